#include "app/cli/duration.h"

#include <QTest>

using namespace TokenDesk;

class TestDuration : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void TestDuration::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("bare") << QStringLiteral("90") << 90;
    QTest::newRow("seconds") << QStringLiteral("90s") << 90;
    QTest::newRow("minutes") << QStringLiteral("15m") << 900;
    QTest::newRow("hours") << QStringLiteral("2h") << 7200;
    QTest::newRow("none") << QStringLiteral("0") << 0;
    QTest::newRow("leading zero") << QStringLiteral("007m") << 420;
}

void TestDuration::parses()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto duration = parseDuration(text);
    QVERIFY(duration);
    QCOMPARE(int(duration->count()), seconds);
}

void TestDuration::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "m", "-5", "+5", "1.5h", "5 m", " 5", "5d", "5M", "5mm", "1h30m", "1234567", "０"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestDuration::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseDuration(text));
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
