// What the flows put into the audit log, and that recording stands in nobody's way.

#include "app/flows/audittrail.h"

#include "app/adapters/database.h"
#include "app/flows/accountservice.h"
#include "app/flows/masterkey.h"
#include "app/flows/sessiononly.h"
#include "app/flows/verifyaudit.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Operation = MemorySecretStore::Operation;

namespace {

const QString Name = QStringLiteral("demo-one");
const QByteArray Password = QByteArrayLiteral("a-password-not-real");
const QString Sound = QStringLiteral("sound");
const QString Begun = QStringLiteral("log-begun");

Result<Account> added(const World& world, const QString& username = Name)
{
    return resultOf(addAccount(world.ports, draftOf(username), Secret(Password), {}));
}

void breakLog(const World& world)
{
    if (!world.database->run(QStringLiteral("DROP TABLE audit"))) {
        qFatal("cannot break the log");
    }
}

QByteArray keyInKeychain(const World& world)
{
    return world.item(SecretKey::masterKey(world.ports.profile));
}

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoAndWhat();
    void signIn();
    void signInFailed_data();
    void signInFailed();
    void cancelledIsNoFailure();
    void accounts();
    void edits_data();
    void edits();
    void refusedChangesLeaveNoTrace();
    void removalOfWhatIsGone();
    void interruptedChanges();
    void environments();
    void forgotten();
    void labelled();
    void places();
    void copied();
    void expiredOnce();
    void unreadableTokens();
    void repairs();
    void keyThatComesLater();
    void sessionOnly_data();
    void sessionOnly();
    void lostMasterKey();
    void firstMasterKey();
    void staleKeyDoesNotSpoilTheChain();
    void failureStopsNothing();
    void failureIsToldOnce();
    void noSecretEntersIt();
};

void TestAuditTrail::saysWhoAndWhat()
{
    World world;
    QVERIFY(world.ports.index->setClockOffset(QStringLiteral("sandbox"), 1500ms));
    const AccountId id = world.store(Name, Password);
    const SessionToken token = signInto(world, world.ports, id);
    const AuditRow row = newestRow(world);
    const AuditEvent event = row.event.value();
    QVERIFY(event.occasion.at == Begin);
    QCOMPARE(event.occasion.origin.osUser, QStringLiteral("jo"));
    QCOMPARE(event.occasion.origin.computer, QStringLiteral("desk-1"));
    QCOMPARE(event.occasion.origin.program, QStringLiteral("tokendesk"));
    QCOMPARE(event.occasion.origin.version, QStringLiteral("1.2.3"));
    QVERIFY(event.clockOffset == 1500ms);
    QCOMPARE(event.account, id);
    QCOMPARE(event.accountLabel, QStringLiteral("Label of demo-one"));
    QCOMPARE(event.environmentId, QStringLiteral("sandbox"));
    QCOMPARE(event.environmentName, QStringLiteral("Sandbox"));
    QCOMPARE(event.fingerprint, token.fingerprint.toHex());
    QCOMPARE(event.detail, toIsoUtc(token.expiresAt));
    QVERIFY(row.isChained);
    // Where nothing was learnt of the clock, nothing is said of it.
    const auto other = resultOf(addAccount(world.ports,
                                           {.label = QStringLiteral("Other"),
                                            .username = QStringLiteral("other"),
                                            .environmentId = QStringLiteral("production")},
                                           Secret(Password), {}));
    QVERIFY(other);
    QVERIFY(!newestRow(world).event->clockOffset);
}

void TestAuditTrail::signIn()
{
    World world;
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    signInto(world, world.ports, id);
    const QString signedIn = QStringLiteral("signed-in");
    QCOMPARE(recorded(world), QStringList({Begun, signedIn, signedIn}));
    QCOMPARE(auditVerdict(world.ports), Sound);
}

void TestAuditTrail::signInFailed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::PasswordRejected, ErrorKind::UnknownLogin, ErrorKind::AccountRejected, ErrorKind::RateLimited,
          ErrorKind::ServerFault, ErrorKind::UnexpectedReply, ErrorKind::HostNotFound, ErrorKind::TimedOut,
          ErrorKind::TlsUntrusted, ErrorKind::ProxyAuthRequired, ErrorKind::Offline}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::SecretNotFound}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestAuditTrail::signInFailed()
{
    QFETCH(ErrorKind, kind);
    World world;
    const AccountId id = world.store(Name, Password);
    if (exitCodeFor(kind) == ExitCode::Keychain) {
        world.secrets->failNext(Operation::Read, {.kind = kind});
    } else {
        world.endpoint->refuse({.kind = kind});
    }
    QVERIFY(!resultOf(TokenDesk::signIn(world.ports, id, {}, {})));
    const AuditEvent event = newestRow(world).event.value();
    QCOMPARE(recorded(world).constLast(), QLatin1String("sign-in-failed ") + errorKindName(kind));
    QCOMPARE(event.account, id);
    QCOMPARE(event.accountLabel, QStringLiteral("Label of demo-one"));
    QCOMPARE(event.environmentName, QStringLiteral("Sandbox"));
    QCOMPARE(event.fingerprint, QString());
}

