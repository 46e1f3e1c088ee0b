#include "ui/viewmodels/accountlistmodel.h"

#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Role = AccountListModel::Role;

namespace {

constexpr ExpiryThresholds Thresholds{.expiring = 15min, .urgent = 5min};

/// One word for what a row is, and what it shows.
QString described(const QModelIndex& row)
{
    const auto kind = AccountListModel::kindOf(row);
    return QString::fromLatin1(QMetaEnum::fromType<AccountListModel::RowKind>().valueToKey(static_cast<int>(kind))) +
           u' ' + row.data().toString();
}

QStringList described(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(described(model.index(row, 0)));
    }
    return rows;
}

} // namespace

class TestAccountListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void keepsTheRulesOfModels();
    void emptyHasTheGatheringRowsOnly();
    void sectionsGroupsAndAccounts();
    void groupsAreOneInAnyLetterCase();
    void pinnedStandAbove();
    void orderByHand();
    void searchedTexts();
    void changesInRowsAreNoReset();
    void headingsCannotBeChosen();
    void accountRoles();
    void counts();
    void attention_data();
    void attention();
    void spoken();
    void spokenWithoutToken();
    void phases();
    void otherThresholdsCountAtOnce();
    void refreshTimesIsNarrow();
    void refreshTimesOutsideIsNothing();
    void waitIsToldAfterAMoment();
    void shortWaitIsNotTold();
    void stageIsTold();
    void newTokensAreToldWithoutAReset();
};

void TestAccountListModel::keepsTheRulesOfModels()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"), QStringLiteral("production"), QStringLiteral("Banks"));
    const SessionToken token = desk.shelve(acme, 8h);
    desk.setState(acme, AccountState::Rejected);
    QVERIFY(desk.service.setPinned({acme}, true));
    QVERIFY(desk.service.labelToken(token.id, QStringLiteral("ticket")));
    QVERIFY(desk.service.setPinned({acme}, false));
    model.refreshTimes(0, model.rowCount());
    QVERIFY(desk.service.forgetToken(token.id));
    desk.setState(acme, AccountState::Removing);
    QCOMPARE(model.rowCount(), 5);
}

void TestAccountListModel::emptyHasTheGatheringRowsOnly()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    QCOMPARE(described(model), QStringList({QStringLiteral("AllTokens All active tokens"),
                                            QStringLiteral("NeedsAttention Needs attention")}));
}

void TestAccountListModel::sectionsGroupsAndAccounts()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    desk.add(QStringLiteral("Zenith"), QStringLiteral("sandbox"), QStringLiteral("Orion"));
    desk.add(QStringLiteral("beta"), QStringLiteral("sandbox"));
    desk.add(QStringLiteral("Alpha"), QStringLiteral("sandbox"));
    desk.add(QStringLiteral("Acme Pay"), QStringLiteral("production"));
    desk.add(QStringLiteral("Kappa"), QStringLiteral("sandbox"), QStringLiteral("Lyra"));
    desk.add(QStringLiteral("Ypsilon"), QStringLiteral("sandbox"), QStringLiteral("Orion"));
    const QStringList expected{
        QStringLiteral("AllTokens All active tokens"),
        QStringLiteral("NeedsAttention Needs attention"),
        QStringLiteral("Section PRODUCTION"),
        QStringLiteral("Account Acme Pay"),
        QStringLiteral("Section SANDBOX"),
        QStringLiteral("Account Alpha"),
        QStringLiteral("Account beta"),
        QStringLiteral("Group Lyra"),
        QStringLiteral("Account Kappa"),
        QStringLiteral("Group Orion"),
        QStringLiteral("Account Ypsilon"),
        QStringLiteral("Account Zenith"),
    };
    QCOMPARE(described(model), expected);
    QCOMPARE(model.index(2).data(Role::CountRole).toInt(), 1);
    QCOMPARE(model.index(4).data(Role::CountRole).toInt(), 5);
    QVERIFY(model.index(2).data(Role::ProductionRole).toBool());
    QVERIFY(model.index(3).data(Role::ProductionRole).toBool());
    QVERIFY(!model.index(5).data(Role::ProductionRole).toBool());
}

