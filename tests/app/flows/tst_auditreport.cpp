// Reports for paper.

#include "app/flows/auditreport.h"

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QByteArray Password = QByteArrayLiteral("a-password-not-real");

void failToSignIn(World& world, AccountId id)
{
    AuditEvent event = auditEvent(world.ports, AuditKind::SignInFailed, world.row(id).account);
    event.cause = QStringLiteral("PasswordRejected");
    record(world.ports, event);
}

QString signIns(const World& world, const AuditPeriod& period = {})
{
    return resultOf(signInsReport(world.ports, period, {}, {})).value();
}

/// What stands in the cells of the document's tables, a line each row.
QStringList rowsOf(const QString& html)
{
    QStringList rows;
    for (const QString& row : html.split(QStringLiteral("<tr>")).sliced(1)) {
        QStringList cells;
        for (const QString& cell : row.split(QStringLiteral("<td>")).sliced(1)) {
            cells.append(cell.section(QStringLiteral("</td>"), 0, 0));
        }
        if (!cells.isEmpty()) {
            rows.append(cells.join(u'|'));
        }
    }
    return rows;
}

} // namespace

class TestAuditReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tokensAlive();
    void noTokens();
    void signInsOfAPeriod();
    void noSignIns();
    void tamperedLog();
    void moreThanAreListed();
    void labelsAreNoHtml();
    void noSecretIsInThem();
    void errors();
    void cancelled();
};

void TestAuditReport::initTestCase()
{
    qputenv("TZ", "Pacific/Auckland");
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestAuditReport::tokensAlive()
{
    World world;
    const SessionToken first = signInto(world, world.ports, world.store(QStringLiteral("one"), Password));
    world.clock->advance(1h);
    const SessionToken second = signInto(world, world.ports, world.store(QStringLiteral("two"), Password));
    const QString html = tokensReport(world.ports).value();
    const QStringList rows = rowsOf(html);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).startsWith(QStringLiteral("Label of one|Sandbox|…") + first.tail), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains(second.fingerprint.shortText()), qPrintable(rows.at(1)));
    QVERIFY(html.contains(QLatin1String("(2026-03-02T10:00:00Z) by jo on desk-1")));
    world.clock->advance(7h + 30min);
    QCOMPARE(rowsOf(tokensReport(world.ports).value()).size(), 1);
}

void TestAuditReport::noTokens()
{
    World world;
    const QString html = tokensReport(world.ports).value();
    QVERIFY(rowsOf(html).isEmpty());
    QVERIFY(!html.contains(QLatin1String("<table")));
}

void TestAuditReport::signInsOfAPeriod()
{
    World world;
    const AccountId one = world.store(QStringLiteral("one"), Password);
    const AccountId two = world.store(QStringLiteral("two"), Password);
    signInto(world, world.ports, one);
    world.clock->advance(24h);
    signInto(world, world.ports, two);
    failToSignIn(world, two);
    failToSignIn(world, one);
    world.clock->advance(24h);
    signInto(world, world.ports, one);
    const QString all = signIns(world);
    QVERIFY2(all.contains(QLatin1String("The audit log is sound")), qPrintable(all));
    QStringList rows = rowsOf(all);
    QCOMPARE(rows.size(), 3 + 5);
    QVERIFY2(rows.at(0).startsWith(QLatin1String("Label of one|Sandbox|2|1|")), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).startsWith(QLatin1String("Label of two|Sandbox|1|1|")), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).contains(QLatin1String("|3|2|")), qPrintable(rows.at(2)));
    QVERIFY2(rows.at(4).contains(QLatin1String("|Sign-in failed|The server says the password is wrong.|jo")),
             qPrintable(rows.at(4)));
    rows = rowsOf(signIns(world, {.from = Begin + 1h, .until = Begin + 30h}));
    QCOMPARE(rows.size(), 3 + 3);
    QVERIFY2(rows.at(2).contains(QLatin1String("|1|2|")), qPrintable(rows.at(2)));
}

void TestAuditReport::noSignIns()
{
    World world;
    const QString html = signIns(world, {.from = Begin});
    QVERIFY(html.contains(QLatin1String("There were none.")));
    QVERIFY(rowsOf(html).isEmpty());
}

void TestAuditReport::tamperedLog()
{
    World world;
    signInto(world, world.ports, world.store(QStringLiteral("one"), Password));
    QVERIFY(world.database->run(
        QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 1")));
    QVERIFY(signIns(world).contains(QLatin1String("Row 1 of the audit log is not as it was recorded.")));
}

void TestAuditReport::moreThanAreListed()
{
    World world;
    const AccountId one = world.store(QStringLiteral("one"), Password);
    constexpr int Many = 1600;
    for (int i = 0; i < Many; ++i) {
        failToSignIn(world, one);
    }
    const QString html = signIns(world);
    const QStringList rows = rowsOf(html);
    QCOMPARE(rows.size(), 2 + 1500);
    QVERIFY(rows.at(1).contains(QLatin1String("|0|1600|")));
    QVERIFY(html.contains(QLatin1String("The newest 1500 of them")));
}

void TestAuditReport::labelsAreNoHtml()
{
    World world;
    const AccountId one = world.store(QStringLiteral("one"), Password);
    AuditEvent event = auditEvent(world.ports, AuditKind::SignedIn, world.row(one).account);
    event.accountLabel = QStringLiteral("<img src=\"http://example.com\">&");
    record(world.ports, event);
    const QString html = signIns(world);
    QVERIFY(!html.contains(QLatin1String("<img")));
    QVERIFY(html.contains(QLatin1String("&lt;img src=&quot;http://example.com&quot;&gt;&amp;")));
}

void TestAuditReport::noSecretIsInThem()
{
    World world;
    const AccountId one = world.store(QStringLiteral("one"), Password);
    signInto(world, world.ports, one);
    const QByteArray key = world.item(SecretKey::masterKey(world.ports.profile));
    QVERIFY(!key.isEmpty());
    for (const QString& html : {tokensReport(world.ports).value(), signIns(world)}) {
        QVERIFY(!html.contains(QLatin1String("eyJ"))); // what a token begins with
        QVERIFY(!html.contains(QString::fromLatin1(Password)));
        QVERIFY(!html.contains(QString::fromLatin1(key)));
        QVERIFY(!html.contains(QString::fromLatin1(key.toHex())));
    }
}

void TestAuditReport::errors()
{
    World world;
    QVERIFY(world.database->run(QStringLiteral("DROP TABLE audit")));
    QCOMPARE(outcome(resultOf(signInsReport(world.ports, {}, {}, {}))), QStringLiteral("StorageBroken"));
    QVERIFY(world.database->run(QStringLiteral("DROP TABLE token")));
    QCOMPARE(outcome(tokensReport(world.ports)), QStringLiteral("StorageBroken"));
}

void TestAuditReport::cancelled()
{
    World world;
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(outcome(resultOf(signInsReport(world.ports, {}, {}, stop.get_token()))), QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(TestAuditReport)
#include "tst_auditreport.moc"
