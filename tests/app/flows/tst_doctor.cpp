#include "app/flows/doctor.h"

#include "app/adapters/database.h"
#include "app/flows/accountservice.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using State = DoctorCheck::State;

namespace {

const QString Sandbox = QStringLiteral("sandbox");
const QString Production = QStringLiteral("production");

QStringList idsOf(const DoctorReport& report)
{
    QStringList ids;
    for (const DoctorCheck& check : report.checks) {
        ids.append(check.id);
    }
    return ids;
}

DoctorCheck checkOf(const DoctorReport& report, const QString& id)
{
    for (const DoctorCheck& check : report.checks) {
        if (check.id == id) {
            return check;
        }
    }
    qFatal("no such check: %s", qPrintable(id));
}

DoctorReport examined(const World& world, const QList<SettingInForce>& settings = {})
{
    return resultOf(examine(world.ports, {.settings = settings}, {}));
}

ConnectionReport secureReport()
{
    ConnectionReport report;
    report.tlsProtocol = QStringLiteral("TLSv1.3");
    report.certificates = {{.subject = QStringLiteral("idu-test.datazoo.com"),
                            .issuer = QStringLiteral("Example CA"),
                            .validFrom = Begin - 24h,
                            .validUntil = Begin + 24h * 90,
                            .sha256 = {}}};
    report.httpStatus = 405;
    report.clockDifference = 0ms;
    report.duration = 42ms;
    return report;
}

ConnectionReport failedReport(const Error& error)
{
    ConnectionReport report;
    report.error = error;
    return report;
}

/// "good: 12 words" of a check.
QString summary(const DoctorCheck& check)
{
    return doctorStateName(check.state) + QLatin1String(": ") + check.value;
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void problemsOfThePolicy();
    void everythingInOrder();
    void keychainIsReallyUsed();
    void keychainFaults_data();
    void keychainFaults();
    void keychainThatForgets();
    void keychainThatIsNotWaitedFor();
    void noTls();
    void damagedDatabase_data();
    void damagedDatabase();
    void connection_data();
    void connection();
    void certificate_data();
    void certificate();
    void clock_data();
    void clock();
    void clocksAreLearnt();
    void environmentsAreLookedAtSideBySide();
    void unusedEnvironments_data();
    void unusedEnvironments();
    void accountsThatDoNotFit();
    void accountsBehindALockedKeychain();
    void settings();
    void exitCode_data();
    void exitCode();
    void text();
    void holdsNothingConfidential();
    void throughTheService();
    void contextThatIsGone();
};

void TestDoctor::everythingInOrder()
{
    const World world;
    world.probe->willReport(Sandbox, secureReport());
    world.probe->willReport(Production, secureReport());
    const DoctorReport report = examined(world, {{.key = QStringLiteral("a/setting"), .value = QStringLiteral("5")}});
    const QStringList expected{
        QStringLiteral("keychain"),
        QStringLiteral("tls"),
        QStringLiteral("database"),
        QStringLiteral("accounts"),
        QStringLiteral("audit"),
        QStringLiteral("backup"),
        QStringLiteral("environment.sandbox.connection"),
        QStringLiteral("environment.sandbox.proxy"),
        QStringLiteral("environment.sandbox.certificate"),
        QStringLiteral("environment.sandbox.clock"),
        QStringLiteral("environment.production.connection"),
        QStringLiteral("environment.production.proxy"),
        QStringLiteral("environment.production.certificate"),
        QStringLiteral("environment.production.clock"),
        QStringLiteral("setting.a/setting"),
        QStringLiteral("version.program"),
        QStringLiteral("version.qt"),
        QStringLiteral("version.system"),
    };
    QCOMPARE(idsOf(report), expected);
    for (const DoctorCheck& check : report.checks) {
        QVERIFY2(check.state == State::Good && check.advice.isEmpty(), qPrintable(check.id + check.advice));
        QVERIFY2(!check.title.isEmpty() && !check.value.isEmpty() && !check.section.isEmpty(), qPrintable(check.id));
    }
    QVERIFY(worstState(report) == State::Good);
    QVERIFY(exitCodeFor(report) == ExitCode::Done);
    QVERIFY(report.examinedAt == Begin);
    QCOMPARE(checkOf(report, QStringLiteral("tls")).value, QStringLiteral("OpenSSL 3.0.17"));
    QVERIFY(checkOf(report, QStringLiteral("keychain")).value.startsWith(QLatin1String("Memory ")));
    QCOMPARE(checkOf(report, QStringLiteral("version.program")).value, QStringLiteral(TOKENDESK_VERSION));
}

void TestDoctor::keychainIsReallyUsed()
{
    const World world;
    examined(world);
    const QStringList expected{
        QStringLiteral("write tokendesk/test/probe"), QStringLiteral("read tokendesk/test/probe"),
        QStringLiteral("remove tokendesk/test/probe"), QStringLiteral("read tokendesk/test/master")};
    QCOMPARE(world.secrets->log(), expected);
    QVERIFY(world.items().isEmpty());
}

void TestDoctor::keychainFaults_data()
{
    using Operation = MemorySecretStore::Operation;
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<ErrorKind>("cause");
    const auto row = [](const char* name, Operation operation, ErrorKind error, ErrorKind cause) {
        QTest::newRow(name) << operation << error << cause;
    };
    row("locked", Operation::Write, ErrorKind::KeychainLocked, ErrorKind::KeychainLocked);
    row("denied", Operation::Write, ErrorKind::KeychainDenied, ErrorKind::KeychainDenied);
    row("missing", Operation::Write, ErrorKind::KeychainMissing, ErrorKind::KeychainMissing);
    row("cannot be read", Operation::Read, ErrorKind::KeychainDenied, ErrorKind::KeychainDenied);
    row("is not there", Operation::Read, ErrorKind::SecretNotFound, ErrorKind::KeychainFailed);
    row("cannot be removed", Operation::Remove, ErrorKind::KeychainFailed, ErrorKind::KeychainFailed);
}

void TestDoctor::keychainFaults()
{
    QFETCH(MemorySecretStore::Operation, operation);
    QFETCH(ErrorKind, error);
    QFETCH(ErrorKind, cause);
    const World world;
    world.secrets->failNext(operation, {.kind = error});
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("keychain"));
    QVERIFY(check.state == State::Bad);
    QVERIFY(check.cause == cause);
    QVERIFY(!check.advice.isEmpty());
    QVERIFY2(!check.value.contains(QLatin1String("account")), qPrintable(check.value));
    QVERIFY(exitCodeFor(report) == ExitCode::Keychain);
    // A probe that was written does not stay.
    QCOMPARE(world.items().isEmpty(), operation != MemorySecretStore::Operation::Remove);
}

