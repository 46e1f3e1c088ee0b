#include "ui/viewmodels/tokentablemodel.h"

#include "app/adapters/database.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Model = TokenTableModel;

namespace {

constexpr ExpiryThresholds Thresholds{.expiring = 15min, .urgent = 5min};

QStringList column(const Model& model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data(role).toString());
    }
    return texts;
}

} // namespace

class TestTokenTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void keepsTheRulesOfModels();
    void oneAccountFreshestFirst();
    void allSoonestToExpireFirst();
    void texts();
    void notes();
    void labels();
    void labelThatIsRefused();
    void search_data();
    void search();
    void firstHit();
    void rowsThatStayAreTheSame();
    void rowsInAnotherOrder();
    void headers();
    void spoken();
    void countsDownByTheServersClock();
    void phasesAndFraction();
    void otherThresholdsCountAtOnce();
    void refreshTimesIsNarrow();
    void expiredTokensLeave();
    void goneEnvironmentCountsAsProduction();
};

void TestTokenTableModel::keepsTheRulesOfModels()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const SessionToken token = desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    model.setAccount(acme);
    model.refreshTimes(0, 1);
    model.setAccount({});
    for (const auto life : {90min, 30min, 150min}) {
        desk.shelve(acme, life, QStringLiteral("batch"));
    }
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("ticket"), Qt::EditRole));
    model.setSearch(QStringLiteral("batch"));
    QCOMPARE(model.rowCount(), 2);
    model.setSearch({});
    model.setAccount(acme);
    QVERIFY(desk.service.forgetToken(token.id));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
}

void TestTokenTableModel::oneAccountFreshestFirst()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId other = desk.add(QStringLiteral("Other"));
    desk.shelve(acme, 1h);
    desk.shelve(other, 2h);
    desk.shelve(acme, 8h);
    model.setAccount(acme);
    QCOMPARE(column(model, Model::TokenColumn), QStringList({QStringLiteral("…t003"), QStringLiteral("…t001")}));
    QCOMPARE(model.tokenAt(0).tail, QStringLiteral("t003"));
    QCOMPARE(TokenId(model.index(1, 0).data(Model::TokenIdRole).toUuid()), model.tokenAt(1).id);
}

void TestTokenTableModel::allSoonestToExpireFirst()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"), QStringLiteral("production"));
    const AccountId other = desk.add(QStringLiteral("Other"));
    desk.shelve(acme, 3h);
    desk.shelve(other, 2h);
    desk.shelve(acme, 1h);
    QCOMPARE(column(model, Model::AccountColumn),
             QStringList({QStringLiteral("Acme"), QStringLiteral("Other"), QStringLiteral("Acme")}));
    QCOMPARE(column(model, Model::EnvironmentColumn),
             QStringList({QStringLiteral("Production"), QStringLiteral("Sandbox"), QStringLiteral("Production")}));
    QCOMPARE(column(model, Model::TimeLeftColumn),
             QStringList({QStringLiteral("01:00:00"), QStringLiteral("02:00:00"), QStringLiteral("03:00:00")}));
    QVERIFY(model.index(0, 0).data(Model::ProductionRole).toBool());
    QVERIFY(!model.index(1, 0).data(Model::ProductionRole).toBool());
}

void TestTokenTableModel::texts()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    desk.shelve(desk.add(QStringLiteral("Acme")), 3h);
    // 09:00 UTC is 22:00 here, so that the token expires on the next day.
    QCOMPARE(model.index(0, Model::IssuedColumn).data().toString(), QStringLiteral("22:00:00"));
    QCOMPARE(model.index(0, Model::ExpiresColumn).data().toString(), QStringLiteral("3 Mar 01:00"));
    QCOMPARE(model.index(0, Model::IssuedColumn).data(Qt::ToolTipRole).toString(),
             QStringLiteral("2026-03-02 09:00:00 UTC"));
    QCOMPARE(model.index(0, Model::ExpiresColumn).data(Qt::ToolTipRole).toString(),
             QStringLiteral("2026-03-02 12:00:00 UTC"));
    QCOMPARE(model.index(0, Model::CopyColumn).data().toString(), QStringLiteral("Copy"));
}

void TestTokenTableModel::notes()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h, QStringLiteral("morning batch"));
    desk.shelve(acme, 2h, QStringLiteral("ticket 48213"));
    QCOMPARE(column(model, 0, Model::NoteRole),
             QStringList({QStringLiteral("morning batch"), QStringLiteral("ticket 48213")}));
    model.setAccount(acme);
    QCOMPARE(column(model, 0, Model::NoteRole),
             QStringList({QStringLiteral("ticket 48213 · freshest"), QStringLiteral("morning batch")}));
}

