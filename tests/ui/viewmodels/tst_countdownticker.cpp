#include "ui/viewmodels/countdownticker.h"

#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr Instant FullSecond{1'700'000'000'000ms};

} // namespace

class TestCountdownTicker : public QObject
{
    Q_OBJECT

private slots:
    void beatsRightAfterTheFullSecond_data();
    void beatsRightAfterTheFullSecond();
    void beatsAgainAndAgain();
    void standsStillUnasked();
    void stops();
    void startedTwiceBeatsOnce();
};

void TestCountdownTicker::beatsRightAfterTheFullSecond_data()
{
    QTest::addColumn<int>("millisecondsPast");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    // The latest leaves room for a busy computer, and is still short of the second after.
    QTest::newRow("900 ms past") << 900 << 100 << 600;
    QTest::newRow("700 ms past") << 700 << 300 << 800;
    QTest::newRow("just before") << 999 << 1 << 500;
}

void TestCountdownTicker::beatsRightAfterTheFullSecond()
{
    QFETCH(int, millisecondsPast);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    const auto clock = std::make_shared<FakeClock>(FullSecond + std::chrono::milliseconds{millisecondsPast});
    CountdownTicker ticker(clock);
    QSignalSpy beats(&ticker, &CountdownTicker::ticked);
    QElapsedTimer time;
    time.start();
    ticker.setRunning(true);
    QVERIFY(beats.wait());
    const qint64 elapsed = time.elapsed();
    QVERIFY2(elapsed >= earliest && elapsed < latest, qPrintable(QString::number(elapsed)));
}

void TestCountdownTicker::beatsAgainAndAgain()
{
    // The clock stands at 950 ms past, so a beat is due every 55 ms.
    const auto clock = std::make_shared<FakeClock>(FullSecond + 950ms);
    CountdownTicker ticker(clock);
    const QSignalSpy beats(&ticker, &CountdownTicker::ticked);
    ticker.setRunning(true);
    QTRY_VERIFY(beats.size() >= 3);
    QVERIFY(ticker.isRunning());
}

void TestCountdownTicker::standsStillUnasked()
{
    const CountdownTicker ticker(std::make_shared<FakeClock>(FullSecond));
    QVERIFY(!ticker.isRunning());
}

void TestCountdownTicker::stops()
{
    const auto clock = std::make_shared<FakeClock>(FullSecond + 990ms);
    CountdownTicker ticker(clock);
    QSignalSpy beats(&ticker, &CountdownTicker::ticked);
    ticker.setRunning(true);
    QVERIFY(beats.wait());
    ticker.setRunning(false);
    QVERIFY(!ticker.isRunning());
    const auto count = beats.size();
    // Several beats would fit into this.
    QVERIFY(!beats.wait(150));
    QCOMPARE(beats.size(), count);
    ticker.setRunning(true);
    QVERIFY(beats.wait());
}

void TestCountdownTicker::startedTwiceBeatsOnce()
{
    const auto clock = std::make_shared<FakeClock>(FullSecond + 900ms);
    CountdownTicker ticker(clock);
    QSignalSpy beats(&ticker, &CountdownTicker::ticked);
    ticker.setRunning(true);
    ticker.setRunning(true);
    QVERIFY(beats.wait());
    clock->set(FullSecond);
    QCOMPARE(beats.size(), 1);
}

QTEST_GUILESS_MAIN(TestCountdownTicker)
#include "tst_countdownticker.moc"
