#include "app/composition/composition.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace TokenDesk;
using namespace std::chrono_literals;

// A policy in a file and what it rules in a whole program.
class TestPolicyInForce : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rulesFromTheStart_data();
    void rulesFromTheStart();
    void changeIsObeyedWhileRunning();
    void commandLineObeysItLikewise();
    void isRecordedOnce();

private:
    [[nodiscard]] PolicySource policies() const
    {
        return {m_home->filePath(QStringLiteral("etc/policy.ini")), ::geteuid()};
    }
    void write(const QByteArray& text) const;
    static Profile profile() { return *Profile::make(QStringLiteral("test")); }

    std::optional<QTemporaryDir> m_home;
};

void TestPolicyInForce::init()
{
    m_home.emplace();
    qputenv("XDG_DATA_HOME", m_home->filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("etc")));
    QFile::setPermissions(m_home->filePath(QStringLiteral("etc")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestPolicyInForce::write(const QByteArray& text) const
{
    QFile file(policies().files().constFirst());
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.write(text), text.size());
}

void TestPolicyInForce::rulesFromTheStart_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("window") << static_cast<int>(ProgramKind::Window);
    QTest::newRow("command line") << static_cast<int>(ProgramKind::CommandLine);
}

void TestPolicyInForce::rulesFromTheStart()
{
    QFETCH(int, kind);
    Settings(profile().settingsFile()).setValue(DeclaredSettings::NetworkDeadlineSeconds, 300);
    write("[network]\ndeadlineSeconds=20\n[use]\ncustomEnvironments=false\n[copyFormats]\ncurl=false\n");
    const auto composition = compose(profile(), static_cast<ProgramKind>(kind), policies());
    QVERIFY(composition);
    QVERIFY(composition->settings->networkDeadline() == 20s);
    AccountService& accounts = *composition->accounts;
    const auto added = accounts.addEnvironment(
        {.name = QStringLiteral("Zoo"), .signInUrl = QStringLiteral("https://zoo.example/auth/sign_in")});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::ForbiddenByPolicy);
    QVERIFY(!accounts.checkCopy(TokenFormat::Curl));
    QVERIFY(accounts.checkCopy(TokenFormat::PowerShell));
}

void TestPolicyInForce::changeIsObeyedWhileRunning()
{
    const auto composition = compose(profile(), ProgramKind::Window, policies());
    QVERIFY(composition);
    QVERIFY(composition->accounts->checkCopy(TokenFormat::Curl));
    write("[copyFormats]\ncurl=false\n");
    QTRY_VERIFY(!composition->accounts->checkCopy(TokenFormat::Curl));
    QVERIFY(composition->settings->policyProblems().isEmpty());
    write("[copyFormats]\ncurl=maybe\n");
    QTRY_COMPARE(composition->settings->policyProblems().size(), 1);
    QVERIFY(!composition->accounts->checkCopy(TokenFormat::Curl));
    QVERIFY(QFile::remove(policies().files().constFirst()));
    QTRY_VERIFY(composition->accounts->checkCopy(TokenFormat::Curl));
    QTRY_VERIFY(composition->settings->policyProblems().isEmpty());
}

void TestPolicyInForce::commandLineObeysItLikewise()
{
    write("this is no policy\n");
    const auto composition = compose(profile(), ProgramKind::CommandLine, policies());
    QVERIFY(composition);
    QCOMPARE(composition->settings->policyProblems().size(), 1);
    QVERIFY(!composition->settings->value(DeclaredSettings::UseProduction));
    QVERIFY(!composition->policyWatcher);
}

void TestPolicyInForce::isRecordedOnce()
{
    write("[use]\nproduction=false\n");
    const auto events = [](const Composition& composition) {
        return composition.accounts->audit().page({.kinds = {AuditKind::PolicyLoaded}}, std::nullopt, 10)->size();
    };
    QCOMPARE(events(*compose(profile(), ProgramKind::CommandLine, policies())), 1);
    const auto composition = compose(profile(), ProgramKind::Window, policies());
    QCOMPARE(events(*composition), 1);
    write("[use]\nproduction=true\n");
    QTRY_COMPARE(events(*composition), 2);
}

QTEST_GUILESS_MAIN(TestPolicyInForce)
#include "tst_policyinforce.moc"
