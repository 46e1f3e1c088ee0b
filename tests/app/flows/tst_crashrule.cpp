#include "app/flows/accountbook.h"

#include "tests/app/flows/powercut.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

// Whatever stops the program in the middle of a change, the next start finds a whole account: the old one with the old
// password, or the new one with the new one. No password is left that belongs to no account, and no account is lost.

constexpr QByteArrayView OldPassword("old-password-not-real");
constexpr QByteArrayView NewPassword("new-password-not-real");
constexpr QByteArrayView EarlierPassword("earlier-password-not-real");

const QString OldName = QStringLiteral("demo-old");
const QString NewName = QStringLiteral("demo-new");
const QString EarlierName = QStringLiteral("demo-earlier");

QString standing(const QString& username, AccountState state, QByteArrayView password)
{
    return username + u' ' + accountStateName(state) + u' ' + QString::fromUtf8(password);
}

/// Every account with the password that would be used for it now.
QStringList standings(const World& world)
{
    QStringList all;
    for (const IndexedAccount& row : world.rows()) {
        all.append(
            standing(row.account.username(), row.account.state(), world.item(passwordKey(world.ports.profile, row))));
    }
    return all;
}

QStringList orphanedPasswords(const World& world)
{
    QStringList orphans = world.items().keys();
    for (const IndexedAccount& row : world.rows()) {
        orphans.removeAll(SecretKey::password(world.ports.profile, row.account.id()).text());
    }
    return orphans;
}

bool isSettled(const World& world)
{
    const auto rows = world.rows();
    return std::all_of(rows.begin(), rows.end(), [](const IndexedAccount& row) {
        return row.stage == PasswordStage::Settled && row.account.state() != AccountState::Removing;
    });
}

void setRow(World& world, AccountId id, const QString& username, AccountState state, PasswordStage stage)
{
    const auto account = world.row(id).account.edited(draftOf(username));
    if (!world.ports.index->update({account->inState(state), stage})) {
        qFatal("cannot prepare");
    }
}

void setItem(World& world, const SecretKey& key, QByteArrayView password)
{
    world.items().insert(key.text(), password.toByteArray());
}

AccountId storeOld(World& world)
{
    return world.store(OldName, OldPassword.toByteArray());
}

AccountId storePending(World& world)
{
    const AccountId id = storeOld(world);
    setRow(world, id, OldName, AccountState::Pending, PasswordStage::Settled);
    world.items().clear();
    return id;
}

/// An earlier edit was cut off while its password was being put beside the old one.
AccountId storeStaging(World& world)
{
    const AccountId id = storeOld(world);
    setRow(world, id, OldName, AccountState::Stored, PasswordStage::Staging);
    setItem(world, SecretKey::stagedPassword(world.ports.profile, id), EarlierPassword);
    return id;
}

/// An earlier edit was cut off while its password was being moved to its place.
AccountId storeReplacing(World& world)
{
    const AccountId id = storeOld(world);
    setRow(world, id, EarlierName, AccountState::Stored, PasswordStage::Replacing);
    setItem(world, SecretKey::stagedPassword(world.ports.profile, id), EarlierPassword);
    return id;
}

void addNew(const Ports& ports, AccountId /*id*/)
{
    std::ignore = resultOf(addAccount(ports, draftOf(NewName), secretOf(NewPassword), {}));
}

/// The same login as that of the pending account, so that its row is taken up again.
void addOldAgain(const Ports& ports, AccountId /*id*/)
{
    std::ignore = resultOf(addAccount(ports, draftOf(OldName), secretOf(NewPassword), {}));
}

void editTexts(const Ports& ports, AccountId id)
{
    std::ignore = resultOf(editAccount(ports, id, draftOf(NewName), {}, {}));
}

void editAll(const Ports& ports, AccountId id)
{
    std::ignore = resultOf(editAccount(ports, id, draftOf(NewName), secretOf(NewPassword), {}));
}

