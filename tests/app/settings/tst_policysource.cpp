#include "app/settings/policyfile.h"
#include "app/settings/policysource.h"
#include "app/settings/policywatcher.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace TokenDesk;

using Kind = PolicyProblem::Kind;

namespace {

/// Neither root nor whoever runs the tests.
constexpr uid_t Somebody = 65534;

} // namespace

// The policy as a file, with everything that a file can be.
class TestPolicySource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noFileIsNoPolicy();
    void isRead();
    void largest();
    void oddFiles_data();
    void oddFiles();
    void fileThatWeMayNotRead();
    void fileThatWeMayWrite();
    void changesAreTold_data();
    void changesAreTold();
    void whatStaysIsNotTold();
    void changeBeforeItWatchesIsTold();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("etc/policy.ini")); }
    [[nodiscard]] PolicySource source() const { return {path(), ::geteuid()}; }
    void write(const QByteArray& text) const;
    void require(const QString& command) const;

    std::optional<QTemporaryDir> m_folder;
};

void TestPolicySource::init()
{
    m_folder.emplace();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("etc")));
    // For whoever a test pretends to be.
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    ::chmod(QFile::encodeName(m_folder->filePath(QStringLiteral("etc"))).constData(), 0755);
}

void TestPolicySource::write(const QByteArray& text) const
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
}

/// A shell command with "$F" for the file, done in its folder.
void TestPolicySource::require(const QString& command) const
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("F"), path());
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder->filePath(QStringLiteral("etc")));
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-ec"), command});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
}

void TestPolicySource::noFileIsNoPolicy()
{
    QCOMPARE(source().read(), Policy());
    QCOMPARE(PolicySource(path() + QStringLiteral("/not/there"), ::geteuid()).read(), Policy());
}

void TestPolicySource::isRead()
{
    write("[network]\ndeadlineSeconds=20\n");
    const Policy policy = source().read();
    QVERIFY(policy.problems.isEmpty());
    const auto rule = policy.rules.find(QStringLiteral("network/deadlineSeconds"));
    QVERIFY(rule);
    QCOMPARE(rule->value, QVariant(20));
    QCOMPARE(rule->place, path());
}

void TestPolicySource::largest()
{
    const QByteArray rule("\n[network]\ndeadlineSeconds=20\n");
    write(QByteArray("#").leftJustified(LargestPolicy - rule.size(), '#') + rule);
    const Policy policy = source().read();
    QVERIFY(policy.problems.isEmpty());
    QVERIFY(policy.rules.find(QStringLiteral("network/deadlineSeconds")));
}

void TestPolicySource::oddFiles_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* command, const char* problem) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(problem);
    };
    row("directory", R"(rm "$F"; mkdir "$F")", "not-a-file");
    row("pipe", R"(rm "$F"; mkfifo "$F")", "not-a-file");
    row("link", R"(mv "$F" other; ln -s other "$F")", "link");
    row("link to nothing", R"(rm "$F"; ln -s other "$F")", "link");
    row("link in a ring", R"(rm "$F"; ln -s "$F" "$F")", "link");
    row("writable by the group", R"(chmod g+w "$F")", "not-protected");
    row("writable by all", R"(chmod o+w "$F")", "not-protected");
    row("folder writable by the group", R"(chmod g+w .)", "not-protected");
    row("folder writable by all, even with the sticky bit", R"(chmod 1777 .)", "not-protected");
    row("one byte too large", R"(truncate -s 1048577 "$F")", "too-large");
    row("a gigabyte", R"(truncate -s 1G "$F")", "too-large");
    row("zeros", R"(truncate -s 1000 "$F")", "not-text");
    if (::geteuid() == 0) {
        row("another owner", R"(chown 65534 "$F")", "not-protected");
        row("another owner of the folder", R"(chown 65534 .)", "not-protected");
    }
}

void TestPolicySource::oddFiles()
{
    QFETCH(QString, command);
    write("[use]\nproduction=true\n");
    require(command);
    const Policy policy = source().read();
    QCOMPARE(policy.problems.size(), 1);
    QCOMPARE(policy.problems.constFirst().place, path());
    QTEST(policyProblemName(policy.problems.constFirst().kind), "problem");
    // Nothing of it counts, and neither does what a user says.
    QCOMPARE(policy.rules.find(QStringLiteral("use/production"))->value, QVariant(false));
    QCOMPARE(policy.rules.find(QStringLiteral("network/deadlineSeconds"))->value, QVariant(30));
    require(QStringLiteral("chmod 755 ."));
}

