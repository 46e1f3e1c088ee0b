#include "ui/viewmodels/tokendetails.h"

#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

DetailLine lineOf(const QList<DetailLine>& lines, const QString& name)
{
    for (const DetailLine& line : lines) {
        if (line.name == name) {
            return line;
        }
    }
    return {};
}

} // namespace

class TestTokenDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void linesInOrder();
    void audience_data();
    void audience();
    void clockDifference_data();
    void clockDifference();
    void assumedExpiry();
    void unknownIsADash();
};

void TestTokenDetails::linesInOrder()
{
    Desk desk;
    SessionToken token = desk.shelve(desk.add(QStringLiteral("Acme")), 8h);
    token.organisationId = QStringLiteral("1");
    token.loginId = QStringLiteral("33999879");
    const auto lines = tokenDetails(token, desk.service);
    QStringList texts;
    for (const DetailLine& line : lines) {
        texts.append(line.name + QLatin1String(": ") + line.value);
        QVERIFY2(!line.isWarning, qPrintable(line.name));
    }
    const QStringList expected{
        QStringLiteral("Fingerprint: SHA-256 9f3c 1a77 52e0"),
        QStringLiteral("Issuer / audience: issuer.example / audience.example"),
        QStringLiteral("User, organisation: uid 15, oid 1, lid 33999879"),
        QStringLiteral("Valid: 2026-03-02 22:00:00 – 2026-03-03 06:00:00 (UTC+13), 8 h"),
        QStringLiteral("In UTC: 2026-03-02 09:00:00 UTC – 2026-03-02 17:00:00 UTC"),
        QStringLiteral("Clock: this computer agrees with the server"),
    };
    QCOMPARE(texts, expected);
}

void TestTokenDetails::audience_data()
{
    QTest::addColumn<QString>("environmentId");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("isOdd");
    const QString sandbox = QStringLiteral("sandbox");
    const QString production = QStringLiteral("production");
    const QString testHost = QStringLiteral("https://idu-test.datazoo.com");
    const QString liveHost = QStringLiteral("https://idu.datazoo.com");
    QTest::newRow("test in sandbox") << sandbox << testHost << false;
    QTest::newRow("live in production") << production << liveHost << false;
    QTest::newRow("live in sandbox") << sandbox << liveHost << true;
    QTest::newRow("test in production") << production << testHost << true;
    QTest::newRow("another company's") << production << QStringLiteral("https://idu-test.example.com") << false;
    QTest::newRow("a lookalike") << production << QStringLiteral("https://idu-test.notdatazoo.com") << false;
    QTest::newRow("no address") << production << QStringLiteral("datazoo") << false;
    QTest::newRow("nothing") << production << QString() << false;
}

void TestTokenDetails::audience()
{
    QFETCH(QString, environmentId);
    QFETCH(QString, audience);
    QFETCH(bool, isOdd);
    Desk desk;
    SessionToken token = desk.shelve(desk.add(QStringLiteral("Acme"), environmentId), 8h);
    token.audience = audience;
    const DetailLine line = lineOf(tokenDetails(token, desk.service), QStringLiteral("Issuer / audience"));
    QCOMPARE(line.isWarning, isOdd);
    QCOMPARE(line.value.endsWith(QLatin1String("does not fit this environment")), isOdd);
}

void TestTokenDetails::clockDifference_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isWarning");
    QTest::newRow("exact") << 0 << false;
    QTest::newRow("a minute") << 60 << false;
    QTest::newRow("more") << 61 << true;
    QTest::newRow("the other way") << -61 << true;
}

void TestTokenDetails::clockDifference()
{
    QFETCH(int, seconds);
    Desk desk;
    const SessionToken token = desk.shelve(desk.add(QStringLiteral("Acme")), 8h);
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), std::chrono::seconds{seconds}));
    QVERIFY(desk.service.reload());
    const DetailLine line = lineOf(tokenDetails(token, desk.service), QStringLiteral("Clock"));
    QTEST(line.isWarning, "isWarning");
    QCOMPARE(line.value.contains(QString::number(qAbs(seconds)) + QLatin1String(" s")), seconds != 0);
}

void TestTokenDetails::assumedExpiry()
{
    Desk desk;
    SessionToken token = desk.shelve(desk.add(QStringLiteral("Acme")), 8h);
    token.expiryAssumed = true;
    const DetailLine line = lineOf(tokenDetails(token, desk.service), QStringLiteral("Valid"));
    QVERIFY(line.isWarning);
    QVERIFY(line.value.endsWith(QLatin1String(", assumed: the token does not say")));
}

void TestTokenDetails::unknownIsADash()
{
    Desk desk;
    const SessionToken token{.expiresAt = Begin};
    const auto lines = tokenDetails(token, desk.service);
    QCOMPARE(lineOf(lines, QStringLiteral("Issuer / audience")).value, QStringLiteral("– / –"));
    QCOMPARE(lineOf(lines, QStringLiteral("User, organisation")).value, QStringLiteral("–"));
}

QTEST_GUILESS_MAIN(TestTokenDetails)
#include "tst_tokendetails.moc"