void removeIt(const Ports& ports, AccountId id)
{
    std::ignore = resultOf(removeAccount(ports, id, {}));
}

struct Scenario
{
    const char* name;
    AccountId (*prepare)(World&);
    void (*act)(const Ports&, AccountId);
    /// What may be found at the next start; empty for no account.
    QStringList allowed;
};

QList<Scenario> scenarios()
{
    const QString none;
    const QString old = standing(OldName, AccountState::Stored, OldPassword);
    const QString renamed = standing(NewName, AccountState::Stored, OldPassword);
    const QString anew = standing(NewName, AccountState::Stored, NewPassword);
    const QString earlier = standing(EarlierName, AccountState::Stored, EarlierPassword);
    const QString pending = standing(OldName, AccountState::Pending, {});
    const QString added = standing(OldName, AccountState::Stored, NewPassword);
    const auto prepareNothing = [](World&) { return AccountId(); };
    // Its password did arrive, only nobody was there to see it.
    const auto prepareArrived = [](World& world) {
        const AccountId id = storePending(world);
        setItem(world, SecretKey::password(world.ports.profile, id), EarlierPassword);
        return id;
    };
    const auto preparePendingStaging = [](World& world) {
        const AccountId id = storeStaging(world);
        world.items().remove(SecretKey::password(world.ports.profile, id).text());
        setRow(world, id, OldName, AccountState::Pending, PasswordStage::Staging);
        return id;
    };
    return {
        {"add", prepareNothing, addNew, {none, standing(NewName, AccountState::Pending, {}), anew}},
        {"add again", storePending, addOldAgain, {pending, added}},
        {"add again after the password arrived",
         prepareArrived,
         addOldAgain,
         {standing(OldName, AccountState::Stored, EarlierPassword), added}},
        {"add again after an edit was cut off", preparePendingStaging, addOldAgain, {pending, added}},
        {"edit the texts", storeOld, editTexts, {old, renamed}},
        {"edit with a password", storeOld, editAll, {old, anew}},
        {"edit with a password after a staging", storeStaging, editAll, {old, anew}},
        {"edit with a password after a replacing", storeReplacing, editAll, {earlier, anew}},
        {"edit a pending one", storePending, editAll, {pending, anew}},
        {"remove", storeOld, removeIt, {old, none}},
        {"remove a pending one", storePending, removeIt, {pending, none}},
        {"remove after a staging", storeStaging, removeIt, {old, none}},
        {"remove after a replacing", storeReplacing, removeIt, {earlier, none}},
    };
}

/// How many changes it makes when nothing stops it.
int changesOf(const Scenario& scenario)
{
    constexpr int Many = 1000;
    World world;
    const auto cut = std::make_shared<PowerCut>(Many);
    scenario.act(cutOff(world.ports, cut), scenario.prepare(world));
    return Many - cut->changesLeft();
}

} // namespace

class TestCrashRule : public QObject
{
    Q_OBJECT

private slots:
    void cutOffAfterEachChange_data();
    void cutOffAfterEachChange();
    void everyScenarioGetsThroughUncut_data();
    void everyScenarioGetsThroughUncut();
    void lateChangesOfTheKeychain_data();
    void lateChangesOfTheKeychain();
};

void TestCrashRule::cutOffAfterEachChange_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("changes");
    const auto all = scenarios();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int count = changesOf(all.at(i));
        for (int changes = 0; changes <= count; ++changes) {
            QTest::addRow("%s, %d of %d", all.at(i).name, changes, count) << int(i) << changes;
        }
    }
}

