#include "app/flows/signin.h"

#include "app/adapters/database.h"
#include "app/flows/accountbook.h"
#include "app/flows/gettoken.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Operation = MemorySecretStore::Operation;

namespace {

constexpr QByteArrayView Password("a-password-not-real");
const QString Name = QStringLiteral("demo-one");

QByteArray bearer(Instant issuedAt = Begin)
{
    return "Bearer " + hs512Like(hs512Claims(issuedAt));
}

Result<TokenGrant> signInNow(const World& world, AccountId id)
{
    return resultOf(signIn(world.ports, id, {}, {}));
}

bool hasPosted(const World& world)
{
    return !world.endpoint->calls().isEmpty();
}

const QString Proxy = QStringLiteral("proxy.example:3128");

/// The proxy's credentials in the keychain and not in memory.
void storeProxySignIn(const World& world)
{
    world.items().insert(SecretKey::proxySignIn(world.ports.profile, Proxy).text(),
                         QByteArrayLiteral("somebody\nproxy-password"));
}

Error proxyWantsSignIn(const QString& proxy = Proxy)
{
    return {.kind = ErrorKind::ProxyAuthRequired, .proxy = proxy};
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void success();
    void stages();
    void tokenForms_data();
    void tokenForms();
    void refusals_data();
    void refusals();
    void refusalKeepsAnEdit();
    void successEndsARejection();
    void keychainErrors_data();
    void keychainErrors();
    void stagedPasswordIsUsed();
    void unknown_data();
    void unknown();
    void cancelledBeforeThePost_data();
    void cancelledBeforeThePost();
    void stopAfterThePost();
    void shelfFull();
    void accountRemovedMeanwhile();
    void clockOffset_data();
    void clockOffset();
    void clockOffsetIsKeptWithoutDate();
    void assumedExpiry();
    void unusableToken_data();
    void unusableToken();
    void tokenBornExpired_data();
    void tokenBornExpired();
    void databaseHoldsNoSecret();
    void onlyTheProxyIsAskedAgain();
    void stopWhileTheProxysSignInIsRead_data();
    void stopWhileTheProxysSignInIsRead();
};

void TestSignIn::success()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer(), Begin);
    const auto grant = signInNow(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QVERIFY(grant->isNew);
    QVERIFY(!grant->notKept);
    QCOMPARE(grant->text.view().toByteArray(), bearer());
    QCOMPARE(grant->token.account, id);
    QVERIFY(grant->token.expiresAt == Begin + 8h);

    QCOMPARE(world.endpoint->calls().size(), 1);
    QCOMPARE(world.endpoint->calls().constFirst().environmentId, QStringLiteral("sandbox"));
    QCOMPARE(world.endpoint->calls().constFirst().username, Name);
    QCOMPARE(world.endpoint->calls().constFirst().password, Password.toByteArray());

    // On the shelf, sealed, and it opens to the same text, also in another program.
    const auto shelved = world.ports.shelf->tokens();
    QCOMPARE(shelved->size(), 1);
    QCOMPARE(shelved->constFirst().id, grant->token.id);
    QCOMPARE(shelved->constFirst().fingerprint, grant->token.fingerprint);
    const auto sealed = world.ports.shelf->sealedText(grant->token.id);
    QVERIFY(!sealed->contains(bearer().sliced(7, 8)));
    const auto opened = resultOf(openToken(world.anotherProgram(), shelved->constFirst(), {}));
    QCOMPARE(opened->view().toByteArray(), bearer());

    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QVERIFY(world.row(id).account.provenGood() == Begin);
}

void TestSignIn::stages()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer());
    const auto stages = std::make_shared<QList<SignInStage>>();
    const auto observer = [stages](SignInStage stage) { stages->append(stage); };
    QVERIFY(resultOf(signIn(world.ports, id, observer, {})));
    QCOMPARE(*stages,
             (QList<SignInStage>{SignInStage::WaitingForKeychain, SignInStage::SigningIn, SignInStage::Keeping}));
    // What the server refuses is not kept.
    stages->clear();
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    QVERIFY(!resultOf(signIn(world.ports, id, observer, {})));
    QCOMPARE(*stages, (QList<SignInStage>{SignInStage::WaitingForKeychain, SignInStage::SigningIn}));
}

void TestSignIn::tokenForms_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("Bearer") << bearer();
    QTest::newRow("bare") << hs512Like();
    QTest::newRow("RS256") << QByteArray("Bearer " + rs256Like());
    QTest::newRow("opaque") << QByteArray("Bearer 0123456789abcdef");
    QTest::newRow("other letters") << QByteArray("bEARER " + hs512Like());
    QTest::newRow("16 KiB") << QByteArray("Bearer " + QByteArray(16 * 1024, 'x'));
    QTest::newRow("white space around") << QByteArray(" Bearer 0123456789abcdef ");
}

