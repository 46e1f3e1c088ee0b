// The audit log as the command line writes, shows and verifies it.

#include "cliprogram.h"

#include "app/adapters/systemlog.h"
#include "app/composition/profile.h"
#include "app/settings/settings.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>
#include <csignal>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

/// As somebody does it who can write the file.
void tamper(const CliProgram& cli, const QString& statement)
{
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        connection.setDatabaseName(cli.databaseFile());
        QSqlQuery query(connection.open() ? connection : QSqlDatabase());
        if (!query.exec(statement)) {
            qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

QStringList kindsIn(const QJsonArray& rows)
{
    QStringList kinds;
    for (const QJsonValue& row : rows) {
        kinds.append(row[u"kind"].toString());
    }
    return kinds;
}

QJsonObject verdictOf(const CliProgram& cli, int exitCode)
{
    const ProgramEnd end = cli.run(words("audit verify --json"));
    if (end.exitCode != exitCode) {
        qWarning("ended with %d: %s", end.exitCode, end.errors.constData());
        return {};
    }
    return QJsonDocument::fromJson(end.output).object();
}

} // namespace

class TestCliAudit : public QObject
{
    Q_OBJECT

private slots:
    void aDay();
    void nothingYet();
    void limitAndAccount();
    void filters();
    void exports();
    void reports();
    void systemLog();
    void tamperingShows();
    void cutOffShows();
    void failureToRecordIsSaid();
    void rescueIsRecorded();
    void severalAtOnce();
    void killedInTheMiddle();

private:
    /// A profile with an account "Acme" that can sign in.
    [[nodiscard]] CliProgram furnished(const QString& profile) const
    {
        CliProgram cli(profile);
        if (cli.addEnvironment(QStringLiteral("Local"), m_sandbox.signInUrl()).isEmpty() ||
            cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("Local")).isEmpty()) {
            qFatal("not furnished");
        }
        return cli;
    }

    SandboxProcess m_sandbox;
};

void TestCliAudit::aDay()
{
    const CliProgram cli = furnished(QStringLiteral("day"));
    QCOMPARE(cli.run(words("token Acme --format header")).exitCode, 0);
    QCOMPARE(cli.run(words("accounts edit Acme --note changed")).exitCode, 0);
    QCOMPARE(cli.run(words("accounts edit Acme --password-stdin"), "a wrong one\n").exitCode, 0);
    QCOMPARE(cli.run(words("token Acme --new")).exitCode, 4);
    QCOMPARE(cli.run(words("tokens forget --account Acme")).exitCode, 0);
    QCOMPARE(cli.run(words("accounts remove Acme --yes")).exitCode, 0);
    const QJsonArray rows = cli.list(QStringLiteral("audit"));
    QCOMPARE(kindsIn(rows), QStringList({QStringLiteral("account-removed"), QStringLiteral("token-forgotten"),
                                         QStringLiteral("sign-in-failed"), QStringLiteral("account-edited"),
                                         QStringLiteral("account-edited"), QStringLiteral("token-copied"),
                                         QStringLiteral("signed-in"), QStringLiteral("log-begun"),
                                         QStringLiteral("account-added"), QStringLiteral("environment-added")}));
    const QJsonObject failed = rows.at(2).toObject();
    QCOMPARE(failed[u"outcome"].toString(), QStringLiteral("failed"));
    QCOMPARE(failed[u"cause"].toString(), QStringLiteral("PasswordRejected"));
    const QJsonObject copied = rows.at(5).toObject();
    const QStringList keys{
        QStringLiteral("account"),     QStringLiteral("accountId"),   QStringLiteral("cause"),
        QStringLiteral("chained"),     QStringLiteral("chainedLate"), QStringLiteral("clockOffsetSeconds"),
        QStringLiteral("computer"),    QStringLiteral("detail"),      QStringLiteral("environment"),
        QStringLiteral("fingerprint"), QStringLiteral("kind"),        QStringLiteral("outcome"),
        QStringLiteral("program"),     QStringLiteral("reason"),      QStringLiteral("sequence"),
        QStringLiteral("time"),        QStringLiteral("user"),        QStringLiteral("version")};
    QCOMPARE(copied.keys(), keys);
    QCOMPARE(copied[u"account"].toString(), QStringLiteral("Acme"));
    QCOMPARE(copied[u"environment"].toString(), QStringLiteral("Local"));
    QCOMPARE(copied[u"detail"].toString(), QStringLiteral("header"));
    QCOMPARE(copied[u"outcome"].toString(), QStringLiteral("done"));
    QCOMPARE(copied[u"program"].toString(), QStringLiteral("tokendesk-cli"));
    QCOMPARE(copied[u"fingerprint"].toString().size(), 64);
    QCOMPARE(copied[u"computer"].toString(), QSysInfo::machineHostName());
    QVERIFY(!copied[u"user"].toString().isEmpty());
    QVERIFY(copied[u"chained"].toBool());
    QVERIFY(copied[u"chainedLate"].isNull());
    // What was done before there was a key has been taken up.
    QVERIFY(rows.last()[u"chained"].toBool());
    QVERIFY(rows.last()[u"chainedLate"].isString());

    const ProgramEnd table = cli.run(words("audit list"));
    QCOMPARE(table.exitCode, 0);
    for (const char* text : {"ROW", "WHAT", "Token printed as Authorization header", "Sign-in failed",
                             "The server says the password is wrong.", "Account edited: note"}) {
        QVERIFY2(table.output.contains(text), table.output.constData());
    }
    const QJsonObject verdict = verdictOf(cli, 0);
    QCOMPARE(verdict[u"verdict"].toString(), QStringLiteral("sound"));
    QCOMPARE(verdict[u"verified"].toInt() + verdict[u"waiting"].toInt(), rows.size());
    const ProgramEnd said = cli.run(words("audit verify"));
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.startsWith("The audit log is sound: 10 row"), said.output.constData());
    QVERIFY2(said.output.contains("unbroken since "), said.output.constData());
    QCOMPARE(said.errors, QByteArray());
}

