#include "app/flows/sessiononly.h"

#include "app/flows/accountbook.h"
#include "app/flows/gettoken.h"
#include "app/flows/proxysignin.h"
#include "app/flows/reconcile.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/powercut.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView Password("correct horse, not real");
constexpr QByteArrayView OldPassword("old horse, not real");
const QString Username = QStringLiteral("demo-one");
const QString Done = QStringLiteral("done");

const Error Missing{.kind = ErrorKind::KeychainMissing};

/// No keychain, and a person who goes on without one.
void goOnWithout(const World& world)
{
    world.secrets->failAlways(Missing);
    beginSessionOnly(world.ports);
}

AccountId added(const Ports& ports, const QString& username = Username, QByteArrayView password = Password)
{
    const auto account = resultOf(addAccount(ports, draftOf(username), secretOf(password), {}));
    if (!account) {
        qFatal("not added: %s", qPrintable(outcome(account)));
    }
    return account->id();
}

/// The token of an account, signed in for.
Result<TokenGrant> token(const Ports& ports, AccountId id, bool alwaysNew = false)
{
    return resultOf(getToken(ports, id, {.minimumLife = 1min, .alwaysNew = alwaysNew}, {}, {}));
}

void willGrant(const World& world, int number)
{
    QJsonObject claims = hs512Claims(world.clock->now());
    claims.insert(QStringLiteral("jti"), number);
    world.endpoint->grant("Bearer " + hs512Like(claims));
}

/// Where the account's password counts: "session", "keychain" or "nowhere".
QString placeOf(const World& world, AccountId id)
{
    const IndexedAccount row = world.row(id);
    if (row.stage == PasswordStage::Absent) {
        const bool isHeld = world.session->holds(SecretKey::password(world.ports.profile, id));
        return isHeld ? QStringLiteral("session") : QStringLiteral("nowhere");
    }
    return world.item(passwordKey(world.ports.profile, row)).isEmpty() ? QStringLiteral("nowhere")
                                                                       : QStringLiteral("keychain");
}

} // namespace

class TestSessionOnly : public QObject
{
    Q_OBJECT

private slots:
    void isNeverChosenSilently();
    void addsAndSignsIn();
    void isGoneAfterwards();
    void editsWithoutTouchingTheKeychain();
    void rejectedAndAcceptedAgain();
    void sameLoginTwice();
    void textsAlone();
    void removes();
    void removesWhatAnEarlierSessionLeft();
    void keepsWhatIsSealedUnderTheKeychainsKey();
    void proxySignIn();
    void storesNow();
    void storesBesideAnotherMasterKey();
    void storesNothingInAKeychainThatDoesNotWork_data();
    void storesNothingInAKeychainThatDoesNotWork();
    void goesOnWhereItStopped();
    void cutOffWhileStoring();
};

void TestSessionOnly::isNeverChosenSilently()
{
    const World world;
    world.secrets->failAlways(Missing);
    QCOMPARE(outcome(resultOf(addAccount(world.ports, draftOf(Username), secretOf(Password), {}))),
             QStringLiteral("KeychainMissing"));
    QVERIFY(!world.session->isOn());
    QVERIFY(world.session->keys().isEmpty());
    QVERIFY(world.rows().isEmpty());
}

void TestSessionOnly::addsAndSignsIn()
{
    const World world;
    goOnWithout(world);
    world.secrets->clearLog();
    const AccountId id = added(world.ports);
    willGrant(world, 1);
    const auto granted = token(world.ports, id);
    QCOMPARE(outcome(granted), Done);
    QVERIFY(!granted->notKept);
    // The shelved one comes back.
    const auto again = token(world.ports, id);
    QVERIFY(again && !again->isNew && again->text.equals(granted->text));
    QCOMPARE(placeOf(world, id), QStringLiteral("session"));
    QVERIFY(world.items().isEmpty());
    // Proven good, and still nothing that the next start could take for a stored password.
    QVERIFY(world.row(id).account.provenGood());
    QCOMPARE(world.row(id).account.state(), AccountState::Pending);
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestSessionOnly::isGoneAfterwards()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    willGrant(world, 1);
    QCOMPARE(outcome(token(world.ports, id)), Done);
    // The next start, with a keychain.
    const Ports later = world.anotherProgram();
    QCOMPARE(outcome(resultOf(finishChanges(later, {}))), Done);
    QCOMPARE(outcome(token(later, id, true)), QStringLiteral("SecretNotFound"));
    const auto reconciled = resultOf(reconcile(later, Scope::List, {}));
    QCOMPARE(reconciled->findings.size(), 1);
    QCOMPARE(reconciled->findings.constFirst().kind, Finding::Kind::SessionPasswordGone);
    // Entered again, it is an account like any other.
    QCOMPARE(outcome(resultOf(editAccount(later, id, draftOf(Username), secretOf(Password), {}))), Done);
    QCOMPARE(placeOf(world, id), QStringLiteral("keychain"));
    QCOMPARE(world.row(id).stage, PasswordStage::Settled);
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    // The token that was sealed for the session is of no use, and no reason to withhold a new one.
    willGrant(world, 2);
    const auto granted = token(later, id);
    QVERIFY(granted && granted->isNew);
    QCOMPARE(later.shelf->tokens()->size(), 1);
}

