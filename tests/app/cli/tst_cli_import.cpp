// Accounts in from a table and out as a list, through the real program.

#include "cliprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

const QByteArray Secret = QByteArrayLiteral("imported-but-still-a-secret");

QString fileWith(const QByteArray& content, const QString& name = QStringLiteral("accounts.csv"))
{
    QFile file(QDir::home().filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return file.fileName();
}

QString storedPassword(const CliProgram& cli, const QString& accountId)
{
    QProcess process;
    const QString key = QStringLiteral("tokendesk/%1/account/%2/password").arg(cli.profile(), accountId);
    process.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// "label username environment group password" of each account, by label.
QStringList everything(const CliProgram& cli)
{
    QStringList all;
    for (const auto& each : cli.list(QStringLiteral("accounts"))) {
        const QJsonObject account = each.toObject();
        all.append(QStringList{account.value(u"label").toString(), account.value(u"username").toString(),
                               account.value(u"environment").toString(), account.value(u"group").toString(),
                               account.value(u"state").toString(), storedPassword(cli, account.value(u"id").toString())}
                       .join(u'|'));
    }
    all.sort();
    return all;
}

QByteArray manyRows(int count)
{
    QByteArray table("label,username,password,environment\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(100 + i);
        table += "L" + number + ",u" + number + ",p" + number + ",sandbox\n";
    }
    return table;
}

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void importsAndTellsWhat();
    void dryRunChangesNothing();
    void spreadsheetsOfAllKinds_data();
    void spreadsheetsOfAllKinds();
    void standardInput();
    void refusals_data();
    void refusals();
    void allOrNothing();
    void killedAndGivenAgain();
    void nothingSecretIsLeftBehind();
    void listWithoutPasswords();
    void listIsNotOverwritten();
};

void TestCliImport::importsAndTellsWhat()
{
    const CliProgram cli(QStringLiteral("import"));
    QVERIFY(!cli.addAccount(QStringLiteral("Old"), QStringLiteral("old"), QStringLiteral("sandbox"), "old").isEmpty());
    const QString file = fileWith("label,username,password,environment,group\n"
                                  "Acme,acme,pw-acme,Sandbox,G\n"
                                  "Old too,OLD,pw-old,sandbox,\n"
                                  "Bad,bad,,sandbox,\n"
                                  "Acme,acme,pw-acme,Sandbox,G\n");
    const ProgramEnd end = cli.run({QStringLiteral("import"), file});
    QCOMPARE(end.exitCode, 2); // for the row that was refused
    QCOMPARE(end.output, QByteArray("line 2, Acme: Added.\n"
                                    "line 3, Old too: Updated.\n"
                                    "line 4, column 3, Bad: refused. The password is empty.\n"
                                    "line 5, Acme: skipped. Line 2 says the same.\n"));
    QCOMPARE(end.errors, QByteArray("1 added, 1 updated, 1 skipped, 1 refused, 0 failed.\n"));
    QCOMPARE(everything(cli), (QStringList{QStringLiteral("Acme|acme|Sandbox|G|stored|pw-acme"),
                                           QStringLiteral("Old too|OLD|Sandbox||stored|pw-old")}));

    const ProgramEnd again = cli.run({QStringLiteral("import"), file, QStringLiteral("--json")});
    const QJsonArray rows = QJsonDocument::fromJson(again.output).array();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).toObject().keys(), words("action environment id label line outcome text username"));
    QCOMPARE(rows.at(0).toObject().value(u"outcome").toString(), QStringLiteral("updated"));
    QCOMPARE(rows.at(2).toObject().value(u"reason").toString(), QStringLiteral("cell-invalid"));
    QCOMPARE(rows.at(2).toObject().value(u"column").toInt(), 3);
    QVERIFY(!again.output.contains("pw-"));
}

