#include "ui/shell/idlewatch.h"

#include "tests/ui/support/named.h"
#include "ui/shell/idletime.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// GNOME's compositor as python-dbusmock plays it, on a bus of our own.
class MockMutter
{
public:
    MockMutter()
    {
        m_mock.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-m"), QStringLiteral("dbusmock"), Interface, Path, Interface});
        // It answers to this as soon as it is there.
        const auto isThere = [] { return say(QStringLiteral("0")); };
        if (!QTest::qWaitFor(isThere, LoadedMachine)) {
            qFatal("python-dbusmock does not come up: %s", m_mock.readAllStandardError().constData());
        }
    }
    ~MockMutter()
    {
        m_mock.terminate();
        m_mock.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(MockMutter)

    /// In milliseconds. Whether it could be told.
    static bool say(const QString& idleTime)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(Interface, Path, QStringLiteral("org.freedesktop.DBus.Mock"),
                                                           QStringLiteral("AddMethod"));
        call.setArguments({Interface, QStringLiteral("GetIdletime"), QString(), QStringLiteral("t"),
                           QString(QStringLiteral("ret = ") + idleTime)});
        return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
    }

private:
    static inline const QString Interface = QStringLiteral("org.gnome.Mutter.IdleMonitor");
    static inline const QString Path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");
    QProcess m_mock;
};

std::chrono::milliseconds idleTime()
{
    std::optional<std::optional<std::chrono::milliseconds>> told;
    QObject context;
    askIdleTime(&context, [&told](std::optional<std::chrono::milliseconds> time) { told = time; });
    if (!QTest::qWaitFor([&told] { return told.has_value(); }, LoadedMachine) || !*told) {
        qFatal("nobody tells the idle time");
    }
    return **told;
}

} // namespace

class TestIdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void xServerTells();
    void mutterTellsFirst();
    void noticesWhatMutterSays();
    void noticesThatNobodyIsThere();
    void canBeSwitchedOff();
};

void TestIdleWatch::xServerTells()
{
    QTRY_VERIFY(idleTime() >= 1s);
    // A key pressed anywhere: the window of nobody has the keyboard.
    const auto press = [] {
        return QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("a")});
    };
    QCOMPARE(press(), 0);
    QTRY_VERIFY(press() == 0 && idleTime() < 1s);
}

void TestIdleWatch::mutterTellsFirst()
{
    const MockMutter mutter;
    QVERIFY(MockMutter::say(QStringLiteral("7654321")));
    QVERIFY(idleTime() == 7654321ms);
}

void TestIdleWatch::noticesWhatMutterSays()
{
    const MockMutter mutter;
    IdleWatch watch;
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(500ms);
    // Longer than the patience, and all that time somebody is there.
    QTest::qWait(1500);
    QCOMPARE(idle.size(), 0);
    QVERIFY(MockMutter::say(QStringLiteral("500")));
    QTRY_VERIFY(!idle.isEmpty());
}

void TestIdleWatch::noticesThatNobodyIsThere()
{
    IdleWatch watch;
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(300ms);
    QTRY_VERIFY(!idle.isEmpty());
}

void TestIdleWatch::canBeSwitchedOff()
{
    const MockMutter mutter;
    QVERIFY(MockMutter::say(QStringLiteral("60000")));
    IdleWatch watch;
    IdleWatch other;
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    const QSignalSpy idleToo(&other, &IdleWatch::idle);
    watch.setPatience(200ms);
    other.setPatience(200ms);
    watch.setPatience(std::nullopt);
    QTRY_VERIFY(idleToo.size() >= 2);
    QCOMPARE(idle.size(), 0);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
