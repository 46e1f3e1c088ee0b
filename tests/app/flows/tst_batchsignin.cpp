#include "app/flows/batchsignin.h"

#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView Password("a-password-not-real");

QByteArray bearer(Instant issuedAt = Begin)
{
    return "Bearer " + hs512Like(hs512Claims(issuedAt));
}

Error rateLimited(std::optional<std::chrono::seconds> retryAfter)
{
    return {.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = retryAfter};
}

/// Accounts "demo-0", "demo-1" and so on, and a batch of them all.
class Desk
{
public:
    explicit Desk(int count, BatchWish wish = {.alwaysNew = true})
        : m_wish(wish)
    {
        // There already, so that nobody waits for it and the server is asked in the order of the accounts.
        world.ports.masterKeys->keep(std::make_shared<const Secret>(QByteArray(TokenSealer::MasterKeyBytes, 'k')));
        for (int i = 0; i < count; ++i) {
            ids.append(world.store(QStringLiteral("demo-%1").arg(i), Password.toByteArray()));
        }
    }

    /// A batch that knows of what the world holds by now.
    BatchSignIn& batch()
    {
        if (!m_batch) {
            if (const auto loaded = service.reload(); !loaded) {
                qFatal("cannot load: %s", qPrintable(errorKindName(loaded.error().kind)));
            }
            m_batch.emplace(service, ids, m_wish);
            finished.emplace(&*m_batch, &BatchSignIn::finished);
        }
        return *m_batch;
    }

    void grant(int count)
    {
        for (int i = 0; i < count; ++i) {
            world.endpoint->grant(bearer());
        }
    }

    void refuse(int count, const Error& error)
    {
        for (int i = 0; i < count; ++i) {
            world.endpoint->refuse(error);
        }
    }

    /// Starts the batch and waits for its end.
    void run()
    {
        batch().start();
        end();
    }
    void end()
    {
        const auto before = finished->size();
        QTRY_COMPARE(finished->size(), before + 1);
    }

    /// One word an account: its state, and its error where it has one.
    QStringList states()
    {
        QStringList words;
        for (const BatchItem& item : batch().items()) {
            words.append(item.error ? errorKindName(item.error->kind) : stateName(item.state));
        }
        return words;
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList usernames;
        for (const ScriptedEndpoint::Call& call : world.endpoint->calls()) {
            usernames.append(call.username);
        }
        return usernames;
    }

    World world;
    AccountService service{world.ports};
    QList<AccountId> ids;
    std::optional<QSignalSpy> finished;

private:
    static QString stateName(BatchState state)
    {
        switch (state) {
        case BatchState::Waiting:
            return QStringLiteral("waiting");
        case BatchState::SigningIn:
            return QStringLiteral("signing in");
        case BatchState::SignedIn:
            return QStringLiteral("signed in");
        case BatchState::HasToken:
            return QStringLiteral("has token");
        case BatchState::Skipped:
            return QStringLiteral("skipped");
        case BatchState::Failed:
            return QStringLiteral("failed");
        case BatchState::Cancelled:
            return QStringLiteral("cancelled");
        }
        Q_UNREACHABLE();
    }

    BatchWish m_wish;
    std::optional<BatchSignIn> m_batch;
};

QStringList repeated(int count, const QString& word)
{
    return QStringList(count, word);
}

const QString SignedIn = QStringLiteral("signed in");

} // namespace

