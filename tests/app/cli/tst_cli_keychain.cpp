// A keychain that is locked, that asks and gets no answer, or that is not there.

#include "cliprogram.h"
#include "pseudoterminal.h"

#include "tests/support/sandboxprocess.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

const QString SecretsName = QStringLiteral("org.freedesktop.secrets");
const QString SecretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString PrompterName = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString PrompterPath = QStringLiteral("/org/gnome/keyring/Prompter");

QDBusObjectPath defaultCollection()
{
    QDBusInterface service(SecretsName, SecretsPath, QStringLiteral("org.freedesktop.Secret.Service"));
    return QDBusReply<QDBusObjectPath>(service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"))).value();
}

bool isLocked()
{
    return QDBusInterface(SecretsName, defaultCollection().path(), QStringLiteral("org.freedesktop.Secret.Collection"))
        .property("Locked")
        .toBool();
}

void lock()
{
    QDBusInterface service(SecretsName, SecretsPath, QStringLiteral("org.freedesktop.Secret.Service"));
    service.call(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()}));
}

/// As a person does at the prompt, with the password that private-session has given the keyring.
void unlock()
{
    QDBusInterface service(SecretsName, SecretsPath, QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusMessage opened = service.call(QStringLiteral("OpenSession"), QStringLiteral("plain"),
                                             QVariant::fromValue(QDBusVariant(QString())));
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << QByteArrayLiteral("test")
           << QStringLiteral("text/plain");
    secret.endStructure();
    QDBusInterface(SecretsName, SecretsPath,
                   QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"))
        .call(QStringLiteral("UnlockWithMasterPassword"), QVariant::fromValue(defaultCollection()),
              QVariant::fromValue(secret));
}

/// Stands for a prompt that nobody answers: takes every call and says nothing. On the bus while it lives.
class SilentPrompter : public QDBusVirtualObject
{
public:
    SilentPrompter()
    {
        auto session = QDBusConnection::sessionBus();
        session.registerVirtualObject(PrompterPath, this);
        session.registerService(PrompterName);
    }
    ~SilentPrompter() override
    {
        auto session = QDBusConnection::sessionBus();
        session.unregisterService(PrompterName);
        session.unregisterObject(PrompterPath);
    }
    Q_DISABLE_COPY_MOVE(SilentPrompter)

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override
    {
        m_wasCalled = true;
        return true;
    }
    [[nodiscard]] bool wasCalled() const { return m_wasCalled; }

private:
    bool m_wasCalled = false;
};

} // namespace

class TestCliKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lockedWithoutPrompter_data();
    void lockedWithoutPrompter();
    void missing();
    void lockedAndNobodyAnswers();
    void interruptedAtThePrompt_data();
    void interruptedAtThePrompt();
    void unlockedAgain();

private:
    SandboxProcess m_sandbox;
    CliProgram m_cli{QStringLiteral("locked")};
};

void TestCliKeychain::initTestCase()
{
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    QVERIFY(!m_cli.addEnvironment(QStringLiteral("Local"), m_sandbox.signInUrl()).isEmpty());
    QVERIFY(!m_cli.addAccount(QStringLiteral("A"), QStringLiteral("demo-a"), QStringLiteral("local")).isEmpty());
    QCOMPARE(m_cli.run(words("sign-in A")).exitCode, 0);
}

void TestCliKeychain::lockedWithoutPrompter_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line : {
             "token A",
             "token A --new",
             "sign-in A",
             "accounts add --label L --username U --environment local --password-stdin",
             "accounts edit A --password-stdin",
             "accounts remove A --yes",
         }) {
        QTest::newRow(line) << words(line);
    }
}