void TestAuditTrail::cancelledIsNoFailure()
{
    World world;
    const AccountId id = world.store(Name, Password);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(outcome(resultOf(TokenDesk::signIn(world.ports, id, {}, stop.get_token()))), QStringLiteral("Cancelled"));
    QCOMPARE(recorded(world).filter(QStringLiteral("sign-in")), QStringList());
}

void TestAuditTrail::accounts()
{
    World world;
    const auto account = added(world);
    QVERIFY(account);
    QVERIFY(resultOf(removeAccount(world.ports, account->id(), {})));
    QCOMPARE(recorded(world), QStringList({QStringLiteral("account-added"), QStringLiteral("account-removed")}));
    // The log outlives the account.
    const AuditEvent event = newestRow(world).event.value();
    QCOMPARE(event.account, account->id());
    QCOMPARE(event.accountLabel, account->label());
}

void TestAuditTrail::edits_data()
{
    QTest::addColumn<std::function<void(AccountDraft&)>>("change");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QStringList>("expected");
    using Change = std::function<void(AccountDraft&)>;
    const auto add = [](const char* name, const Change& change, const QByteArray& password, const char* expected) {
        QTest::newRow(name) << change << password << QStringList{QString::fromLatin1(expected)};
    };
    const Change nothing = [](AccountDraft&) {};
    add("label", [](AccountDraft& draft) { draft.label = QStringLiteral("New"); }, {}, "account-edited label");
    add("username", [](AccountDraft& draft) { draft.username = QStringLiteral("new"); }, {}, "account-edited username");
    add(
        "environment", [](AccountDraft& draft) { draft.environmentId = QStringLiteral("production"); }, {},
        "account-edited environment");
    add(
        "group and note",
        [](AccountDraft& draft) {
            draft.group.clear();
            draft.note = QStringLiteral("Ask Jo");
        },
        {}, "account-edited group note");
    add("password", nothing, "another", "account-edited password");
    add(
        "label and password", [](AccountDraft& draft) { draft.label = QStringLiteral("New"); }, "another",
        "account-edited label password");
    QTest::newRow("nothing") << nothing << QByteArray() << QStringList();
}

void TestAuditTrail::edits()
{
    QFETCH(std::function<void(AccountDraft&)>, change);
    QFETCH(QByteArray, password);
    QFETCH(QStringList, expected);
    World world;
    const AccountId id = world.store(Name, Password);
    AccountDraft draft = draftOf(Name);
    change(draft);
    QVERIFY(resultOf(editAccount(world.ports, id, draft, Secret(password), {})));
    QCOMPARE(recorded(world), expected);
}

void TestAuditTrail::refusedChangesLeaveNoTrace()
{
    World world;
    const AccountId id = world.store(Name, Password);
    QVERIFY(!added(world)); // there is one already
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainDenied});
    QVERIFY(!added(world, QStringLiteral("demo-two")));
    QVERIFY(!resultOf(editAccount(world.ports, id, {}, {}, {})));
    world.secrets->failNext(Operation::Remove, {.kind = ErrorKind::KeychainDenied});
    QVERIFY(!resultOf(removeAccount(world.ports, id, {})));
    QCOMPARE(recorded(world), QStringList());
}

void TestAuditTrail::removalOfWhatIsGone()
{
    const World world;
    const auto nobody = AccountId::fromRandomBytes(world.ports.randomness->bytes(16));
    QVERIFY(resultOf(removeAccount(world.ports, nobody, {})));
    QCOMPARE(recorded(world), QStringList());
}

void TestAuditTrail::interruptedChanges()
{
    World world;
    const auto setRow = [&world](const QString& username, AccountState state, PasswordStage stage) {
        IndexedAccount row = world.row(world.store(username, Password));
        row.account = row.account.inState(state);
        row.stage = stage;
        QVERIFY(world.ports.index->update(row));
    };
    setRow(QStringLiteral("a"), AccountState::Pending, PasswordStage::Settled);
    setRow(QStringLiteral("b"), AccountState::Stored, PasswordStage::Staging);
    setRow(QStringLiteral("c"), AccountState::Removing, PasswordStage::Settled);
    setRow(QStringLiteral("d"), AccountState::Stored, PasswordStage::Settled);
    QVERIFY(resultOf(finishChanges(world.ports, {})));
    QCOMPARE(recorded(world),
             QStringList({QStringLiteral("repaired unfinished-addition"), QStringLiteral("repaired unfinished-edit"),
                          QStringLiteral("account-removed")}));
    QVERIFY(resultOf(finishChanges(world.ports, {})));
    QCOMPARE(recorded(world).size(), 3);
}