class TestBatchSignIn : public QObject
{
    Q_OBJECT

private slots:
    void signsInAll();
    void ofNobody();
    void neverMoreThanFourInFlight();
    void nextPasswordsAreFetchedInAdvance();
    void firstOpensTheKeychain();
    void nextAsksBeforeATokenIsKept();
    void accountNamedTwice();
    void startsFromTheEventLoop();
    void listsAreSoundAtEachChange();
    void enoughLife();
    void rejectedBefore_data();
    void rejectedBefore();
    void passwordNotStored();
    void unknownAccount();
    void oneFailureIsOne();
    void tokenThatCannotBeKept();
    void cancelInTheMiddle();
    void cancelWhileTheKeychainWaits();
    void cancelFromASignal();
    void cancelWhilePaused();
    void pauseOfAHost();
    void pauseOfOneHostOnly();
    void oneGoesAheadAfterAPause();
    void refusedForGood_data();
    void refusedForGood();
    void hostThatAlwaysAsksToWait();
    void outOfReach_data();
    void outOfReach();
    void obstacle_data();
    void obstacle();
    void retriesWhatFailed();
    void retryRespectsThePause();
    void noRetryOfTheRejected();
    void retryAfterCancel();
    void batchThatIsGone();
};

void TestBatchSignIn::signsInAll()
{
    Desk desk(10);
    desk.grant(10);
    QSignalSpy changed(&desk.batch(), &BatchSignIn::itemChanged);
    QVERIFY(!desk.batch().isRunning());
    desk.batch().start();
    QVERIFY(desk.batch().isRunning());
    desk.end();
    QVERIFY(!desk.batch().isRunning());
    QCOMPARE(desk.states(), repeated(10, SignedIn));
    QCOMPARE(desk.service.tokens().size(), 10);
    QCOMPARE(changed.size(), 20); // begun and done
    const auto counts = desk.batch().counts();
    QCOMPARE(counts.total, 10);
    QCOMPARE(counts.settled, 10);
    QCOMPARE(counts.signedIn, 10);
    QCOMPARE(counts.leftAlone + counts.failed + counts.cancelled, 0);
    for (const BatchItem& item : desk.batch().items()) {
        QVERIFY(item.token);
        const auto& tokens = desk.service.tokens();
        QVERIFY(std::any_of(tokens.begin(), tokens.end(), [&item](const SessionToken& token) {
            return token.id == item.token->id && token.account == item.account &&
                   token.expiresAt == item.token->expiresAt;
        }));
    }
    QVERIFY(!desk.batch().canRetry());
    QStringList asked = desk.asked();
    QCOMPARE(asked.size(), 10);
    QCOMPARE(asked.removeDuplicates(), 0);
}

void TestBatchSignIn::ofNobody()
{
    Desk desk(0);
    desk.run();
    QCOMPARE(desk.batch().counts().total, 0);
}

void TestBatchSignIn::neverMoreThanFourInFlight()
{
    Desk desk(9);
    desk.grant(9);
    desk.world.endpoint->hold();
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), BatchSignIn::MaximumInFlight);
    runQueuedEvents();
    QCOMPARE(desk.asked().size(), BatchSignIn::MaximumInFlight);
    desk.world.endpoint->release();
    desk.end();
    QCOMPARE(desk.states(), repeated(9, SignedIn));
}

void TestBatchSignIn::nextPasswordsAreFetchedInAdvance()
{
    Desk desk(9);
    desk.grant(9);
    desk.world.endpoint->hold();
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 4);
    runQueuedEvents();
    QCOMPARE(desk.world.secrets->log().size(), 8);
    QCOMPARE(desk.states(), repeated(4, QStringLiteral("signing in")) + repeated(5, QStringLiteral("waiting")));
    // A person who asks for one of them alone does not wait for the others.
    desk.service.getToken(desk.ids.at(5), {.minimumLife = 0s}, this, [](const Result<TokenGrant>&) {});
    QTRY_COMPARE(desk.asked().size(), 5);
    QCOMPARE(desk.asked().constLast(), QStringLiteral("demo-5"));
    desk.world.endpoint->release();
    desk.end();
    QCOMPARE(desk.states(), repeated(9, SignedIn));
    QCOMPARE(desk.asked().size(), 9);
}

