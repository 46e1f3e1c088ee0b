#include "ui/viewmodels/accountfiltermodel.h"

#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"
#include "ui/viewmodels/accountlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

QStringList titles(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, 0).data().toString());
    }
    return rows;
}

/// Two groups and a single account in the sandbox, one in production.
struct Furnished
{
    Desk desk;
    AccountListModel accounts{desk.service, {.expiring = 15min}};
    AccountFilterModel filter;

    Furnished()
    {
        filter.setSourceModel(&accounts);
        desk.add(QStringLiteral("Borough Bank"), QStringLiteral("production"));
        const AccountId acme = desk.add(QStringLiteral("Acme Pay"), QStringLiteral("sandbox"));
        desk.shelve(acme, 1h, QStringLiteral("ticket 48213"));
        desk.add(QStringLiteral("Kappa"), QStringLiteral("sandbox"), QStringLiteral("Reseller Lyra"));
        desk.add(QStringLiteral("Zenith"), QStringLiteral("sandbox"), QStringLiteral("Reseller Orion"));
    }
};

} // namespace

class TestAccountFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void keepsTheRulesOfModels();
    void search_data();
    void search();
    void withoutHits();
    void firstHitIsAnAccount();
    void spacesAroundDoNotMatter();
    void tokensThatComeAndGo();
    void emptySourceAndAnother();
    void attentionOnly();
    void newAccountsArePutWhereTheyBelong();
};

void TestAccountFilterModel::keepsTheRulesOfModels()
{
    Furnished furnished;
    const QAbstractItemModelTester tester(&furnished.filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    furnished.filter.setSearch(QStringLiteral("orion"));
    const AccountId id = furnished.desk.add(QStringLiteral("Orion Two"));
    furnished.desk.shelve(id, 1h);
    furnished.filter.setSearch({});
    furnished.filter.setSearch(QStringLiteral("nothing like it"));
    furnished.desk.setState(id, AccountState::Rejected);
    QCOMPARE(furnished.filter.rowCount(), 2);
}

void TestAccountFilterModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    const QString all = QStringLiteral("All active tokens");
    const QString attention = QStringLiteral("Needs attention");
    const QString production = QStringLiteral("PRODUCTION");
    const QString sandbox = QStringLiteral("SANDBOX");
    QTest::newRow("by label") << QStringLiteral("Acme P")
                              << QStringList{all, attention, sandbox, QStringLiteral("Acme Pay")};
    QTest::newRow("in any letter case") << QStringLiteral("BOROUGH")
                                        << QStringList{all, attention, production, QStringLiteral("Borough Bank")};
    QTest::newRow("by username") << QStringLiteral("acme-pay")
                                 << QStringList{all, attention, sandbox, QStringLiteral("Acme Pay")};
    QTest::newRow("by group") << QStringLiteral("lyra")
                              << QStringList{all, attention, sandbox, QStringLiteral("Reseller Lyra"),
                                             QStringLiteral("Kappa")};
    QTest::newRow("several groups") << QStringLiteral("reseller")
                                    << QStringList{all,
                                                   attention,
                                                   sandbox,
                                                   QStringLiteral("Reseller Lyra"),
                                                   QStringLiteral("Kappa"),
                                                   QStringLiteral("Reseller Orion"),
                                                   QStringLiteral("Zenith")};
    QTest::newRow("by a token's label") << QStringLiteral("TICKET 48213")
                                        << QStringList{all, attention, sandbox, QStringLiteral("Acme Pay")};
    QTest::newRow("by a token's end") << QStringLiteral("t001")
                                      << QStringList{all, attention, sandbox, QStringLiteral("Acme Pay")};
    QTest::newRow("of two texts the end and the beginning") << QStringLiteral("payacme") << QStringList{all, attention};
    // A title is no account: "SANDBOX" alone finds nothing.
    QTest::newRow("a section's title") << QStringLiteral("SANDBOX") << QStringList{all, attention};
    QTest::newRow("a pattern is a text") << QStringLiteral("A.*") << QStringList{all, attention};
}