void TestAuditTrail::environments()
{
    World world;
    AccountService service(world.ports);
    EnvironmentDraft draft{.name = QStringLiteral("Local"), .signInUrl = QStringLiteral("https://a.example/sign_in")};
    const auto environment = service.addEnvironment(draft);
    QVERIFY(environment);
    QCOMPARE(newestRow(world).event->environmentName, QStringLiteral("Local"));
    QCOMPARE(newestRow(world).event->environmentId, environment->id());
    draft.signInUrl = QStringLiteral("https://b.example/sign_in");
    QVERIFY(service.editEnvironment(environment->id(), draft));
    QVERIFY(!service.addEnvironment(draft));
    QVERIFY(service.removeEnvironment(environment->id()));
    QVERIFY(!service.removeEnvironment(environment->id()));
    QCOMPARE(newestRow(world).event->environmentName, QStringLiteral("Local"));
    QCOMPARE(recorded(world), QStringList({QStringLiteral("environment-added"), QStringLiteral("environment-edited"),
                                           QStringLiteral("environment-removed")}));
}

void TestAuditTrail::forgotten()
{
    World world;
    const SessionToken token = signInto(world, world.ports, world.store(Name, Password));
    AccountService service(world.ports);
    QVERIFY(service.reload());
    QVERIFY(service.forgetToken(token.id));
    QVERIFY(service.forgetToken(token.id)); // which is gone
    QCOMPARE(recorded(world).mid(2), QStringList{QStringLiteral("token-forgotten")});
    QCOMPARE(newestRow(world).event->fingerprint, token.fingerprint.toHex());
    QCOMPARE(newestRow(world).event->account, token.account);
}

void TestAuditTrail::labelled()
{
    World world;
    const SessionToken token = signInto(world, world.ports, world.store(Name, Password));
    AccountService service(world.ports);
    QVERIFY(service.reload());
    QVERIFY(service.labelToken(token.id, QStringLiteral(" TCK-7 ")));
    QVERIFY(service.labelToken(token.id, QStringLiteral("TCK-7"))); // as it is
    QVERIFY(!service.labelToken(token.id, QString(1000, u'x')));
    QVERIFY(service.labelToken(token.id, QString()));
    QCOMPARE(recorded(world).mid(2),
             QStringList({QStringLiteral("token-labelled TCK-7"), QStringLiteral("token-labelled")}));
    QCOMPARE(newestRow(world).event->fingerprint, token.fingerprint.toHex());
}

void TestAuditTrail::places()
{
    World world;
    const AccountId a = world.store(QStringLiteral("a"), Password);
    const AccountId b = world.store(QStringLiteral("b"), Password);
    const AccountId c = world.store(QStringLiteral("c"), Password);
    AccountService service(world.ports);
    QVERIFY(service.reload());
    QVERIFY(service.setPinned({b}, true));
    QVERIFY(service.setPinned({b}, true)); // as it is
    QVERIFY(service.setPinned({b}, false));
    QVERIFY(service.moveAccounts({c}, a, Side::Before));
    QCOMPARE(newestRow(world).event->account, c);        // and not those that made room
    QVERIFY(service.moveAccounts({c}, a, Side::Before)); // where it is
    QVERIFY(service.sortByLabel(a));
    QCOMPARE(recorded(world), QStringList({QStringLiteral("account-pinned"), QStringLiteral("account-unpinned"),
                                           QStringLiteral("account-moved"), QStringLiteral("account-moved by-label")}));
}

void TestAuditTrail::copied()
{
    World world;
    const SessionToken token = signInto(world, world.ports, world.store(Name, Password));
    AuditService service(world.ports);
    service.recordCopy(token, TokenFormat::Header);
    service.recordCopy(token, TokenFormat::Issued);
    QCOMPARE(recorded(world).mid(2),
             QStringList({QStringLiteral("token-copied header"), QStringLiteral("token-copied issued")}));
    QCOMPARE(newestRow(world).event->fingerprint, token.fingerprint.toHex());
}