void TestDoctor::keychainThatForgets()
{
    const World world;
    world.items().insert(SecretKey::probe(QStringLiteral("test")).text(), "from another time");
    world.secrets->failNext(MemorySecretStore::Operation::Write, {.kind = ErrorKind::KeychainFailed});
    QVERIFY(checkOf(examined(world), QStringLiteral("keychain")).state == State::Bad);
    // What an interrupted look left behind does no harm.
    QVERIFY(checkOf(examined(world), QStringLiteral("keychain")).state == State::Good);
    QVERIFY(world.items().isEmpty());
}

void TestDoctor::keychainThatIsNotWaitedFor()
{
    const World world;
    std::stop_source stop;
    world.secrets->hold();
    const Running running(examine(world.ports, {}, stop.get_token()));
    runQueuedEvents();
    // The keychain's name is told at once, then a prompt stands open.
    world.secrets->release();
    world.secrets->hold();
    runQueuedEvents();
    QCOMPARE(world.secrets->log(), QStringList{QStringLiteral("write tokendesk/test/probe")});
    QVERIFY(!running.isOver());
    stop.request_stop();
    const DoctorReport report = running.result();
    // The rest was looked at all the same.
    QCOMPARE(world.probe->asked(), (QStringList{Sandbox, Production}));
    QCOMPARE(summary(checkOf(report, QStringLiteral("keychain"))), QStringLiteral("unknown: not waited for"));
    QVERIFY(exitCodeFor(report) == ExitCode::Done);
}

