#include "app/flows/importaccounts.h"

#include "app/flows/accountbook.h"
#include "tests/app/flows/powercut.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;
using Effect = MemorySecretStore::Effect;

namespace {

constexpr QByteArrayView OldPassword("old-password-not-real");
const QString Known = QStringLiteral("demo-known");
const QString KnownToo = QStringLiteral("demo-known-too");

/// Two that are new, two that are there: one with a new password, one with a new label only.
const QByteArray Table = QByteArrayLiteral("label,username,password,environment\n"
                                           "One,demo-one,pw-one,sandbox\n"
                                           "Known,demo-known,pw-known,sandbox\n"
                                           "Two,demo-two,pw-two,production\n"
                                           "Relabelled,demo-known-too,,sandbox\n");

void fill(World& world)
{
    world.store(Known, OldPassword.toByteArray());
    world.store(KnownToo, OldPassword.toByteArray());
}

std::shared_ptr<ImportPlan> planFor(const Ports& ports, const QByteArray& table = Table)
{
    QList<Account> accounts;
    const auto rows = ports.index->accounts();
    for (const IndexedAccount& row : *rows) {
        accounts.append(row.account);
    }
    auto plan = planImport(table, {}, accounts, Environment::builtIn());
    if (!plan) {
        qFatal("no plan");
    }
    return std::make_shared<ImportPlan>(std::move(*plan));
}

void ignoreProgress(int /*done*/, int /*total*/) {}

ImportResult carryOut(const Ports& ports, const std::shared_ptr<ImportPlan>& plan,
                      ImportManner manner = ImportManner::WhatSucceeds)
{
    return resultOf(importAccounts(ports, plan, manner, ignoreProgress, {}));
}

QString statesOf(const ImportResult& result)
{
    QStringList states;
    for (const ImportOutcome& outcome : result.outcomes) {
        states.append(importStateName(outcome.state));
    }
    return states.join(u' ');
}

/// Every account with its label, its state and the password that would be used for it, and how many passwords there
/// are besides.
QStringList everything(const World& world)
{
    QStringList all;
    for (const IndexedAccount& row : world.rows()) {
        all.append(QStringList{row.account.username(), row.account.environmentId(), row.account.label(),
                               accountStateName(row.account.state()), QString::number(int(row.stage)),
                               QString::fromUtf8(world.item(passwordKey(world.ports.profile, row)))}
                       .join(u'|'));
    }
    all.sort();
    all.append(QString::number(world.items().size()));
    return all;
}

QStringList endState()
{
    World world;
    fill(world);
    carryOut(world.ports, planFor(world.ports));
    return everything(world);
}

} // namespace

class TestImportAccounts : public QObject
{
    Q_OBJECT

private slots:
    void everythingSucceeds();
    void leftOutRowsStayOut();
    void progressIsTold();
    void isRecorded();
    void oneFailsAndTheRestGoesOn();
    void aShutKeychainEndsIt();
    void againChangesNothing();
    void cancelledAndGivenAgain();
    void cutOffAndGivenAgain();
    void allOrNothingSucceeds();
    void allOrNothingTakesBack_data();
    void allOrNothingTakesBack();
    void allOrNothingCancelled();
    void allOrNothingRestoresARejection();
    void allOrNothingBeginsNothingWithARefusedRow();
    void allOrNothingLeavesWhatOthersAdded();
    void resultHoldsNoSecret();
};

void TestImportAccounts::everythingSucceeds()
{
    World world;
    fill(world);
    const ImportResult result = carryOut(world.ports, planFor(world.ports));
    QCOMPARE(statesOf(result), QStringLiteral("added updated added updated"));
    QVERIFY(!result.obstacle);
    QCOMPARE(world.row(result.outcomes.at(0).account).account.label(), QStringLiteral("One"));
    QCOMPARE(everything(world),
             (QStringList{QStringLiteral("demo-known-too|sandbox|Relabelled|stored|0|old-password-not-real"),
                          QStringLiteral("demo-known|sandbox|Known|stored|0|pw-known"),
                          QStringLiteral("demo-one|sandbox|One|stored|0|pw-one"),
                          QStringLiteral("demo-two|production|Two|stored|0|pw-two"), QStringLiteral("4")}));
}

void TestImportAccounts::leftOutRowsStayOut()
{
    World world;
    const QByteArray table("username,password,environment\na,,sandbox\n,,\nb,pw,sandbox\nb,pw,sandbox\n");
    QCOMPARE(statesOf(carryOut(world.ports, planFor(world.ports, table))),
             QStringLiteral("left-out left-out added left-out"));
    QCOMPARE(world.rows().size(), 1);
}

