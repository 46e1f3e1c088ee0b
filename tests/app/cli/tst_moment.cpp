#include "app/cli/moment.h"

#include <QTest>

using namespace TokenDesk;

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void TestMoment::initTestCase()
{
    // 13 hours ahead of UTC in summer, 12 in winter; summer ended on 5 April 2026.
    qputenv("TZ", "Pacific/Auckland");
}

void TestMoment::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DayEnd>("end");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* text, DayEnd end, const char* expected) {
        QTest::addRow("%s %s", text, end == DayEnd::Begin ? "from" : "to")
            << QString::fromLatin1(text) << end << QString::fromLatin1(expected);
    };
    add("2026-03-02", DayEnd::Begin, "2026-03-01T11:00:00Z");
    add("2026-03-02", DayEnd::End, "2026-03-02T11:00:00Z");
    add("2026-04-05", DayEnd::Begin, "2026-04-04T11:00:00Z");
    add("2026-04-05", DayEnd::End, "2026-04-05T12:00:00Z");
    add("2026-03-02T09:00", DayEnd::Begin, "2026-03-01T20:00:00Z");
    add("2026-03-02T09:00", DayEnd::End, "2026-03-01T20:00:00Z");
    add("2026-03-02T09:00:30Z", DayEnd::End, "2026-03-02T09:00:30Z");
    add("2026-03-02T09:00+01:00", DayEnd::Begin, "2026-03-02T08:00:00Z");
}

void TestMoment::parses()
{
    QFETCH(QString, text);
    QFETCH(DayEnd, end);
    QFETCH(QString, expected);
    const auto moment = parseMoment(text, end);
    QVERIFY(moment);
    QCOMPARE(toIsoUtc(*moment), expected);
}

void TestMoment::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "yesterday", "2026", "2026-03", "02.03.2026", "2026-02-30", "2026-13-01",
                             "2026-03-02T25:00", "2026-03-02 or so"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestMoment::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoment(text, DayEnd::Begin));
    QVERIFY(!parseMoment(text, DayEnd::End));
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
