#include "app/adapters/elapsedtime.h"

#include "app/adapters/systemclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace TokenDesk;
using namespace std::chrono_literals;

class TestElapsedTime : public QObject
{
    Q_OBJECT

private slots:
    void runs();
    void countsSinceTheComputerStarted();
};

void TestElapsedTime::runs()
{
    const SystemClock clock;
    QElapsedTimer timer;
    const auto before = clock.elapsed();
    timer.start();
    QTRY_VERIFY(clock.elapsed() - before >= 50ms);
    const std::chrono::milliseconds passed{timer.elapsed()};
    const auto counted = clock.elapsed() - before;
    QVERIFY2(counted >= 49ms && counted <= passed + 1s, qPrintable(QString::number(counted.count())));
}

void TestElapsedTime::countsSinceTheComputerStarted()
{
#ifdef Q_OS_LINUX
    // The kernel's own count, which runs on while the computer sleeps.
    QFile file(QStringLiteral("/proc/uptime"));
    QVERIFY(file.open(QFile::ReadOnly));
    const double uptime = file.readAll().split(' ').constFirst().toDouble();
    const auto elapsed = std::chrono::duration<double>(elapsedTime()).count();
    QVERIFY2(std::abs(elapsed - uptime) < 5, qPrintable(QStringLiteral("%1 and %2").arg(elapsed).arg(uptime)));
#else
    QVERIFY(elapsedTime() > 0ms);
#endif
}

QTEST_GUILESS_MAIN(TestElapsedTime)
#include "tst_elapsedtime.moc"