// Whatever the keychain wants of a person, it wants it once.
void TestBatchSignIn::firstOpensTheKeychain()
{
    Desk desk(9);
    desk.grant(9);
    desk.world.secrets->hold();
    desk.batch().start();
    runQueuedEvents();
    QCOMPARE(desk.world.secrets->log().size(), 1);
    desk.world.secrets->release();
    desk.end();
    QCOMPARE(desk.states(), repeated(9, SignedIn));
}

// The server is not kept waiting by what this computer has to do with a token.
void TestBatchSignIn::nextAsksBeforeATokenIsKept()
{
    Desk desk(5);
    desk.grant(5);
    desk.world.endpoint->hold();
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 4);
    qsizetype keptWhenTheFifthAsks = -1;
    connect(&desk.service, &AccountService::signInStageChanged, this, [&](AccountId id) {
        if (id == desk.ids.at(4) && desk.service.signInStage(id) == SignInStage::SigningIn) {
            keptWhenTheFifthAsks = desk.world.ports.shelf->tokens()->size();
        }
    });
    desk.world.endpoint->release();
    desk.end();
    QCOMPARE(keptWhenTheFifthAsks, 0);
    QCOMPARE(desk.states(), repeated(5, SignedIn));
    QCOMPARE(desk.service.tokens().size(), 5);
}

void TestBatchSignIn::accountNamedTwice()
{
    Desk desk(2);
    desk.ids += desk.ids;
    desk.grant(2);
    desk.run();
    QCOMPARE(desk.states(), repeated(2, SignedIn));
    QCOMPARE(desk.asked().size(), 2);
}

void TestBatchSignIn::startsFromTheEventLoop()
{
    Desk desk(3);
    desk.grant(3);
    QSignalSpy changed(&desk.batch(), &BatchSignIn::itemChanged);
    desk.batch().start();
    QCOMPARE(changed.size() + desk.finished->size(), 0);
    desk.end();
}

void TestBatchSignIn::listsAreSoundAtEachChange()
{
    Desk desk(6);
    desk.grant(6);
    int signedIn = 0;
    connect(&desk.batch(), &BatchSignIn::itemChanged, this, [&](int index) {
        const BatchItem& item = desk.batch().items().at(index);
        if (item.state != BatchState::SignedIn) {
            return;
        }
        ++signedIn;
        const auto& tokens = desk.service.tokens();
        QVERIFY(std::any_of(tokens.begin(), tokens.end(),
                            [&item](const SessionToken& token) { return token.id == item.token->id; }));
        QVERIFY(desk.service.account(item.account)->provenGood() == Begin);
    });
    desk.run();
    QCOMPARE(signedIn, 6);
}

void TestBatchSignIn::enoughLife()
{
    Desk desk(3, {.enoughLife = 1h});
    desk.grant(1);
    desk.batch();
    desk.service.getToken(desk.ids.at(0), {.minimumLife = 0s}, this, [](const Result<TokenGrant>&) {});
    QTRY_COMPARE(desk.service.tokens().size(), 1);
    desk.world.endpoint->grant(bearer(Begin - 7h - 1s));
    desk.service.getToken(desk.ids.at(1), {.minimumLife = 0s}, this, [](const Result<TokenGrant>&) {});
    QTRY_COMPARE(desk.service.tokens().size(), 2);
    desk.grant(2);
    desk.run();
    QCOMPARE(desk.states(), (QStringList{QStringLiteral("has token"), SignedIn, SignedIn}));
    QCOMPARE(desk.batch().counts().leftAlone, 1);
    QVERIFY(!desk.batch().canRetry());
    QCOMPARE(desk.asked().size(), 4);
}

void TestBatchSignIn::rejectedBefore_data()
{
    QTest::addColumn<bool>("evenIfRejected");
    QTest::addColumn<bool>("alwaysNew");
    QTest::newRow("left alone") << false << false;
    QTest::newRow("left alone, new ones wanted") << false << true;
    QTest::newRow("asked for by a person") << true << true;
}