void TestSignIn::tokenForms()
{
    QFETCH(QByteArray, token);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(token);
    const auto grant = signInNow(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QCOMPARE(grant->text.view().toByteArray(), token);
    QCOMPARE(resultOf(openToken(world.ports, grant->token, {}))->view().toByteArray(), token);
}

void TestSignIn::refusals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<AccountState>("state");
    for (const auto kind : {ErrorKind::PasswordRejected, ErrorKind::UnknownLogin, ErrorKind::AccountRejected}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << AccountState::Rejected;
    }
    for (const auto kind :
         {ErrorKind::RateLimited, ErrorKind::ServerFault, ErrorKind::UnexpectedReply, ErrorKind::TokenMissing,
          ErrorKind::TokenExpired, ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::ConnectionLost,
          ErrorKind::TimedOut, ErrorKind::TlsUntrusted, ErrorKind::TlsHostMismatch, ErrorKind::TlsExpired,
          ErrorKind::TlsTooOld, ErrorKind::TlsFailed, ErrorKind::ProxyAuthRequired, ErrorKind::ProxyUnreachable,
          ErrorKind::ProxyRefused, ErrorKind::Offline}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << AccountState::Stored;
    }
}

void TestSignIn::refusals()
{
    QFETCH(ErrorKind, kind);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const AccountId other = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    world.endpoint->refuse({.kind = kind, .httpStatus = 499, .retryAfter = 30s});
    const auto refused = signInNow(world, id);
    QCOMPARE(outcome(refused), errorKindName(kind));
    QCOMPARE(refused.error().httpStatus, std::optional(499));
    QVERIFY(refused.error().retryAfter == 30s);
    QTEST(world.row(id).account.state(), "state");
    QVERIFY(!world.row(id).account.provenGood());
    QCOMPARE(world.row(other).account.state(), AccountState::Stored);
    QCOMPARE(world.endpoint->calls().size(), 1); // not repeated by machine
    QVERIFY(world.ports.shelf->tokens()->isEmpty());
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), Password.toByteArray());
}

void TestSignIn::refusalKeepsAnEdit()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    world.endpoint->hold();
    const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, {}));
    runQueuedEvents();
    AccountDraft draft = draftOf(Name);
    draft.label = QStringLiteral("Edited while the server was thinking");
    QVERIFY(resultOf(editAccount(world.ports, id, draft, {}, {})));
    world.endpoint->release();
    QVERIFY(!signingIn.result());
    QCOMPARE(world.row(id).account.label(), draft.label);
    QCOMPARE(world.row(id).account.state(), AccountState::Rejected);
}

void TestSignIn::successEndsARejection()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    world.endpoint->grant(bearer());
    QVERIFY(!signInNow(world, id));
    QCOMPARE(world.row(id).account.state(), AccountState::Rejected);
    world.clock->advance(1min);
    QVERIFY(signInNow(world, id));
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QVERIFY(world.row(id).account.provenGood() == Begin + 1min);
}

void TestSignIn::keychainErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("keyEnd");
    for (const auto kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                            ErrorKind::KeychainFailed, ErrorKind::SecretNotFound, ErrorKind::Cancelled}) {
        QTest::addRow("%s, password", qPrintable(errorKindName(kind))) << kind << QStringLiteral("password");
        if (kind != ErrorKind::SecretNotFound) { // which makes a new one
            QTest::addRow("%s, master key", qPrintable(errorKindName(kind))) << kind << QStringLiteral("master");
        }
    }
}

void TestSignIn::keychainErrors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, keyEnd);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const auto itemsBefore = world.items();
    world.secrets->failNext(Operation::Read, {.kind = kind}, MemorySecretStore::Effect::None, keyEnd);
    QCOMPARE(outcome(signInNow(world, id)), errorKindName(kind));
    QVERIFY(!hasPosted(world));
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QCOMPARE(world.items(), itemsBefore);
}

void TestSignIn::stagedPasswordIsUsed()
{
    World world;
    const AccountId id = world.store(Name, QByteArrayLiteral("the old one"));
    IndexedAccount row = world.row(id);
    row.stage = PasswordStage::Replacing;
    QVERIFY(world.ports.index->update(row));
    world.items().insert(SecretKey::stagedPassword(world.ports.profile, id).text(), QByteArrayLiteral("the new one"));
    world.endpoint->grant(bearer());
    QVERIFY(signInNow(world, id));
    QCOMPARE(world.endpoint->calls().constFirst().password, QByteArrayLiteral("the new one"));
    QCOMPARE(world.row(id).stage, PasswordStage::Replacing);
}

void TestSignIn::unknown_data()
{
    QTest::addColumn<bool>("isAccount");
    QTest::newRow("account") << true;
    QTest::newRow("environment") << false;
}