void TestAuditTrail::expiredOnce()
{
    World world;
    const SessionToken token = signInto(world, world.ports, world.store(Name, Password));
    AccountService service(world.ports);
    AccountService other(world.anotherProgram());
    world.clock->advance(9h);
    QVERIFY(service.reload());
    QVERIFY(other.reload());
    QVERIFY(service.reload());
    QCOMPARE(recorded(world).mid(2), QStringList{QStringLiteral("token-expired")});
    QCOMPARE(newestRow(world).event->detail, toIsoUtc(token.expiresAt));
}

void TestAuditTrail::unreadableTokens()
{
    World world;
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    // Sealed under a key that nobody has any more.
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    const Ports later = world.anotherProgram();
    world.endpoint->grant("Bearer " + hs512Like(hs512Claims(world.clock->now())));
    QVERIFY(resultOf(getToken(later, id, {.minimumLife = 1min}, {}, {})));
    // The chain begins before what waited for a key.
    QCOMPARE(recorded(world),
             QStringList({Begun, QStringLiteral("signed-in"), QStringLiteral("token-forgotten unreadable"), Begun,
                          QStringLiteral("signed-in")}));
    QCOMPARE(auditVerdict(later), Sound);
}

void TestAuditTrail::repairs()
{
    World world;
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    world.items().remove(SecretKey::password(world.ports.profile, id).text());
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    const Ports later = world.anotherProgram();
    const auto found = resultOf(reconcile(later, Scope::Keychain, {}));
    QVERIFY(found);
    QCOMPARE(resultOf(repair(later, found->findings, {})).size(), 2);
    QCOMPARE(recorded(world).mid(2),
             QStringList({QStringLiteral("repaired SecretNotFound password-missing"),
                          QStringLiteral("token-forgotten unreadable"), QStringLiteral("repaired master-key-lost")}));
}

void TestAuditTrail::keyThatComesLater()
{
    World world;
    // As a command line that only forgets, say: it has no reason to ask for the key.
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    const Ports later = world.anotherProgram();
    record(later, auditEvent(later, AuditKind::Locked));
    QVERIFY(!newestRow(world).isChained);
    QCOMPARE(auditVerdict(world.ports), Sound);

    // Whoever has the key takes it up, also one who records nothing.
    world.clock->advance(1h);
    AccountService service(world.ports);
    QVERIFY(service.reload());
    QVERIFY(newestRow(world).isChained);
    QVERIFY(newestRow(world).chainedLateAt == Begin + 1h);

    record(later, auditEvent(later, AuditKind::Locked));
    const auto key = resultOf(masterKeyOrNew(later, {}));
    QVERIFY(key);
    QVERIFY(newestRow(world).isChained);
    QCOMPARE(auditVerdict(later), Sound);
}

void TestAuditTrail::sessionOnly_data()
{
    QTest::addColumn<bool>("hasKeyInKeychain");
    QTest::newRow("first key") << false;
    QTest::newRow("another key in the keychain") << true;
}

// A key that goes with the session is none for the log.
void TestAuditTrail::sessionOnly()
{
    QFETCH(bool, hasKeyInKeychain);
    World world;
    if (hasKeyInKeychain) {
        signInto(world, world.anotherProgram(), world.store(Name, Password));
    }
    const QByteArray before = keyInKeychain(world);
    beginSessionOnly(world.ports);
    const auto account = added(world, QStringLiteral("demo-two"));
    QVERIFY(account);
    signInto(world, world.ports, account->id());
    QVERIFY(!newestRow(world).isChained);
    QCOMPARE(auditVerdict(world.ports), QStringLiteral("KeychainMissing"));

    QVERIFY(resultOf(moveToKeychain(world.ports, {})));
    QVERIFY(newestRow(world).isChained);
    QVERIFY(!hasKeyInKeychain || keyInKeychain(world) == before);
    QCOMPARE(auditVerdict(world.ports), Sound);
    signInto(world, world.ports, account->id());
    QCOMPARE(auditVerdict(world.anotherProgram()), Sound);
}

void TestAuditTrail::lostMasterKey()
{
    World world;
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    const Ports later = world.anotherProgram();
    record(later, auditEvent(later, AuditKind::Locked));
    signInto(world, later, id);
    QCOMPARE(recorded(world), QStringList({Begun, QStringLiteral("signed-in"), QStringLiteral("locked"), Begun,
                                           QStringLiteral("signed-in")}));
    QCOMPARE(auditVerdict(later), Sound);
    const auto verdict = resultOf(verifyAudit(later, {}, {}));
    QCOMPARE(verdict->ofEarlierKeys, 2);
    QCOMPARE(verdict->verified, 3);
}