void TestBatchSignIn::rejectedBefore()
{
    QFETCH(bool, evenIfRejected);
    QFETCH(bool, alwaysNew);
    Desk desk(2, {.alwaysNew = alwaysNew, .evenIfRejected = evenIfRejected});
    IndexedAccount row = desk.world.row(desk.ids.at(0));
    row.account = row.account.inState(AccountState::Rejected);
    QVERIFY(desk.world.ports.index->update(row));
    desk.grant(2);
    desk.run();
    QCOMPARE(desk.batch().items().at(0).state, evenIfRejected ? BatchState::SignedIn : BatchState::Skipped);
    QCOMPARE(desk.batch().items().at(1).state, BatchState::SignedIn);
    QCOMPARE(desk.asked().contains(QStringLiteral("demo-0")), evenIfRejected);
    QVERIFY(!desk.batch().canRetry());
}

void TestBatchSignIn::passwordNotStored()
{
    Desk desk(2);
    IndexedAccount row = desk.world.row(desk.ids.at(0));
    row.account = row.account.inState(AccountState::Pending);
    QVERIFY(desk.world.ports.index->update(row));
    desk.grant(1);
    desk.run();
    QCOMPARE(desk.states(), (QStringList{QStringLiteral("SecretNotFound"), SignedIn}));
    QCOMPARE(desk.batch().counts().leftAlone, 1);
}

void TestBatchSignIn::unknownAccount()
{
    Desk desk(1);
    desk.ids.prepend(AccountId::fromRandomBytes(QByteArray(16, 'u')));
    desk.grant(1);
    desk.run();
    QCOMPARE(desk.states(), (QStringList{QStringLiteral("NotFound"), SignedIn}));
}

void TestBatchSignIn::oneFailureIsOne()
{
    Desk desk(6);
    desk.grant(1);
    desk.refuse(1, {.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    desk.refuse(1, {.kind = ErrorKind::ConnectionLost, .stage = ExchangeStage::Waiting});
    desk.refuse(1, {.kind = ErrorKind::ServerFault, .httpStatus = 503});
    desk.grant(2);
    desk.run();
    QCOMPARE(desk.states(), (QStringList{SignedIn, QStringLiteral("PasswordRejected"), QStringLiteral("ConnectionLost"),
                                         QStringLiteral("ServerFault"), SignedIn, SignedIn}));
    QCOMPARE(desk.batch().counts().failed, 3);
    QCOMPARE(desk.asked().size(), 6);
    QCOMPARE(desk.service.account(desk.ids.at(1))->state(), AccountState::Rejected);
}

// What the server grants would be lost once more.
void TestBatchSignIn::tokenThatCannotBeKept()
{
    class FullShelf final : public TokenShelf
    {
    public:
        Result<QList<SessionToken>> tokens() const override { return QList<SessionToken>(); }
        Result<QList<SessionToken>> tokensOf(AccountId) const override { return QList<SessionToken>(); }
        Result<void> add(const SessionToken&, const QByteArray&) override { return failure(ErrorKind::StorageFull); }
        Result<QByteArray> sealedText(TokenId) const override { return failure(ErrorKind::NotFound); }
        Result<bool> remove(TokenId) override { return false; }
        Result<void> setLabel(TokenId, const QString&) override { return {}; }
    };
    Desk desk(9);
    Ports ports = desk.world.ports;
    ports.shelf = std::make_shared<FullShelf>();
    AccountService service(ports);
    QVERIFY(service.reload());
    BatchSignIn batch(service, desk.ids, {.alwaysNew = true});
    const QSignalSpy finished(&batch, &BatchSignIn::finished);
    desk.grant(9);
    batch.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch.counts().failed, 9);
    QVERIFY(desk.asked().size() <= BatchSignIn::MaximumInFlight + 1);
    for (const BatchItem& item : batch.items()) {
        QCOMPARE(item.error->kind, ErrorKind::StorageFull);
    }
}

void TestBatchSignIn::cancelInTheMiddle()
{
    Desk desk(10);
    desk.grant(10);
    desk.world.endpoint->hold();
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 4);
    desk.batch().cancel();
    QVERIFY(desk.batch().isCancelled());
    // What had not begun is settled before the call returns; four had gone to the keychain in advance.
    QCOMPARE(desk.batch().counts().cancelled, 2);
    runQueuedEvents();
    QCOMPARE(desk.batch().counts().cancelled, 6);
    QCOMPARE(desk.finished->size(), 0);
    QVERIFY(desk.batch().isRunning());
    desk.world.endpoint->release();
    desk.end();
    // What the server has granted is kept.
    QCOMPARE(desk.batch().counts().signedIn, 4);
    QCOMPARE(desk.batch().counts().cancelled, 6);
    QCOMPARE(desk.service.tokens().size(), 4);
    QCOMPARE(desk.asked().size(), 4);
}