void TestAccountListModel::groupsAreOneInAnyLetterCase()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    desk.add(QStringLiteral("A"), QStringLiteral("sandbox"), QStringLiteral("orion"));
    desk.add(QStringLiteral("B"), QStringLiteral("sandbox"), QStringLiteral("Orion"));
    QCOMPARE(described(model).filter(QStringLiteral("Group")).size(), 1);
}

void TestAccountListModel::pinnedStandAbove()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    desk.add(QStringLiteral("Acme"), QStringLiteral("production"));
    const AccountId borough = desk.add(QStringLiteral("Borough"), QStringLiteral("production"));
    const AccountId kappa = desk.add(QStringLiteral("Kappa"), QStringLiteral("sandbox"), QStringLiteral("Lyra"));
    QVERIFY(desk.service.setPinned({kappa, borough}, true));
    // A heading without anything below it goes, and so does the group of the one that was pinned.
    const QStringList expected{
        QStringLiteral("AllTokens All active tokens"),
        QStringLiteral("NeedsAttention Needs attention"),
        QStringLiteral("Section PINNED"),
        QStringLiteral("Account Borough"),
        QStringLiteral("Account Kappa"),
        QStringLiteral("Section PRODUCTION"),
        QStringLiteral("Account Acme"),
    };
    QCOMPARE(described(model), expected);
    QCOMPARE(model.index(2).data(Role::CountRole).toInt(), 2);
    // The section does not tell the environment, so the row does.
    QCOMPARE(model.index(3).data(Role::KindRole).toString(), QStringLiteral("production"));
    QCOMPARE(model.index(4).data(Role::KindRole).toString(), QStringLiteral("sandbox"));
    QCOMPARE(model.index(6).data(Role::KindRole).toString(), QString());
    QVERIFY(model.index(3).data(Role::ProductionRole).toBool());
    QVERIFY(!model.index(4).data(Role::ProductionRole).toBool());
    QVERIFY(model.index(3).data(Role::PinnedRole).toBool());
    QVERIFY(!model.index(6).data(Role::PinnedRole).toBool());
    QCOMPARE(model.index(4).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Kappa, sandbox, pinned, no active token"));
}

void TestAccountListModel::orderByHand()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId a = desk.add(QStringLiteral("A"));
    const AccountId b = desk.add(QStringLiteral("B"));
    const AccountId lyra = desk.add(QStringLiteral("L"), QStringLiteral("sandbox"), QStringLiteral("Lyra"));
    const auto isByHand = [&](AccountId id) { return model.indexOf(id).data(Role::ByHandRole).toBool(); };
    QVERIFY(!isByHand(a) && !isByHand(b));
    QVERIFY(desk.service.moveAccounts({b}, a, Side::Before));
    QCOMPARE(described(model).mid(3, 2), QStringList({QStringLiteral("Account B"), QStringLiteral("Account A")}));
    const AccountId newcomer = desk.add(QStringLiteral("C"));
    QVERIFY(isByHand(a) && isByHand(b) && isByHand(newcomer));
    QVERIFY(!isByHand(lyra));
    QVERIFY(desk.service.sortByLabel(newcomer));
    QVERIFY(!isByHand(a) && !isByHand(b));
}

void TestAccountListModel::searchedTexts()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId other = desk.add(QStringLiteral("Other"));
    desk.shelve(acme, 1h, QStringLiteral("Ticket 48213"));
    desk.shelve(acme, 2h);
    const auto searched = [&](AccountId id) { return model.indexOf(id).data(Role::SearchRole).toString(); };
    for (const char* part : {"ticket 48213", "t001", "t002"}) {
        QVERIFY2(searched(acme).contains(QLatin1String(part)), part);
        QVERIFY2(!searched(other).contains(QLatin1String(part)), part);
    }
}

void TestAccountListModel::changesInRowsAreNoReset()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    desk.setState(acme, AccountState::Rejected);
    desk.service.noteUse(acme);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2);
    QVERIFY(desk.service.setPinned({acme}, true));
    QCOMPARE(resets.size(), 1);
}

void TestAccountListModel::headingsCannotBeChosen()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    desk.add(QStringLiteral("A"), QStringLiteral("sandbox"), QStringLiteral("Orion"));
    const QList<bool> expected{true, true, false, false, true};
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable), expected.at(row));
        QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsEnabled), expected.at(row));
    }
}