void TestSessionOnly::editsWithoutTouchingTheKeychain()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-old"), OldPassword.toByteArray());
    goOnWithout(world);
    QCOMPARE(outcome(resultOf(editAccount(world.ports, id, draftOf(Username), secretOf(Password), {}))), Done);
    QCOMPARE(placeOf(world, id), QStringLiteral("session"));
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), OldPassword.toByteArray());
    // After a restart the old password must not go with the new username.
    const Ports later = world.anotherProgram();
    QCOMPARE(outcome(resultOf(finishChanges(later, {}))), Done);
    QCOMPARE(outcome(token(later, id, true)), QStringLiteral("SecretNotFound"));
    QCOMPARE(world.endpoint->calls().size(), 0);
    // Removing the account takes the old one with it.
    QCOMPARE(outcome(resultOf(removeAccount(later, id, {}))), Done);
    QVERIFY(world.items().isEmpty());
}

void TestSessionOnly::rejectedAndAcceptedAgain()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    QCOMPARE(outcome(token(world.ports, id)), QStringLiteral("PasswordRejected"));
    QCOMPARE(world.row(id).account.state(), AccountState::Rejected);
    QCOMPARE(outcome(resultOf(editAccount(world.ports, id, draftOf(Username), secretOf("better, not real"), {}))),
             Done);
    willGrant(world, 1);
    QCOMPARE(outcome(token(world.ports, id)), Done);
    QCOMPARE(world.endpoint->calls().constLast().password, QByteArrayLiteral("better, not real"));
}

void TestSessionOnly::sameLoginTwice()
{
    const World world;
    goOnWithout(world);
    added(world.ports);
    QCOMPARE(outcome(resultOf(addAccount(world.ports, draftOf(Username), secretOf(Password), {}))),
             QStringLiteral("Duplicate"));
    // In a later session its password is gone, and entering it again is what adding it again means.
    const Ports later = world.anotherProgram();
    const AccountId again = added(later);
    QCOMPARE(world.rows().size(), 1);
    QCOMPARE(placeOf(world, again), QStringLiteral("keychain"));
    QCOMPARE(world.items().size(), 1);
}

void TestSessionOnly::textsAlone()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    AccountDraft draft = draftOf(Username);
    draft.label = QStringLiteral("Another label");
    QCOMPARE(outcome(resultOf(editAccount(world.ports, id, draft, {}, {}))), Done);
    QCOMPARE(placeOf(world, id), QStringLiteral("session"));
    QCOMPARE(world.row(id).account.label(), draft.label);
}

void TestSessionOnly::removes()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    QCOMPARE(outcome(resultOf(removeAccount(world.ports, id, {}))), Done);
    QVERIFY(world.session->keys().isEmpty());
    // The row waits for a keychain in which nothing is left of it.
    QCOMPARE(world.row(id).account.state(), AccountState::Removing);
    const Ports later = world.anotherProgram();
    QCOMPARE(outcome(resultOf(finishChanges(later, {}))), Done);
    QVERIFY(world.rows().isEmpty());
}

void TestSessionOnly::removesWhatAnEarlierSessionLeft()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    const Ports later = world.anotherProgram();
    QCOMPARE(outcome(resultOf(removeAccount(later, id, {}))), Done);
    QVERIFY(world.rows().isEmpty());
}

void TestSessionOnly::keepsWhatIsSealedUnderTheKeychainsKey()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    willGrant(world, 1);
    QCOMPARE(outcome(token(world.ports, id)), Done);
    const SessionToken before = world.ports.shelf->tokens()->constFirst();
    // The next start finds no keychain.

    world.ports.masterKeys->drop();
    goOnWithout(world);
    QCOMPARE(outcome(resultOf(openToken(world.ports, before, {}))), QStringLiteral("KeychainMissing"));
    const AccountId other = added(world.ports, QStringLiteral("demo-two"));
    willGrant(world, 2);
    QCOMPARE(outcome(token(world.ports, other)), Done);
    QCOMPARE(outcome(resultOf(openToken(world.ports, before, {}))), QStringLiteral("KeychainMissing"));
    QCOMPARE(outcome(token(world.ports, id)), QStringLiteral("KeychainMissing"));
    QCOMPARE(world.ports.shelf->tokens()->size(), 2);
    // With the keychain both open.
    world.secrets->succeedAgain();
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), Done);
    const auto tokens = world.ports.shelf->tokens();
    for (const SessionToken& each : *tokens) {
        QCOMPARE(outcome(resultOf(openToken(world.anotherProgram(), each, {}))), Done);
    }
}

void TestSessionOnly::proxySignIn()
{
    const World world;
    goOnWithout(world);
    const QString proxy = QStringLiteral("proxy.example:3128");
    QCOMPARE(outcome(resultOf(keepProxySignIn(world.ports, proxy,
                                              {.username = QStringLiteral("me"), .password = secretOf(Password)}, {}))),
             Done);
    world.ports.proxySignIns->drop();
    QCOMPARE(outcome(resultOf(recallProxySignIn(world.ports, proxy, {}))), Done);
    world.secrets->succeedAgain();
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), Done);
    QCOMPARE(world.item(SecretKey::proxySignIn(world.ports.profile, proxy)), "me\n" + Password.toByteArray());
}

