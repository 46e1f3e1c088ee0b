#include "ui/viewmodels/auditlogmodel.h"

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Model = AuditLogModel;

namespace {

QStringList column(const Model& model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data(role).toString());
    }
    return texts;
}

QList<int> sequences(const Model& model)
{
    QList<int> all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data(Model::SequenceRole).toInt());
    }
    return all;
}

/// Things that happen to the account, a second apart.
void happen(Desk& desk, AccountId account, int count = 1, AuditKind kind = AuditKind::TokenRevealed)
{
    for (int i = 0; i < count; ++i) {
        desk.advance(1s);
        record(desk.world.ports, auditEvent(desk.world.ports, kind, desk.world.row(account).account));
    }
}

} // namespace

class TestAuditLogModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void keepsTheRulesOfModels();
    void nothingBeforeItIsAsked();
    void texts();
    void failures();
    void toolTips();
    void headers();
    void onlyTheAccounts();
    void fetchesMore();
    void newRowsComeInAtTheTop();
    void refreshWithoutNews();
    void refreshAfterManyNews();
    void chainedMeanwhile();
    void errors();
    void searches();
    void searchEndsWhereThereIsNothing();
    void searchIsGivenUpForAnother();
    void newHitsComeInAtTheTop();
};

void TestAuditLogModel::keepsTheRulesOfModels()
{
    Desk desk;
    Model model(desk.service.audit());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Or it would do so itself, in the middle of a reset, and then complain of it.
    tester.setUseFetchMore(false);
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    model.refresh();
    happen(desk, acme, Model::PageRows + 10);
    model.setFilter({.account = acme});
    model.fetchMore({});
    happen(desk, acme, 3);
    model.refresh();
    model.fetchMore({});
    model.setFilter({}, QStringLiteral("shown"));
    QTRY_VERIFY(!model.isSearching());
    happen(desk, acme, 2);
    model.refresh();
    model.fetchMore({});
    QTRY_VERIFY(!model.isSearching());
    model.setFilter({});
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
}

void TestAuditLogModel::nothingBeforeItIsAsked()
{
    Desk desk;
    happen(desk, desk.add(QStringLiteral("Acme")));
    Model model(desk.service.audit());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestAuditLogModel::texts()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const SessionToken token = desk.shelve(acme, 1h);
    happen(desk, acme);
    desk.advance(1s);
    desk.service.audit().recordCopy(token, TokenFormat::Curl);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    QCOMPARE(column(model, Model::TimeColumn),
             QStringList({QStringLiteral("2026-03-02 22:00:02"), QStringLiteral("2026-03-02 22:00:01")}));
    QCOMPARE(column(model, Model::WhatColumn),
             QStringList({QStringLiteral("Token copied as curl command"), QStringLiteral("Token shown")}));
    QCOMPARE(column(model, Model::OutcomeColumn), QStringList({QStringLiteral("done"), QStringLiteral("done")}));
    QCOMPARE(column(model, Model::TokenColumn), QStringList({QStringLiteral("9f3c 1a77 52e0"), QString()}));
    QCOMPARE(column(model, Model::AccountColumn), QStringList({QStringLiteral("Acme"), QStringLiteral("Acme")}));
    QCOMPARE(column(model, Model::EnvironmentColumn),
             QStringList({QStringLiteral("Sandbox"), QStringLiteral("Sandbox")}));
    QCOMPARE(column(model, Model::PersonColumn), QStringList({QStringLiteral("jo"), QStringLiteral("jo")}));
}

void TestAuditLogModel::failures()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    AuditEvent event = auditEvent(desk.world.ports, AuditKind::SignInFailed, desk.world.row(acme).account);
    event.cause = QStringLiteral("PasswordRejected");
    record(desk.world.ports, event);
    happen(desk, acme);
    Model model(desk.service.audit());
    model.setFilter({});
    QCOMPARE(column(model, Model::OutcomeColumn),
             QStringList({QStringLiteral("done"), QStringLiteral("⚠ The server says the password is wrong.")}));
    QCOMPARE(column(model, Model::OutcomeColumn, Model::FailedRole),
             QStringList({QStringLiteral("false"), QStringLiteral("true")}));
}

void TestAuditLogModel::toolTips()
{
    Desk desk;
    happen(desk, desk.add(QStringLiteral("Acme")));
    Model model(desk.service.audit());
    model.setFilter({});
    const QString tip = model.index(0, Model::WhatColumn).data(Qt::ToolTipRole).toString();
    for (const char* text : {"2026-03-02 09:00:01 UTC", "By jo on desk-1, with tokendesk 1.2.3", "Not protected yet"}) {
        QVERIFY2(tip.contains(QLatin1String(text)), qPrintable(tip));
    }
    QVERIFY(!tip.contains(QLatin1String("\n\n")));
}

void TestAuditLogModel::headers()
{
    Desk desk;
    const Model model(desk.service.audit());
    QStringList titles;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(titles, QStringList({QStringLiteral("When"), QStringLiteral("Account"), QStringLiteral("Environment"),
                                  QStringLiteral("What"), QStringLiteral("Outcome"), QStringLiteral("Token"),
                                  QStringLiteral("By")}));
}