void TestDoctor::noTls()
{
    const World world;
    world.probe->setTlsLibrary({});
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("tls"));
    QCOMPARE(summary(check), QStringLiteral("bad: none"));
    QVERIFY(!check.advice.isEmpty());
    QVERIFY(exitCodeFor(report) == ExitCode::Network);
}

void TestDoctor::damagedDatabase_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a table is missing") << QStringList{QStringLiteral("DROP TABLE account")};
    QTest::newRow("a table of another form")
        << QStringList{QStringLiteral("ALTER TABLE environment RENAME COLUMN name TO title")};
    QTest::newRow("a row that means nothing") << QStringList{
        QStringLiteral("INSERT INTO environment VALUES ('x', 'X', 'neither', 'https://a.example/', '', 'wrapped')")};
    QTest::newRow("rows that lack others")
        << QStringList{QStringLiteral("CREATE TABLE more (id TEXT REFERENCES account (id))"),
                       QStringLiteral("INSERT INTO more VALUES ('x')")};
}

void TestDoctor::damagedDatabase()
{
    QFETCH(QStringList, statements);
    const World world;
    QVERIFY(world.database->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    for (const QString& statement : statements) {
        QVERIFY2(world.database->run(statement), qPrintable(statement));
    }
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("database"));
    QVERIFY2(check.state == State::Bad, qPrintable(check.value));
    QVERIFY(!check.advice.isEmpty());
    QVERIFY(exitCodeFor(report) == ExitCode::Storage);
    // Which is no reason not to look at the rest.
    QVERIFY(checkOf(report, QStringLiteral("keychain")).state == State::Good);
    QCOMPARE(world.probe->asked().size(), 2);
}

void TestDoctor::accountsThatDoNotFit()
{
    World world;
    const AccountId first = world.store(QStringLiteral("demo-one"), "not real");
    world.store(QStringLiteral("demo-two"), "not real");
    QCOMPARE(summary(checkOf(examined(world), QStringLiteral("accounts"))),
             QStringLiteral("good: fit together with their passwords and tokens"));
    world.items().remove(SecretKey::password(world.ports.profile, first).text());
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("accounts"));
    QVERIFY2(check.state == State::Warning, qPrintable(check.value));
    QVERIFY2(check.value.contains(QLatin1String("password-missing")), qPrintable(check.value));
    QVERIFY(check.advice.contains(QLatin1String("tokendesk-cli repair")));
    QVERIFY(!doctorText(report).contains(QLatin1String("demo-one")));
    QVERIFY(exitCodeFor(report) == ExitCode::Done);
}

void TestDoctor::accountsBehindALockedKeychain()
{
    World world;
    world.store(QStringLiteral("demo-one"), "not real");
    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    world.secrets->clearLog();
    const DoctorCheck check = checkOf(examined(world), QStringLiteral("accounts"));
    QVERIFY2(check.state == State::Unknown, qPrintable(check.value));
    QVERIFY(check.value.startsWith(QLatin1String("nothing unfinished")));
    // Only the probe has asked.
    QVERIFY(world.secrets->log().filter(QStringLiteral("/account/")).isEmpty());
}

void TestDoctor::connection_data()
{
    QTest::addColumn<ConnectionReport>("seen");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("proxy");
    QTest::newRow("secure") << secureReport()
                            << QStringLiteral("good: idu-test.datazoo.com answers with HTTP 405 in 42 ms, TLSv1.3")
                            << QStringLiteral("good: none");
    ConnectionReport throughProxy = secureReport();
    throughProxy.proxy = QStringLiteral("proxy.example:3128");
    QTest::newRow("through a proxy") << throughProxy
                                     << QStringLiteral(
                                            "good: idu-test.datazoo.com answers with HTTP 405 in 42 ms, TLSv1.3")
                                     << QStringLiteral("good: proxy.example:3128");
    QTest::newRow("refused") << failedReport({.kind = ErrorKind::ConnectionRefused})
                             << QStringLiteral("bad: Nothing answers at idu-test.datazoo.com.")
                             << QStringLiteral("unknown: none");
    ConnectionReport deadProxy =
        failedReport({.kind = ErrorKind::ProxyUnreachable, .proxy = QStringLiteral("proxy.example:3128")});
    deadProxy.proxy = QStringLiteral("proxy.example:3128");
    QTest::newRow("dead proxy") << deadProxy << QStringLiteral("bad: The proxy proxy.example:3128 does not answer.")
                                << QStringLiteral("unknown: proxy.example:3128");
}

