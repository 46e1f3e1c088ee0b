// What `doctor` finds, with the real program on a real keychain, against real servers.

#include "cliprogram.h"

#include "tests/support/sandboxprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace TokenDesk::Test;

namespace {

/// A profile with an account "Acme" at a server of its own.
struct Desk
{
    explicit Desk(const QString& profile, const QStringList& sandboxOptions = {})
        : sandbox(sandboxOptions)
        , cli(profile)
    {
        // The built-in servers are not reached from a test: nothing listens at the discard port.
        cli.setVariable(QStringLiteral("https_proxy"), QStringLiteral("http://127.0.0.1:9"));
        cli.setVariable(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1,localhost"));
        environmentId = cli.addEnvironment(QStringLiteral("Local"), sandbox.signInUrl());
        cli.addAccount(QStringLiteral("Acme"), QStringLiteral("demo-acme"), QStringLiteral("local"));
    }

    /// "good: value" of one check, by its id; the account's environment is "environment.local".
    [[nodiscard]] QString check(const ProgramEnd& end, const QString& id) const
    {
        const QJsonArray checks = QJsonDocument::fromJson(end.output).array();
        for (const auto& each : checks) {
            const QString itsId = each[u"id"].toString().replace(environmentId, QStringLiteral("local"));
            if (itsId == id) {
                return each[u"state"].toString() + QLatin1String(": ") + each[u"value"].toString();
            }
        }
        return QStringLiteral("no such check");
    }

    [[nodiscard]] ProgramEnd doctor() const { return cli.run(words("doctor --json")); }

    SandboxProcess sandbox;
    CliProgram cli;
    QString environmentId;
};

} // namespace

class TestCliDoctor : public QObject
{
    Q_OBJECT

private slots:
    void everythingInOrder();
    void asText();
    void clock();
    void serverThatIsDown();
    void withoutKeychain();
    void damagedDatabase();
    void noCredentialsAreSent();
};

void TestCliDoctor::everythingInOrder()
{
    const Desk desk(QStringLiteral("order"));
    const ProgramEnd end = desk.doctor();
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    const QJsonArray checks = QJsonDocument::fromJson(end.output).array();
    QVERIFY(checks.size() > 20);
    for (const QJsonValue& check : checks) {
        QCOMPARE(check.toObject().keys(), words("advice id section state title value"));
    }
    QVERIFY(desk.check(end, QStringLiteral("keychain")).startsWith(QLatin1String("good: GNOME Keyring ")));
    QVERIFY(desk.check(end, QStringLiteral("tls")).startsWith(QLatin1String("good: OpenSSL ")));
    QVERIFY(desk.check(end, QStringLiteral("database")).startsWith(QLatin1String("good: sound, ")));
    QVERIFY(desk.check(end, QStringLiteral("database")).contains(QLatin1String(", last copy ")));
    QVERIFY(desk.check(end, QStringLiteral("environment.local.connection")).contains(QLatin1String(" answers with ")));
    QCOMPARE(desk.check(end, QStringLiteral("environment.local.proxy")), QStringLiteral("good: none"));
    QCOMPARE(desk.check(end, QStringLiteral("environment.local.clock")),
             QStringLiteral("good: this computer agrees with the server"));
    // No account uses it.
    QVERIFY(
        desk.check(end, QStringLiteral("environment.production.connection")).startsWith(QLatin1String("warning: ")));
    QCOMPARE(desk.check(end, QStringLiteral("environment.production.proxy")), QStringLiteral("unknown: 127.0.0.1:9"));
    QCOMPARE(desk.check(end, QStringLiteral("setting.network/deadlineSeconds")), QStringLiteral("good: 30 (default)"));
}

void TestCliDoctor::asText()
{
    const Desk desk(QStringLiteral("text"));
    const ProgramEnd end = desk.cli.run(words("doctor"));
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    QVERIFY(end.output.startsWith("Token Desk looked at this computer at "));
    for (const QByteArrayView line : {"\nThis computer\n  Keychain: GNOME Keyring ",
                                      "\nEnvironment Local\n  Connection: ", "\nSettings\n", "\nVersions\n"}) {
        QVERIFY2(end.output.contains(line), end.output.constData());
    }
    for (const QByteArray& confidential : {QByteArray("demo-acme"), QByteArray("Acme"), CliProgram::GoodPassword}) {
        QVERIFY2(!end.output.contains(confidential), end.output.constData());
    }
}

void TestCliDoctor::clock()
{
    const Desk desk(QStringLiteral("clock"), words("--clock-offset 3600"));
    const ProgramEnd end = desk.doctor();
    QCOMPARE(end.exitCode, 0);
    const QString clock = desk.check(end, QStringLiteral("environment.local.clock"));
    QVERIFY2(clock.startsWith(QLatin1String("warning: this computer is 360")) ||
                 clock.startsWith(QLatin1String("warning: this computer is 359")),
             qPrintable(clock));
}

void TestCliDoctor::serverThatIsDown()
{
    Desk desk(QStringLiteral("down"));
    desk.sandbox.stop();
    const ProgramEnd end = desk.doctor();
    QCOMPARE(end.exitCode, 5);
    QVERIFY(desk.check(end, QStringLiteral("environment.local.connection"))
                .startsWith(QLatin1String("bad: Nothing answers at ")));
    QVERIFY(desk.check(end, QStringLiteral("keychain")).startsWith(QLatin1String("good: ")));
}

void TestCliDoctor::withoutKeychain()
{
    Desk desk(QStringLiteral("nokeychain"));
    desk.cli.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    const ProgramEnd end = desk.doctor();
    QCOMPARE(end.exitCode, 6);
    QVERIFY(desk.check(end, QStringLiteral("keychain")).startsWith(QLatin1String("bad: ")));
    QVERIFY(desk.check(end, QStringLiteral("environment.local.connection")).startsWith(QLatin1String("good: ")));
}

void TestCliDoctor::damagedDatabase()
{
    const Desk desk(QStringLiteral("damaged"));
    // An index of a table that is read whole at the start, and so without it.
    QFile file(desk.cli.databaseFile());
    QVERIFY(file.open(QFile::ReadWrite));
    constexpr qint64 PageSize = 4096;
    constexpr qint64 Page = 12;
    QVERIFY(file.size() > Page * PageSize);
    QVERIFY(file.seek((Page - 1) * PageSize));
    QVERIFY(file.write(QByteArray(PageSize, 'x')) == PageSize);
    file.close();
    const ProgramEnd end = desk.doctor();
    QCOMPARE(end.exitCode, 9);
    QVERIFY2(desk.check(end, QStringLiteral("database")).startsWith(QLatin1String("bad: damaged: ")),
             end.output.constData());
    // As it advises.
    const ProgramEnd next = desk.doctor();
    QCOMPARE(next.exitCode, 0);
    QVERIFY2(next.errors.contains("was damaged; the copy of "), next.errors.constData());
}

void TestCliDoctor::noCredentialsAreSent()
{
    const Desk desk(QStringLiteral("nothing"));
    QCOMPARE(desk.doctor().exitCode, 0);
    const QStringList requests = desk.sandbox.requests();
    QCOMPARE(requests.size(), 1);
    QVERIFY2(requests.constFirst().contains(QLatin1String(" HEAD ")) &&
                 !requests.constFirst().contains(QLatin1String("demo-")),
             qPrintable(requests.constFirst()));
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_cli_doctor.moc"