void TestTokenTableModel::labels()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    const QModelIndex label = model.index(1, Model::TokenColumn);
    QVERIFY(label.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.index(1, Model::TimelineColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(1, Model::AccountColumn).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(label.data(Qt::EditRole).toString(), QString());
    QVERIFY(model.setData(label, QStringLiteral(" ticket 48213 "), Qt::EditRole));
    QCOMPARE(label.data(Qt::EditRole).toString(), QStringLiteral("ticket 48213"));
    QCOMPARE(label.data(Qt::ToolTipRole).toString(), QStringLiteral("ticket 48213"));
    QCOMPARE(label.data(Qt::AccessibleTextRole).toString(), QStringLiteral("token ending in t002, ticket 48213"));
    QCOMPARE(label.siblingAtColumn(Model::TimelineColumn).data(Qt::ToolTipRole).toString().section(u'\n', 0, 0),
             QStringLiteral("ticket 48213"));
    QCOMPARE(desk.world.ports.shelf->tokens()->at(1).label, QStringLiteral("ticket 48213"));
    QCOMPARE(desk.world.ports.shelf->tokens()->at(0).label, QString());
    QVERIFY(!model.setData(model.index(1, Model::AccountColumn), QStringLiteral("x"), Qt::EditRole));
}

void TestTokenTableModel::labelThatIsRefused()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h, QStringLiteral("before"));
    const QSignalSpy refused(&model, &Model::labelRefused);
    QVERIFY(!model.setData(model.index(0, 0), QString(81, u'x'), Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().at(0).value<Error>().field, Field::TokenLabel);
    QCOMPARE(refused.constFirst().at(1).value<AccountId>(), acme);
    QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QStringLiteral("before"));
}

void TestTokenTableModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tails");
    QTest::newRow("nothing") << QString() << QStringLiteral("…t001 …t002 …t003");
    QTest::newRow("label") << QStringLiteral("ACME P") << QStringLiteral("…t001 …t003");
    QTest::newRow("username") << QStringLiteral("acme-pay") << QStringLiteral("…t001 …t003");
    QTest::newRow("group") << QStringLiteral("lyra") << QStringLiteral("…t002");
    QTest::newRow("token label") << QStringLiteral("48213") << QStringLiteral("…t001");
    QTest::newRow("tail") << QStringLiteral("T003") << QStringLiteral("…t003");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QString();
}

void TestTokenTableModel::search()
{
    QFETCH(QString, text);
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme Pay"));
    const AccountId other = desk.add(QStringLiteral("Other"), QStringLiteral("sandbox"), QStringLiteral("Lyra"));
    desk.shelve(acme, 1h, QStringLiteral("ticket 48213"));
    desk.shelve(other, 2h);
    desk.shelve(acme, 3h);
    model.setSearch(text);
    QTEST(column(model, Model::TokenColumn).join(u' '), "tails");
    // Of one account they all count.
    model.setAccount(other);
    QCOMPARE(column(model, Model::TokenColumn).join(u' '), QStringLiteral("…t002"));
}

void TestTokenTableModel::firstHit()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h, QStringLiteral("ticket 1"));
    desk.shelve(acme, 2h, QStringLiteral("ticket 2"));
    desk.shelve(acme, 3h);
    model.setAccount(acme);
    QCOMPARE(model.firstHit(), std::nullopt);
    model.setSearch(QStringLiteral("TICKET"));
    QCOMPARE(model.firstHit(), std::optional(1));
    model.setSearch(QStringLiteral("t001"));
    QCOMPARE(model.firstHit(), std::optional(2));
    model.setSearch(QStringLiteral("acme"));
    QCOMPARE(model.firstHit(), std::nullopt);
}

void TestTokenTableModel::rowsThatStayAreTheSame()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 2h);
    const SessionToken going = desk.shelve(acme, 4h);
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    desk.shelve(acme, 1h);
    desk.shelve(acme, 3h);
    desk.shelve(acme, 5h);
    QCOMPARE(column(model, Model::TokenColumn).join(u' '), QStringLiteral("…t003 …t001 …t004 …t002 …t005"));
    QCOMPARE(first.row(), 1);
    QCOMPARE(second.row(), 3);
    QVERIFY(desk.service.forgetToken(going.id));
    QVERIFY(!second.isValid());
    QCOMPARE(first.data().toString(), QStringLiteral("…t001"));
    QCOMPARE(resets.size(), 0);
}

