// Prompts and signals: what only happens with a terminal.

#include "cliprogram.h"
#include "pseudoterminal.h"

#include "tests/support/sandboxprocess.h"

#include <QTest>
#include <csignal>

using namespace TokenDesk::Test;

namespace {

const QByteArray TypedPassword = QByteArrayLiteral("typed-blindly");

/// Waits until the program has written @p text to standard error.
bool says(QProcess& process, const QByteArray& text)
{
    process.setReadChannel(QProcess::StandardError);
    while (!process.peek(4096).contains(text)) {
        if (!process.waitForReadyRead(30'000)) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestCliTerminal : public QObject
{
    Q_OBJECT

private slots:
    void passwordIsNotShown();
    void interruptAtThePrompt_data();
    void interruptAtThePrompt();
    void removalIsConfirmed_data();
    void removalIsConfirmed();
    void interruptWhileTheServerAnswers();
    void interruptTwice();
};

void TestCliTerminal::passwordIsNotShown()
{
    const CliProgram cli(QStringLiteral("prompt"));
    const PseudoTerminal terminal;
    QProcess process;
    cli.prepare(process, words("accounts add --label A --username a --environment sandbox"));
    terminal.attachTo(process, STDIN_FILENO);
    process.start();
    QVERIFY(says(process, "Password: "));
    QTRY_VERIFY(!terminal.echoes());
    QVERIFY(terminal.type(TypedPassword + '\n'));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.shown().contains("typed"));

    const QString id = QString::fromLatin1(process.readAllStandardOutput().trimmed());
    QProcess lookUp;
    lookUp.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"),
                                                 QStringLiteral("tokendesk/prompt/account/%1/password").arg(id)});
    QVERIFY(lookUp.waitForFinished());
    QCOMPARE(lookUp.readAllStandardOutput(), TypedPassword);
}

void TestCliTerminal::interruptAtThePrompt_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("Ctrl+C") << true;
    QTest::newRow("SIGTERM") << false;
}

void TestCliTerminal::interruptAtThePrompt()
{
    QFETCH(bool, isByKey);
    const CliProgram cli(QStringLiteral("interrupted"));
    const PseudoTerminal terminal;
    QProcess process;
    cli.prepare(process, words("accounts add --label A --username a --environment sandbox"));
    terminal.attachTo(process, STDIN_FILENO);
    process.start();
    QVERIFY(says(process, "Password: "));
    QTRY_VERIFY(!terminal.echoes());
    QVERIFY(terminal.type("half of it"));
    if (isByKey) {
        QVERIFY(terminal.type("\x03"));
    } else {
        process.terminate();
    }
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(terminal.echoes());
    QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
}

void TestCliTerminal::removalIsConfirmed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no") << QByteArrayLiteral("n\n") << 130;
    QTest::newRow("nothing") << QByteArrayLiteral("\n") << 130;
    QTest::newRow("yes") << QByteArrayLiteral("y\n") << 0;
}

void TestCliTerminal::removalIsConfirmed()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, exitCode);
    const CliProgram cli(QStringLiteral("removal"));
    if (cli.list(QStringLiteral("accounts")).isEmpty()) {
        QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("sandbox")).isEmpty());
    }
    const PseudoTerminal terminal;
    QProcess process;
    cli.prepare(process, words("accounts remove A"));
    terminal.attachTo(process, STDIN_FILENO);
    process.start();
    QVERIFY(says(process, "[y/N] "));
    QVERIFY(terminal.type(answer));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), exitCode);
    QCOMPARE(cli.list(QStringLiteral("accounts")).size(), exitCode == 0 ? 0 : 1);
}

void TestCliTerminal::interruptWhileTheServerAnswers()
{
    const SandboxProcess sandbox(words("--latency 1000"));
    const CliProgram cli(QStringLiteral("answer"));
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl()).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("demo-a"), QStringLiteral("local")).isEmpty());
    QProcess process;
    cli.prepare(process, words("token A"));
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.requestCount(), 1, 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    // The server has issued it, so it is kept.
    QCOMPARE(cli.list(QStringLiteral("tokens")).size(), 1);
}

void TestCliTerminal::interruptTwice()
{
    const SandboxProcess sandbox;
    const CliProgram cli(QStringLiteral("twice"));
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl()).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("misbehave+hang"), QStringLiteral("local")).isEmpty());
    QProcess process;
    cli.prepare(process, words("token A"));
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.requestCount(), 1, 30'000);
    process.terminate();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(filesThatHold({CliProgram::GoodPassword, TypedPassword}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cli_terminal.moc"