void TestAccountListModel::accountRoles()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme Pay"), QStringLiteral("production"), QStringLiteral("Orion"));
    desk.shelve(id, 1h);
    desk.shelve(id, 7h + 41min + 58s);
    const QModelIndex row = model.indexOf(id);
    QVERIFY(row.isValid());
    QCOMPARE(AccountListModel::accountIdOf(row), id);
    QCOMPARE(row.data().toString(), QStringLiteral("Acme Pay"));
    QCOMPARE(row.data(Role::UsernameRole).toString(), QStringLiteral("acme-pay"));
    QCOMPARE(row.data(Role::CountRole).toInt(), 2);
    QCOMPARE(row.data(Role::TimeLeftRole).toString(), QStringLiteral("07:41:58"));
    QCOMPARE(row.data(Role::AttentionRole).toString(), QString());
    QCOMPARE(row.data(Role::BusyRole).toString(), QString());
    const QString searched = row.data(Role::SearchRole).toString();
    for (const char* part : {"acme pay", "acme-pay", "orion"}) {
        QVERIFY2(searched.contains(QLatin1String(part)), part);
    }
    QVERIFY(!model.indexOf(AccountId()).isValid());
}

void TestAccountListModel::counts()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"), QStringLiteral("production"));
    desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    desk.shelve(borough, 3h);
    desk.setState(acme, AccountState::Rejected);
    QCOMPARE(model.index(0).data(Role::CountRole).toInt(), 3);
    QCOMPARE(model.index(1).data(Role::CountRole).toInt(), 1);
}

void TestAccountListModel::attention_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("nextStep");
    QTest::newRow("stored") << AccountState::Stored << QString() << QStringLiteral("enter it again");
    QTest::newRow("rejected") << AccountState::Rejected << QStringLiteral("rejected")
                              << QStringLiteral("check password");
    QTest::newRow("pending") << AccountState::Pending << QStringLiteral("no password")
                             << QStringLiteral("enter it again");
}

void TestAccountListModel::attention()
{
    QFETCH(AccountState, state);
    QFETCH(QString, reason);
    QFETCH(QString, nextStep);
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    desk.setState(id, state);
    QCOMPARE(model.indexOf(id).data(Role::AttentionRole).toString(), reason);
    QCOMPARE(model.index(1).data(Role::CountRole).toInt(), reason.isEmpty() ? 0 : 1);
    if (!reason.isEmpty()) {
        QCOMPARE(model.indexOf(id).data(Role::NextStepRole).toString(), nextStep);
        QVERIFY(model.indexOf(id).data(Qt::AccessibleTextRole).toString().contains(reason));
    }
}

void TestAccountListModel::spoken()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme Pay AU"), QStringLiteral("production"));
    desk.shelve(id, 1h);
    desk.shelve(id, 7h + 41min + 58s);
    QCOMPARE(model.indexOf(id).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Acme Pay AU, production, freshest token expires in 7 hours 41 minutes"));
    // The same words for a whole minute: nobody wants to hear each second.
    desk.advance(58s);
    QCOMPARE(model.indexOf(id).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Acme Pay AU, production, freshest token expires in 7 hours 41 minutes"));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("All active tokens 2"));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("PRODUCTION 1"));
}

void TestAccountListModel::spokenWithoutToken()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    QCOMPARE(model.indexOf(id).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Acme, sandbox, no active token"));
    QVERIFY(!model.indexOf(id).data(AccountListModel::RenewedRole).toBool());
    QVERIFY(desk.service.setRenewal(id, {.isOn = true, .onWeekdaysOnly = true}));
    QVERIFY(model.indexOf(id).data(AccountListModel::RenewedRole).toBool());
    QCOMPARE(model.indexOf(id).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Acme, sandbox, renewed automatically, no active token"));
    QCOMPARE(model.indexOf(id).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Acme\nRenewed automatically: Monday to Friday"));
}

void TestAccountListModel::phases()
{
    Desk desk;
    const AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    const auto phaseNow = [&] { return static_cast<Phase>(model.indexOf(id).data(Role::PhaseRole).toInt()); };
    QCOMPARE(phaseNow(), Phase::Expired);
    desk.shelve(id, 1h);
    QCOMPARE(phaseNow(), Phase::Live);
    desk.advance(45min - 1s);
    QCOMPARE(phaseNow(), Phase::Live);
    desk.advance(1s);
    QCOMPARE(phaseNow(), Phase::Expiring);
    desk.advance(10min - 1s);
    QCOMPARE(phaseNow(), Phase::Expiring);
    desk.advance(1s);
    QCOMPARE(phaseNow(), Phase::Urgent);
    desk.advance(5min);
    QCOMPARE(phaseNow(), Phase::Expired);
    QCOMPARE(model.indexOf(id).data(Role::TimeLeftRole).toString(), QStringLiteral("00:00:00"));
}

void TestAccountListModel::otherThresholdsCountAtOnce()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const QAbstractItemModelTester tester(&model);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    desk.shelve(id, 1h);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setThresholds({.expiring = 2h});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.indexOf(id).data(Role::PhaseRole).toInt(), int(Phase::Expiring));
}

void TestAccountListModel::refreshTimesIsNarrow()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    for (const char* label : {"A", "B", "C", "D"}) {
        desk.add(QLatin1String(label));
    }
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.refreshTimes(3, 4);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model.index(3));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(4));
    QCOMPARE(changes.at(0).at(2).value<QList<int>>(), QList<int>({Role::TimeLeftRole, Role::PhaseRole}));
    // More rows than there are: the view may lag behind.
    model.refreshTimes(5, 99);
    QCOMPARE(changes.at(1).at(1).toModelIndex(), model.index(model.rowCount() - 1));
}