void TestDoctor::connection()
{
    QFETCH(ConnectionReport, seen);
    const World world;
    world.probe->willReport(Sandbox, seen);
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("environment.sandbox.connection"));
    QTEST(summary(check), "connection");
    QTEST(summary(checkOf(report, QStringLiteral("environment.sandbox.proxy"))), "proxy");
    QCOMPARE(check.section, QStringLiteral("Environment Sandbox"));
    QCOMPARE(check.advice.isEmpty(), !seen.error);
    QVERIFY(exitCodeFor(report) == (seen.error ? ExitCode::Network : ExitCode::Done));
}

void TestDoctor::certificate_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<QString>("state");
    QTest::newRow("long") << 90 << true << QStringLiteral("good");
    QTest::newRow("two weeks") << 14 << true << QStringLiteral("good");
    QTest::newRow("less") << 13 << true << QStringLiteral("warning");
    // The connection says what is wrong with it.
    QTest::newRow("not trusted") << 90 << false << QStringLiteral("unknown");
}

void TestDoctor::certificate()
{
    QFETCH(int, daysLeft);
    QFETCH(bool, isConnected);
    const World world;
    ConnectionReport seen = secureReport();
    seen.certificates.first().validUntil = Begin + 24h * daysLeft;
    if (!isConnected) {
        seen.error = {.kind = ErrorKind::TlsUntrusted};
    }
    world.probe->willReport(Sandbox, seen);
    const DoctorCheck check = checkOf(examined(world), QStringLiteral("environment.sandbox.certificate"));
    QTEST(doctorStateName(check.state), "state");
    QCOMPARE(check.value, QStringLiteral("idu-test.datazoo.com, issued by Example CA, valid until ") +
                              toIsoUtc(Begin + 24h * daysLeft).left(10));
    QCOMPARE(check.advice.isEmpty(), check.state != State::Warning);
}

void TestDoctor::clock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("summary");
    QTest::newRow("exact") << 0 << QStringLiteral("good: this computer agrees with the server");
    QTest::newRow("a minute") << -60 << QStringLiteral("good: this computer is 60 s ahead of the server");
    QTest::newRow("more") << 61 << QStringLiteral("warning: this computer is 61 s behind the server");
}

void TestDoctor::clock()
{
    QFETCH(int, seconds);
    const World world;
    ConnectionReport seen = secureReport();
    seen.clockDifference = std::chrono::seconds{seconds};
    world.probe->willReport(Sandbox, seen);
    const DoctorReport report = examined(world);
    QTEST(summary(checkOf(report, QStringLiteral("environment.sandbox.clock"))), "summary");
    QVERIFY(exitCodeFor(report) == ExitCode::Done);
    QCOMPARE(summary(checkOf(report, QStringLiteral("environment.production.clock"))),
             QStringLiteral("unknown: not told by the server"));
}

void TestDoctor::clocksAreLearnt()
{
    const World world;
    QVERIFY(world.ports.index->setClockOffset(Production, 5min));
    ConnectionReport seen = secureReport();
    seen.clockDifference = 90s;
    world.probe->willReport(Sandbox, seen);
    examined(world);
    QVERIFY(*world.ports.index->clockOffset(Sandbox) == 90s);
    QVERIFY(*world.ports.index->clockOffset(Production) == 5min);
}

void TestDoctor::environmentsAreLookedAtSideBySide()
{
    const World world;
    world.probe->hold();
    const Running running(examine(world.ports, {}, {}));
    runQueuedEvents();
    QCOMPARE(world.probe->asked(), (QStringList{Sandbox, Production}));
    // Nor does the keychain wait for the servers.
    QCOMPARE(world.secrets->log().size(), 4);
    QVERIFY(!running.isOver());
    world.probe->release();
    QCOMPARE(running.result().checks.size(), 6 + 2 * 4 + 3);
}

