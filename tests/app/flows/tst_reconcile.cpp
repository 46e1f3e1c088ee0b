#include "app/flows/reconcile.h"

#include "app/flows/accountbook.h"
#include "app/flows/gettoken.h"
#include "app/flows/repair.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

using Kind = Finding::Kind;
using State = RepairOutcome::State;

constexpr QByteArrayView Password("correct horse, not real");
const QString Username = QStringLiteral("demo-one");
const QString Done = QStringLiteral("done");

void setRow(const World& world, AccountId id, AccountState state, PasswordStage stage)
{
    IndexedAccount row = world.row(id);
    row.account = row.account.inState(state);
    row.stage = stage;
    if (!world.ports.index->update(row)) {
        qFatal("cannot prepare");
    }
}

void setItem(const World& world, const SecretKey& key, QByteArrayView value)
{
    world.items().insert(key.text(), value.toByteArray());
}

QStringList namesOf(const Reconciliation& reconciliation)
{
    QStringList names;
    for (const Finding& finding : reconciliation.findings) {
        names.append(findingName(finding.kind));
    }
    return names;
}

Reconciliation found(const Ports& ports, Scope scope = Scope::Keychain)
{
    const auto reconciliation = resultOf(reconcile(ports, scope, {}));
    if (!reconciliation) {
        qFatal("not looked at: %s", qPrintable(outcome(reconciliation)));
    }
    return *reconciliation;
}

/// "repaired", "needs-password" or the error's name, of each.
QStringList repaired(const Ports& ports, const QList<Finding>& findings)
{
    QStringList states;
    for (const RepairOutcome& each : resultOf(repair(ports, findings, {}))) {
        states.append(each.error ? errorKindName(each.error->kind) : repairStateName(each.state));
    }
    return states;
}

void signIn(const World& world, AccountId id)
{
    QJsonObject claims = hs512Claims(world.clock->now());
    claims.insert(QStringLiteral("jti"), id.toString());
    world.endpoint->grant("Bearer " + hs512Like(claims));
    const auto granted = resultOf(getToken(world.ports, id, {.minimumLife = 1min, .alwaysNew = true}, {}, {}));
    if (!granted || granted->notKept) {
        qFatal("no token");
    }
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSay();
    void oneAccount_data();
    void oneAccount();
    void listAsksNoKeychain();
    void errorIsNotAFinding_data();
    void errorIsNotAFinding();
    void errorInTheMiddle();
    void errorLeavesEverything_data();
    void errorLeavesEverything();
    void lostMasterKey();
    void masterKeyInMemory();
    void anotherMasterKey();
    void looksAgainBeforeItRepairs();
    void passwordThatComesBack();
    void startAsksOnlyAnOpenKeychain_data();
    void startAsksOnlyAnOpenKeychain();
    void textsOfAllKinds();
};

void TestReconcile::nothingToSay()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    signIn(world, id);
    const auto before = world.items();
    for (const Scope scope : {Scope::List, Scope::Keychain}) {
        const Reconciliation reconciliation = found(world.ports, scope);
        QCOMPARE(namesOf(reconciliation), QStringList());
        QVERIFY(!reconciliation.notLookedAt);
    }
    QCOMPARE(world.items(), before);
}