void TestAccountListModel::refreshTimesOutsideIsNothing()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.refreshTimes(-1, -2);
    model.refreshTimes(17, 20);
    QCOMPARE(changes.size(), 0);
}

void TestAccountListModel::waitIsToldAfterAMoment()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    const AccountId other = desk.add(QStringLiteral("Borough"));
    desk.willGrant();
    desk.world.endpoint->hold();
    const auto busyNow = [&] { return model.indexOf(id).data(Role::BusyRole).toString(); };

    QElapsedTimer sinceStart;
    sinceStart.start();
    desk.service.getToken(id, {.minimumLife = 0s}, this, [](const auto&) {});
    QTRY_COMPARE(desk.service.signInStage(id), std::optional(SignInStage::SigningIn));
    QCOMPARE(busyNow(), QString());
    QTRY_COMPARE(busyNow(), QStringLiteral("signing in…"));
    QVERIFY2(sinceStart.elapsed() >= 295, qPrintable(QString::number(sinceStart.elapsed())));
    QCOMPARE(model.indexOf(other).data(Role::BusyRole).toString(), QString());

    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
    QCOMPARE(busyNow(), QString());
}

void TestAccountListModel::shortWaitIsNotTold()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    bool wasTold = false;
    connect(&model, &QAbstractItemModel::dataChanged, &model,
            [&] { wasTold = wasTold || !model.indexOf(id).data(Role::BusyRole).toString().isEmpty(); });
    desk.service.getToken(id, {.minimumLife = 0s}, this, [](const auto&) {});
    QTRY_VERIFY(!desk.service.isBusy());
    // Until the moment has passed in which it would be told.
    QTimer moment;
    moment.setSingleShot(true);
    QSignalSpy hasPassed(&moment, &QTimer::timeout);
    moment.start(350ms);
    QVERIFY(hasPassed.wait());
    QVERIFY(!wasTold);
}

void TestAccountListModel::stageIsTold()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    desk.world.secrets->hold();
    desk.world.endpoint->hold();
    desk.service.getToken(id, {.minimumLife = 0s}, this, [](const auto&) {});
    const auto busyNow = [&] { return model.indexOf(id).data(Role::BusyRole).toString(); };
    QTRY_COMPARE(busyNow(), QStringLiteral("waiting for the keychain…"));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    desk.world.secrets->release();
    QTRY_COMPARE(busyNow(), QStringLiteral("signing in…"));
    QVERIFY(!changes.isEmpty());
    for (const auto& change : changes) {
        QCOMPARE(change.at(0).toModelIndex(), model.indexOf(id));
        QCOMPARE(change.at(1).toModelIndex(), model.indexOf(id));
    }
    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
}

void TestAccountListModel::newTokensAreToldWithoutAReset()
{
    Desk desk;
    AccountListModel model(desk.service, Thresholds);
    const AccountId id = desk.add(QStringLiteral("Acme"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    desk.shelve(id, 1h);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "tst_accountlistmodel.moc"
