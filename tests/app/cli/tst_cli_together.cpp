// Several programs on one profile at the same time: no change is lost, nobody is turned away before the five seconds
// are over, and a window follows.

#include "cliprogram.h"

#include "app/adapters/database.h"
#include "app/composition/composition.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

QStringList environmentCommand(const QString& name)
{
    return words("environments add --kind sandbox --name") +
           QStringList{name, QStringLiteral("--url"), QStringLiteral("https://a.example/sign_in")};
}

/// Runs commands one after the other, beside the rest of the test.
class Loop : public QObject
{
public:
    Loop(const CliProgram& cli, QList<QStringList> commands, const QByteArray& input = {})
        : m_cli(cli)
        , m_commands(std::move(commands))
        , m_input(input)
    {
        connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
            if (exitCode != 0) {
                failures.append(QString::fromUtf8(m_process.readAllStandardError()));
            }
            next();
        });
        next();
    }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    QStringList failures;

private:
    void next()
    {
        if (m_commands.isEmpty()) {
            m_isOver = true;
            return;
        }
        m_cli.prepare(m_process, m_commands.takeFirst());
        m_process.start();
        m_process.write(m_input);
        m_process.closeWriteChannel();
    }

    const CliProgram& m_cli;
    QList<QStringList> m_commands;
    QByteArray m_input;
    QProcess m_process;
    bool m_isOver = false;
};

} // namespace

class TestCliTogether : public QObject
{
    Q_OBJECT

private slots:
    void noChangeIsLost();
    void windowFollows();
    void waitsForAnother();
    void givesUpAfterFiveSeconds();

private:
    static constexpr int PatienceMs = 240'000;
};

void TestCliTogether::noChangeIsLost()
{
    const CliProgram cli(QStringLiteral("loops"));
    constexpr int Loops = 3;
    constexpr int Each = 6;
    std::vector<std::unique_ptr<Loop>> loops;
    for (int loop = 0; loop < Loops; ++loop) {
        QList<QStringList> environments;
        QList<QStringList> accounts;
        for (int i = 0; i < Each; ++i) {
            const QString name = QStringLiteral("demo-%1-%2").arg(loop).arg(i);
            environments.append(environmentCommand(name));
            accounts.append(words("accounts add --password-stdin --environment sandbox --label") +
                            QStringList{name, QStringLiteral("--username"), name});
        }
        // They begin together on a profile that is not there yet.
        loops.push_back(std::make_unique<Loop>(cli, environments));
        loops.push_back(std::make_unique<Loop>(cli, accounts, CliProgram::GoodPassword + '\n'));
    }
    for (const auto& loop : loops) {
        QTRY_VERIFY_WITH_TIMEOUT(loop->isOver(), PatienceMs);
        QCOMPARE(loop->failures, QStringList());
    }
    QCOMPARE(cli.list(QStringLiteral("environments")).size(), 2 + Loops * Each);
    const QJsonArray accounts = cli.list(QStringLiteral("accounts"));
    QCOMPARE(accounts.size(), Loops * Each);
    for (const QJsonValue& account : accounts) {
        QCOMPARE(account[u"state"].toString(), QStringLiteral("stored"));
    }
}

void TestCliTogether::windowFollows()
{
    const CliProgram cli(QStringLiteral("window"));
    const auto window = compose(*Profile::make(cli.profile()), ProgramKind::Window);
    QVERIFY(window);
    AccountService& accounts = *window->accounts;
    connect(window->watcher.get(), &DatabaseWatcher::changedElsewhere, &accounts,
            [&accounts] { QVERIFY(accounts.reload()); });
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(cli.run(environmentCommand(QStringLiteral("new-%1").arg(i))).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(accounts.environments().size(), 3 + i, 2000);
    }
    // And the other way round, while the window is open.
    QVERIFY(accounts.removeEnvironment(accounts.environments().constLast().id()));
    QCOMPARE(cli.list(QStringLiteral("environments")).size(), 4);
}

void TestCliTogether::waitsForAnother()
{
    const CliProgram cli(QStringLiteral("waits"));
    QCOMPARE(cli.run(environmentCommand(QStringLiteral("first"))).exitCode, 0);
    const auto other = Database::open(cli.databaseFile());
    QVERIFY(other && (*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
    Loop waiting(cli, {environmentCommand(QStringLiteral("second"))});
    constexpr int AWhileMs = 1500;
    QVERIFY(!QTest::qWaitFor([&waiting] { return waiting.isOver(); }, AWhileMs));
    QVERIFY((*other)->run(QStringLiteral("COMMIT")));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isOver(), PatienceMs);
    QCOMPARE(waiting.failures, QStringList());
}

void TestCliTogether::givesUpAfterFiveSeconds()
{
    const CliProgram cli(QStringLiteral("gives-up"));
    QCOMPARE(cli.run(environmentCommand(QStringLiteral("first"))).exitCode, 0);
    const auto other = Database::open(cli.databaseFile());
    QVERIFY(other && (*other)->run(QStringLiteral("BEGIN IMMEDIATE")));
    QElapsedTimer timer;
    timer.start();
    const ProgramEnd end = cli.run(environmentCommand(QStringLiteral("second")));
    QVERIFY(timer.hasExpired(4900));
    QCOMPARE(end.exitCode, 9);
    QVERIFY2(end.errors.startsWith("tokendesk-cli: Another Token Desk is changing accounts at this moment."),
             end.errors.constData());
    // Whoever only reads is not kept waiting.
    QCOMPARE(cli.list(QStringLiteral("environments")).size(), 3);
}

QTEST_GUILESS_MAIN(TestCliTogether)
#include "tst_cli_together.moc"
