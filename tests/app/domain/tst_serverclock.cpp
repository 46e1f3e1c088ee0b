#include "app/domain/serverclock.h"

#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

class TestServerClock : public QObject
{
    Q_OBJECT

private slots:
    void offset_data();
    void offset();
    void differenceText_data();
    void differenceText();
};

void TestServerClock::offset_data()
{
    QTest::addColumn<int>("headerAheadMs");
    QTest::addColumn<int>("offsetMs");
    // The header is cut to the second: of a server that agrees it is up to a second behind.
    QTest::newRow("same moment") << 0 << 0;
    QTest::newRow("just cut") << -999 << 0;
    QTest::newRow("a little ahead") << 1000 << 0;
    QTest::newRow("ahead") << 1001 << 1501;
    QTest::newRow("a little behind") << -2000 << 0;
    QTest::newRow("behind") << -2001 << -1501;
    QTest::newRow("an hour ahead") << 3'600'000 << 3'600'500;
    QTest::newRow("a day behind") << -86'400'000 << -86'399'500;
}

void TestServerClock::offset()
{
    QFETCH(int, headerAheadMs);
    constexpr Instant now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
    const auto learnt = clockOffset(now + std::chrono::milliseconds{headerAheadMs}, now);
    QTEST(static_cast<int>(learnt.count()), "offsetMs");
}

void TestServerClock::differenceText_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("this computer agrees with the server");
    QTest::newRow("less than half a second") << 499 << QStringLiteral("this computer agrees with the server");
    QTest::newRow("server ahead") << 2000 << QStringLiteral("this computer is 2 s behind the server");
    QTest::newRow("server behind") << -90'400 << QStringLiteral("this computer is 90 s ahead of the server");
}

void TestServerClock::differenceText()
{
    QFETCH(int, milliseconds);
    QTEST(clockDifferenceText(std::chrono::milliseconds{milliseconds}), "text");
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
