#include "app/adapters/database.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/cli/commandline.h"
#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/composition/composition.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace TokenDesk;

// Commands under a policy. The real program takes its policy from one place only, so they run in here.
class TestPolicyVerb : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAPolicy();
    void tellsWhereEachValueIsFrom();
    void json();
    void problems();
    void forbiddenFormat();
    void forbiddenEnvironment();
    void forbiddenFiles();

private:
    struct End
    {
        int exitCode = -1;
        QString output;
        QString notes;
    };
    [[nodiscard]] QString policyFile() const { return m_home->filePath(QStringLiteral("etc/policy.ini")); }
    void write(const QByteArray& text) const;
    [[nodiscard]] End run(const QStringList& arguments) const;
    static Profile profile() { return *Profile::make(QStringLiteral("test")); }

    std::optional<QTemporaryDir> m_home;
};

void TestPolicyVerb::init()
{
    m_home.emplace();
    qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("etc")));
    QFile::setPermissions(m_home->filePath(QStringLiteral("etc")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestPolicyVerb::write(const QByteArray& text) const
{
    QFile file(policyFile());
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.write(text), text.size());
}

TestPolicyVerb::End TestPolicyVerb::run(const QStringList& arguments) const
{
    const auto composition = compose(profile(), ProgramKind::CommandLine, {policyFile(), ::geteuid()});
    const auto parsed = parseCommandLine(arguments);
    const auto* invocation = std::get_if<Invocation>(&parsed);
    if (!composition || invocation == nullptr) {
        return {};
    }
    End end;
    const auto into = [](QString& text) {
        return [&text](QByteArrayView bytes) {
            text += QString::fromUtf8(bytes);
            return QString();
        };
    };
    Output output(into(end.output), into(end.notes));
    CommandRun command(*composition->accounts, *composition->settings, output, {.asJson = invocation->asJson});
    QSignalSpy finished(&command, &CommandRun::finished);
    std::visit([&command](const auto& each) { start(command, each); }, invocation->command);
    if (finished.isEmpty()) {
        finished.wait();
    }
    end.exitCode = finished.isEmpty() ? -1 : finished.constFirst().constFirst().toInt();
    return end;
}

void TestPolicyVerb::withoutAPolicy()
{
    const End end = run({QStringLiteral("policy"), QStringLiteral("show")});
    QCOMPARE(end.exitCode, 0);
    QVERIFY(!end.output.contains(QStringLiteral("administrator")));
    QCOMPARE(end.notes, QString());
}

void TestPolicyVerb::tellsWhereEachValueIsFrom()
{
    Settings(profile().settingsFile()).setValue(DeclaredSettings::ExpiringMinutes, 20);
    Settings(profile().settingsFile()).setValue(DeclaredSettings::NetworkDeadlineSeconds, 300);
    write("[network]\ndeadlineSeconds=25\n[use]\nproduction=false\n");
    const End end = run({QStringLiteral("policy"), QStringLiteral("show")});
    QCOMPARE(end.exitCode, 0);
    const QStringList lines = end.output.simplified().split(u' ');
    const auto after = [&lines](const QString& key) {
        return lines.sliced(lines.indexOf(key) + 1).first(3).join(u' ');
    };
    QCOMPARE(after(QStringLiteral("network/deadlineSeconds")),
             QStringLiteral("25 administrator: %1").arg(policyFile()));
    QCOMPARE(after(QStringLiteral("use/production")), QStringLiteral("false administrator: %1").arg(policyFile()));
    QCOMPARE(after(QStringLiteral("tokens/expiringMinutes")), QStringLiteral("20 your settings"));
    QVERIFY(after(QStringLiteral("tokens/urgentMinutes")).startsWith(QStringLiteral("5 default")));
}

void TestPolicyVerb::json()
{
    write("[network]\ndeadlineSeconds=25\nretries=1\n");
    const End end = run({QStringLiteral("policy"), QStringLiteral("show"), QStringLiteral("--json")});
    QCOMPARE(end.exitCode, 1);
    const QJsonObject object = QJsonDocument::fromJson(end.output.toUtf8()).object();
    QJsonObject deadline;
    for (const QJsonValue& setting : object.value(QStringLiteral("settings")).toArray()) {
        if (setting[QStringLiteral("key")] == QStringLiteral("network/deadlineSeconds")) {
            deadline = setting.toObject();
        }
    }
    QCOMPARE(deadline, QJsonObject({{QStringLiteral("key"), QStringLiteral("network/deadlineSeconds")},
                                    {QStringLiteral("value"), QStringLiteral("25")},
                                    {QStringLiteral("origin"), QStringLiteral("policy")},
                                    {QStringLiteral("place"), policyFile()}}));
    const QJsonObject problem = object.value(QStringLiteral("problems")).toArray().first().toObject();
    QCOMPARE(problem.value(QStringLiteral("problem")), QStringLiteral("unknown-key"));
    QCOMPARE(problem.value(QStringLiteral("key")), QStringLiteral("network/retries"));
    QCOMPARE(problem.value(QStringLiteral("line")), 3);
}

void TestPolicyVerb::problems()
{
    write("[use]\nproduction=perhaps\n");
    const End end = run({QStringLiteral("policy"), QStringLiteral("show")});
    QCOMPARE(end.exitCode, 1);
    QVERIFY(end.output.contains(QStringLiteral("use/production")));
}

void TestPolicyVerb::forbiddenFormat()
{
    write("[copyFormats]\ncurl=false\n");
    const Account account = *Account::make(AccountId::fromRandomBytes(QByteArray(16, 'a')),
                                           {.label = QStringLiteral("Acme"),
                                            .username = QStringLiteral("acme"),
                                            .environmentId = QStringLiteral("sandbox")},
                                           {});
    {
        const auto folder = profile().createDataFolder();
        auto database = Database::open(*folder + QStringLiteral("/tokendesk.db"));
        QVERIFY(database);
        const std::shared_ptr<Database> shared = std::move(*database);
        QVERIFY(SqliteAccountIndex(shared).insert({account.inState(AccountState::Stored)}));
    }
    const End end =
        run({QStringLiteral("token"), QStringLiteral("Acme"), QStringLiteral("--format"), QStringLiteral("curl")});
    QCOMPARE(end.exitCode, 8);
    QCOMPARE(end.output, QString());
    QVERIFY2(end.notes.contains(QStringLiteral("Your administrator does not allow this.")), qPrintable(end.notes));
}

void TestPolicyVerb::forbiddenEnvironment()
{
    write("[use]\ncustomEnvironments=false\n");
    const End end = run({QStringLiteral("environments"), QStringLiteral("add"), QStringLiteral("--name"),
                         QStringLiteral("Zoo"), QStringLiteral("--kind"), QStringLiteral("sandbox"),
                         QStringLiteral("--url"), QStringLiteral("https://zoo.example/auth/sign_in")});
    QCOMPARE(end.exitCode, 8);
    QCOMPARE(end.output, QString());
}

void TestPolicyVerb::forbiddenFiles()
{
    write("[use]\nimport=false\nexport=false\nbackup=false\n");
    const QString file = m_home->filePath(QStringLiteral("file"));
    for (const QStringList& arguments : {QStringList{QStringLiteral("export"), file},
                                         {QStringLiteral("import"), file},
                                         {QStringLiteral("backup"), QStringLiteral("create"), file},
                                         {QStringLiteral("backup"), QStringLiteral("restore"), file}}) {
        const End end = run(arguments);
        QCOMPARE(end.exitCode, 8);
        QVERIFY2(end.notes.contains(QStringLiteral("Your administrator does not allow this.")), qPrintable(end.notes));
    }
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestPolicyVerb)
#include "tst_policyverb.moc"