void TestCliAudit::nothingYet()
{
    const CliProgram cli(QStringLiteral("nothing"));
    const ProgramEnd list = cli.run(words("audit list"));
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.output, QByteArray());
    QCOMPARE(list.errors, QByteArray("Nothing was recorded yet.\n"));
    QVERIFY(cli.list(QStringLiteral("audit")).isEmpty());
    QCOMPARE(verdictOf(cli, 0)[u"verified"].toInt(-1), 0);
}

void TestCliAudit::limitAndAccount()
{
    const CliProgram cli = furnished(QStringLiteral("limit"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    const auto listed = [&cli](const char* line) {
        return kindsIn(QJsonDocument::fromJson(cli.run(words(line)).output).array());
    };
    QCOMPARE(listed("audit list --json --limit 2"),
             QStringList({QStringLiteral("signed-in"), QStringLiteral("log-begun")}));
    QCOMPARE(listed("audit list --json --account Acme"),
             QStringList({QStringLiteral("signed-in"), QStringLiteral("account-added")}));
    QCOMPARE(listed("audit list --json --account Acme --limit 1"), QStringList{QStringLiteral("signed-in")});
    QCOMPARE(cli.run(words("audit list --account Nobody")).exitCode, 3);
    QCOMPARE(cli.run(words("audit list --limit 0")).exitCode, 2);
}

void TestCliAudit::filters()
{
    const CliProgram cli = furnished(QStringLiteral("filters"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    const auto listed = [&cli](const QString& options) {
        const QStringList arguments = words("audit list --json") + options.split(u' ', Qt::SkipEmptyParts);
        return kindsIn(QJsonDocument::fromJson(cli.run(arguments).output).array());
    };
    const QString signedIn = QStringLiteral("signed-in");
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    QCOMPARE(listed(QStringLiteral("--kind signed-in")), QStringList{signedIn});
    QCOMPARE(listed(QStringLiteral("--kind signed-in --kind log-begun")).size(), 2);
    QCOMPARE(listed(QStringLiteral("--environment Local")).size(), 3);
    QCOMPARE(listed(QStringLiteral("--environment Sandbox")), QStringList());
    QCOMPARE(listed(QStringLiteral("--from 2020-01-01 --to ") + tomorrow).size(), 4);
    QCOMPARE(listed(QStringLiteral("--from ") + tomorrow), QStringList());
    QCOMPARE(listed(QStringLiteral("--to 2020-01-01")), QStringList());
    const ProgramEnd none = cli.run(words("audit list --to 2020-01-01"));
    QCOMPARE(none.errors, QByteArray("There are no such rows.\n"));
    QCOMPARE(cli.run(words("audit list --environment Nowhere")).exitCode, 3);
    QCOMPARE(cli.run(words("audit list --kind signed-out")).exitCode, 2);
}

void TestCliAudit::exports()
{
    const CliProgram cli = furnished(QStringLiteral("export"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("log.csv")));
    const auto exported = [&](const char* options) {
        return cli.run(words("audit export") + QStringList{file.fileName()} + words(options));
    };
    const ProgramEnd end = exported("--account Acme");
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.output, QByteArray());
    QVERIFY2(end.errors.startsWith("The audit log is sound: 4 row"), end.errors.constData());
    QVERIFY2(end.errors.contains("2 row"), end.errors.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY2(table.contains("\r\nVerification,sound,"), table.constData());
    QVERIFY2(table.contains(",signed-in,Signed in,done,"), table.constData());
    constexpr auto OwnersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QCOMPARE(file.permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), OwnersOnly);
    QCOMPARE(kindsIn(cli.list(QStringLiteral("audit"))).constFirst(), QStringLiteral("log-exported"));

    QCOMPARE(exported("--format csv").exitCode, 1); // it is there
    QCOMPARE(exported("--overwrite --format jsonl").exitCode, 0);
    const ProgramEnd lines = cli.run(words("audit export - --format jsonl --kind signed-in"));
    QCOMPARE(lines.exitCode, 0);
    const QList<QByteArray> parts = lines.output.trimmed().split('\n');
    QCOMPARE(parts.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(parts.constFirst())[u"verification"][u"verdict"].toString(),
             QStringLiteral("sound"));
    QCOMPARE(QJsonDocument::fromJson(parts.constLast())[u"account"].toString(), QStringLiteral("Acme"));

    tamper(cli, QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 2"));
    const ProgramEnd tampered = exported("--overwrite");
    QCOMPARE(tampered.exitCode, 9);
    QVERIFY2(tampered.errors.contains("Row 2 of the audit log is not as it was recorded."),
             tampered.errors.constData());
    QCOMPARE(cli.run(words("audit export /no/such/folder/log.csv")).exitCode, 1);
}

void TestCliAudit::reports()
{
    const CliProgram cli = furnished(QStringLiteral("report"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    const ProgramEnd tokens = cli.run(words("audit report tokens -"));
    QCOMPARE(tokens.exitCode, 0);
    QVERIFY2(tokens.output.startsWith("<!DOCTYPE html>") && tokens.output.contains("<td>Acme</td>"),
             tokens.output.constData());
    QVERIFY(!tokens.output.contains("eyJ"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sign-ins.html")));
    const QStringList report = words("audit report sign-ins") + QStringList{file.fileName()};
    QCOMPARE(cli.run(report).exitCode, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY2(html.contains("The audit log is sound: 4 row") && html.contains("<td>Signed in</td>"), html.constData());
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(cli.run(report).exitCode, 1); // it is there
    QCOMPARE(cli.run(report + words("--overwrite --to 2020-01-01")).exitCode, 0);
    QFile pdf(folder.filePath(QStringLiteral("tokens.pdf")));
    QCOMPARE(cli.run(words("audit report tokens") + QStringList{pdf.fileName()}).exitCode, 0);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray pages = pdf.readAll();
    QVERIFY(pages.startsWith("%PDF-1.") && pages.trimmed().endsWith("%%EOF"));
}

// What arrives there is tst_systemlog's matter; this is about who is told when nothing can.
void TestCliAudit::systemLog()
{
    const CliProgram cli = furnished(QStringLiteral("system-log"));
    QVERIFY(!cli.run(words("sign-in Acme")).errors.contains("system's log"));
    Settings(Profile::make(cli.profile())->settingsFile()).setValue(DeclaredSettings::AuditForward, true);
    const ProgramEnd end = cli.run(words("sign-in Acme"));
    QCOMPARE(end.exitCode, 0);
    const bool isTaken = QFile::exists(QString::fromLatin1(SystemLog::DefaultPlace));
    QCOMPARE(end.errors.count("could not be passed on to the system's log"), isTaken ? 0 : 1);
    QCOMPARE(kindsIn(cli.list(QStringLiteral("audit"))).constFirst(), QStringLiteral("signed-in"));
}

void TestCliAudit::tamperingShows()
{
    const CliProgram cli = furnished(QStringLiteral("tampered"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    tamper(cli, QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'other') WHERE sequence = 2"));
    const QJsonObject verdict = verdictOf(cli, 9);
    QCOMPARE(verdict[u"verdict"].toString(), QStringLiteral("changed"));
    QCOMPARE(verdict[u"row"].toInt(), 2);
    const ProgramEnd said = cli.run(words("audit verify"));
    QCOMPARE(said.exitCode, 9);
    QCOMPARE(said.output, QByteArray("Row 2 of the audit log is not as it was recorded.\n"));
    QVERIFY2(said.errors.contains("Keep the database and its copies"), said.errors.constData());
    // It goes on being written, and goes on showing.
    QCOMPARE(cli.run(words("token Acme")).exitCode, 0);
    QCOMPARE(verdictOf(cli, 9)[u"row"].toInt(), 2);
}

void TestCliAudit::cutOffShows()
{
    const CliProgram cli = furnished(QStringLiteral("cutoff"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    // The first sign-in of a day anchors the head.
    QCOMPARE(verdictOf(cli, 0)[u"anchoredRow"].toInt(), 4);
    tamper(cli, QStringLiteral("DELETE FROM audit WHERE sequence = 4"));
    QCOMPARE(verdictOf(cli, 9)[u"verdict"].toString(), QStringLiteral("cut-off"));
    QCOMPARE(cli.run(words("token Acme")).exitCode, 0);
    QCOMPARE(verdictOf(cli, 9)[u"row"].toInt(), 4);
    QVERIFY(cli.run(words("doctor")).output.contains("The newest events of the audit log are missing"));
    QCOMPARE(cli.run(words("repair")).exitCode, 0);
    QCOMPARE(verdictOf(cli, 0)[u"verdict"].toString(), QStringLiteral("sound"));
    QCOMPARE(kindsIn(cli.list(QStringLiteral("audit"))).constFirst(), QStringLiteral("repaired"));
}

void TestCliAudit::failureToRecordIsSaid()
{
    const CliProgram cli = furnished(QStringLiteral("broken"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    tamper(cli, QStringLiteral("DROP TABLE audit"));
    const ProgramEnd end = cli.run(words("token Acme --new"));
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.startsWith("Bearer "));
    QCOMPARE(end.errors.count("could not be recorded in the audit log"), 1);
    const ProgramEnd doctor = cli.run(words("doctor"));
    QVERIFY2(doctor.output.contains("Audit log: cannot be written"), doctor.output.constData());
    QCOMPARE(cli.run(words("audit list")).exitCode, 9);
    QCOMPARE(cli.run(words("audit verify")).exitCode, 9);
}

void TestCliAudit::rescueIsRecorded()
{
    const CliProgram cli = furnished(QStringLiteral("rescued"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    QFile file(cli.databaseFile());
    QVERIFY(file.open(QFile::ReadWrite));
    QCOMPARE(file.write(QByteArray(50, 'x')), 50);
    file.close();
    const QJsonArray rows = cli.list(QStringLiteral("audit"));
    QCOMPARE(rows.first()[u"kind"].toString(), QStringLiteral("database-rescued"));
    // The copy was made before the sign-in, which the keychain remembers.
    const QJsonObject verdict = verdictOf(cli, 9);
    QCOMPARE(verdict[u"verdict"].toString(), QStringLiteral("cut-off"));
    QCOMPARE(verdict[u"rescues"].toInt(), 1);
    const ProgramEnd said = cli.run(words("audit verify"));
    QVERIFY2(said.errors.contains("The database was rescued"), said.errors.constData());
    QCOMPARE(cli.run(words("repair")).exitCode, 0);
    QCOMPARE(verdictOf(cli, 0)[u"rescues"].toInt(), 1);
}

void TestCliAudit::severalAtOnce()
{
    const CliProgram cli = furnished(QStringLiteral("several"));
    constexpr int Programs = 6;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < Programs; ++i) {
        running.push_back(std::make_unique<QProcess>());
        cli.prepare(*running.back(), words(i % 2 == 0 ? "token Acme --new" : "environments list"));
        running.back()->start();
    }
    for (const auto& process : running) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(verdictOf(cli, 0)[u"verdict"].toString(), QStringLiteral("sound"));
    QCOMPARE(kindsIn(cli.list(QStringLiteral("audit"))).count(QStringLiteral("signed-in")), Programs / 2);
}

// Whatever it was doing: the log is whole, and what follows fits.
void TestCliAudit::killedInTheMiddle()
{
    const CliProgram cli = furnished(QStringLiteral("killed"));
    QCOMPARE(cli.run(words("sign-in Acme")).exitCode, 0);
    QRandomGenerator random(1);
    constexpr int Kills = 25;
    constexpr int LongestMs = 160;
    int killed = 0;
    for (int i = 0; i < Kills; ++i) {
        QProcess process;
        cli.prepare(process, words(i % 3 == 0 ? "tokens forget --account Acme" : "token Acme --new"));
        process.start();
        QVERIFY(process.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(random.bounded(LongestMs)));
        process.kill();
        QVERIFY(process.waitForFinished());
        killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        QCOMPARE(verdictOf(cli, 0)[u"verdict"].toString(), QStringLiteral("sound"));
    }
    QVERIFY(killed > 0);
    QCOMPARE(cli.run(words("token Acme --new")).exitCode, 0);
    QCOMPARE(verdictOf(cli, 0)[u"waiting"].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestCliAudit)
#include "tst_cli_audit.moc"