void TestBatchSignIn::cancelWhileTheKeychainWaits()
{
    Desk desk(6);
    desk.world.secrets->hold();
    desk.batch().start();
    runQueuedEvents();
    desk.batch().cancel();
    desk.end();
    QCOMPARE(desk.batch().counts().cancelled, 6);
    QVERIFY(desk.asked().isEmpty());
    desk.batch().cancel(); // of nothing
    desk.world.secrets->release();
    runQueuedEvents();
    QCOMPARE(desk.finished->size(), 1);
}

void TestBatchSignIn::cancelFromASignal()
{
    Desk desk(10);
    desk.grant(10);
    connect(&desk.batch(), &BatchSignIn::itemChanged, &desk.batch(), &BatchSignIn::cancel);
    desk.run();
    QCOMPARE(desk.batch().counts().cancelled, 10);
    QVERIFY(desk.asked().isEmpty());
}

void TestBatchSignIn::cancelWhilePaused()
{
    Desk desk(3);
    desk.refuse(3, rateLimited(20s));
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 3);
    QTRY_VERIFY(desk.batch().pausedUntil());
    desk.batch().cancel();
    desk.end();
    QCOMPARE(desk.batch().counts().cancelled, 3);
    QVERIFY(!desk.batch().pausedUntil());
}

void TestBatchSignIn::pauseOfAHost()
{
    Desk desk(6);
    desk.grant(1);
    desk.refuse(1, rateLimited(20s));
    desk.refuse(1, rateLimited(30s));
    desk.grant(5);
    desk.world.endpoint->hold();
    QSignalSpy paused(&desk.batch(), &BatchSignIn::pausedChanged);
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 4);
    desk.world.endpoint->release();
    QTRY_VERIFY(desk.batch().pausedUntil() == Begin + 30s);
    QTRY_COMPARE(desk.batch().counts().signedIn, 2);
    runQueuedEvents();
    // Also the one that had its turn already, and was still at the keychain when the host spoke up.
    QCOMPARE(desk.asked().size(), 4);
    desk.world.clock->advance(29'999ms);
    runQueuedEvents();
    QCOMPARE(desk.asked().size(), 4);
    desk.world.clock->advance(1ms);
    desk.end();
    QCOMPARE(desk.states(), repeated(6, SignedIn));
    QCOMPARE(desk.asked().size(), 8);
    QVERIFY(!desk.batch().pausedUntil());
    QVERIFY(paused.size() >= 2);
}

void TestBatchSignIn::pauseOfOneHostOnly()
{
    Desk desk(6);
    for (int i = 1; i < 6; ++i) {
        IndexedAccount row = desk.world.row(desk.ids.at(i));
        AccountDraft texts = row.account.texts();
        texts.environmentId = Environment::production().id();
        row.account = *row.account.edited(texts);
        QVERIFY(desk.world.ports.index->update(row));
    }
    desk.refuse(1, rateLimited(20s));
    desk.grant(6);
    desk.batch().start();
    QTRY_COMPARE(desk.batch().counts().signedIn, 5);
    QCOMPARE(desk.batch().items().at(0).state, BatchState::Waiting);
    QVERIFY(desk.batch().pausedUntil() == Begin + 20s);
    desk.world.clock->advance(20s);
    desk.end();
    QCOMPARE(desk.states(), repeated(6, SignedIn));
}

