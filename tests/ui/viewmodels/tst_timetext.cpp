#include "ui/viewmodels/timetext.h"

#include "tests/app/flows/world.h"
#include "tests/ui/support/places.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

// Begin is 2026-03-02 09:00:00 UTC, which is 22:00 in Auckland.

class TestTimeText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void localTime();
    void relativeDay_data();
    void relativeDay();
    void utc();
    void validity_data();
    void validity();
    void spoken_data();
    void spoken();
    void clockWarning_data();
    void clockWarning();
};

void TestTimeText::localTime()
{
    QCOMPARE(localTimeText(Begin, Begin), QStringLiteral("22:00:00"));
    QCOMPARE(localTimeText(Begin + 119min + 59s, Begin), QStringLiteral("23:59:59"));
    QCOMPARE(localTimeText(Begin + 2h, Begin), QStringLiteral("3 Mar 00:00"));
    QCOMPARE(localTimeText(Begin - 23h, Begin), QStringLiteral("1 Mar 23:00"));
}

void TestTimeText::relativeDay_data()
{
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0 << QStringLiteral("today 22:00");
    QTest::newRow("this morning") << 22 << QStringLiteral("today 00:00");
    QTest::newRow("last night") << 23 << QStringLiteral("yesterday 23:00");
    QTest::newRow("the day before") << 47 << QStringLiteral("28 Feb 2026 23:00");
    QTest::newRow("tomorrow") << -3 << QStringLiteral("3 Mar 2026 01:00");
}

void TestTimeText::relativeDay()
{
    QFETCH(int, hoursAgo);
    QTEST(relativeDayText(Begin - std::chrono::hours{hoursAgo}, Begin), "text");
}

void TestTimeText::utc()
{
    QCOMPARE(utcTimeText(Begin + 62s), QStringLiteral("2026-03-02 09:01:02 UTC"));
}

void TestTimeText::validity_data()
{
    QTest::addColumn<int>("hoursLater");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("within a day") << 2 << 480 << QStringLiteral("2026-03-03 00:00:00 – 08:00:00 (UTC+13), 8 h");
    QTest::newRow("over midnight") << 0 << 480
                                   << QStringLiteral("2026-03-02 22:00:00 – 2026-03-03 06:00:00 (UTC+13), 8 h");
    QTest::newRow("minutes") << 0 << 13 << QStringLiteral("2026-03-02 22:00:00 – 22:13:00 (UTC+13), 13 min");
    QTest::newRow("both") << 0 << 90 << QStringLiteral("2026-03-02 22:00:00 – 23:30:00 (UTC+13), 1 h 30 min");
}

void TestTimeText::validity()
{
    QFETCH(int, hoursLater);
    QFETCH(int, minutes);
    const Instant from = Begin + std::chrono::hours{hoursLater};
    QTEST(validityText(from, from + std::chrono::minutes{minutes}), "text");
}

void TestTimeText::spoken_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << 7 * 3600 + 41 * 60 + 58 << QStringLiteral("7 hours 41 minutes");
    QTest::newRow("one of each") << 3600 + 60 << QStringLiteral("1 hour 1 minute");
    QTest::newRow("full hours") << 8 * 3600 + 59 << QStringLiteral("8 hours");
    QTest::newRow("minutes") << 15 * 60 << QStringLiteral("15 minutes");
    QTest::newRow("one minute") << 119 << QStringLiteral("1 minute");
    QTest::newRow("seconds") << 59 << QStringLiteral("less than a minute");
    QTest::newRow("nothing") << 0 << QStringLiteral("less than a minute");
    QTest::newRow("long") << 100 * 3600 << QStringLiteral("100 hours");
}

void TestTimeText::spoken()
{
    QFETCH(int, seconds);
    QTEST(spokenDuration(std::chrono::seconds{seconds}), "text");
}

void TestTimeText::clockWarning_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<QString>("text");
    QTest::newRow("behind") << 300 << QStringLiteral("This computer's clock is 5 minutes behind host.example.");
    QTest::newRow("ahead") << -7260
                           << QStringLiteral("This computer's clock is 2 hours 1 minute ahead of host.example.");
}

void TestTimeText::clockWarning()
{
    QFETCH(int, secondsAhead);
    QTEST(clockWarningText(std::chrono::seconds{secondsAhead}, QStringLiteral("host.example")), "text");
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