void TestSignIn::unknown()
{
    QFETCH(bool, isAccount);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    QVERIFY(world.database->run(QStringLiteral("UPDATE account SET environment_id = 'gone'")));
    const auto result = signInNow(world, isAccount ? AccountId::fromRandomBytes(QByteArray(16, 'x')) : id);
    QCOMPARE(outcome(result), QStringLiteral("NotFound"));
    QCOMPARE(result.error().field, isAccount ? Field::None : Field::Environment);
    QVERIFY(!hasPosted(world));
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestSignIn::cancelledBeforeThePost_data()
{
    QTest::addColumn<bool>("whileReading");
    QTest::newRow("while the keychain is asked") << true;
    QTest::newRow("after the keychain has answered") << false;
}

void TestSignIn::cancelledBeforeThePost()
{
    QFETCH(bool, whileReading);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer());
    std::stop_source stop;
    if (whileReading) {
        world.secrets->hold();
        const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, stop.get_token()));
        runQueuedEvents();
        stop.request_stop();
        QCOMPARE(outcome(signingIn.result()), QStringLiteral("Cancelled"));
    } else {
        // The master key comes from memory, so the answer about the password is the last before the POST.
        world.ports.masterKeys->keep(std::make_shared<const Secret>(QByteArrayView(QByteArray(32, 'k'))));
        world.secrets->hold();
        const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, stop.get_token()));
        world.secrets->release();
        stop.request_stop();
        QCOMPARE(outcome(signingIn.result()), QStringLiteral("Cancelled"));
    }
    QVERIFY(!hasPosted(world));
    QVERIFY(world.ports.shelf->tokens()->isEmpty());
}

void TestSignIn::stopAfterThePost()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer());
    world.endpoint->hold();
    std::stop_source stop;
    const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, stop.get_token()));
    runQueuedEvents();
    QVERIFY(hasPosted(world));
    stop.request_stop();
    runQueuedEvents();
    QVERIFY(!signingIn.isOver());
    world.endpoint->release();
    QCOMPARE(outcome(signingIn.result()), QStringLiteral("done"));
    QCOMPARE(world.ports.shelf->tokens()->size(), 1);
    QVERIFY(world.row(id).account.provenGood());
}

void TestSignIn::shelfFull()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const QByteArray huge = "Bearer " + QByteArray(16'000, 'x');
    world.endpoint->grant(huge);
    auto pages = world.database->run(QStringLiteral("PRAGMA page_count"));
    QVERIFY(pages && pages->next());
    const int pageCount = pages->value(0).toInt();
    pages->finish();
    QVERIFY(world.database->run(QStringLiteral("PRAGMA max_page_count = %1").arg(pageCount)));
    const auto grant = signInNow(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QCOMPARE(grant->text.view().toByteArray(), huge);
    QCOMPARE(grant->notKept ? errorKindName(grant->notKept->kind) : QString(), QStringLiteral("StorageFull"));
    QVERIFY(world.ports.shelf->tokens()->isEmpty());
}

void TestSignIn::accountRemovedMeanwhile()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer());
    world.endpoint->hold();
    const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, {}));
    runQueuedEvents();
    QVERIFY(resultOf(removeAccount(world.ports, id, {})));
    world.endpoint->release();
    const auto grant = signingIn.result();
    QCOMPARE(outcome(grant), QStringLiteral("done")); // the server has issued it
    QVERIFY(grant->notKept);
    QVERIFY(world.rows().isEmpty());
}

void TestSignIn::clockOffset_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour ahead") << 3600;
    QTest::newRow("a day behind") << -86400;
    QTest::newRow("as good as the same") << 1;
}

void TestSignIn::clockOffset()
{
    QFETCH(int, seconds);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const Instant serverNow = Begin + std::chrono::seconds{seconds};
    world.endpoint->grant(bearer(serverNow), serverNow);
    const auto grant = signInNow(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    const auto offset = *world.ports.index->clockOffset(QStringLiteral("sandbox"));
    const auto expected = seconds == 1 ? 0ms : std::chrono::milliseconds{seconds * 1000 + 500};
    QCOMPARE(offset.count(), expected.count());
    QCOMPARE(world.ports.index->clockOffset(QStringLiteral("production"))->count(), 0);

    // And it is used: with enough life at the server the token is handed out again, and only then.
    const auto again = [&world, id](std::chrono::seconds life) {
        return resultOf(getToken(world.ports, id, {.minimumLife = life}, {}, {}));
    };
    QVERIFY(!again(7h + 59min)->isNew);
    QCOMPARE(outcome(again(8h + 1min)), QStringLiteral("ServerFault")); // nothing scripted: it did ask
}

void TestSignIn::clockOffsetIsKeptWithoutDate()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    QVERIFY(world.ports.index->setClockOffset(QStringLiteral("sandbox"), 2h));
    world.endpoint->grant("Bearer opaque-token");
    const auto grant = signInNow(world, id);
    QVERIFY(grant->token.expiresAt == Begin + 2h + 8h);
    QVERIFY(*world.ports.index->clockOffset(QStringLiteral("sandbox")) == 2h);
}

