// Accounts and environments through the real program.

#include "cliprogram.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <thread>

using namespace TokenDesk::Test;

namespace {

const QString Url = QStringLiteral("http://127.0.0.1:1/api/v2/auth/sign_in");
const QByteArray Password = QByteArrayLiteral("pw-ünusual \"quoted\" $HOME");

ProgramEnd lookUp(const CliProgram& cli, const QString& accountId)
{
    QProcess process;
    const QString key = QStringLiteral("tokendesk/%1/account/%2/password").arg(cli.profile(), accountId);
    process.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key});
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestCliAccounts : public QObject
{
    Q_OBJECT

private slots:
    void passwordLiesInTheKeychain();
    void passwordLine_data();
    void passwordLine();
    void listShowEdit();
    void renewal();
    void environments();
    void exitCodes_data();
    void exitCodes();
    void ambiguousNamesAreListed();
    void twoProgramsAtOnce();
    void profilesShareNothing();
    void databaseIsPrivate();
};

void TestCliAccounts::passwordLiesInTheKeychain()
{
    const CliProgram cli(QStringLiteral("keychain"));
    const QString id =
        cli.addAccount(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("sandbox"), Password);
    QVERIFY(!id.isEmpty());
    QCOMPARE(lookUp(cli, id).output, Password);

    QCOMPARE(cli.run(words("accounts edit Acme --password-stdin"), "second\n").exitCode, 0);
    QCOMPARE(lookUp(cli, id).output, QByteArrayLiteral("second"));
    QCOMPARE(cli.run(words("accounts edit Acme --note changed")).exitCode, 0);
    QCOMPARE(lookUp(cli, id).output, QByteArrayLiteral("second"));

    const ProgramEnd unconfirmed = cli.run(words("accounts remove Acme"));
    QCOMPARE(unconfirmed.exitCode, 2);
    QCOMPARE(lookUp(cli, id).output, QByteArrayLiteral("second"));

    QCOMPARE(cli.run(words("accounts remove Acme --yes")).exitCode, 0);
    const ProgramEnd gone = lookUp(cli, id);
    QVERIFY(gone.output.isEmpty());
    QCOMPARE(gone.exitCode, 1);
    QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
}

void TestCliAccounts::passwordLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("newline") << QByteArrayLiteral("secret\n") << QByteArrayLiteral("secret");
    QTest::newRow("end of input") << QByteArrayLiteral("secret") << QByteArrayLiteral("secret");
    QTest::newRow("carriage return") << QByteArrayLiteral("secret\r\n") << QByteArrayLiteral("secret");
    QTest::newRow("first line only") << QByteArrayLiteral("secret\nmore\n") << QByteArrayLiteral("secret");
    QTest::newRow("spaces stay") << QByteArrayLiteral(" sec ret \n") << QByteArrayLiteral(" sec ret ");
    QTest::newRow("longest") << QByteArray(1024, 'x') << QByteArray(1024, 'x');
    QTest::newRow("empty") << QByteArrayLiteral("\n") << QByteArray();
    QTest::newRow("no input") << QByteArray() << QByteArray();
    QTest::newRow("too long") << QByteArray(1025, 'x') << QByteArray();
    QTest::newRow("endless") << QByteArray(100'000, 'x') << QByteArray();
    QTest::newRow("NUL") << QByteArray("sec\0ret\n", 8) << QByteArray();
}

void TestCliAccounts::passwordLine()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, stored);
    const CliProgram cli(QStringLiteral("line"));
    const ProgramEnd end =
        cli.run(words("accounts add --label L --username U --environment sandbox --password-stdin"), input);
    if (stored.isEmpty()) {
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.errors.contains("password"), end.errors.constData());
        QVERIFY(cli.list(QStringLiteral("accounts")).isEmpty());
        return;
    }
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(lookUp(cli, QString::fromLatin1(end.output.trimmed())).output, stored);
    QCOMPARE(cli.run(words("accounts remove L --yes")).exitCode, 0);
}

