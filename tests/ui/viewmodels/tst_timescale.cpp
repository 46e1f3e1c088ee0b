#include "ui/viewmodels/timescale.h"

#include "tests/app/flows/world.h"
#include "tests/ui/support/places.h"

#include <QTest>
#include <ctime>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

// Begin is 2026-03-02 09:00:00 UTC, which is 22:00 in Auckland.

namespace {

QStringList list(const char* texts)
{
    return QString::fromLatin1(texts).split(u'|');
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void alone();
    void holdsEveryLife();
    void farAwaySticksOut();
    void ticks_data();
    void ticks();
    void ticksAcrossDaylightSaving();
};

void TestTimeScale::alone()
{
    const TimeScale scale(Begin);
    QCOMPARE(scale.position(Begin), 0.5);
    QCOMPARE(scale.position(Begin - 30min), 0.0);
    QCOMPARE(scale.position(Begin + 30min), 1.0);
}

void TestTimeScale::holdsEveryLife()
{
    TimeScale scale(Begin);
    scale.include(Begin - 2h, Begin + 6h);
    scale.include(Begin - 6h, Begin + 2h);
    QCOMPARE(scale.position(Begin - 6h), 0.0);
    QCOMPARE(scale.position(Begin), 0.5);
    QCOMPARE(scale.position(Begin + 6h), 1.0);
}

void TestTimeScale::farAwaySticksOut()
{
    TimeScale scale(Begin);
    scale.include(Begin - 24h * 300, Begin + 24h * 300);
    QCOMPARE(scale.from(), Begin - 24h);
    QCOMPARE(scale.until(), Begin + 24h);
    QVERIFY(scale.position(Begin + 24h * 300) > 1.0);
}

void TestTimeScale::ticks_data()
{
    QTest::addColumn<int>("minutesBefore");
    QTest::addColumn<int>("minutesAfter");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("an hour") << 30 << 30 << 7 << list("21:30|21:40|21:50|22:00|22:10|22:20|22:30");
    QTest::newRow("with less room") << 30 << 30 << 3 << list("21:30|22:00|22:30");
    QTest::newRow("a working day") << 7 * 60 << 60 << 6 << list("16:00|18:00|20:00|22:00");
    QTest::newRow("into the next day") << 60 << 7 * 60 << 9
                                       << list("21:00|22:00|23:00|3 Mar|01:00|02:00|03:00|04:00|05:00");
    QTest::newRow("not on round times") << 61 << 61 << 3 << list("21:00|22:00|23:00");
    QTest::newRow("no room at all") << 60 << 60 << 0 << QStringList();
}

void TestTimeScale::ticks()
{
    QFETCH(int, minutesBefore);
    QFETCH(int, minutesAfter);
    QFETCH(int, most);
    TimeScale scale(Begin);
    scale.include(Begin - std::chrono::minutes{minutesBefore}, Begin + std::chrono::minutes{minutesAfter});
    QStringList texts;
    double last = -1;
    for (const TimeScale::Tick& tick : scale.ticks(most)) {
        texts.append(tick.text);
        QVERIFY(scale.position(tick.at) > last && scale.position(tick.at) <= 1);
        last = scale.position(tick.at);
    }
    QTEST(texts, "texts");
    QVERIFY(texts.size() <= most);
}

void TestTimeScale::ticksAcrossDaylightSaving()
{
    qputenv("TZ", "NZST-12NZDT-13,M9.5.0,M4.1.0/3");
    tzset();
    // In the night to 5 April 2026 the clocks of Auckland go from 3:00 back to 2:00, which is 14:00 UTC.
    const Instant change = toInstant(QDateTime(QDate(2026, 4, 4), QTime(14, 0), Qt::UTC));
    TimeScale scale(change);
    scale.include(change - 4h, change + 4h);
    QStringList texts;
    for (const TimeScale::Tick& tick : scale.ticks(9)) {
        texts.append(tick.text);
    }
    QCOMPARE(texts, list("23:00|5 Apr|01:00|02:00|02:00|03:00|04:00|05:00|06:00"));
    liveInAuckland();
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