void TestAccountFilterModel::search()
{
    QFETCH(QString, text);
    Furnished furnished;
    furnished.filter.setSearch(text);
    QTEST(titles(furnished.filter), "left");
    furnished.filter.setSearch({});
    QCOMPARE(furnished.filter.rowCount(), furnished.accounts.rowCount());
}

void TestAccountFilterModel::withoutHits()
{
    Furnished furnished;
    QVERIFY(furnished.filter.hasHits());
    furnished.filter.setSearch(QStringLiteral("nobody"));
    QVERIFY(!furnished.filter.hasHits());
    QVERIFY(!furnished.filter.firstHit().isValid());
}

void TestAccountFilterModel::firstHitIsAnAccount()
{
    Furnished furnished;
    QCOMPARE(furnished.filter.firstHit().data().toString(), QStringLiteral("Borough Bank"));
    furnished.filter.setSearch(QStringLiteral("reseller"));
    QCOMPARE(furnished.filter.firstHit().data().toString(), QStringLiteral("Kappa"));
}

void TestAccountFilterModel::spacesAroundDoNotMatter()
{
    Furnished furnished;
    furnished.filter.setSearch(QStringLiteral("  acme pay "));
    QCOMPARE(furnished.filter.firstHit().data().toString(), QStringLiteral("Acme Pay"));
}

void TestAccountFilterModel::tokensThatComeAndGo()
{
    Furnished furnished;
    const QAbstractItemModelTester tester(&furnished.filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    furnished.filter.setSearch(QStringLiteral("audit"));
    QVERIFY(!furnished.filter.hasHits());
    const AccountId zenith = furnished.desk.service.accounts().constLast().id();
    const SessionToken token = furnished.desk.shelve(zenith, 1h);
    QVERIFY(furnished.desk.service.labelToken(token.id, QStringLiteral("for the audit")));
    QCOMPARE(titles(furnished.filter).mid(2),
             QStringList({QStringLiteral("SANDBOX"), QStringLiteral("Reseller Orion"), QStringLiteral("Zenith")}));
    QVERIFY(furnished.desk.service.forgetToken(token.id));
    QVERIFY(!furnished.filter.hasHits());
    QCOMPARE(furnished.filter.rowCount(), 2);
}

void TestAccountFilterModel::emptySourceAndAnother()
{
    AccountFilterModel filter;
    filter.setSearch(QStringLiteral("kappa"));
    QVERIFY(!filter.hasHits());
    Furnished furnished;
    filter.setSourceModel(&furnished.accounts);
    QCOMPARE(titles(filter).mid(2),
             QStringList({QStringLiteral("SANDBOX"), QStringLiteral("Reseller Lyra"), QStringLiteral("Kappa")}));
    filter.setSourceModel(nullptr);
    QVERIFY(!filter.hasHits());
}

void TestAccountFilterModel::attentionOnly()
{
    Furnished furnished;
    AccountFilterModel attention;
    attention.setAttentionOnly();
    attention.setSourceModel(&furnished.accounts);
    const QAbstractItemModelTester tester(&attention, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(attention.rowCount(), 0);
    const AccountId rejected = furnished.desk.add(QStringLiteral("Rejected"));
    const AccountId pending = furnished.desk.add(QStringLiteral("Pending"));
    furnished.desk.setState(rejected, AccountState::Rejected);
    furnished.desk.setState(pending, AccountState::Pending);
    QCOMPARE(titles(attention), QStringList({QStringLiteral("Pending"), QStringLiteral("Rejected")}));
    furnished.desk.setState(rejected, AccountState::Stored);
    QCOMPARE(titles(attention), QStringList({QStringLiteral("Pending")}));
}

void TestAccountFilterModel::newAccountsArePutWhereTheyBelong()
{
    Furnished furnished;
    furnished.filter.setSearch(QStringLiteral("acme"));
    furnished.desk.add(QStringLiteral("Acme New"), QStringLiteral("production"));
    furnished.desk.add(QStringLiteral("Other"));
    QCOMPARE(titles(furnished.filter).mid(2), QStringList({QStringLiteral("PRODUCTION"), QStringLiteral("Acme New"),
                                                           QStringLiteral("SANDBOX"), QStringLiteral("Acme Pay")}));
}

QTEST_GUILESS_MAIN(TestAccountFilterModel)
#include "tst_accountfiltermodel.moc"