void TestDoctor::unusedEnvironments_data()
{
    QTest::addColumn<QString>("accountIn");
    QTest::addColumn<QString>("sandboxState");
    QTest::newRow("no account yet") << QString() << QStringLiteral("bad");
    QTest::newRow("used") << Sandbox << QStringLiteral("bad");
    QTest::newRow("not used") << Production << QStringLiteral("warning");
}

void TestDoctor::unusedEnvironments()
{
    QFETCH(QString, accountIn);
    World world;
    if (!accountIn.isEmpty()) {
        IndexedAccount row = world.row(world.store(QStringLiteral("demo-one"), "a-password-not-real"));
        AccountDraft draft = draftOf(QStringLiteral("demo-one"));
        draft.environmentId = accountIn;
        row.account = *Account::make(row.account.id(), draft, Begin);
        QVERIFY(world.ports.index->update(row));
    }
    world.probe->willReport(Sandbox, failedReport({.kind = ErrorKind::HostNotFound}));
    const DoctorReport report = examined(world);
    const DoctorCheck check = checkOf(report, QStringLiteral("environment.sandbox.connection"));
    QTEST(doctorStateName(check.state), "sandboxState");
    QVERIFY(!check.advice.isEmpty());
    QVERIFY(exitCodeFor(report) == (check.state == State::Bad ? ExitCode::Network : ExitCode::Done));
}

void TestDoctor::settings()
{
    const World world;
    const DoctorReport report =
        examined(world, {{.key = QStringLiteral("a/one"), .value = QStringLiteral("5"), .isDefault = true},
                         {.key = QStringLiteral("a/two"), .value = QStringLiteral("7"), .isDefault = false}});
    QCOMPARE(checkOf(report, QStringLiteral("setting.a/one")).value, QStringLiteral("5 (default)"));
    QCOMPARE(checkOf(report, QStringLiteral("setting.a/two")).value, QStringLiteral("7"));
}

void TestDoctor::exitCode_data()
{
    QTest::addColumn<QList<ErrorKind>>("causes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QList<ErrorKind>& causes, ExitCode code) {
        QTest::newRow(name) << causes << static_cast<int>(code);
    };
    row("nothing", {}, ExitCode::Done);
    row("network", {ErrorKind::HostNotFound}, ExitCode::Network);
    row("keychain before network", {ErrorKind::HostNotFound, ErrorKind::KeychainLocked}, ExitCode::Keychain);
    row("storage before all", {ErrorKind::KeychainLocked, ErrorKind::TimedOut, ErrorKind::StorageBroken},
        ExitCode::Storage);
    row("something else", {ErrorKind::UnexpectedReply}, ExitCode::UnexpectedReply);
    row("network before something else", {ErrorKind::UnexpectedReply, ErrorKind::TlsExpired}, ExitCode::Network);
}

void TestDoctor::exitCode()
{
    QFETCH(QList<ErrorKind>, causes);
    DoctorReport report;
    // What is no more than a warning counts for nothing.
    report.checks.append({.state = State::Warning, .cause = ErrorKind::StorageFull});
    report.checks.append({.state = State::Unknown});
    for (const ErrorKind cause : causes) {
        report.checks.append({.state = State::Bad, .cause = cause});
    }
    QTEST(static_cast<int>(exitCodeFor(report)), "code");
    QVERIFY(worstState(report) == (causes.isEmpty() ? State::Warning : State::Bad));
}

void TestDoctor::text()
{
    const DoctorReport report{.examinedAt = Begin,
                              .checks = {{.id = QStringLiteral("keychain"),
                                          .section = QStringLiteral("This computer"),
                                          .title = QStringLiteral("Keychain"),
                                          .value = QStringLiteral("works")},
                                         {.id = QStringLiteral("tls"),
                                          .section = QStringLiteral("This computer"),
                                          .title = QStringLiteral("TLS library"),
                                          .value = QStringLiteral("none"),
                                          .state = State::Bad,
                                          .advice = QStringLiteral("Install it.")},
                                         {.id = QStringLiteral("version.qt"),
                                          .section = QStringLiteral("Versions"),
                                          .title = QStringLiteral("Qt"),
                                          .value = QStringLiteral("6.4.2")}}};
    QCOMPARE(doctorText(report), QStringLiteral("Token Desk looked at this computer at 2026-03-02T09:00:00Z.\n"
                                                "\n"
                                                "This computer\n"
                                                "  Keychain: works\n"
                                                "  TLS library: none [Fault]\n"
                                                "    Install it.\n"
                                                "\n"
                                                "Versions\n"
                                                "  Qt: 6.4.2\n"));
}

