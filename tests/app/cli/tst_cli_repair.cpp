// `repair` with the real program on a real keyring, whose items are taken away behind its back.

#include "tests/app/cli/cliprogram.h"
#include "tests/support/sandboxprocess.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

/// The keyring's own tool; false where it has no such item.
bool keyringHolds(const QString& key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key});
    return tool.waitForFinished() && tool.exitCode() == 0 && !tool.readAllStandardOutput().isEmpty();
}

bool takeFromKeyring(const QString& key)
{
    if (!keyringHolds(key)) {
        return false;
    }
    return QProcess::execute(QStringLiteral("secret-tool"), {QStringLiteral("clear"), QStringLiteral("user"), key}) ==
               0 &&
           !keyringHolds(key);
}

/// Leaves the account's row as a stop in the middle would.
bool setRow(const CliProgram& cli, const QString& id, const QString& state, const QString& stage)
{
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(cli.databaseFile());
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(QStringLiteral("UPDATE account SET state = ?, password_stage = ? WHERE id = ?"));
            query.addBindValue(state);
            query.addBindValue(stage);
            query.addBindValue(id);
            isDone = query.exec() && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return isDone;
}

QStringList findingsOf(const ProgramEnd& end)
{
    QStringList findings;
    for (const auto& each : QJsonDocument::fromJson(end.output).array()) {
        const QJsonObject object = each.toObject();
        const QString about = object.value(u"account").toString();
        findings.append(
            QString(about + u' ' + object.value(u"finding").toString() + u' ' + object.value(u"outcome").toString())
                .trimmed());
    }
    return findings;
}

} // namespace

class TestCliRepair : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDo();
    void everyFinding();
    void withoutAKeychain();

private:
    SandboxProcess m_sandbox;
};

void TestCliRepair::nothingToDo()
{
    const CliProgram cli(QStringLiteral("sound"));
    const ProgramEnd end = cli.run(words("repair"));
    QVERIFY2(end.exitCode == 0 && end.output.isEmpty(), end.errors.constData());
    QCOMPARE(end.errors, QByteArrayLiteral("Everything fits together.\n"));
    QCOMPARE(cli.run(words("repair --json")).output.simplified(), QByteArrayLiteral("[ ]"));
}

void TestCliRepair::everyFinding()
{
    const CliProgram cli(QStringLiteral("broken"));
    QVERIFY(!cli.addEnvironment(QStringLiteral("Local"), m_sandbox.signInUrl()).isEmpty());
    const auto add = [&cli](const char* label) {
        const QString name = QString::fromLatin1(label);
        return cli.addAccount(name, QLatin1String("demo-") + name.toLower(), QStringLiteral("local"));
    };
    const QString lost = add("A-lost");
    const QString arrived = add("B-arrived");
    const QString removing = add("C-removing");
    const QString session = add("D-session");
    QCOMPARE(cli.run(words("sign-in B-arrived")).exitCode, 0);
    const QString prefix = QStringLiteral("tokendesk/broken/");
    const auto passwordOf = [&prefix](const QString& id) {
        return QString(prefix + QLatin1String("account/") + id + QLatin1String("/password"));
    };
    QVERIFY(takeFromKeyring(passwordOf(lost)));
    QVERIFY(takeFromKeyring(prefix + QLatin1String("master")));
    QVERIFY(setRow(cli, arrived, QStringLiteral("pending"), QStringLiteral("settled")));
    QVERIFY(setRow(cli, removing, QStringLiteral("removing"), QStringLiteral("settled")));
    QVERIFY(setRow(cli, session, QStringLiteral("pending"), QStringLiteral("absent")));

    const ProgramEnd look = cli.run(words("repair --dry-run --json"));
    QCOMPARE(look.exitCode, 0);
    const QStringList found{QStringLiteral("A-lost password-missing"), QStringLiteral("B-arrived unfinished-addition"),
                            QStringLiteral("C-removing unfinished-removal"),
                            QStringLiteral("D-session session-password-gone"), QStringLiteral("master-key-lost")};
    QCOMPARE(findingsOf(look), found);
    QVERIFY(keyringHolds(passwordOf(removing)));
    QCOMPARE(findingsOf(cli.run(words("repair --dry-run --json"))), found);

    const ProgramEnd end = cli.run(words("repair"));
    QCOMPARE(end.exitCode, 6);
    QVERIFY2(end.output.contains("A-lost: Its password is not in the keychain.\n"
                                 "  Its password has to be entered again, or the account removed.\n"),
             end.output.constData());
    QVERIFY2(end.output.contains("The key of 1 token is not in the keychain any more.\n  Repaired.\n"),
             end.output.constData());
    QVERIFY(!keyringHolds(passwordOf(removing)));
    QCOMPARE(cli.list(QStringLiteral("tokens")).size(), 0);
    QStringList states;
    for (const auto& each : cli.list(QStringLiteral("accounts"))) {
        states.append(each.toObject().value(u"label").toString() + u' ' + each.toObject().value(u"state").toString());
    }
    QCOMPARE(states, (QStringList{QStringLiteral("A-lost pending"), QStringLiteral("B-arrived stored"),
                                  QStringLiteral("D-session pending")}));
    // What is left wants its password; entered again, all fits together.
    for (const char* name : {"A-lost", "D-session"}) {
        QCOMPARE(cli.run({QStringLiteral("accounts"), QStringLiteral("edit"), QString::fromLatin1(name),
                          QStringLiteral("--password-stdin")},
                         CliProgram::GoodPassword + '\n')
                     .exitCode,
                 0);
    }
    QCOMPARE(findingsOf(cli.run(words("repair --json"))), QStringList());
    QCOMPARE(cli.run(words("sign-in --all")).exitCode, 0);
}

void TestCliRepair::withoutAKeychain()
{
    CliProgram cli(QStringLiteral("without"));
    QVERIFY(!cli.addAccount(QStringLiteral("A"), QStringLiteral("demo-a"), QStringLiteral("sandbox")).isEmpty());
    cli.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    for (const char* line : {"repair", "repair --dry-run", "repair --json"}) {
        const ProgramEnd end = cli.run(words(line));
        QCOMPARE(end.exitCode, 6);
        QVERIFY2(end.errors.contains("Not everything could be looked at.\n") &&
                     end.errors.contains("No keychain service answers."),
                 end.errors.constData());
        QVERIFY2(!end.output.contains("A"), end.output.constData());
    }
    QCOMPARE(cli.list(QStringLiteral("accounts")).at(0).toObject().value(u"state").toString(),
             QStringLiteral("stored"));
}

QTEST_GUILESS_MAIN(TestCliRepair)
#include "tst_cli_repair.moc"