void TestCrashRule::cutOffAfterEachChange()
{
    QFETCH(int, scenario);
    QFETCH(int, changes);
    const Scenario chosen = scenarios().at(scenario);
    // The next start may be cut off as well, after each of its own changes; the one after it gets through.
    bool wasCutAgain = true;
    for (int changesAtNextStart = 0; wasCutAgain; ++changesAtNextStart) {
        World world;
        const AccountId id = chosen.prepare(world);
        chosen.act(cutOff(world.ports, std::make_shared<PowerCut>(changes)), id);

        // Until then the account must be fit for use: what is read for it is what belongs to its texts.
        const QStringList meanwhile = standings(world);
        for (const QString& each : meanwhile) {
            const bool isInList = !each.contains(accountStateName(AccountState::Pending)) &&
                                  !each.contains(accountStateName(AccountState::Removing));
            QVERIFY2(!isInList || chosen.allowed.contains(each), qPrintable(each));
        }

        const auto cut = std::make_shared<PowerCut>(changesAtNextStart);
        std::ignore = resultOf(finishChanges(cutOff(world.anotherProgram(), cut), {}));
        wasCutAgain = cut->hasHappened();

        QCOMPARE(outcome(resultOf(finishChanges(world.anotherProgram(), {}))), QStringLiteral("done"));
        // What was pending when a staged password was cleared away is looked at the time after.
        QCOMPARE(outcome(resultOf(finishChanges(world.anotherProgram(), {}))), QStringLiteral("done"));
        const QString found = standings(world).join(u';');
        QVERIFY2(chosen.allowed.contains(found), qPrintable(QStringLiteral("found: ") + found));
        QCOMPARE(orphanedPasswords(world), QStringList());
        QVERIFY(isSettled(world));
    }
}

void TestCrashRule::everyScenarioGetsThroughUncut_data()
{
    QTest::addColumn<int>("scenario");
    const auto all = scenarios();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::newRow(all.at(i).name) << int(i);
    }
}

void TestCrashRule::everyScenarioGetsThroughUncut()
{
    QFETCH(int, scenario);
    const Scenario chosen = scenarios().at(scenario);
    World world;
    chosen.act(world.ports, chosen.prepare(world));
    QCOMPARE(standings(world).join(u';'), chosen.allowed.constLast());
    QCOMPARE(orphanedPasswords(world), QStringList());
    QVERIFY(isSettled(world));
}

void TestCrashRule::lateChangesOfTheKeychain_data()
{
    using Operation = MemorySecretStore::Operation;
    QTest::addColumn<int>("scenario");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("keyEnd");
    const auto all = scenarios();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const auto& keyEnd : {QStringLiteral("password"), QStringLiteral("password.next")}) {
            QTest::addRow("%s, write %s", all.at(i).name, qPrintable(keyEnd)) << int(i) << Operation::Write << keyEnd;
            QTest::addRow("%s, remove %s", all.at(i).name, qPrintable(keyEnd)) << int(i) << Operation::Remove << keyEnd;
        }
    }
}

// The keychain was given up on and does what it was asked all the same, before the next start.
void TestCrashRule::lateChangesOfTheKeychain()
{
    QFETCH(int, scenario);
    QFETCH(MemorySecretStore::Operation, operation);
    QFETCH(QString, keyEnd);
    const Scenario chosen = scenarios().at(scenario);
    World world;
    const AccountId id = chosen.prepare(world);
    world.secrets->failNext(operation, {.kind = ErrorKind::KeychainFailed, .mayStillHappen = true},
                            MemorySecretStore::Effect::Late, keyEnd);
    chosen.act(world.ports, id);
    world.secrets->changesArrive();

    QCOMPARE(outcome(resultOf(finishChanges(world.anotherProgram(), {}))), QStringLiteral("done"));
    QCOMPARE(outcome(resultOf(finishChanges(world.anotherProgram(), {}))), QStringLiteral("done"));
    const QString found = standings(world).join(u';');
    QVERIFY2(chosen.allowed.contains(found), qPrintable(QStringLiteral("found: ") + found));
    QCOMPARE(orphanedPasswords(world), QStringList());
    QVERIFY(isSettled(world));
}

QTEST_GUILESS_MAIN(TestCrashRule)
#include "tst_crashrule.moc"