void TestImportAccounts::progressIsTold()
{
    World world;
    QStringList told;
    const auto observe = [&told](int done, int total) { told.append(QStringLiteral("%1/%2").arg(done).arg(total)); };
    const QByteArray table("username,password,environment\na,pw,sandbox\nb,,sandbox\nc,pw,sandbox\n");
    std::ignore =
        resultOf(importAccounts(world.ports, planFor(world.ports, table), ImportManner::WhatSucceeds, observe, {}));
    QCOMPARE(told, (QStringList{QStringLiteral("1/2"), QStringLiteral("2/2")}));
}

void TestImportAccounts::isRecorded()
{
    World world;
    fill(world);
    const auto newest = [&world] { return world.ports.audit->page({.kinds = {AuditKind::AccountsImported}}, {}, 5); };
    std::ignore = carryOut(world.ports, planFor(world.ports));
    QCOMPARE(newest()->size(), 1);
    QCOMPARE(newest()->constFirst().event->detail, QStringLiteral("2 2 0"));
    QCOMPARE(newest()->constFirst().event->cause, QString());

    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    std::ignore = carryOut(world.ports, planFor(world.ports));
    QCOMPARE(newest()->size(), 2);
    QCOMPARE(newest()->constFirst().event->detail, QStringLiteral("0 0 1"));
    QCOMPARE(newest()->constFirst().event->cause, QStringLiteral("KeychainLocked"));
}

void TestImportAccounts::oneFailsAndTheRestGoesOn()
{
    World world;
    fill(world);
    const auto plan = planFor(world.ports);
    world.store(QStringLiteral("demo-one"), OldPassword.toByteArray());
    const ImportResult result = carryOut(world.ports, plan);
    QCOMPARE(statesOf(result), QStringLiteral("failed updated added updated"));
    QVERIFY(result.outcomes.at(0).error->kind == ErrorKind::Duplicate);
    QVERIFY(!result.obstacle);
}

void TestImportAccounts::aShutKeychainEndsIt()
{
    World world;
    fill(world);
    const auto plan = planFor(world.ports);
    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    const ImportResult result = carryOut(world.ports, plan);
    QCOMPARE(statesOf(result), QStringLiteral("failed not-tried not-tried not-tried"));
    QVERIFY(result.obstacle && result.obstacle->kind == ErrorKind::KeychainLocked);
    QCOMPARE(world.secrets->log().size(), 1); // one prompt

    world.secrets->succeedAgain();
    std::ignore = carryOut(world.ports, planFor(world.ports));
    QCOMPARE(everything(world), endState());
}

void TestImportAccounts::againChangesNothing()
{
    World world;
    fill(world);
    std::ignore = carryOut(world.ports, planFor(world.ports));
    QCOMPARE(statesOf(carryOut(world.ports, planFor(world.ports))), QStringLiteral("updated updated updated left-out"));
    QCOMPARE(everything(world), endState());
}

void TestImportAccounts::cancelledAndGivenAgain()
{
    for (int after = 0; after < 4; ++after) {
        World world;
        fill(world);
        std::stop_source stop;
        if (after == 0) {
            stop.request_stop();
        }
        const auto stopThere = [&stop, after](int done, int /*total*/) {
            if (done == after) {
                stop.request_stop();
            }
        };
        const ImportResult result = resultOf(
            importAccounts(world.ports, planFor(world.ports), ImportManner::WhatSucceeds, stopThere, stop.get_token()));
        QVERIFY(result.obstacle && result.obstacle->kind == ErrorKind::Cancelled);
        QCOMPARE(statesOf(result).count(QStringLiteral("not-tried")), 4 - after);
        std::ignore = carryOut(world.ports, planFor(world.ports));
        QCOMPARE(everything(world), endState());
    }
}

void TestImportAccounts::cutOffAndGivenAgain()
{
    const QStringList expected = endState();
    int cuts = 0;
    while (true) {
        World world;
        fill(world);
        const auto cut = std::make_shared<PowerCut>(cuts);
        std::ignore = carryOut(cutOff(world.anotherProgram(), cut), planFor(world.ports));
        if (!cut->hasHappened()) {
            break;
        }
        ++cuts;
        QVERIFY(resultOf(finishChanges(world.ports, {})));
        std::ignore = carryOut(world.ports, planFor(world.ports));
        QCOMPARE(everything(world), expected);
    }
    QVERIFY(cuts > 10);
}