void TestTokenTableModel::rowsInAnotherOrder()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 2h);
    desk.shelve(acme, 3h);
    // Nothing does that; a list that shows one token twice would be worse than one that is made anew.
    QVERIFY(desk.world.database->run(QStringLiteral("UPDATE token SET expires_at = expires_at + 7200000 "
                                                    "WHERE tail = 't001'")));
    QVERIFY(desk.service.reload());
    QCOMPARE(column(model, Model::TokenColumn).join(u' '), QStringLiteral("…t002 …t001"));
}

void TestTokenTableModel::headers()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    QStringList titles;
    for (int section = 0; section < model.columnCount(); ++section) {
        titles.append(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(titles, QStringList({QStringLiteral("Token"), QStringLiteral("Account"), QStringLiteral("Environment"),
                                  QStringLiteral("Issued"), QStringLiteral("Expires"), QStringLiteral("Time left"),
                                  QString(), QString()}));
}

void TestTokenTableModel::spoken()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    desk.shelve(desk.add(QStringLiteral("Acme")), 7h + 41min + 58s);
    QCOMPARE(model.index(0, Model::TokenColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("token ending in t001"));
    QCOMPARE(model.index(0, Model::TimeLeftColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("expires in 7 hours 41 minutes"));
}

void TestTokenTableModel::countsDownByTheServersClock()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), 90s));
    QVERIFY(desk.service.reload());
    QCOMPARE(model.index(0, Model::TimeLeftColumn).data().toString(), QStringLiteral("00:58:30"));
    desk.advance(30s);
    QCOMPARE(model.index(0, Model::TimeLeftColumn).data().toString(), QStringLiteral("00:58:00"));
}

void TestTokenTableModel::phasesAndFraction()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(Model::PhaseRole).toInt(), int(Phase::Live));
    QCOMPARE(row.data(Model::FractionLeftRole).toDouble(), 1.0);
    desk.advance(45min);
    QCOMPARE(row.data(Model::PhaseRole).toInt(), int(Phase::Expiring));
    QCOMPARE(row.data(Model::FractionLeftRole).toDouble(), 0.25);
    desk.advance(10min);
    QCOMPARE(row.data(Model::PhaseRole).toInt(), int(Phase::Urgent));
    desk.advance(5min);
    QCOMPARE(row.data(Model::PhaseRole).toInt(), int(Phase::Expired));
    QCOMPARE(row.data(Model::FractionLeftRole).toDouble(), 0.0);
}

void TestTokenTableModel::otherThresholdsCountAtOnce()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const QAbstractItemModelTester tester(&model);
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setThresholds({.expiring = 2h});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data(Model::PhaseRole).toInt(), int(Phase::Expiring));
    model.setThresholds({.expiring = 2h, .urgent = 1h});
    QCOMPARE(model.index(0, 0).data(Model::PhaseRole).toInt(), int(Phase::Urgent));
}

void TestTokenTableModel::refreshTimesIsNarrow()
{
    Desk desk;
    Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    for (int i = 0; i < 4; ++i) {
        desk.shelve(acme, 1h + i * 1min);
    }
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refreshTimes(1, 2);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model.index(1, Model::TimeLeftColumn));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(2, Model::TimeLeftColumn));
    QCOMPARE(changes.at(0).at(2).value<QList<int>>(),
             QList<int>({Qt::DisplayRole, Model::PhaseRole, Model::FractionLeftRole}));
    model.refreshTimes(-1, -2);
    model.refreshTimes(9, 12);
    QCOMPARE(changes.size(), 1);
    model.refreshTimes(3, 99);
    QCOMPARE(changes.at(1).at(1).toModelIndex(), model.index(3, Model::TimeLeftColumn));
    QCOMPARE(resets.size(), 0);
}

void TestTokenTableModel::expiredTokensLeave()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    desk.advance(1h);
    QVERIFY(desk.service.reload());
    QCOMPARE(column(model, Model::TokenColumn), QStringList({QStringLiteral("…t002")}));
}

void TestTokenTableModel::goneEnvironmentCountsAsProduction()
{
    Desk desk;
    const Model model(desk.service, Thresholds);
    desk.shelve(desk.add(QStringLiteral("Acme"), QStringLiteral("no-such-environment")), 1h);
    QVERIFY(model.index(0, 0).data(Model::ProductionRole).toBool());
    QCOMPARE(model.index(0, Model::EnvironmentColumn).data().toString(), QString());
}

QTEST_GUILESS_MAIN(TestTokenTableModel)
#include "tst_tokentablemodel.moc"