void TestBatchSignIn::oneGoesAheadAfterAPause()
{
    Desk desk(8);
    desk.refuse(4, rateLimited(20s));
    desk.grant(8);
    desk.batch().start();
    QTRY_COMPARE(desk.asked().size(), 4);
    QTRY_VERIFY(desk.batch().pausedUntil());
    runQueuedEvents();
    desk.world.endpoint->hold();
    desk.world.clock->advance(20s);
    QTRY_COMPARE(desk.asked().size(), 5);
    runQueuedEvents();
    QCOMPARE(desk.asked().size(), 5);
    desk.world.endpoint->release();
    desk.end();
    QCOMPARE(desk.states(), repeated(8, SignedIn));
}

void TestBatchSignIn::refusedForGood_data()
{
    QTest::addColumn<int>("retryAfter"); // below zero: not named
    QTest::newRow("too long") << 301;
    QTest::newRow("not named") << -1;
}

void TestBatchSignIn::refusedForGood()
{
    QFETCH(int, retryAfter);
    const auto wait = retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds{retryAfter});
    Desk desk(10);
    desk.refuse(4, rateLimited(wait));
    desk.run();
    QCOMPARE(desk.states(), repeated(10, QStringLiteral("RateLimited")));
    QCOMPARE(desk.batch().items().constLast().error->retryAfter, wait);
    QCOMPARE(desk.asked().size(), 4);
    QVERIFY(!desk.batch().pausedUntil());
    QVERIFY(desk.batch().canRetry());
}

void TestBatchSignIn::hostThatAlwaysAsksToWait()
{
    Desk desk(10);
    desk.refuse(100, rateLimited(20s));
    desk.batch().start();
    for (int pause = 0; pause < 2; ++pause) {
        QTRY_COMPARE(desk.asked().size(), 4 + pause);
        runQueuedEvents();
        QVERIFY(desk.batch().pausedUntil() == desk.world.clock->now() + 20s);
        desk.world.clock->advance(20s);
    }
    desk.end();
    QCOMPARE(desk.states(), repeated(10, QStringLiteral("RateLimited")));
    QCOMPARE(desk.asked().size(), 6); // four together, then one after each pause
}

void TestBatchSignIn::outOfReach_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("unknown host") << Error{.kind = ErrorKind::HostNotFound};
    QTest::newRow("refused") << Error{.kind = ErrorKind::ConnectionRefused};
    QTest::newRow("untrusted") << Error{.kind = ErrorKind::TlsUntrusted};
    QTest::newRow("no connection in time") << Error{.kind = ErrorKind::TimedOut, .stage = ExchangeStage::Connecting};
    QTest::newRow("proxy wants a sign-in") << Error{.kind = ErrorKind::ProxyAuthRequired};
}

void TestBatchSignIn::outOfReach()
{
    QFETCH(Error, error);
    Desk desk(20);
    desk.refuse(20, error);
    desk.run();
    QCOMPARE(desk.states(), repeated(20, errorKindName(error.kind)));
    QCOMPARE(desk.asked().size(), 4);
}

void TestBatchSignIn::obstacle_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("prompt dismissed") << ErrorKind::KeychainDenied;
    QTest::newRow("no keychain") << ErrorKind::KeychainMissing;
}

// One prompt after the other would open.
void TestBatchSignIn::obstacle()
{
    QFETCH(ErrorKind, kind);
    Desk desk(20);
    desk.world.secrets->failAlways({.kind = kind});
    desk.run();
    QCOMPARE(desk.states(), repeated(20, errorKindName(kind)));
    QVERIFY(desk.asked().isEmpty());
    // Four at a time, and two in advance.
    const QStringList passwords = desk.world.secrets->log().filter(QStringLiteral("/password"));
    QVERIFY2(passwords.size() <= 6, qPrintable(passwords.join(u'\n')));

    desk.world.secrets->succeedAgain();
    desk.grant(20);
    QVERIFY(desk.batch().canRetry());
    desk.batch().retryFailed();
    desk.end();
    QCOMPARE(desk.states(), repeated(20, SignedIn));
}