void TestCliKeychain::lockedWithoutPrompter()
{
    QFETCH(QStringList, arguments);
    lock();
    QVERIFY(isLocked());
    const auto requests = m_sandbox.requestCount();
    QElapsedTimer time;
    time.start();
    // The prompter needs a display, so gnome-keyring gives the prompt up at once. The deadline is a minute.
    const ProgramEnd end = m_cli.run(arguments, "pw\n");
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(end.exitCode, 6);
    const QByteArray said = end.errors + end.output;
    QVERIFY2(said.contains(" is locked. Unlock it, then try again."), said.constData());
    QCOMPARE(m_sandbox.requestCount(), requests);
    QVERIFY(isLocked());
    // The lists need no keychain.
    const QJsonArray accounts = m_cli.list(QStringLiteral("accounts"));
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.at(0).toObject().value(u"state").toString(), QStringLiteral("stored"));
    QCOMPARE(m_cli.list(QStringLiteral("tokens")).size(), 1);
}

void TestCliKeychain::lockedAndNobodyAnswers()
{
    // What a person would wait for is too long for a test.
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME") + QLatin1String("/tokendesk/locked");
    QVERIFY(QDir().mkpath(folder));
    QSettings settings(folder + QLatin1String("/settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("keychain/commandLineDeadlineSeconds"), 2);
    settings.sync();
    lock();
    const SilentPrompter prompter;
    QElapsedTimer time;
    time.start();
    const ProgramEnd end = m_cli.run(words("token A --new"));
    const qint64 elapsed = time.elapsed();
    // The deadline of a coarse timer may come a little early.
    QVERIFY2(elapsed >= 1800 && elapsed < 15'000, qPrintable(QString::number(elapsed)));
    QCOMPARE(end.exitCode, 6);
    QVERIFY2(end.errors.contains("GNOME Keyring is locked."), end.errors.constData());
}

void TestCliKeychain::interruptedAtThePrompt_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line :
         {"token B", "sign-in --all", "accounts edit B --password-stdin", "accounts remove B --yes"}) {
        QTest::newRow(line) << words(line);
    }
}

void TestCliKeychain::interruptedAtThePrompt()
{
    QFETCH(QStringList, arguments);
    // With the usual deadline, which is a minute.
    const CliProgram cli(QStringLiteral("patient"));
    unlock();
    if (cli.list(QStringLiteral("accounts")).isEmpty()) {
        QVERIFY(!cli.addAccount(QStringLiteral("B"), QStringLiteral("demo-b"), QStringLiteral("sandbox")).isEmpty());
    }
    lock();
    const SilentPrompter prompter;
    const PseudoTerminal terminal;
    QProcess process;
    cli.prepare(process, arguments);
    terminal.attachTo(process, STDERR_FILENO);
    process.start();
    process.write("pw\n");
    process.closeWriteChannel();
    QTRY_VERIFY(prompter.wasCalled());
    QByteArray shown;
    const auto isSaid = [&terminal, &shown] {
        shown += terminal.shown();
        return shown.contains("waiting for the keychain…");
    };
    QTRY_VERIFY(isSaid());
    process.terminate();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(shown.count("waiting"), 1);
}

void TestCliKeychain::missing()
{
    CliProgram cli(QStringLiteral("locked"));
    cli.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    QElapsedTimer time;
    time.start();
    for (const char* line :
         {"token A", "token A --new", "accounts add --label L --username U --environment local --password-stdin",
          "accounts remove A --yes"}) {
        const ProgramEnd end = cli.run(words(line), "pw\n");
        QCOMPARE(end.exitCode, 6);
        QVERIFY2(end.errors.contains("No keychain service answers."), end.errors.constData());
    }
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(cli.list(QStringLiteral("accounts")).size(), 1);
    QCOMPARE(cli.list(QStringLiteral("tokens")).size(), 1);
}

void TestCliKeychain::unlockedAgain()
{
    unlock();
    QVERIFY(!isLocked());
    const ProgramEnd end = m_cli.run(words("token A"));
    QVERIFY2(end.exitCode == 0 && end.output.startsWith("Bearer "), end.errors.constData());
    QCOMPARE(filesThatHold({CliProgram::GoodPassword, end.output.trimmed()}), QStringList());
}

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_cli_keychain.moc"