void TestReconcile::oneAccount_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<PasswordStage>("stage");
    QTest::addColumn<bool>("hasOwn");
    QTest::addColumn<bool>("hasStaged");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, AccountState state, PasswordStage stage, bool hasOwn, bool hasStaged,
                        const char* finding, const char* result, const char* after) {
        QTest::newRow(name) << state << stage << hasOwn << hasStaged << QString::fromLatin1(finding)
                            << QString::fromLatin1(result) << QString::fromLatin1(after);
    };
    using A = AccountState;
    using P = PasswordStage;
    row("password gone", A::Stored, P::Settled, false, false, "password-missing", "needs-password", "pending");
    row("password gone, rejected", A::Rejected, P::Settled, false, false, "password-missing", "needs-password",
        "pending");
    row("known to be without", A::Pending, P::Settled, false, false, "password-missing", "needs-password", "pending");
    row("addition, arrived", A::Pending, P::Settled, true, false, "unfinished-addition", "repaired", "stored own");
    row("edit, staged", A::Stored, P::Staging, true, true, "unfinished-edit", "repaired", "stored own");
    row("edit, not yet staged", A::Stored, P::Staging, true, false, "unfinished-edit", "repaired", "stored own");
    row("edit, counts", A::Stored, P::Replacing, true, true, "unfinished-edit", "repaired", "stored staged");
    row("edit, lost", A::Stored, P::Replacing, true, false, "unfinished-edit", "needs-password", "pending own");
    row("removal", A::Removing, P::Settled, true, false, "unfinished-removal", "repaired", "");
    row("removal, password gone", A::Removing, P::Settled, false, false, "unfinished-removal", "repaired", "");
    row("removal in an edit", A::Removing, P::Replacing, true, true, "unfinished-removal", "repaired", "");
    row("session's", A::Pending, P::Absent, false, false, "session-password-gone", "needs-password", "pending");
    row("session's, an older one there", A::Pending, P::Absent, true, true, "session-password-gone", "needs-password",
        "pending own");
}

void TestReconcile::oneAccount()
{
    QFETCH(AccountState, state);
    QFETCH(PasswordStage, stage);
    QFETCH(bool, hasOwn);
    QFETCH(bool, hasStaged);
    QFETCH(QString, finding);
    QFETCH(QString, result);
    QFETCH(QString, after);
    World world;
    const AccountId sound = world.store(QStringLiteral("demo-sound"), Password.toByteArray());
    const AccountId id = world.store(Username, "own");
    const SecretKey own = SecretKey::password(world.ports.profile, id);
    if (!hasOwn) {
        world.items().remove(own.text());
    }
    if (hasStaged) {
        setItem(world, SecretKey::stagedPassword(world.ports.profile, id), "staged");
    }
    setRow(world, id, state, stage);
    const auto before = world.items();

    const Reconciliation reconciliation = found(world.ports);
    QCOMPARE(namesOf(reconciliation), QStringList{finding});
    QCOMPARE(reconciliation.findings.constFirst().account, id);
    QCOMPARE(reconciliation.findings.constFirst().label, QStringLiteral("Label of demo-one"));
    QCOMPARE(world.items(), before);

    QCOMPARE(repaired(world.ports, reconciliation.findings), QStringList{result});
    if (after.isEmpty()) {
        QCOMPARE(world.rows().size(), 1);
        QCOMPARE(world.items().keys(), QStringList{SecretKey::password(world.ports.profile, sound).text()});
    } else {
        const QString stands =
            accountStateName(world.row(id).account.state()) + u' ' + QString::fromLatin1(world.item(own));
        QCOMPARE(stands.trimmed(), after);
    }
    QCOMPARE(world.row(sound).account.state(), AccountState::Stored);
    // What is left is left to a person, and no repair tries it again.
    const Reconciliation again = found(world.ports);
    for (const Finding& left : again.findings) {
        QVERIFY(left.onlyWantsPassword);
    }
    QCOMPARE(again.findings.isEmpty(), result == u"repaired");
    // Nor does the next start take up a password that does not count.
    const QString state1 = accountStateName(again.findings.isEmpty() ? AccountState::Stored : AccountState::Pending);
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), Done);
    if (!after.isEmpty()) {
        QCOMPARE(accountStateName(world.row(id).account.state()), state1);
    }
}

void TestReconcile::listAsksNoKeychain()
{
    World world;
    const AccountId pending = world.store(Username, Password.toByteArray());
    setRow(world, pending, AccountState::Pending, PasswordStage::Settled);
    world.store(QStringLiteral("demo-two"), Password.toByteArray());
    world.items().clear();
    QCOMPARE(namesOf(found(world.ports, Scope::List)), QStringList{QStringLiteral("unfinished-addition")});
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestReconcile::errorIsNotAFinding_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                                 ErrorKind::KeychainFailed, ErrorKind::Cancelled}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestReconcile::errorIsNotAFinding()
{
    QFETCH(ErrorKind, kind);
    World world;
    world.store(Username, Password.toByteArray());
    world.store(QStringLiteral("demo-two"), Password.toByteArray());
    world.secrets->failAlways({.kind = kind});
    const Reconciliation reconciliation = found(world.ports);
    QCOMPARE(namesOf(reconciliation), QStringList());
    QVERIFY(reconciliation.notLookedAt);
    QCOMPARE(reconciliation.notLookedAt->kind, kind);
    // Asked once: each further question could be a prompt.
    QCOMPARE(world.secrets->log().size(), 1);
}