void TestImportAccounts::allOrNothingSucceeds()
{
    World world;
    fill(world);
    const ImportResult result = carryOut(world.ports, planFor(world.ports), ImportManner::AllOrNothing);
    QCOMPARE(statesOf(result), QStringLiteral("added updated added updated"));
    QCOMPARE(everything(world), endState());
}

void TestImportAccounts::allOrNothingTakesBack_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("mayStillHappen");
    QTest::newRow("locked") << ErrorKind::KeychainLocked << false;
    QTest::newRow("refused") << ErrorKind::KeychainDenied << false;
    QTest::newRow("nobody knows") << ErrorKind::KeychainFailed << true;
}

void TestImportAccounts::allOrNothingTakesBack()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayStillHappen);
    World world;
    fill(world);
    const QStringList before = everything(world);
    const auto plan = planFor(world.ports);
    // The third row's: the first write after the update is settled.
    int written = 0;
    const auto failThird = [&](int done, int /*total*/) {
        written = done;
        if (done == 2) {
            world.secrets->failNext(Operation::Write, {.kind = kind, .mayStillHappen = mayStillHappen},
                                    mayStillHappen ? Effect::AtOnce : Effect::None);
        }
    };
    const ImportResult result = resultOf(importAccounts(world.ports, plan, ImportManner::AllOrNothing, failThird, {}));
    QCOMPARE(written, 3);
    QCOMPARE(statesOf(result), QStringLiteral("taken-back taken-back failed not-tried"));
    QCOMPARE(everything(world), before);
}

void TestImportAccounts::allOrNothingCancelled()
{
    World world;
    fill(world);
    const QStringList before = everything(world);
    std::stop_source stop;
    const auto stopThere = [&stop](int done, int /*total*/) {
        if (done == 3) {
            stop.request_stop();
        }
    };
    const ImportResult result = resultOf(
        importAccounts(world.ports, planFor(world.ports), ImportManner::AllOrNothing, stopThere, stop.get_token()));
    QCOMPARE(statesOf(result), QStringLiteral("taken-back taken-back taken-back not-tried"));
    QCOMPARE(everything(world), before);
}

void TestImportAccounts::allOrNothingRestoresARejection()
{
    World world;
    const AccountId id = world.store(Known, OldPassword.toByteArray());
    IndexedAccount row = world.row(id);
    row.account = row.account.inState(AccountState::Rejected);
    QVERIFY(world.ports.index->update(row));
    const QStringList before = everything(world);
    const auto plan = planFor(world.ports, "username,password,environment\n"
                                           "demo-known,new,sandbox\nb,pw,sandbox\n");
    world.store(QStringLiteral("b"), OldPassword.toByteArray());
    std::ignore = carryOut(world.ports, plan, ImportManner::AllOrNothing);
    QVERIFY(everything(world).contains(before.constFirst()));
    QVERIFY(world.row(id).account.state() == AccountState::Rejected);
}

void TestImportAccounts::allOrNothingBeginsNothingWithARefusedRow()
{
    World world;
    const auto plan = planFor(world.ports, "username,password,environment\na,pw,sandbox\nb,,sandbox\n");
    QCOMPARE(statesOf(carryOut(world.ports, plan, ImportManner::AllOrNothing)), QStringLiteral("not-tried left-out"));
    QVERIFY(world.rows().isEmpty());
    QVERIFY(world.secrets->log().isEmpty());
}

void TestImportAccounts::allOrNothingLeavesWhatOthersAdded()
{
    World world;
    const auto plan = planFor(world.ports, "username,password,environment\na,pw,sandbox\nb,pw,sandbox\n");
    world.store(QStringLiteral("b"), OldPassword.toByteArray());
    const QStringList before = everything(world);
    QCOMPARE(statesOf(carryOut(world.ports, plan, ImportManner::AllOrNothing)), QStringLiteral("taken-back failed"));
    QCOMPARE(everything(world), before);
}

void TestImportAccounts::resultHoldsNoSecret()
{
    World world;
    fill(world);
    const auto plan = planFor(world.ports);
    const QByteArray csv = importResultCsv(*plan, carryOut(world.ports, plan), Environment::builtIn());
    QVERIFY(csv.contains("2,One,demo-one,Sandbox,added,Added.\r\n"));
    QVERIFY(!csv.contains("pw-"));
    for (const ImportRow& row : plan->rows) {
        QVERIFY(row.password.isEmpty()); // used up
    }
}

QTEST_GUILESS_MAIN(TestImportAccounts)
#include "tst_importaccounts.moc"
