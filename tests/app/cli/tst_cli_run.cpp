// A program that is started with a token: what it gets, what it does not get, and how it ends.

#include "cliprogram.h"
#include "pseudoterminal.h"

#include "tests/support/sandboxprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace TokenDesk::Test;

namespace {

/// `run Acme -- COMMAND…`.
QStringList runs(const QStringList& command)
{
    return words("run Acme --") + command;
}

/// `run Acme -- sh -c SCRIPT sh ARGUMENT…`.
QStringList runsScript(const char* script, const QStringList& arguments = {})
{
    return runs(
        QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral("sh")} +
        arguments);
}

QStringList runsPython(const char* script)
{
    return runs({QStringLiteral("python3"), QStringLiteral("-c"), QString::fromUtf8(script)});
}

/// Waits until the program has written @p text to standard output.
bool prints(QProcess& process, const QByteArray& text)
{
    while (!process.peek(4096).contains(text)) {
        if (!process.waitForReadyRead(30'000)) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestCliRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tokenIsInTheEnvironmentOnly();
    void takesThePlaceOfAnInheritedToken();
    void choosesTheTokenAsTokenDoes();
    void argumentsArriveAsTheyAre();
    void streamsArePassedThrough();
    void exitCodes_data();
    void exitCodes();
    void whatCannotBeStarted_data();
    void whatCannotBeStarted();
    void findsTheProgramAsWeWereStarted();
    void nothingIsOpenMeanwhile();
    void signalsArePassedOn_data();
    void signalsArePassedOn();
    void aKeyReachesTheProgramOnce();
    void nothingIsStartedAfterAnInterrupt();
    void nothingIsStartedWithoutAToken();

private:
    SandboxProcess m_sandbox;
    CliProgram m_cli{QStringLiteral("run")};
};

void TestCliRun::initTestCase()
{
    QVERIFY(!m_cli.addEnvironment(QStringLiteral("Local"), m_sandbox.signInUrl()).isEmpty());
    QVERIFY(!m_cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("local")).isEmpty());
}

void TestCliRun::tokenIsInTheEnvironmentOnly()
{
    const ProgramEnd token = m_cli.run(words("token Acme"));
    QVERIFY(token.output.startsWith("Bearer eyJ"));
    const ProgramEnd end = m_cli.run(runsScript(R"(printf '%s\n' "$TOKENDESK_TOKEN")"));
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.output, token.output);
    QCOMPARE(end.errors, QByteArray());

    // Every process of the computer can read arguments, and every one of the user our environment.
    const ProgramEnd around =
        m_cli.run(runsScript("cat /proc/self/cmdline /proc/$$/cmdline /proc/$PPID/cmdline /proc/$PPID/environ"));
    QVERIFY(around.output.contains("tokendesk-cli"));
    QVERIFY(around.output.contains("XDG_RUNTIME_DIR"));
    QVERIFY(!around.output.contains("eyJ"));
}

void TestCliRun::takesThePlaceOfAnInheritedToken()
{
    CliProgram cli = m_cli;
    cli.setVariable(QStringLiteral("TOKENDESK_TOKEN"), QStringLiteral("an old one"));
    cli.setVariable(QStringLiteral("TOKENDESK_TOKENS"), QStringLiteral("not ours"));
    const ProgramEnd end = cli.run(runsScript("tr '\\0' '\\n' < /proc/$$/environ | grep TOKENDESK_TOKEN | sort"));
    const QByteArrayList variables = end.output.trimmed().split('\n');
    QCOMPARE(variables.size(), 2);
    QVERIFY(variables.at(0).startsWith("TOKENDESK_TOKEN=Bearer eyJ"));
    QCOMPARE(variables.at(1), QByteArrayLiteral("TOKENDESK_TOKENS=not ours"));
}

void TestCliRun::choosesTheTokenAsTokenDoes()
{
    const auto run = [this](const char* options) {
        return m_cli.run(words("run Acme") + words(options) + words("-- printenv TOKENDESK_TOKEN")).output;
    };
    const QByteArray first = run("--min-life 1h");
    QCOMPARE(m_cli.run(words("token Acme")).output, first);
    const QByteArray second = run("--new");
    QVERIFY(second.startsWith("Bearer eyJ"));
    QVERIFY(second != first);
    QVERIFY(run("--min-life 24h") != second);
}

void TestCliRun::argumentsArriveAsTheyAre()
{
    const QStringList arguments{QStringLiteral("--help"),  QStringLiteral("--json"), QString(),
                                QStringLiteral("a b"),     QStringLiteral("--"),     QStringLiteral("$HOME;\"'`\\"),
                                QStringLiteral("--new=1"), QStringLiteral("zwölf")};
    const ProgramEnd end = m_cli.run(runsScript(R"(printf '%s\n' "$@")", arguments));
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(QString::fromUtf8(end.output).split(u'\n'), arguments + QStringList{QString()});
}

void TestCliRun::streamsArePassedThrough()
{
    QByteArray input;
    for (int i = 0; i < 300'000; ++i) {
        input += QByteArray::number(i);
    }
    const ProgramEnd end = m_cli.run(runsScript("cat; echo aside >&2"), input);
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output == input);
    QCOMPARE(end.errors, QByteArrayLiteral("aside\n"));
}