void TestSessionOnly::storesNow()
{
    const World world;
    goOnWithout(world);
    const AccountId one = added(world.ports);
    const AccountId two = added(world.ports, QStringLiteral("demo-two"), "other, not real");
    willGrant(world, 1);
    QCOMPARE(outcome(token(world.ports, one)), Done);
    world.secrets->succeedAgain();
    const auto moved = resultOf(moveToKeychain(world.ports, {}));
    QVERIFY(moved);
    QCOMPARE(*moved, 2);
    QVERIFY(!world.session->isOn());
    QVERIFY(world.session->keys().isEmpty());
    // Two passwords and the key; no probe and no staged one is left.
    QCOMPARE(world.items().size(), 3);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, one)), Password.toByteArray());
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, two)), QByteArrayLiteral("other, not real"));
    for (const AccountId id : {one, two}) {
        QCOMPARE(world.row(id).stage, PasswordStage::Settled);
        QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    }
    // A later start opens what the session has sealed.
    const auto again = token(world.anotherProgram(), one);
    QVERIFY(again && !again->isNew);
}

void TestSessionOnly::storesBesideAnotherMasterKey()
{
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    willGrant(world, 1);
    QCOMPARE(outcome(token(world.ports, id)), Done);
    const QByteArray theirs(TokenSealer::MasterKeyBytes, 'k');
    world.items().insert(SecretKey::masterKey(world.ports.profile).text(), theirs);
    world.secrets->succeedAgain();
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), Done);
    QCOMPARE(world.item(SecretKey::masterKey(world.ports.profile)), theirs);
    for (const Ports& ports : {world.ports, world.anotherProgram()}) {
        const auto again = token(ports, id);
        QVERIFY(again && !again->isNew);
    }
}

void TestSessionOnly::storesNothingInAKeychainThatDoesNotWork_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainMissing, ErrorKind::KeychainLocked, ErrorKind::KeychainDenied,
                                 ErrorKind::KeychainFailed, ErrorKind::Cancelled}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestSessionOnly::storesNothingInAKeychainThatDoesNotWork()
{
    QFETCH(ErrorKind, kind);
    const World world;
    goOnWithout(world);
    const AccountId id = added(world.ports);
    world.secrets->failAlways({.kind = kind});
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), errorKindName(kind));
    QVERIFY(world.session->isOn());
    QCOMPARE(placeOf(world, id), QStringLiteral("session"));
}

void TestSessionOnly::goesOnWhereItStopped()
{
    const World world;
    goOnWithout(world);
    const AccountId one = added(world.ports);
    const AccountId two = added(world.ports, QStringLiteral("demo-two"));
    world.secrets->succeedAgain();
    world.secrets->failNext(MemorySecretStore::Operation::Write, {.kind = ErrorKind::KeychainDenied},
                            MemorySecretStore::Effect::None, two.toString() + QLatin1String("/password.next"));
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), QStringLiteral("KeychainDenied"));
    QVERIFY(world.session->isOn());
    QCOMPARE(placeOf(world, one), QStringLiteral("keychain"));
    QCOMPARE(placeOf(world, two), QStringLiteral("session"));
    QCOMPARE(outcome(resultOf(moveToKeychain(world.ports, {}))), Done);
    QCOMPARE(placeOf(world, two), QStringLiteral("keychain"));
    QVERIFY(!world.session->isOn());
}

void TestSessionOnly::cutOffWhileStoring()
{
    bool isThrough = false;
    for (int changes = 0; !isThrough; ++changes) {
        World world;
        const AccountId id = world.store(QStringLiteral("demo-old"), OldPassword.toByteArray());
        goOnWithout(world);
        QCOMPARE(outcome(resultOf(editAccount(world.ports, id, draftOf(Username), secretOf(Password), {}))), Done);
        world.secrets->succeedAgain();
        const auto cut = std::make_shared<PowerCut>(changes);
        std::ignore = resultOf(moveToKeychain(cutOff(world.ports, cut), {}));
        isThrough = !cut->hasHappened();
        // The next start.
        const Ports later = world.anotherProgram();
        QCOMPARE(outcome(resultOf(finishChanges(later, {}))), Done);
        const IndexedAccount row = world.row(id);
        if (row.stage == PasswordStage::Absent) {
            QCOMPARE(outcome(token(later, id, true)), QStringLiteral("SecretNotFound"));
        } else {
            QCOMPARE(row.stage, PasswordStage::Settled);
            QCOMPARE(world.item(passwordKey(world.ports.profile, row)), Password.toByteArray());
        }
        // Nothing is left when the account goes; the probe's own item may be.
        QCOMPARE(outcome(resultOf(removeAccount(later, id, {}))), Done);
        world.items().remove(SecretKey::probe(world.ports.profile).text());
        QCOMPARE(world.items().keys(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestSessionOnly)
#include "tst_sessiononly.moc"
