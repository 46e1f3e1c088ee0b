// Backups through the real program, and KeePassXC's look at them.

#include "cliprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

const QByteArray Passphrase = QByteArrayLiteral("correct horse battery staple");

QString path(const QString& name)
{
    return QDir::home().filePath(name);
}

QStringList usernames(const CliProgram& cli)
{
    QStringList all;
    for (const auto& each : cli.list(QStringLiteral("accounts"))) {
        const QJsonObject account = each.toObject();
        all.append(account.value(u"username").toString() + u'|' + account.value(u"environment").toString() + u'|' +
                   account.value(u"group").toString());
    }
    return all;
}

/// What keepassxc-cli says; the exit code before it.
QByteArray keepassxc(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("keepassxc-cli"), arguments);
    process.write(Passphrase + '\n');
    process.closeWriteChannel();
    process.waitForFinished();
    return QByteArray::number(process.exitCode()) + ' ' + process.readAllStandardOutput();
}

} // namespace

class TestCliBackup : public QObject
{
    Q_OBJECT

private slots:
    void createsAndRestores();
    void importsWhatKeepassxcWrote();
    void isNotOverwritten();
    void refusals_data();
    void refusals();
    void nothingSecretIsLeftBehind();
};

void TestCliBackup::createsAndRestores()
{
    const CliProgram cli(QStringLiteral("source"));
    QVERIFY(
        !cli.addEnvironment(QStringLiteral("Staging"), QStringLiteral("https://staging.example/sign_in")).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("Staging"), "pw-acme")
                 .isEmpty());
    QVERIFY(
        !cli.addAccount(QStringLiteral("Zoo"), QStringLiteral("zoo"), QStringLiteral("sandbox"), "pw-zoo").isEmpty());
    const QString file = path(QStringLiteral("all.kdbx"));
    const ProgramEnd made = cli.run({QStringLiteral("backup"), QStringLiteral("create"), file,
                                     QStringLiteral("--passphrase-stdin"), QStringLiteral("--json")},
                                    Passphrase + '\n');
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const QJsonObject told = QJsonDocument::fromJson(made.output).array().at(0).toObject();
    QCOMPARE(told.keys(), words("accounts file withoutPassword"));
    QCOMPARE(told.value(u"accounts").toInt(), 2);
    QCOMPARE(keepassxc({QStringLiteral("show"), QStringLiteral("-q"), QStringLiteral("-a"), QStringLiteral("Password"),
                        file, QStringLiteral("/Acme")}),
             QByteArray("0 pw-acme\n"));

    const CliProgram other(QStringLiteral("target"));
    const QStringList restore{QStringLiteral("backup"), QStringLiteral("restore"), file,
                              QStringLiteral("--passphrase-stdin")};
    const ProgramEnd dry = other.run(restore + QStringList(QStringLiteral("--dry-run")), Passphrase + '\n');
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.output, QByteArray("entry 1, Acme: Would be added.\nentry 2, Zoo: Would be added.\n"));
    QCOMPARE(dry.errors, QByteArray("The environment Staging comes with it and signs in at staging.example.\n"
                                    "2 to add, 0 to update, 0 skipped, 0 refused.\n"));
    QVERIFY(usernames(other).isEmpty());
    const ProgramEnd restored = other.run(restore, Passphrase + '\n');
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    QCOMPARE(usernames(other), QStringList({QStringLiteral("acme|Staging|"), QStringLiteral("zoo|Sandbox|")}));
    // Given again, the passwords are written again, which changes nothing.
    QCOMPARE(other.run(restore, Passphrase + '\n').exitCode, 0);
    QCOMPARE(other.run(restore + QStringList(QStringLiteral("--keep-stored")), Passphrase + '\n').output,
             QByteArray("entry 1, Acme: skipped. The account is there already, and is kept as it is.\n"
                        "entry 2, Zoo: skipped. The account is there already, and is kept as it is.\n"));
}