void TestCliAccounts::listShowEdit()
{
    const CliProgram cli(QStringLiteral("show"));
    QVERIFY(cli.run(words("accounts list")).output.isEmpty());
    const ProgramEnd added = cli.run(
        words("accounts add --label Acme --username acme --environment SANDBOX --group G --password-stdin --json"),
        "pw\n");
    const QJsonObject account = QJsonDocument::fromJson(added.output).object();
    QCOMPARE(account.keys(),
             words("activeTokens environment group id label pinned renew renewUntil renewWeekdays state username"));
    QCOMPARE(account.value(u"environment").toString(), QStringLiteral("Sandbox"));
    QCOMPARE(account.value(u"state").toString(), QStringLiteral("stored"));
    QCOMPARE(account.value(u"pinned"), QJsonValue(false));
    QCOMPARE(cli.list(QStringLiteral("accounts")), QJsonArray{account});

    QCOMPARE(cli.run(words("accounts edit acme --group= --label Beta --environment production")).exitCode, 0);
    const QJsonObject edited = cli.list(QStringLiteral("accounts")).at(0).toObject();
    QCOMPARE(edited.value(u"label").toString(), QStringLiteral("Beta"));
    QCOMPARE(edited.value(u"group").toString(), QString());
    QCOMPARE(edited.value(u"environment").toString(), QStringLiteral("Production"));
    QCOMPARE(edited.value(u"username").toString(), QStringLiteral("acme"));

    const QByteArray shown = cli.run(words("accounts show beta")).output;
    QVERIFY(shown.contains("Username     acme\n"));
    const QByteArray table = cli.run(words("accounts list")).output;
    QVERIFY(table.contains("LABEL  USERNAME  ENVIRONMENT  GROUP  STATE   TOKENS\n"));
    QVERIFY(table.contains("Beta   acme      Production          stored  0\n"));
}

void TestCliAccounts::renewal()
{
    const CliProgram cli(QStringLiteral("renewal"));
    QVERIFY(
        !cli.addAccount(QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("sandbox"), Password).isEmpty());
    const auto renewal = [&cli] {
        const QJsonObject account = cli.list(QStringLiteral("accounts")).at(0).toObject();
        return QString(QLatin1String(account.value(u"renew").toBool() ? "on" : "off") + u' ' +
                       account.value(u"renewUntil").toString() + u' ' +
                       QLatin1String(account.value(u"renewWeekdays").toBool() ? "weekdays" : "all days"));
    };
    QCOMPARE(renewal(), QStringLiteral("off  all days"));
    QCOMPARE(cli.run(words("accounts edit Acme --renew on")).exitCode, 0);
    QCOMPARE(renewal(), QStringLiteral("on  all days"));
    QCOMPARE(cli.run(words("accounts edit Acme --renew on --renew-until 18:00 --renew-weekdays")).exitCode, 0);
    QCOMPARE(renewal(), QStringLiteral("on 18:00 weekdays"));
    QVERIFY(cli.run(words("accounts show Acme")).output.contains("Monday to Friday\n"));
    // Together with something else, and without its limits.
    QCOMPARE(cli.run(words("accounts edit Acme --renew off --note changed")).exitCode, 0);
    QCOMPARE(renewal(), QStringLiteral("off 18:00 weekdays"));
    QCOMPARE(cli.run(words("accounts edit Acme --renew on")).exitCode, 0);
    QCOMPARE(renewal(), QStringLiteral("on  all days"));
    QVERIFY(cli.run(words("accounts show Acme")).output.contains("Note         changed\n"));
}

void TestCliAccounts::environments()
{
    const CliProgram cli(QStringLiteral("environments"));
    const QString id = cli.addEnvironment(QStringLiteral("Mine"), Url, {QStringLiteral("--flat-body")});
    QVERIFY(!id.isEmpty());
    const QJsonArray list = cli.list(QStringLiteral("environments"));
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).toObject().value(u"builtIn"), true);
    const QJsonObject mine = list.at(2).toObject();
    QCOMPARE(mine.keys(), words("bodyShape builtIn caFile id kind name url"));
    QCOMPARE(mine.value(u"id").toString(), id);
    QCOMPARE(mine.value(u"url").toString(), Url);
    QCOMPARE(mine.value(u"bodyShape").toString(), QStringLiteral("flat"));

    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("mine")).isEmpty());
    QCOMPARE(cli.run(words("environments remove mine")).exitCode, 2); // in use
    QCOMPARE(cli.run(words("accounts remove A --yes")).exitCode, 0);
    QCOMPARE(cli.run(words("environments remove mine")).exitCode, 0);
    QCOMPARE(cli.list(QStringLiteral("environments")).size(), 2);
}

void TestCliAccounts::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* line, int exitCode, const char* says) {
        QTest::newRow(line) << words(line) << exitCode << QByteArray(says);
    };
    row("accounts show nobody", 3, "nobody");
    row("accounts edit nobody --note x", 3, "nobody");
    row("accounts remove nobody --yes", 3, "nobody");
    row("token nobody", 3, "nobody");
    row("sign-in taken nobody", 3, "nobody");
    row("sign-in --all --environment nowhere", 3, "nowhere");
    row("tokens forget nothing", 3, "nothing");
    row("tokens label nothing text", 3, "nothing");
    row("environments remove nowhere", 3, "nowhere");
    row("environments remove sandbox", 3, "environment");
    row("accounts add --label L --username U --environment nowhere --password-stdin", 3, "environment");
    row("accounts add --label L --username TAKEN --environment sandbox --password-stdin", 2, "username");
    row("accounts edit other --username taken", 2, "username");
    row("accounts edit other --label=", 2, "label");
    row("accounts add --label L --username U --environment sandbox", 2, "--password-stdin");
    row("environments add --name sandbox --kind sandbox --url https://x.example/a", 2, "name");
    row("environments add --name N --kind sandbox --url http://x.example/a", 2, "https");
    row("environments add --name N --kind sandbox --url https://x.example/a --ca-file /nowhere.pem", 2, "CA file");
}

