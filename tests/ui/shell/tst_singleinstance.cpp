// With the real program as the other one: two processes are what this is about.

#include "ui/shell/singleinstance.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

using namespace TokenDesk;

namespace {

constexpr int PatienceMs = 60'000;

/// The real window with a home folder of its own.
class Program
{
public:
    explicit Program(const QTemporaryDir& home, const QByteArray& activationToken = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, folder] : {std::pair{"HOME", ""},
                                           {"XDG_DATA_HOME", "/data"},
                                           {"XDG_CONFIG_HOME", "/config"},
                                           {"XDG_RUNTIME_DIR", "/run"}}) {
            environment.insert(QLatin1String(name), home.path() + QLatin1String(folder));
        }
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
        if (!activationToken.isEmpty()) {
            environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QString::fromLatin1(activationToken));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TOKENDESK_PROGRAM), {});
        if (!m_process.waitForStarted()) {
            qFatal("cannot start the program");
        }
    }
    ~Program() { kill(); }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }

private:
    QProcess m_process;
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondRaisesTheFirst();
    void secondProgramEnds();
    void afterAKill();
    void afterAKillInTheMiddleOfTakingTheLock();
    void twoAtTheSameMoment();
    void firstThatHangs();
    void folderThatCannotBeWritten();

private:
    [[nodiscard]] QString dataFolder() const { return m_home->path() + QLatin1String("/data/tokendesk/default"); }
    [[nodiscard]] bool isListening() const { return QFile::exists(dataFolder() + QLatin1String("/window.address")); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSingleInstance::init()
{
    m_home = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tst_singleinstance-XXXXXX"));
    QDir home(m_home->path());
    QVERIFY(home.mkpath(dataFolder()));
    QVERIFY(home.mkdir(QStringLiteral("run")));
    QVERIFY(QFile::setPermissions(home.filePath(QStringLiteral("run")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.filePath(QStringLiteral("run"))));
}

void TestSingleInstance::secondRaisesTheFirst()
{
    SingleInstance first(dataFolder());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    for (const QByteArray& token : {QByteArray("token-17"), QByteArray()}) {
        const Program second(*m_home, token);
        QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), PatienceMs);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.takeFirst().at(0).toByteArray(), token);
    }
}

void TestSingleInstance::secondProgramEnds()
{
    const Program first(*m_home);
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), PatienceMs);
    for (int i = 0; i < 3; ++i) {
        const Program second(*m_home);
        QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), PatienceMs);
        QCOMPARE(second.exitCode(), 0);
    }
    QVERIFY(first.isRunning());
}

void TestSingleInstance::afterAKill()
{
    {
        Program first(*m_home);
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), PatienceMs);
        first.kill();
    }
    QVERIFY(isListening()); // a leftover
    SingleInstance next(dataFolder());
    QCOMPARE(next.claim(), SingleInstance::Role::First);
}

void TestSingleInstance::afterAKillInTheMiddleOfTakingTheLock()
{
    QFile lock(dataFolder() + QLatin1String("/window.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    SingleInstance window(dataFolder());
    QCOMPARE(window.claim(), SingleInstance::Role::First);
    QVERIFY(isListening());
}

void TestSingleInstance::twoAtTheSameMoment()
{
    for (int round = 0; round < 3; ++round) {
        init();
        const Program one(*m_home);
        const Program other(*m_home);
        QTRY_VERIFY_WITH_TIMEOUT(one.isRunning() != other.isRunning(), PatienceMs);
        QCOMPARE((one.isRunning() ? other : one).exitCode(), 0);
    }
}

void TestSingleInstance::firstThatHangs()
{
    const Program first(*m_home);
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), PatienceMs);
    first.send(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    SingleInstance second(dataFolder());
    QCOMPARE(second.claim(), SingleInstance::Role::Unanswered);
    QVERIFY2(timer.elapsed() < 20'000, "it waits a few seconds only");
    first.send(SIGCONT);
    QCOMPARE(SingleInstance(dataFolder()).claim(), SingleInstance::Role::Second);
}

void TestSingleInstance::folderThatCannotBeWritten()
{
    SingleInstance only(dataFolder() + QLatin1String("/missing"));
    QCOMPARE(only.claim(), SingleInstance::Role::Unguarded);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