void TestDoctor::holdsNothingConfidential()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-confidential"), "a-password-not-real");
    world.ports.proxySignIns->keep(QStringLiteral("proxy.example:3128"),
                                   {.username = QStringLiteral("proxyuser"), .password = secretOf("proxypass")});
    ConnectionReport seen = secureReport();
    seen.proxy = QStringLiteral("proxy.example:3128");
    world.probe->willReport(Sandbox, seen);
    const QString text = doctorText(examined(world));
    const AccountDraft draft = draftOf(QStringLiteral("demo-confidential"));
    for (const QString& confidential :
         {draft.username, draft.label, draft.note, id.toString(), QStringLiteral("a-password-not-real"),
          QStringLiteral("proxyuser"), QStringLiteral("proxypass"), world.database->file()}) {
        QVERIFY2(!text.contains(confidential), qPrintable(text));
    }
    QVERIFY(text.contains(QLatin1String("proxy.example:3128")));
}

void TestDoctor::throughTheService()
{
    World world;
    AccountService service(world.ports);
    QVERIFY(service.reload());
    const QSignalSpy warningChanged(&service, &AccountService::clockWarningChanged);
    ConnectionReport seen = secureReport();
    seen.clockDifference = 2min;
    world.probe->willReport(Sandbox, seen);
    std::optional<DoctorReport> report;
    service.examine({}, this, [&report](const DoctorReport& answer) { report = answer; });
    QVERIFY(!report);
    QTRY_VERIFY(report);
    QCOMPARE(report->checks.size(), 6 + 2 * 4 + 3);
    QVERIFY(service.clockOffset(Sandbox) == 2min);
    QVERIFY(service.clockWarning());
    QCOMPARE(warningChanged.count(), 1);
}

void TestDoctor::contextThatIsGone()
{
    World world;
    AccountService service(world.ports);
    bool isCalled = false;
    {
        QObject context;
        service.examine({}, &context, [&isCalled](const DoctorReport&) { isCalled = true; });
    }
    runQueuedEvents();
    QCOMPARE(world.secrets->log().size(), 4);
    QVERIFY(!isCalled);

    // Nor does a service that goes wait for the keychain.
    world.secrets->hold();
    {
        AccountService shortLived(world.ports);
        shortLived.examine({}, this, [&isCalled](const DoctorReport&) { isCalled = true; });
        runQueuedEvents();
    }
    world.secrets->release();
    runQueuedEvents();
    QVERIFY(!isCalled);
}

void TestDoctor::problemsOfThePolicy()
{
    const World world;
    const SettingsReport report{.settings = {{.key = QStringLiteral("use/production"),
                                              .value = QStringLiteral("false"),
                                              .isDefault = false,
                                              .origin = SettingOrigin::Policy,
                                              .place = QStringLiteral("/etc/somewhere")}},
                                .problems = {{.kind = PolicyProblem::Kind::WrongType,
                                              .key = QStringLiteral("use/production"),
                                              .place = QStringLiteral("/etc/somewhere"),
                                              .line = 2}}};
    const DoctorReport doctor = resultOf(examine(world.ports, report, {}));
    const DoctorCheck problem = checkOf(doctor, QStringLiteral("policy.wrong-type"));
    QCOMPARE(problem.state, State::Warning);
    QCOMPARE(problem.title, QStringLiteral("use/production"));
    QVERIFY(problem.value.startsWith(QStringLiteral("The value has to be true or false.")));
    QVERIFY(problem.advice.endsWith(QStringLiteral("/etc/somewhere, line 2")));
    QCOMPARE(checkOf(doctor, QStringLiteral("setting.use/production")).value,
             QStringLiteral("false (set by the administrator)"));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