void TestAuditTrail::firstMasterKey()
{
    World world;
    record(world.ports, auditEvent(world.ports, AuditKind::Locked));
    QVERIFY(resultOf(masterKeyOrNew(world.ports, {})));
    QCOMPARE(recorded(world), QStringList({QStringLiteral("locked"), Begun}));
    QCOMPARE(auditVerdict(world.ports), Sound);
}

void TestAuditTrail::staleKeyDoesNotSpoilTheChain()
{
    World world;
    const AccountId id = world.store(Name, Password);
    signInto(world, world.ports, id);
    // Somebody takes the key out of the keychain while a program has it in memory, and another program makes a new one.
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    const Ports other = world.anotherProgram();
    signInto(world, other, id);
    record(world.ports, auditEvent(world.ports, AuditKind::Locked));
    QVERIFY(!newestRow(world).isChained);
    record(other, auditEvent(other, AuditKind::Unlocked));
    QVERIFY(newestRow(world).isChained);
    QCOMPARE(auditVerdict(other), Sound);
}

void TestAuditTrail::failureStopsNothing()
{
    World world;
    const AccountId id = world.store(Name, Password);
    breakLog(world);
    signInto(world, world.ports, id);
    QVERIFY(added(world, QStringLiteral("demo-two")));
    QVERIFY(resultOf(removeAccount(world.ports, id, {})));
    QVERIFY(world.ports.auditCondition->failure);
    QVERIFY(world.ports.auditCondition->failure->kind == ErrorKind::StorageBroken);
}

void TestAuditTrail::failureIsToldOnce()
{
    World world;
    const SessionToken token = signInto(world, world.ports, world.store(Name, Password));
    AccountService service(world.ports);
    QVERIFY(service.reload());
    const QSignalSpy failed(&service.audit(), &AuditService::failed);
    breakLog(world);
    for (int i = 0; i < 3; ++i) {
        service.audit().recordCopy(token, TokenFormat::Issued);
    }
    QCOMPARE(failed.count(), 1);
    QVERIFY(service.audit().failure());
}

// Passwords and tokens that nobody could mistake for anything else, in whatever order things happen.
void TestAuditTrail::noSecretEntersIt()
{
    World world;
    QRandomGenerator random(20261125);
    QByteArrayList secrets;
    QList<AccountId> accounts;
    const auto password = [&] {
        secrets.append("secret-" + QByteArray::number(random.generate64(), 36));
        return Secret(secrets.constLast());
    };
    for (int i = 0; i < 300; ++i) {
        const AccountId id = accounts.isEmpty() ? AccountId() : accounts.at(random.bounded(accounts.size()));
        switch (accounts.isEmpty() ? 0 : random.bounded(7)) {
        case 0:
            if (const auto account =
                    resultOf(addAccount(world.ports, draftOf(QStringLiteral("demo-%1").arg(i)), password(), {}))) {
                accounts.append(account->id());
            }
            break;
        case 1:
            std::ignore =
                resultOf(editAccount(world.ports, id, draftOf(QStringLiteral("demo-%1").arg(i)), password(), {}));
            break;
        case 2:
            std::ignore = resultOf(removeAccount(world.ports, id, {}));
            accounts.removeOne(id);
            break;
        case 3:
            world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
            std::ignore = resultOf(TokenDesk::signIn(world.ports, id, {}, {}));
            break;
        case 4:
            world.endpoint->grant("Bearer not a " + secrets.constLast());
            std::ignore = resultOf(TokenDesk::signIn(world.ports, id, {}, {}));
            break;
        default: {
            const SessionToken token = signInto(world, world.ports, id);
            AuditService(world.ports).recordCopy(token, TokenFormat::Curl);
            const auto text = resultOf(openToken(world.ports, token, {}));
            QVERIFY(text);
            // Also a part would be too much: what is signed, and the signature.
            const auto parts = bareToken(text->view()).toByteArray().split('.');
            secrets << parts.at(1) << parts.at(2);
            break;
        }
        }
    }
    secrets << keyInKeychain(world) << keyInKeychain(world).toHex() << keyInKeychain(world).toBase64();
    auto rows = world.database->run(QStringLiteral("SELECT CAST(event AS BLOB), mac FROM audit"));
    QVERIFY(rows);
    int count = 0;
    while (rows->next()) {
        ++count;
        for (const QByteArray& secret : std::as_const(secrets)) {
            QVERIFY2(!rows->value(0).toByteArray().contains(secret), rows->value(0).toByteArray().constData());
            QVERIFY(!rows->value(1).toByteArray().contains(secret));
        }
    }
    QVERIFY(count > 200);
    QCOMPARE(auditVerdict(world.ports), Sound);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