void TestBatchSignIn::retriesWhatFailed()
{
    Desk desk(3);
    desk.grant(1);
    desk.refuse(1, {.kind = ErrorKind::ServerFault, .httpStatus = 500});
    desk.grant(1);
    desk.run();
    QVERIFY(desk.batch().canRetry());
    desk.grant(1);
    desk.batch().retryFailed();
    QVERIFY(desk.batch().isRunning());
    QVERIFY(!desk.batch().canRetry());
    QCOMPARE(desk.batch().counts().settled, 2);
    desk.end();
    QCOMPARE(desk.states(), repeated(3, SignedIn));
    QCOMPARE(desk.asked(), (QStringList{QStringLiteral("demo-0"), QStringLiteral("demo-1"), QStringLiteral("demo-2"),
                                        QStringLiteral("demo-1")}));
}

void TestBatchSignIn::retryRespectsThePause()
{
    Desk desk(3);
    desk.refuse(3, rateLimited(301s));
    desk.run();
    desk.batch().retryFailed();
    desk.end();
    QCOMPARE(desk.states(), repeated(3, QStringLiteral("RateLimited")));
    QCOMPARE(desk.asked().size(), 3);
    desk.world.clock->advance(301s);
    desk.grant(3);
    desk.batch().retryFailed();
    desk.end();
    QCOMPARE(desk.states(), repeated(3, SignedIn));
}

void TestBatchSignIn::noRetryOfTheRejected()
{
    Desk desk(2);
    desk.refuse(2, {.kind = ErrorKind::UnknownLogin, .httpStatus = 401});
    desk.run();
    QVERIFY(!desk.batch().canRetry());
    desk.batch().retryFailed();
    desk.end();
    QCOMPARE(desk.asked().size(), 2);

    // With another password it is another question.
    std::optional<Result<Account>> edited;
    desk.service.editAccount(desk.ids.at(1), draftOf(QStringLiteral("demo-1")), secretOf("another-password"), this,
                             [&edited](const Result<Account>& account) { edited.emplace(account); });
    QTRY_VERIFY(edited);
    QVERIFY(desk.batch().canRetry());
    desk.grant(1);
    desk.batch().retryFailed();
    desk.end();
    QCOMPARE(desk.states(), (QStringList{QStringLiteral("UnknownLogin"), SignedIn}));
}

void TestBatchSignIn::retryAfterCancel()
{
    Desk desk(6);
    desk.grant(6);
    desk.batch().start();
    desk.batch().cancel();
    desk.end();
    QCOMPARE(desk.batch().counts().cancelled, 6);
    QVERIFY(desk.batch().canRetry());
    desk.batch().retryFailed();
    QVERIFY(!desk.batch().isCancelled());
    desk.end();
    QCOMPARE(desk.states(), repeated(6, SignedIn));
}

// What was begun is finished and kept all the same.
void TestBatchSignIn::batchThatIsGone()
{
    Desk desk(6);
    desk.grant(6);
    desk.world.endpoint->hold();
    {
        QVERIFY(desk.service.reload());
        BatchSignIn batch(desk.service, desk.ids, {.alwaysNew = true});
        batch.start();
        QTRY_COMPARE(desk.asked().size(), 4);
    }
    desk.world.endpoint->release();
    QTRY_COMPARE(desk.service.tokens().size(), 4);
    runQueuedEvents();
    QCOMPARE(desk.asked().size(), 4);
    QVERIFY(!desk.service.isBusy());
}

QTEST_GUILESS_MAIN(TestBatchSignIn)
#include "tst_batchsignin.moc"