void TestPolicySource::fileThatWeMayNotRead()
{
    write("[use]\nproduction=true\n");
    require(QStringLiteral("chmod 000 \"$F\""));
    const uid_t we = ::geteuid();
    const PolicySource policies = source();
    if (we == 0) {
        QCOMPARE(::seteuid(Somebody), 0); // root reads everything
    }
    const Policy policy = policies.read();
    QCOMPARE(::seteuid(we), 0);
    QCOMPARE(policy.problems.size(), 1);
    QCOMPARE(policyProblemName(policy.problems.constFirst().kind), QStringLiteral("unreadable"));
    QCOMPARE(policy.rules.find(QStringLiteral("use/production"))->value, QVariant(false));
}

void TestPolicySource::fileThatWeMayWrite()
{
    write("[use]\nproduction=true\n");
    // Ours, and not the administrator's.
    const Policy policy = PolicySource(path(), ::geteuid() + 1).read();
    QCOMPARE(policy.problems.size(), 1);
    QCOMPARE(policyProblemName(policy.problems.constFirst().kind), QStringLiteral("not-protected"));
}

void TestPolicySource::changesAreTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, const char* before, const char* change) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(change);
    };
    row("written", "", R"(printf '[network]\ndeadlineSeconds=7\n' > "$F")");
    row("replaced", "", R"(printf '[network]\ndeadlineSeconds=7\n' > new; mv new "$F")");
    row("removed", "", R"(rm "$F")");
    row("made", R"(rm "$F")", R"(printf '[network]\ndeadlineSeconds=7\n' > "$F")");
    row("made with its folder", R"(rm -r "$PWD")",
        R"(mkdir "${F%/*}"; printf '[network]\ndeadlineSeconds=7\n' > "$F")");
    row("folder replaced", "", R"(mv "$PWD" "$PWD.old"; mkdir "${F%/*}")");
    row("unprotected", "", R"(chmod o+w "$F")");
    row("folder unprotected", "", R"(chmod o+w .)");
    row("link", "", R"(mv "$F" other; ln -s other "$F")");
}

void TestPolicySource::changesAreTold()
{
    QFETCH(QString, before);
    QFETCH(QString, change);
    write("[network]\ndeadlineSeconds=20\n");
    if (!before.isEmpty()) {
        require(before);
    }
    PolicyWatcher watcher(source(), source().read());
    Policy told = source().read();
    connect(&watcher, &PolicyWatcher::changed, this, [&told](const Policy& policy) { told = policy; });
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("F"), path());
    shell.setProcessEnvironment(environment);
    const QString folder = m_folder->filePath(QStringLiteral("etc"));
    shell.setWorkingDirectory(QDir(folder).exists() ? folder : m_folder->path());
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-ec"), change});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QTRY_COMPARE(told, source().read());
    // What has changed once is watched on.
    QDir().mkpath(folder);
    ::chmod(QFile::encodeName(folder).constData(), 0755);
    QFile::remove(path());
    write("[network]\ndeadlineSeconds=9\n");
    QTRY_COMPARE(told, source().read());
    QCOMPARE(told.rules.find(QStringLiteral("network/deadlineSeconds"))->value, QVariant(9));
}

void TestPolicySource::whatStaysIsNotTold()
{
    write("[network]\ndeadlineSeconds=20\n");
    PolicyWatcher watcher(source(), source().read());
    QSignalSpy told(&watcher, &PolicyWatcher::changed);
    write("[network]\n\ndeadlineSeconds=20\n");
    write("[network]\n\ndeadlineSeconds=21\n");
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 1);
}

void TestPolicySource::changeBeforeItWatchesIsTold()
{
    const Policy before = source().read();
    write("[network]\ndeadlineSeconds=20\n");
    PolicyWatcher watcher(source(), before);
    QSignalSpy told(&watcher, &PolicyWatcher::changed);
    QVERIFY(told.wait());
}

QTEST_GUILESS_MAIN(TestPolicySource)
#include "tst_policysource.moc"