void TestSignIn::assumedExpiry()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant("Bearer opaque-token");
    QVERIFY(signInNow(world, id));
    const SessionToken token = world.ports.shelf->tokens()->constFirst();
    QVERIFY(token.expiryAssumed);
    QVERIFY(token.issuedAt == Begin);
    QVERIFY(token.expiresAt == Begin + 8h);
}

void TestSignIn::unusableToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("two words") << QByteArray("Bearer one two");
    QTest::newRow("nothing but Bearer") << QByteArray("Bearer ");
    QTest::newRow("not ASCII") << QByteArray("Bearer t\xc3\xb6ken");
    QTest::newRow("too long") << QByteArray(16 * 1024 + 1, 'x');
    QTest::newRow("too long after Bearer") << QByteArray("Bearer " + QByteArray(16 * 1024 + 1, 'x'));
}

void TestSignIn::unusableToken()
{
    QFETCH(QByteArray, token);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(token);
    const auto refused = signInNow(world, id);
    QCOMPARE(outcome(refused), QStringLiteral("UnexpectedReply"));
    QVERIFY(!refused.error().detail.contains(QString::fromUtf8(token)));
    QCOMPARE(refused.error().httpStatus, std::optional(200));
    QCOMPARE(refused.error().facts.constFirst().name, QStringLiteral("endpoint"));
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QVERIFY(world.ports.shelf->tokens()->isEmpty());
}

// What is in the database after a sign-in holds neither the password nor the token.
void TestSignIn::tokenBornExpired_data()
{
    QTest::addColumn<int>("aheadSeconds");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by the server's clock") << 0 << true << QStringLiteral("TokenExpired");
    QTest::newRow("by this computer's, the server has none") << 0 << false << QStringLiteral("TokenExpired");
    // This computer's clock is behind: the token has long begun and not ended where it was issued.
    QTest::newRow("not by the server's clock") << -9 * 3600 << true << QStringLiteral("done");
}

void TestSignIn::tokenBornExpired()
{
    QFETCH(int, aheadSeconds);
    QFETCH(bool, hasDate);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    const Instant serverNow = Begin + std::chrono::seconds{aheadSeconds};
    world.endpoint->grant(bearer(Begin - 9h), hasDate ? std::optional(serverNow) : std::nullopt);
    const auto grant = signInNow(world, id);
    QTEST(outcome(grant), "expected");
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QCOMPARE(world.ports.shelf->tokens()->size(), grant ? 1 : 0);
}

void TestSignIn::databaseHoldsNoSecret()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    world.endpoint->grant(bearer());
    QVERIFY(signInNow(world, id));
    for (const auto& suffix : {QLatin1String(""), QLatin1String("-wal")}) {
        QFile file(world.database->file() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(Password.toByteArray()));
        QVERIFY(!content.contains(bearer().sliced(7)));
    }
}

void TestSignIn::onlyTheProxyIsAskedAgain()
{
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    storeProxySignIn(world);
    world.endpoint->refuse(proxyWantsSignIn());
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    QCOMPARE(outcome(signInNow(world, id)), QStringLiteral("PasswordRejected"));
    QCOMPARE(world.endpoint->calls().size(), 2);
    QCOMPARE(world.row(id).account.state(), AccountState::Rejected);
}

void TestSignIn::stopWhileTheProxysSignInIsRead_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("before the keychain answers") << false;
    QTest::newRow("when it has answered") << true;
}

void TestSignIn::stopWhileTheProxysSignInIsRead()
{
    QFETCH(bool, isAnswered);
    World world;
    const AccountId id = world.store(Name, Password.toByteArray());
    storeProxySignIn(world);
    world.endpoint->refuse(proxyWantsSignIn());
    world.endpoint->grant(bearer(), Begin);
    world.endpoint->hold();
    std::stop_source stop;
    const Running<Result<TokenGrant>> signingIn(signIn(world.ports, id, {}, stop.get_token()));
    runQueuedEvents();
    world.secrets->hold();
    world.endpoint->release();
    runQueuedEvents();
    QVERIFY(!signingIn.isOver());
    if (isAnswered) {
        world.secrets->release();
    }
    stop.request_stop();
    QCOMPARE(outcome(signingIn.result()), QStringLiteral("Cancelled"));
    QCOMPARE(world.endpoint->calls().size(), 1);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