void TestCliAccounts::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CliProgram cli(QStringLiteral("codes"));
    if (cli.list(QStringLiteral("accounts")).isEmpty()) {
        QVERIFY(!cli.addAccount(QStringLiteral("Taken"), QStringLiteral("taken"), QStringLiteral("sandbox")).isEmpty());
        QVERIFY(!cli.addAccount(QStringLiteral("Other"), QStringLiteral("other"), QStringLiteral("sandbox")).isEmpty());
    }
    const ProgramEnd end = cli.run(arguments, "pw\n");
    QCOMPARE(end.exitCode, exitCode);
    QVERIFY2(end.output.isEmpty(), end.output.constData());
    QVERIFY2(end.errors.startsWith("tokendesk-cli: ") && end.errors.contains(says), end.errors.constData());
    QCOMPARE(end.errors.count('\n'), 1);
    QCOMPARE(cli.list(QStringLiteral("accounts")).size(), 2);
}

void TestCliAccounts::ambiguousNamesAreListed()
{
    const CliProgram cli(QStringLiteral("ambiguous"));
    const QString first = cli.addAccount(QStringLiteral("Acme"), QStringLiteral("one"), QStringLiteral("sandbox"));
    const QString second = cli.addAccount(QStringLiteral("Two"), QStringLiteral("ACME"), QStringLiteral("production"));
    const ProgramEnd end = cli.run(words("token acme"));
    QCOMPARE(end.exitCode, 3);
    QVERIFY(end.output.isEmpty());
    const QByteArrayList lines = end.errors.split('\n');
    // In the order of the list.
    QCOMPARE(lines.value(1), QByteArray("  Two   ACME  Production  " + second.toUtf8()));
    QCOMPARE(lines.value(2), QByteArray("  Acme  one   Sandbox     " + first.toUtf8()));
    QCOMPARE(cli.run({QStringLiteral("accounts"), QStringLiteral("show"), second}).exitCode, 0);
}

void TestCliAccounts::twoProgramsAtOnce()
{
    const CliProgram cli(QStringLiteral("two"));
    const auto addTen = [&cli](const QString& name, QByteArray& errors) {
        for (int i = 0; i < 10; ++i) {
            const QString username = name + QString::number(i);
            const ProgramEnd end = cli.run(words("accounts add --environment sandbox --password-stdin --label") +
                                               QStringList{username, QStringLiteral("--username"), username},
                                           username.toUtf8());
            if (end.exitCode != 0) {
                errors += "exit code " + QByteArray::number(end.exitCode) + ": " + end.errors;
            }
        }
    };
    QByteArray errorsOfOne;
    QByteArray errorsOfOther;
    // Also the database is made by both at once.
    std::thread other(addTen, QStringLiteral("other"), std::ref(errorsOfOther));
    addTen(QStringLiteral("one"), errorsOfOne);
    other.join();
    QCOMPARE(errorsOfOne + errorsOfOther, QByteArray());

    const QJsonArray accounts = cli.list(QStringLiteral("accounts"));
    QCOMPARE(accounts.size(), 20);
    for (const auto& each : accounts) {
        const QJsonObject account = each.toObject();
        QCOMPARE(account.value(u"state").toString(), QStringLiteral("stored"));
        QCOMPARE(QString::fromUtf8(lookUp(cli, account.value(u"id").toString()).output),
                 account.value(u"username").toString());
    }
}

void TestCliAccounts::profilesShareNothing()
{
    const CliProgram one(QStringLiteral("one"));
    const CliProgram other(QStringLiteral("other"));
    QVERIFY(!one.addAccount(QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("sandbox")).isEmpty());
    QVERIFY(other.list(QStringLiteral("accounts")).isEmpty());
    QCOMPARE(CliProgram(QStringLiteral("../evil")).run(words("accounts list")).exitCode, 2);
}

void TestCliAccounts::databaseIsPrivate()
{
    const CliProgram cli(QStringLiteral("one"));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(cli.databaseFile()), ownerOnly);
    QCOMPARE(filesThatHold({Password, CliProgram::GoodPassword}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "tst_cli_accounts.moc"