void TestReconcile::errorInTheMiddle()
{
    World world;
    const AccountId one = world.store(QStringLiteral("demo-a"), Password.toByteArray());
    const AccountId two = world.store(QStringLiteral("demo-b"), Password.toByteArray());
    const AccountId three = world.store(QStringLiteral("demo-c"), Password.toByteArray());
    world.items().remove(SecretKey::password(world.ports.profile, one).text());
    setRow(world, three, AccountState::Removing, PasswordStage::Settled);
    world.secrets->failNext(MemorySecretStore::Operation::Read, {.kind = ErrorKind::KeychainLocked},
                            MemorySecretStore::Effect::None, two.toString() + QLatin1String("/password"));
    const Reconciliation reconciliation = found(world.ports);
    // What was seen before stands, and what the list tells.
    QCOMPARE(namesOf(reconciliation),
             (QStringList{QStringLiteral("password-missing"), QStringLiteral("unfinished-removal")}));
    QCOMPARE(reconciliation.notLookedAt->kind, ErrorKind::KeychainLocked);
}

void TestReconcile::errorLeavesEverything_data()
{
    errorIsNotAFinding_data();
}

void TestReconcile::errorLeavesEverything()
{
    QFETCH(ErrorKind, kind);
    World world;
    QList<AccountId> ids;
    QList<Finding> findings;
    const auto add = [&](const char* name, AccountState state, PasswordStage stage, Kind finding) {
        ids.append(world.store(QString::fromLatin1(name), Password.toByteArray()));
        setRow(world, ids.constLast(), state, stage);
        findings.append({.kind = finding, .account = ids.constLast()});
    };
    add("demo-a", AccountState::Stored, PasswordStage::Settled, Kind::PasswordMissing);
    add("demo-b", AccountState::Removing, PasswordStage::Settled, Kind::UnfinishedRemoval);
    add("demo-c", AccountState::Stored, PasswordStage::Replacing, Kind::UnfinishedEdit);
    add("demo-d", AccountState::Pending, PasswordStage::Settled, Kind::UnfinishedAddition);
    signIn(world, ids.constFirst());
    findings.append({.kind = Kind::MasterKeyLost, .tokens = 1});
    const auto items = world.items();
    world.secrets->failAlways({.kind = kind});
    world.ports.masterKeys->drop();
    const QString name = errorKindName(kind);
    QCOMPARE(repaired(world.ports, findings), (QStringList{name, name, name, name, name}));
    QCOMPARE(world.items(), items);
    QCOMPARE(world.ports.shelf->tokens()->size(), 1);
    QCOMPARE(world.row(ids.at(0)).account.state(), AccountState::Stored);
    QCOMPARE(world.row(ids.at(1)).account.state(), AccountState::Removing);
    QCOMPARE(world.row(ids.at(2)).stage, PasswordStage::Replacing);
    QCOMPARE(world.row(ids.at(3)).account.state(), AccountState::Pending);
}

void TestReconcile::lostMasterKey()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    signIn(world, id);
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    const Ports later = world.anotherProgram();
    const Reconciliation reconciliation = found(later);
    QCOMPARE(namesOf(reconciliation), QStringList{QStringLiteral("master-key-lost")});
    QCOMPARE(reconciliation.findings.constFirst().tokens, 1);
    QCOMPARE(repaired(later, reconciliation.findings), QStringList{QStringLiteral("repaired")});
    QVERIFY(later.shelf->tokens()->isEmpty());
    // Account and password stay.
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QCOMPARE(world.item(SecretKey::password(world.ports.profile, id)), Password.toByteArray());
    QCOMPARE(namesOf(found(later)), QStringList());
}