void TestCliRun::exitCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("exitCode");
    for (const int code : {0, 1, 4, 42, 127, 130, 255}) {
        QTest::addRow("exit %d", code) << "exit " + QByteArray::number(code) << code;
    }
    QTest::newRow("SIGINT") << QByteArrayLiteral("kill -INT $$") << 130;
    QTest::newRow("SIGKILL") << QByteArrayLiteral("kill -KILL $$") << 137;
    QTest::newRow("SIGSEGV") << QByteArrayLiteral("kill -SEGV $$") << 139;
    QTest::newRow("SIGTERM") << QByteArrayLiteral("kill -TERM $$") << 143;
}

void TestCliRun::exitCodes()
{
    QFETCH(QByteArray, script);
    const ProgramEnd end = m_cli.run(runsScript(script.constData()));
    QTEST(end.exitCode, "exitCode");
    QCOMPARE(end.errors, QByteArray());
}

void TestCliRun::whatCannotBeStarted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("in no folder of PATH") << QStringLiteral("no-such-program") << 127;
    QTest::newRow("no such file") << QStringLiteral("/no/such/program") << 127;
    QTest::newRow("empty") << QString() << 127;
    QTest::newRow("a folder") << QStringLiteral("/tmp") << 126;
    QTest::newRow("not a program") << QStringLiteral("/proc/self/environ") << 126;
}

void TestCliRun::whatCannotBeStarted()
{
    QFETCH(QString, program);
    const ProgramEnd end = m_cli.run(runs({program}));
    QTEST(end.exitCode, "exitCode");
    QCOMPARE(end.output, QByteArray());
    QVERIFY2(end.errors.startsWith(QByteArray("tokendesk-cli: " + program.toUtf8() + " could not be started: ")),
             end.errors.constData());
    QCOMPARE(end.errors.count('\n'), 1);
}

void TestCliRun::findsTheProgramAsWeWereStarted()
{
    // File mode, signals and descriptors are what they are without us. Of the signals the first 28: the C library sets
    // those of its own as it likes.
    const char* const script =
        "umask; sed -n 's/^\\(Sig[BI].*:\\).*\\(.......\\)$/\\1\\2/p' /proc/self/status; ls /proc/self/fd";
    const auto start = [](QProcess& process) {
        process.setChildProcessModifier([] {
            ::umask(0027);
            ::signal(SIGHUP, SIG_IGN); // as nohup does
        });
        process.start();
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    QProcess with;
    m_cli.prepare(with, runsScript(script));
    QProcess without;
    without.setProgram(QStringLiteral("sh"));
    without.setArguments({QStringLiteral("-c"), QString::fromUtf8(script)});
    const QByteArray expected = start(without);
    QVERIFY2(expected.startsWith("0027\nSigBlk:0000000\nSigIgn:0000001\n"), expected.constData());
    QCOMPARE(start(with), expected);
}

void TestCliRun::nothingIsOpenMeanwhile()
{
    const ProgramEnd end = m_cli.run(runsScript("ls -l /proc/$PPID/fd"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.contains("pipe:"));
    QVERIFY2(!end.output.contains(".db"), end.output.constData());
}

void TestCliRun::signalsArePassedOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGQUIT") << SIGQUIT;
}

void TestCliRun::signalsArePassedOn()
{
    QFETCH(int, signal);
    QProcess process;
    m_cli.prepare(process, runsPython(R"(
import signal, sys
for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
    signal.signal(each, lambda number, frame: sys.exit(40 + number))
print("ready", flush=True)
while True: signal.pause()
)"));
    process.start();
    QVERIFY(prints(process, "ready"));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 40 + signal);
}

void TestCliRun::aKeyReachesTheProgramOnce()
{
    const PseudoTerminal terminal;
    QProcess process;
    m_cli.prepare(process, runsPython(R"(
import signal, sys
count = 0
def note(number, frame):
    global count
    count += 1
    print("interrupted", flush=True)
signal.signal(signal.SIGINT, note)
print("ready", flush=True)
sys.stdin.readline()
sys.exit(count)
)"));
    terminal.attachTo(process, STDIN_FILENO);
    process.start();
    QVERIFY(prints(process, "ready"));
    QVERIFY(terminal.type("\x03"));
    QVERIFY(prints(process, "interrupted"));
    QVERIFY(terminal.type("on\n"));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
}

void TestCliRun::nothingIsStartedAfterAnInterrupt()
{
    const SandboxProcess slow(words("--latency 1000"));
    const CliProgram cli(QStringLiteral("slow"));
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), slow.signInUrl()).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("local")).isEmpty());
    QProcess process;
    cli.prepare(process, runsScript("echo started"));
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(slow.requestCount(), 1, 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void TestCliRun::nothingIsStartedWithoutAToken()
{
    QVERIFY(!m_cli.addAccount(QStringLiteral("Wrong"), QStringLiteral("demo-wrong"), QStringLiteral("local"), "no")
                 .isEmpty());
    const ProgramEnd rejected = m_cli.run(words("run Wrong -- echo started"));
    QCOMPARE(rejected.exitCode, 4);
    QCOMPARE(rejected.output, QByteArray());
    const ProgramEnd unknown = m_cli.run(words("run Nobody -- echo started"));
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_cli_run.moc"
