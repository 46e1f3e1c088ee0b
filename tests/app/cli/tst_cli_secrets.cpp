// Nothing but the keyring holds a password or a token, however much is logged.

#include "cliprogram.h"

#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

const QByteArray WrongPassword = QByteArrayLiteral("wrong-but-still-a-secret");
const QByteArray NewPassword = QByteArrayLiteral("entered-later-on-as-well");

QString logFile()
{
    return QDir::home().filePath(QStringLiteral("most-verbose.log"));
}

void appendToLog(const QByteArray& text)
{
    QFile log(logFile());
    if (log.open(QFile::Append)) {
        log.write(text);
    }
}

} // namespace

class TestCliSecrets : public QObject
{
    Q_OBJECT

private slots:
    void theSearchFindsWhatItShould_data();
    void theSearchFindsWhatItShould();
    void onlyTheKeyringHoldsThem();
};

void TestCliSecrets::theSearchFindsWhatItShould_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("clear") << "some text " + WrongPassword + " and more";
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray padded = QByteArray(offset, 'a') + WrongPassword + "and more";
        QTest::addRow("base64, %d", offset) << padded.toBase64();
    }
    const QString text = QString::fromUtf8(WrongPassword);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

void TestCliSecrets::theSearchFindsWhatItShould()
{
    QFETCH(QByteArray, content);
    QCOMPARE(filesThatHold({WrongPassword}), QStringList());
    appendToLog(content);
    QCOMPARE(filesThatHold({WrongPassword}), QStringList{logFile()});
    QVERIFY(QFile::remove(logFile()));
}

void TestCliSecrets::onlyTheKeyringHoldsThem()
{
    const SandboxProcess sandbox;
    CliProgram cli(QStringLiteral("secrets"));
    cli.setVariable(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    cli.setVariable(QStringLiteral("G_MESSAGES_DEBUG"), QStringLiteral("all"));
    QByteArrayList secrets{CliProgram::GoodPassword, WrongPassword, NewPassword};
    const auto run = [&cli](const char* line, const QByteArray& input = {}) {
        const ProgramEnd end = cli.run(words(line), input);
        appendToLog(end.errors);
        return end;
    };

    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl()).isEmpty());
    const char* const add = "accounts add --label Acme --username demo-acme --environment local --password-stdin";
    QCOMPARE(run(add, CliProgram::GoodPassword + '\n').exitCode, 0);
    QCOMPARE(run(add, WrongPassword + '\n').exitCode, 2);
    for (const char* line : {"token Acme", "token Acme --new", "token Acme --format curl --verbose"}) {
        const ProgramEnd end = run(line);
        QCOMPARE(end.exitCode, 0);
        static const QRegularExpression form(QStringLiteral("[\\w-]+\\.[\\w-]+\\.[\\w-]{20,}"));
        const QByteArray token = form.match(QString::fromLatin1(end.output)).captured().toLatin1();
        QVERIFY(token.startsWith("eyJ"));
        // Also a part would be too much: what is signed, and the signature.
        secrets << token << token.split('.').at(1) << token.split('.').at(2);
    }
    QCOMPARE(run("sign-in --all --json").exitCode, 0);
    QCOMPARE(run("tokens list").exitCode, 0);
    QCOMPARE(run("accounts edit Acme --password-stdin", WrongPassword).exitCode, 0);
    QCOMPARE(run("token Acme --new --verbose").exitCode, 4);
    QCOMPARE(run("accounts edit Acme --password-stdin", NewPassword + "\nand more\n").exitCode, 0);
    QCOMPARE(run("accounts edit Acme --username misbehave+wrong-shape").exitCode, 0);
    QCOMPARE(run("token Acme --new --verbose").exitCode, 7);
    QCOMPARE(run("accounts edit Acme --password=entered-later-on-as-well").exitCode, 2);

    QVERIFY(QFileInfo(logFile()).size() > 1000);
    QCOMPARE(filesThatHold(secrets), QStringList());
    QCOMPARE(run("accounts remove Acme --yes").exitCode, 0);
    QCOMPARE(filesThatHold(secrets), QStringList());
}

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_cli_secrets.moc"