void TestCliImport::dryRunChangesNothing()
{
    const CliProgram cli(QStringLiteral("dry"));
    const QString file = fileWith("username,password\nacme,pw\n");
    const ProgramEnd end = cli.run({QStringLiteral("import"), file, QStringLiteral("--dry-run"),
                                    QStringLiteral("--environment"), QStringLiteral("Production")});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.output, QByteArray("line 2, acme: Would be added.\n"));
    QCOMPARE(end.errors, QByteArray("1 to add, 0 to update, 0 skipped, 0 refused.\n"));
    QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
}

void TestCliImport::spreadsheetsOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("tabs") << QByteArray("username\tpassword\tenv\nzo\xc3\xab\tpw,x\tsandbox\n") << QStringList();
    QTest::newRow("Windows-1252") << QByteArray("username;password;env\r\nzo\xeb;pw,x;sandbox\r\n") << QStringList();
    QTest::newRow("KeePassXC") << QByteArray(
                                      "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\"\n"
                                      "\"Root\",\"zo\xc3\xab\",\"zo\xc3\xab\",\"pw,x\","
                                      "\"https://idu-test.datazoo.com\",\"\",\"\"\n")
                               << QStringList();
    QTest::newRow("by hand") << QByteArray("pw,x|zo\xc3\xab|sandbox\n")
                             << words("--map username=2 --map password=1 --map environment=3 --delimiter bar");
}

void TestCliImport::spreadsheetsOfAllKinds()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    const CliProgram cli(QStringLiteral("kinds"));
    const ProgramEnd end = cli.run(QStringList{QStringLiteral("import"), fileWith(table)} + options);
    QVERIFY2(end.exitCode == 0, end.errors.constData());
    QCOMPARE(everything(cli), QStringList{QStringLiteral("zoë|zoë|Sandbox||stored|pw,x")});
    QCOMPARE(cli.run(words("accounts remove zoë --yes")).exitCode, 0);
}

void TestCliImport::standardInput()
{
    const CliProgram cli(QStringLiteral("input"));
    QCOMPARE(cli.run(words("import - --environment sandbox"), "username,password\nacme,pw\n").exitCode, 0);
    QCOMPARE(everything(cli), QStringList{QStringLiteral("acme|acme|Sandbox||stored|pw")});
}

void TestCliImport::refusals_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QByteArray& table, const char* options, int exitCode,
                        const char* says) {
        QTest::newRow(name) << table << QString::fromUtf8(options).split(u' ', Qt::SkipEmptyParts) << exitCode
                            << QByteArray(says);
    };
    row("empty", "", "", 2, "There is nothing in it.");
    row("unclosed quote", "username,password\na,\"b\n", "", 2, "Line 2, column 2:");
    row("workbook", QByteArray("PK\x03\x04", 4), "", 2, "workbook");
    row("no username", "a,b\nc,d\n", "", 2, "No column was found for the username.");
    row("unknown environment", "username,password\na,b\n", "--environment nowhere", 3, "nowhere");
    row("unknown field", "username,password\na,b\n", "--map pasword=1", 2, "--map");
    row("unknown delimiter", "username,password\na,b\n", "--delimiter x", 2, "--delimiter");
    row("unknown encoding", "username,password\na,b\n", "--encoding x", 2, "--encoding");
}

void TestCliImport::refusals()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CliProgram cli(QStringLiteral("refusals"));
    const ProgramEnd end = cli.run(QStringList{QStringLiteral("import"), fileWith(table)} + options);
    QCOMPARE(end.exitCode, exitCode);
    QVERIFY2(end.errors.startsWith("tokendesk-cli: ") && end.errors.contains(says), end.errors.constData());
    QVERIFY(end.output.isEmpty());
    QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("/nowhere.csv")}).exitCode, 3);
    QCOMPARE(cli.run({QStringLiteral("import"), QDir::homePath()}).exitCode, 2);
    QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
}