void TestReconcile::masterKeyInMemory()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    signIn(world, id);
    const QByteArray key = world.items().take(SecretKey::masterKey(world.ports.profile).text());
    const Reconciliation reconciliation = found(world.ports);
    QCOMPARE(namesOf(reconciliation), QStringList{QStringLiteral("master-key-missing")});
    QCOMPARE(repaired(world.ports, reconciliation.findings), QStringList{QStringLiteral("repaired")});
    QCOMPARE(world.item(SecretKey::masterKey(world.ports.profile)), key);
    QCOMPARE(world.ports.shelf->tokens()->size(), 1);
}

void TestReconcile::anotherMasterKey()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    signIn(world, id);
    setItem(world, SecretKey::masterKey(world.ports.profile), QByteArray(TokenSealer::MasterKeyBytes, 'k'));
    const Ports later = world.anotherProgram();
    const Reconciliation reconciliation = found(later);
    QCOMPARE(namesOf(reconciliation),
             QStringList({QStringLiteral("unreadable-tokens"), QStringLiteral("log-of-another-key")}));
    QCOMPARE(repaired(later, reconciliation.findings),
             QStringList({QStringLiteral("repaired"), QStringLiteral("repaired")}));
    QVERIFY(later.shelf->tokens()->isEmpty());
    QCOMPARE(namesOf(found(later)), QStringList());
}

void TestReconcile::looksAgainBeforeItRepairs()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    const AccountId gone = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    const SecretKey key = SecretKey::password(world.ports.profile, id);
    const QByteArray password = world.items().take(key.text());
    world.items().remove(SecretKey::password(world.ports.profile, gone).text());
    const Reconciliation reconciliation = found(world.ports);
    QCOMPARE(reconciliation.findings.size(), 2);
    // Meanwhile somebody else has put it right.
    setItem(world, key, password);
    QCOMPARE(outcome(resultOf(removeAccount(world.anotherProgram(), gone, {}))), Done);
    QCOMPARE(repaired(world.ports, reconciliation.findings),
             (QStringList{QStringLiteral("repaired"), QStringLiteral("repaired")}));
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
    QCOMPARE(world.rows().size(), 1);
}

void TestReconcile::passwordThatComesBack()
{
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    const SecretKey key = SecretKey::password(world.ports.profile, id);
    const QByteArray password = world.items().take(key.text());
    QCOMPARE(repaired(world.ports, found(world.ports).findings), QStringList{QStringLiteral("needs-password")});
    // The right KeePassXC database is open again, say.
    setItem(world, key, password);
    QCOMPARE(outcome(resultOf(finishChanges(world.ports, {}))), Done);
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
}

void TestReconcile::startAsksOnlyAnOpenKeychain_data()
{
    QTest::addColumn<KeychainStatus::State>("state");
    QTest::addColumn<bool>("finishes");
    using S = KeychainStatus::State;
    QTest::newRow("available") << S::Available << true;
    QTest::newRow("locked") << S::Locked << false;
    QTest::newRow("missing") << S::Missing << false;
    QTest::newRow("unknown") << S::Unknown << false;
}

void TestReconcile::startAsksOnlyAnOpenKeychain()
{
    QFETCH(KeychainStatus::State, state);
    QFETCH(bool, finishes);
    World world;
    const AccountId id = world.store(Username, Password.toByteArray());
    setRow(world, id, AccountState::Removing, PasswordStage::Settled);
    world.secrets->setStatus({.state = state});
    const auto reconciliation = resultOf(reconcileAtStart(world.ports, {}));
    QVERIFY(reconciliation);
    QCOMPARE(world.rows().isEmpty(), finishes);
    QCOMPARE(reconciliation->findings.isEmpty(), finishes);
    QCOMPARE(world.secrets->log().isEmpty(), !finishes);
}

void TestReconcile::textsOfAllKinds()
{
    for (const Kind kind :
         {Kind::UnfinishedAddition, Kind::UnfinishedEdit, Kind::UnfinishedRemoval, Kind::PasswordMissing,
          Kind::SessionPasswordGone, Kind::MasterKeyMissing, Kind::MasterKeyLost, Kind::UnreadableTokens}) {
        const Finding finding{.kind = kind, .tokens = 2};
        for (const QString& text : {findingText(finding), repairText(finding)}) {
            QVERIFY2(text.endsWith(u'.') && !text.front().isLower() && !text.contains(u'!'), qPrintable(text));
        }
        QVERIFY(!findingName(kind).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