void TestCliBackup::importsWhatKeepassxcWrote()
{
    QFile xml(path(QStringLiteral("source.xml")));
    QVERIFY(xml.open(QFile::WriteOnly));
    xml.write("<KeePassFile><Root><Group><Name>Root</Name><Group><Name>Deep</Name><Entry>"
              "<String><Key>Title</Key><Value>Acme</Value></String>"
              "<String><Key>UserName</Key><Value>theirs</Value></String>"
              "<String><Key>Password</Key><Value>pw</Value></String>"
              "<String><Key>URL</Key><Value>https://idu.datazoo.com</Value></String>"
              "</Entry></Group></Group></Root></KeePassFile>");
    xml.close();
    const QString file = path(QStringLiteral("theirs.kdbx"));
    QProcess keepassxc;
    keepassxc.start(QStringLiteral("keepassxc-cli"),
                    {QStringLiteral("import"), QStringLiteral("-q"), QStringLiteral("-p"), xml.fileName(), file});
    keepassxc.write(Passphrase + '\n' + Passphrase + '\n');
    keepassxc.closeWriteChannel();
    QVERIFY(keepassxc.waitForFinished());
    const CliProgram cli(QStringLiteral("foreign"));
    const ProgramEnd end =
        cli.run({QStringLiteral("import"), file, QStringLiteral("--passphrase-stdin")}, Passphrase + '\n');
    QVERIFY2(end.exitCode == 0, end.errors.constData());
    QCOMPARE(end.output, QByteArray("entry 1, Acme: Added.\n"));
    QCOMPARE(usernames(cli), QStringList(QStringLiteral("theirs|Production|Deep")));
}

void TestCliBackup::isNotOverwritten()
{
    const CliProgram cli(QStringLiteral("again"));
    QVERIFY(!cli.addAccount(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("sandbox")).isEmpty());
    const QString file = path(QStringLiteral("again.kdbx"));
    const QStringList create{QStringLiteral("backup"), QStringLiteral("create"), file,
                             QStringLiteral("--passphrase-stdin")};
    const ProgramEnd first = cli.run(create, Passphrase + '\n');
    QCOMPARE(first.exitCode, 0);
    QVERIFY2(first.errors.contains("read back"), first.errors.constData());
    QCOMPARE(cli.run(create, Passphrase + '\n').exitCode, 2);
    QCOMPARE(cli.run(create + QStringList(QStringLiteral("--overwrite")), Passphrase + '\n').exitCode, 0);
}

void TestCliBackup::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* arguments, const QByteArray& input, int exitCode,
                        const char* says) {
        QStringList all = QString::fromUtf8(arguments).split(u' ');
        all.replaceInStrings(QStringLiteral("HOME"), QDir::homePath());
        QTest::newRow(name) << all << input << exitCode << QByteArray(says);
    };
    const QByteArray given = Passphrase + '\n';
    row("no file", "backup create", "", 2, "One file is wanted.");
    row("two files", "backup restore a b", "", 2, "One file is wanted.");
    row("no terminal", "backup create HOME/x.kdbx", "", 2, "--passphrase-stdin");
    row("short", "backup create HOME/x.kdbx --passphrase-stdin", "too short\n", 2, "The passphrase is too short.");
    row("none", "backup create HOME/x.kdbx --passphrase-stdin", "", 2, "The passphrase is empty.");
    row("no such folder", "backup create HOME/not/there.kdbx --passphrase-stdin", given, 9, "could not be written");
    row("no such backup", "backup restore HOME/nowhere.kdbx --passphrase-stdin", given, 3, "There is no such file.");
    row("standard input", "backup restore - --passphrase-stdin", given, 2, "cannot come from standard input");
    row("no KeePass file", "backup restore HOME/table.kdbx --passphrase-stdin", given, 2,
        "This is not a KeePass file.");
    row("begins like one", "import HOME/cut.kdbx --passphrase-stdin", given, 2, "The file ends too early");
}

void TestCliBackup::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CliProgram cli(QStringLiteral("refusals"));
    for (const auto& [name, content] : {std::pair("table.kdbx", QByteArray("label,username\n")),
                                        {"cut.kdbx", QByteArray("\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5\x00", 9)}}) {
        QFile file(path(QLatin1String(name)));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    }
    const ProgramEnd end = cli.run(arguments, input);
    QVERIFY2(end.errors.contains(says), end.errors.constData());
    QCOMPARE(end.exitCode, exitCode);
    QCOMPARE(end.output, QByteArray());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("x.kdbx"))));
}

void TestCliBackup::nothingSecretIsLeftBehind()
{
    const QByteArray secret = QByteArrayLiteral("backed-up-but-still-a-secret");
    const CliProgram cli(QStringLiteral("secret"));
    QVERIFY(
        !cli.addAccount(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("sandbox"), secret).isEmpty());
    const QString file = path(QStringLiteral("secret.kdbx"));
    QCOMPARE(cli.run({QStringLiteral("backup"), QStringLiteral("create"), file, QStringLiteral("--passphrase-stdin")},
                     Passphrase + '\n')
                 .exitCode,
             0);
    QCOMPARE(filesThatHold({secret, Passphrase}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliBackup)
#include "tst_cli_backup.moc"
