// With the real program as the other one: two processes are what this is about.

#include "ui/shell/singleinstance.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace TokenDesk;

namespace {

constexpr int PatienceMs = 60'000;

/// The real window with a home folder of its own.
class Program
{
public:
    explicit Program(const QTemporaryDir& home, const QByteArray& activationToken = {},
                     const QStringList& arguments = {})
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
        m_process.start(QStringLiteral(TOKENDESK_PROGRAM), arguments);
        if (!m_process.waitForStarted()) {
            qFatal("cannot start the program");
        }
    }
    ~Program() { kill(); }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray output() { return m_process.readAllStandardOutput(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }

private:
    QProcess m_process;
};

using Programs = std::vector<std::unique_ptr<Program>>;

Programs startMany(int count, const QTemporaryDir& home)
{
    Programs programs;
    for (int i = 0; i < count; ++i) {
        programs.push_back(std::make_unique<Program>(home, "token-" + QByteArray::number(i)));
    }
    return programs;
}

qsizetype runningOf(const Programs& programs)
{
    return std::count_if(programs.begin(), programs.end(), [](const auto& program) { return program->isRunning(); });
}

/// How many have ended otherwise than in good order.
qsizetype failedOf(const Programs& programs)
{
    return std::count_if(programs.begin(), programs.end(),
                         [](const auto& program) { return !program->isRunning() && program->exitCode() != 0; });
}

constexpr int Many = 100;
/// On a computer that has much else to do.
constexpr int PatienceWithManyMs = 240'000;

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
    void hundredSecondStarts();
    void hundredAfterAKill();
    void hiddenStartRaisesNobody();
    void helpAndVersionAskNobody_data();
    void helpAndVersionAskNobody();
    void hiddenFirst();
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

void TestSingleInstance::hundredSecondStarts()
{
    SingleInstance first(dataFolder());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    const Programs others = startMany(Many, *m_home);
    QTRY_COMPARE_WITH_TIMEOUT(runningOf(others), 0, PatienceWithManyMs);
    QCOMPARE(failedOf(others), 0);
    // Each has been heard once, with its own token.
    QSet<QByteArray> tokens;
    for (const QList<QVariant>& arguments : raised) {
        tokens.insert(arguments.at(0).toByteArray());
    }
    QCOMPARE(raised.size(), Many);
    QCOMPARE(tokens.size(), Many);
}

void TestSingleInstance::hundredAfterAKill()
{
    {
        Program killed(*m_home);
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), PatienceMs);
        killed.kill();
    }
    // Its lock and its address are still there.
    const Programs all = startMany(Many, *m_home);
    QTRY_COMPARE_WITH_TIMEOUT(runningOf(all), 1, PatienceWithManyMs);
    QCOMPARE(failedOf(all), 0);
    // The one that is left answers.
    QCOMPARE(SingleInstance(dataFolder()).claim(), SingleInstance::Role::Second);
}

void TestSingleInstance::hiddenStartRaisesNobody()
{
    SingleInstance first(dataFolder());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    const Program hidden(*m_home, {}, {QStringLiteral("--hidden")});
    QTRY_VERIFY_WITH_TIMEOUT(!hidden.isRunning(), PatienceMs);
    QCOMPARE(hidden.exitCode(), 0);
    QVERIFY(raised.isEmpty());
}

void TestSingleInstance::helpAndVersionAskNobody_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray(TOKENDESK_VERSION);
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--hidden");
}

void TestSingleInstance::helpAndVersionAskNobody()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, output);
    SingleInstance first(dataFolder());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    Program asked(*m_home, {}, {option});
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isRunning(), PatienceMs);
    QCOMPARE(asked.exitCode(), 0);
    QVERIFY(asked.output().contains(output));
    QVERIFY(raised.isEmpty());
}

void TestSingleInstance::hiddenFirst()
{
    const Program first(*m_home, {}, {QStringLiteral("--hidden")});
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), PatienceMs);
    // It hears, and goes on without a window.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(SingleInstance(dataFolder()).claim(SingleInstance::Wish::StayAsItIs), SingleInstance::Role::Second);
    }
    QVERIFY(first.isRunning());
    QCOMPARE(SingleInstance(dataFolder()).claim(), SingleInstance::Role::Second);
    QVERIFY(first.isRunning());
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