void TestCliImport::allOrNothing()
{
    const CliProgram cli(QStringLiteral("whole"));
    const QString file = fileWith("username,password,environment\na,pw,sandbox\nb,,sandbox\n");
    const ProgramEnd end = cli.run({QStringLiteral("import"), file, QStringLiteral("--all-or-nothing")});
    QCOMPARE(end.exitCode, 2);
    QVERIFY(end.errors.contains("1 to add, 0 to update, 0 skipped, 1 refused."));
    QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
}

void TestCliImport::killedAndGivenAgain()
{
    constexpr int Count = 12;
    const QString file = fileWith(manyRows(Count));
    const CliProgram whole(QStringLiteral("whole-run"));
    QCOMPARE(whole.run({QStringLiteral("import"), file}).exitCode, 0);
    const QStringList expected = everything(whole);
    QCOMPARE(expected.size(), Count);

    const CliProgram cli(QStringLiteral("killed"));
    // Wherever it is by then: what counts is how it ends.
    for (const int accounts : {1, 4, 8}) {
        QProcess process;
        cli.prepare(process, {QStringLiteral("import"), file});
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            cli.list(QStringLiteral("accounts")).size() >= accounts || process.state() == QProcess::NotRunning, 30'000);
        process.kill();
        process.waitForFinished();
    }
    QCOMPARE(cli.run({QStringLiteral("import"), file}).exitCode, 0);
    QCOMPARE(everything(cli), expected);
}

void TestCliImport::nothingSecretIsLeftBehind()
{
    const CliProgram cli(QStringLiteral("secrets"));
    const QString file = fileWith("username,password,environment\na," + Secret + ",sandbox\nb," + Secret + ",x\n");
    ProgramEnd end = cli.run({QStringLiteral("import"), file, QStringLiteral("--verbose")});
    QVERIFY(!end.output.contains(Secret) && !end.errors.contains(Secret));
    end = cli.run({QStringLiteral("export"), QDir::home().filePath(QStringLiteral("list.csv"))});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(filesThatHold({Secret}), QStringList{file});
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::remove(QDir::home().filePath(QStringLiteral("list.csv"))));
}

void TestCliImport::listWithoutPasswords()
{
    const CliProgram cli(QStringLiteral("list"));
    const QString table = fileWith("label,username,password,environment,note\n"
                                   "=SUM(A1),acme,pw-acme,Production,\"a, b\"\n");
    QCOMPARE(cli.run({QStringLiteral("import"), table}).exitCode, 0);
    const QString file = QDir::home().filePath(QStringLiteral("list.csv"));
    const ProgramEnd end = cli.run({QStringLiteral("export"), file});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray("1 account written, without passwords.\n"));
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("\xef\xbb\xbfLabel,Username,Password,Environment,Group,Note\r\n"
                                           "'=SUM(A1),acme,,Production,,\"a, b\"\r\n"));
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(written.permissions() & forOthers));

    QStringList recorded;
    for (const auto& each : cli.list(QStringLiteral("audit"))) {
        recorded.append(each.toObject().value(u"kind").toString());
    }
    QCOMPARE(recorded, words("accounts-exported accounts-imported account-added"));

    const ProgramEnd back = cli.run({QStringLiteral("import"), file, QStringLiteral("--dry-run")});
    QCOMPARE(back.errors, QByteArray("0 to add, 0 to update, 1 skipped, 0 refused.\n"));
    QVERIFY(QFile::remove(file));
}

void TestCliImport::listIsNotOverwritten()
{
    const CliProgram cli(QStringLiteral("overwrite"));
    const QString file = fileWith("precious", QStringLiteral("precious.csv"));
    QCOMPARE(cli.run({QStringLiteral("export"), file}).exitCode, 1);
    QFile kept(file);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("precious"));
    QCOMPARE(cli.run({QStringLiteral("export"), file, QStringLiteral("--overwrite")}).exitCode, 0);
    QCOMPARE(cli.run({QStringLiteral("export"), QStringLiteral("/nowhere/list.csv")}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
