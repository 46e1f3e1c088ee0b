#include "app/flows/clockguard.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr Instant Begin = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h;

} // namespace

class TestClockGuard : public QObject
{
    Q_OBJECT

private slots:
    void look_data();
    void look();
    void eachSettingOnce();
    void smallStepsAreLetGo();
};

void TestClockGuard::look_data()
{
    QTest::addColumn<qint64>("passedMs");
    QTest::addColumn<qint64>("setByMs");
    QTest::addColumn<bool>("isNoticed");
    const auto row = [](const char* name, std::chrono::milliseconds passed, std::chrono::milliseconds setBy,
                        bool isNoticed) {
        QTest::newRow(name) << qint64{passed.count()} << qint64{setBy.count()} << isNoticed;
    };
    row("a tick", 1s, 0s, false);
    row("a late tick", 5s, 0s, false);
    row("a night asleep", 8h, 0s, false);
    row("set forwards", 1s, 1h, true);
    row("set back", 1s, -1h, true);
    row("set by years", 1s, -1h * 24 * 365 * 20, true);
    row("a correction of two seconds", 0s, 2s, false);
    row("of more", 0s, 2001ms, true);
    row("of more, back", 0s, -2001ms, true);
    row("set while asleep", 8h, 1h, true);
    row("clocks that drift apart in a night", 8h, 4s, false);
    row("clocks that drift apart in a month", 24h * 30, -200s, false);
    row("too far for a drift", 8h, 6s, true);
}

void TestClockGuard::look()
{
    QFETCH(qint64, passedMs);
    QFETCH(qint64, setByMs);
    QFETCH(bool, isNoticed);
    const std::chrono::milliseconds setBy{setByMs};
    const auto clock = std::make_shared<FakeClock>(Begin);
    ClockGuard guard(clock);
    clock->advance(std::chrono::milliseconds{passedMs});
    clock->setWallClock(clock->now() + setBy);
    QVERIFY(guard.look() == (isNoticed ? std::optional(setBy) : std::nullopt));
}

void TestClockGuard::eachSettingOnce()
{
    const auto clock = std::make_shared<FakeClock>(Begin);
    ClockGuard guard(clock);
    clock->setWallClock(Begin + 1h);
    QVERIFY(guard.look() == 1h);
    clock->advance(1s);
    QVERIFY(!guard.look());
    clock->setWallClock(Begin);
    clock->advance(1s);
    QVERIFY(guard.look() == -1h - 1s);
}

void TestClockGuard::smallStepsAreLetGo()
{
    // A clock that the network keeps is corrected again and again by little, and the servers are learnt anew as often.
    const auto clock = std::make_shared<FakeClock>(Begin);
    ClockGuard guard(clock);
    for (int i = 0; i < 10; ++i) {
        clock->advance(1s);
        clock->setWallClock(clock->now() + 1s);
        QVERIFY(!guard.look());
    }
}

QTEST_GUILESS_MAIN(TestClockGuard)
#include "tst_clockguard.moc"
