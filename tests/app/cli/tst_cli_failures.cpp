// What goes wrong at the server, on the way to it and in the data folder, and the exit codes it comes to.

#include "cliprogram.h"

#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace TokenDesk::Test;

class TestCliFailures : public QObject
{
    Q_OBJECT

private slots:
    void server_data();
    void server();
    void stoppedServer();
    void tls_data();
    void tls();
    void droppedConnection_data();
    void droppedConnection();
    void foreignDatabase_data();
    void foreignDatabase();
    void verboseTellsMore();
};

void TestCliFailures::server_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("exitCode");
    const QByteArray good = CliProgram::GoodPassword;
    const auto row = [&good](const char* username, int exitCode) {
        QTest::newRow(username) << QString::fromLatin1(username) << good << exitCode;
    };
    QTest::newRow("wrong password") << QStringLiteral("demo-user") << QByteArrayLiteral("wrong-password") << 4;
    row("unknown-login", 4);
    row("misbehave+unknown-401", 4);
    row("misbehave+status:403", 4);
    row("misbehave+not-json", 7);
    row("misbehave+html", 7);
    row("misbehave+no-token", 7);
    row("misbehave+null-token", 7);
    row("misbehave+empty-body", 7);
    row("misbehave+status:500", 7);
    row("misbehave+rate-limited:30", 7);
    row("misbehave+redirect", 7);
    row("misbehave+huge-body", 7);
    row("misbehave+truncated", 5);
}

void TestCliFailures::server()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    QFETCH(int, exitCode);
    static const SandboxProcess sandbox;
    const CliProgram cli(QStringLiteral("server"));
    if (cli.list(QStringLiteral("environments")).size() == 2) {
        QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl()).isEmpty());
    }
    const QString id = cli.addAccount(username, username, QStringLiteral("local"), password);
    const auto before = sandbox.requestCount();
    const ProgramEnd end = cli.run({QStringLiteral("token"), id});
    QCOMPARE(end.exitCode, exitCode);
    QVERIFY(end.output.isEmpty());
    QVERIFY2(end.errors.startsWith("tokendesk-cli: "), end.errors.constData());
    QCOMPARE(end.errors.count('\n'), 1);
    QCOMPARE(sandbox.requestCount(), before + 1);
    QVERIFY(cli.list(QStringLiteral("tokens")).isEmpty());
}

void TestCliFailures::stoppedServer()
{
    SandboxProcess sandbox;
    const CliProgram cli(QStringLiteral("stopped"));
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl()).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("demo-a"), QStringLiteral("local")).isEmpty());
    sandbox.stop();
    const ProgramEnd end = cli.run(words("token A"));
    QCOMPARE(end.exitCode, 5);
    QVERIFY2(end.errors.contains("Nothing answers at 127.0.0.1:"), end.errors.constData());
}

void TestCliFailures::tls_data()
{
    QTest::addColumn<QStringList>("sandboxOptions");
    QTest::addColumn<bool>("isAuthorityGiven");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("untrusted") << QStringList{} << false << 5;
    QTest::newRow("with the CA file") << QStringList{} << true << 0;
    QTest::newRow("of another host") << words("--tls-host other.example") << true << 5;
    QTest::newRow("expired") << words("--tls-expired") << true << 5;
}

void TestCliFailures::tls()
{
    QFETCH(QStringList, sandboxOptions);
    QFETCH(bool, isAuthorityGiven);
    QFETCH(int, exitCode);
    const QTemporaryDir folder;
    const QString authority = folder.filePath(QStringLiteral("ca.pem"));
    const SandboxProcess sandbox(words("--tls --tls-ca-file") + QStringList{authority} + sandboxOptions);
    const CliProgram cli(QStringLiteral("tls-%1").arg(QString::fromLatin1(QTest::currentDataTag()).left(2)));
    const QStringList caFile = isAuthorityGiven ? QStringList{QStringLiteral("--ca-file"), authority} : QStringList{};
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl(), caFile).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("demo-a"), QStringLiteral("local")).isEmpty());
    const ProgramEnd end = cli.run(words("token A"));
    QCOMPARE(end.exitCode, exitCode);
    QCOMPARE(end.output.startsWith("Bearer "), exitCode == 0);
    QCOMPARE(end.errors.contains("certificate"), exitCode != 0);
    QCOMPARE(sandbox.requestCount(), exitCode == 0 ? 1 : 0);
}

void TestCliFailures::droppedConnection_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestCliFailures::droppedConnection()
{
    QFETCH(bool, isTls);
    const QTemporaryDir folder;
    const QString authority = folder.filePath(QStringLiteral("ca.pem"));
    const SandboxProcess sandbox(isTls ? words("--tls --tls-ca-file") << authority : QStringList{});
    const CliProgram cli(isTls ? QStringLiteral("drop-tls") : QStringLiteral("drop"));
    const QStringList caFile = isTls ? QStringList{QStringLiteral("--ca-file"), authority} : QStringList{};
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl(), caFile).isEmpty());
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("misbehave+drop"), QStringLiteral("local")).isEmpty());
    const ProgramEnd end = cli.run(words("token A"));
    QCOMPARE(end.exitCode, 5);
    // Sent again, it could lock the account.
    QCOMPARE(sandbox.requests().filter(QStringLiteral("POST")).size(), 1);
}

void TestCliFailures::foreignDatabase_data()
{
    QTest::addColumn<bool>("isSqlite");
    QTest::newRow("no database at all") << false;
    QTest::newRow("another program's") << true;
}

void TestCliFailures::foreignDatabase()
{
    QFETCH(bool, isSqlite);
    const CliProgram cli(isSqlite ? QStringLiteral("foreign") : QStringLiteral("text"));
    const QFileInfo info(cli.databaseFile());
    QVERIFY(QDir().mkpath(info.path()));
    if (isSqlite) {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(info.filePath());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE account (id TEXT)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    } else {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray("This is somebody's diary.\n").repeated(100));
    }
    const auto content = [&info] {
        QFile file(info.filePath());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    for (const char* line :
         {"accounts list", "token A", "accounts add --label L --username U --environment sandbox --password-stdin"}) {
        const ProgramEnd end = cli.run(words(line), "pw\n");
        QCOMPARE(end.exitCode, 9);
        QVERIFY2(end.errors.contains("database"), end.errors.constData());
    }
    QCOMPARE(content(), before);
    // Beside it only the mark that it is in use.
    QCOMPARE(QDir(info.path()).entryList(QDir::Files, QDir::Name),
             QStringList({info.fileName(), info.fileName() + QLatin1String(".use")}));
}

void TestCliFailures::verboseTellsMore()
{
    const CliProgram cli(QStringLiteral("stopped"));
    const ProgramEnd end = cli.run(words("token A --verbose"));
    QCOMPARE(end.exitCode, 5);
    QVERIFY(end.errors.contains("error: ConnectionRefused\n"));
    QVERIFY(end.errors.contains("Token Desk: "));
    QCOMPARE(filesThatHold({CliProgram::GoodPassword, QByteArrayLiteral("wrong-password")}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_cli_failures.moc"