void TestAuditLogModel::onlyTheAccounts()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId other = desk.add(QStringLiteral("Other"));
    happen(desk, acme);
    happen(desk, other, 2);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    QCOMPARE(sequences(model), QList<int>{1});
    model.setFilter({.account = other});
    QCOMPARE(sequences(model), QList<int>({3, 2}));
}

void TestAuditLogModel::fetchesMore()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    constexpr int Rows = 2 * Model::PageRows + 5;
    happen(desk, acme, Rows);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    QCOMPARE(model.rowCount(), Model::PageRows);
    int pages = 1;
    for (; model.canFetchMore({}); ++pages) {
        model.fetchMore({});
    }
    QCOMPARE(pages, 3);
    const QList<int> all = sequences(model);
    QCOMPARE(all.size(), Rows);
    for (int row = 0; row < Rows; ++row) {
        QCOMPARE(all.at(row), Rows - row);
    }
}

void TestAuditLogModel::newRowsComeInAtTheTop()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    happen(desk, acme, Model::PageRows + 5);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    happen(desk, acme, 3);
    model.refresh();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 2);
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    QCOMPARE(model.rowCount(), Model::PageRows + 8);
    QCOMPARE(sequences(model).constLast(), 1);
}

void TestAuditLogModel::refreshWithoutNews()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    model.refresh();
    happen(desk, acme, 5);
    model.refresh();
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QCOMPARE(inserted.count() + reset.count(), 0);
    QCOMPARE(model.rowCount(), 5);
}

void TestAuditLogModel::refreshAfterManyNews()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    happen(desk, acme, 5);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    happen(desk, acme, 2 * Model::PageRows);
    model.refresh();
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    QCOMPARE(model.rowCount(), 2 * Model::PageRows + 5);
}

void TestAuditLogModel::chainedMeanwhile()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    happen(desk, acme, 2);
    Model model(desk.service.audit());
    model.setFilter({.account = acme});
    const auto tip = [&model] { return model.index(0, 0).data(Qt::ToolTipRole).toString(); };
    QVERIFY(tip().contains(QLatin1String("Not protected yet")));
    desk.world.ports.masterKeys->keep(std::make_shared<const Secret>(QByteArray(32, 'k')));
    desk.service.audit().notice();
    model.refresh();
    QVERIFY(tip().contains(QLatin1String("Protected only since")));
}

void TestAuditLogModel::errors()
{
    Desk desk;
    happen(desk, desk.add(QStringLiteral("Acme")));
    Model model(desk.service.audit());
    model.setFilter({});
    QVERIFY(!model.error());
    QVERIFY(desk.world.database->run(QStringLiteral("DROP TABLE audit")));
    model.refresh();
    QVERIFY(model.error());
    QCOMPARE(model.rowCount(), 0);
}

// Far more rows than a search looks through at once.
void TestAuditLogModel::searches()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId zoo = desk.add(QStringLiteral("Zoo"));
    happen(desk, zoo, 2);
    happen(desk, acme, 1500);
    happen(desk, zoo, Model::PageRows);
    Model model(desk.service.audit());
    QSignalSpy moved(&model, &Model::searchMoved);
    model.setFilter({}, QStringLiteral("SHOWN zoo"));
    QVERIFY(model.isSearching());
    QVERIFY(!model.canFetchMore({}));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), Model::PageRows);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!moved.isEmpty());
    model.fetchMore({});
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), Model::PageRows + 2);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.searchedBackTo() == Begin + 1s);
    QCOMPARE(sequences(model).constLast(), 1);
}

void TestAuditLogModel::searchEndsWhereThereIsNothing()
{
    Desk desk;
    happen(desk, desk.add(QStringLiteral("Acme")), 1200);
    Model model(desk.service.audit());
    model.setFilter({}, QStringLiteral("no such thing"));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(desk.world.database->run(QStringLiteral("DROP TABLE audit")));
    model.setFilter({}, QStringLiteral("Acme"));
    QTRY_VERIFY(!model.isSearching());
    QVERIFY(model.error());
}

void TestAuditLogModel::searchIsGivenUpForAnother()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    happen(desk, acme, 1200);
    Model model(desk.service.audit());
    model.setFilter({}, QStringLiteral("no such thing"));
    model.setFilter({.account = acme});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), Model::PageRows);
}

void TestAuditLogModel::newHitsComeInAtTheTop()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId zoo = desk.add(QStringLiteral("Zoo"));
    happen(desk, acme, 3);
    Model model(desk.service.audit());
    model.setFilter({}, QStringLiteral("acme"));
    QTRY_VERIFY(!model.isSearching());
    happen(desk, acme);
    happen(desk, zoo);
    happen(desk, acme);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    model.refresh();
    QCOMPARE(sequences(model), QList<int>({6, 4, 3, 2, 1}));
    QCOMPARE(reset.count(), 0);
    // More than a refresh looks at.
    happen(desk, zoo, 600);
    model.refresh();
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(sequences(model), QList<int>({6, 4, 3, 2, 1}));
}

QTEST_GUILESS_MAIN(TestAuditLogModel)
#include "tst_auditlogmodel.moc"
