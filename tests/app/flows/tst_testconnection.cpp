#include "app/flows/testconnection.h"

#include "app/flows/accountservice.h"
#include "app/flows/proxysignin.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;

namespace {

const QString Proxy = QStringLiteral("proxy.example:3128");
const QString Sandbox = QStringLiteral("sandbox");

ConnectionReport failed(ErrorKind kind, const QString& proxy = Proxy)
{
    ConnectionReport report;
    report.error = Error{.kind = kind, .proxy = proxy};
    return report;
}

ConnectionReport wantsProxySignIn(const QString& proxy = Proxy)
{
    return failed(ErrorKind::ProxyAuthRequired, proxy);
}

ConnectionReport isFine()
{
    ConnectionReport report;
    report.httpStatus = 405;
    return report;
}

/// The proxy's credentials in the keychain and not in memory.
void storeProxySignIn(const World& world)
{
    world.items().insert(SecretKey::proxySignIn(world.ports.profile, Proxy).text(),
                         QByteArrayLiteral("somebody\nproxy-password"));
}

ConnectionReport testNow(const World& world)
{
    return resultOf(testConnection(world.ports, Environment::sandbox()));
}

QString outcome(const ConnectionReport& report)
{
    return report.error ? errorKindName(report.error->kind) : QStringLiteral("done");
}

} // namespace

class TestTestConnection : public QObject
{
    Q_OBJECT

private slots:
    void passesTheReportOn();
    void errorsAreNotRepeated_data();
    void errorsAreNotRepeated();
    void proxySignInComesFromTheKeychain();
    void refusedOnceMore();
    void keychainIsAskedOnlyWhereItMayKnow_data();
    void keychainIsAskedOnlyWhereItMayKnow();
    void keychainErrorLeavesTheProxys_data();
    void keychainErrorLeavesTheProxys();
    void throughTheService();
};

void TestTestConnection::passesTheReportOn()
{
    const World world;
    ConnectionReport seen = isFine();
    seen.endpoint = QStringLiteral("https://zoo.example/sign_in");
    seen.tlsProtocol = QStringLiteral("TLSv1.3");
    seen.clockDifference = std::chrono::minutes{3};
    world.probe->willReport(Sandbox, seen);
    const ConnectionReport report = testNow(world);
    QCOMPARE(outcome(report), QStringLiteral("done"));
    QCOMPARE(report.endpoint, QStringLiteral("https://zoo.example/sign_in"));
    QCOMPARE(report.tlsProtocol, QStringLiteral("TLSv1.3"));
    QVERIFY(report.clockDifference == std::chrono::minutes{3});
    QCOMPARE(world.probe->asked(), QStringList{Sandbox});
    // No account's password is read for it, and nothing is asked of the endpoint.
    QCOMPARE(world.secrets->log(), QStringList());
    QVERIFY(world.endpoint->calls().isEmpty());
}

void TestTestConnection::errorsAreNotRepeated_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::HostNotFound, ErrorKind::TimedOut, ErrorKind::TlsUntrusted,
                            ErrorKind::ProxyUnreachable, ErrorKind::FieldMalformed}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestTestConnection::errorsAreNotRepeated()
{
    QFETCH(ErrorKind, kind);
    const World world;
    storeProxySignIn(world);
    world.probe->willReport(Sandbox, failed(kind));
    QCOMPARE(outcome(testNow(world)), errorKindName(kind));
    QCOMPARE(world.probe->asked().size(), 1);
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestTestConnection::proxySignInComesFromTheKeychain()
{
    const World world;
    storeProxySignIn(world);
    world.probe->willReport(Sandbox, wantsProxySignIn());
    world.probe->hold();
    const Running<ConnectionReport> testing(testConnection(world.ports, Environment::sandbox()));
    runQueuedEvents();
    QCOMPARE(world.probe->asked().size(), 1);
    QVERIFY(world.ports.proxySignIns->find(Proxy) == nullptr);
    world.probe->willReport(Sandbox, isFine());
    world.probe->release();
    const ConnectionReport report = testing.result();
    QCOMPARE(outcome(report), QStringLiteral("done"));
    QCOMPARE(report.httpStatus, std::optional(405));
    QCOMPARE(world.probe->asked().size(), 2);
    QCOMPARE(world.ports.proxySignIns->find(Proxy)->username, QStringLiteral("somebody"));
}

void TestTestConnection::refusedOnceMore()
{
    const World world;
    storeProxySignIn(world);
    world.probe->willReport(Sandbox, wantsProxySignIn());
    QCOMPARE(outcome(testNow(world)), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(world.probe->asked().size(), 2);
}

void TestTestConnection::keychainIsAskedOnlyWhereItMayKnow_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isInMemory");
    QTest::addColumn<bool>("wasRefused");
    QTest::newRow("a proxy without a name") << QString() << false << false;
    QTest::newRow("known") << Proxy << true << false;
    QTest::newRow("refused") << Proxy << true << true;
}

void TestTestConnection::keychainIsAskedOnlyWhereItMayKnow()
{
    QFETCH(QString, proxy);
    QFETCH(bool, isInMemory);
    QFETCH(bool, wasRefused);
    const World world;
    storeProxySignIn(world);
    if (isInMemory) {
        QVERIFY(resultOf(recallProxySignIn(world.ports, Proxy, {})));
    }
    if (wasRefused) {
        world.ports.proxySignIns->refuse(Proxy);
    }
    world.secrets->clearLog();
    world.probe->willReport(Sandbox, wantsProxySignIn(proxy));
    QCOMPARE(outcome(testNow(world)), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(world.probe->asked().size(), 1);
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestTestConnection::keychainErrorLeavesTheProxys_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::SecretNotFound, ErrorKind::KeychainLocked, ErrorKind::KeychainMissing}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestTestConnection::keychainErrorLeavesTheProxys()
{
    QFETCH(ErrorKind, kind);
    const World world;
    storeProxySignIn(world);
    world.secrets->failNext(Operation::Read, {.kind = kind});
    world.probe->willReport(Sandbox, wantsProxySignIn());
    const ConnectionReport report = testNow(world);
    QCOMPARE(outcome(report), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(report.error ? report.error->proxy : QString(), Proxy);
    QCOMPARE(world.probe->asked().size(), 1);
}

void TestTestConnection::throughTheService()
{
    const World world;
    AccountService service(world.ports);
    QStringList outcomes;
    const auto callback = [&outcomes](const ConnectionReport& report) { outcomes.append(outcome(report)); };
    service.testConnection(Environment::production(), this, callback);
    QTRY_COMPARE(outcomes, QStringList(QStringLiteral("done")));
    QCOMPARE(world.probe->asked(), QStringList(QStringLiteral("production")));

    // Whoever asked is gone by then.
    auto window = std::make_unique<QObject>();
    world.probe->hold();
    service.testConnection(Environment::production(), window.get(), callback);
    runQueuedEvents();
    window.reset();
    world.probe->release();
    runQueuedEvents();
    QCOMPARE(outcomes.size(), 1);
}

QTEST_GUILESS_MAIN(TestTestConnection)
#include "tst_testconnection.moc"
