// A real proxy between here and the server.

#include "app/adapters/httpconnectionprobe.h"
#include "app/adapters/httpsigninendpoint.h"

#include "tests/support/fakeclock.h"
#include "tests/support/proxyprocess.h"
#include "tests/support/running.h"
#include "tests/support/sandboxprocess.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString User = QStringLiteral("demo-user");
constexpr QByteArrayView Password("demo-password-not-real");
constexpr std::chrono::milliseconds Patience{20'000};
const QString Wrong = QStringLiteral("wrong");
const QString Right = QStringLiteral("right");

std::shared_ptr<Clock> clockOfToday()
{
    return std::make_shared<FakeClock>(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
}

/// What somebody has told the program about the proxy: "", "right" or "wrong".
std::shared_ptr<ProxySignIns> signInsWith(const ProxyProcess& proxy, const QString& password)
{
    auto signIns = std::make_shared<ProxySignIns>();
    if (!password.isEmpty()) {
        signIns->keep(proxy.text(), {.username = ProxyProcess::Username,
                                     .password = Secret(password == Right ? ProxyProcess::Password : "wrong")});
    }
    return signIns;
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void passesThrough();
    void openTunnelIsUsedAgain();
    void signIn_data();
    void signIn();
    void signInOfTheVariable();
    void refusedCredentialsAreOfferedOnce();
    void newCredentialsCount();
    void refusedCredentialsOfTheVariable();
    void severalAtOnce_data();
    void severalAtOnce();
    void certificate_data();
    void certificate();
    void proxyFails_data();
    void proxyFails();
    void exceptions();
    void probe_data();
    void probe();

private:
    [[nodiscard]] Environment environment(bool isAuthorityKnown = true) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    QTemporaryDir m_folder;
    QString m_caFile = m_folder.filePath(QStringLiteral("ca.pem"));
};

void TestProxy::initTestCase()
{
    for (const char* name :
         {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(name);
    }
    m_sandbox =
        std::make_unique<SandboxProcess>(QStringList{QStringLiteral("--tls"), QStringLiteral("--tls-ca-file"), m_caFile,
                                                     QStringLiteral("--tls-host"), ProxyProcess::ServerHost});
}

void TestProxy::cleanup()
{
    qunsetenv("https_proxy");
    qunsetenv("no_proxy");
}

void TestProxy::cleanupTestCase()
{
    m_sandbox.reset();
}

Environment TestProxy::environment(bool isAuthorityKnown) const
{
    return Environment::make(QStringLiteral("id"), {.name = QStringLiteral("Behind the proxy"),
                                                    .signInUrl = ProxyProcess::behindIt(m_sandbox->signInUrl()),
                                                    .caFile = isAuthorityKnown ? m_caFile : QString()})
        .value();
}

void TestProxy::passesThrough()
{
    const ProxyProcess proxy;
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    // The control: nobody else knows where the server is.
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))), QStringLiteral("HostNotFound"));

    qputenv("https_proxy", proxy.url());
    const auto before = m_sandbox->requestCount();
    HttpSignInEndpoint through(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    QCOMPARE(outcome(resultOf(through.signIn(environment(), User, Secret(Password)))), QStringLiteral("done"));
    QCOMPARE(m_sandbox->requestCount(), before + 1);
}

void TestProxy::openTunnelIsUsedAgain()
{
    ProxyProcess proxy;
    qputenv("https_proxy", proxy.url());
    auto endpoint = std::make_unique<HttpSignInEndpoint>(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(outcome(resultOf(endpoint->signIn(environment(), User, Secret(Password)))), QStringLiteral("done"));
    }
    endpoint.reset();
    proxy.stop(); // which ends what is in its log
    QCOMPARE(proxy.answers(), QStringList(QStringLiteral("TCP_TUNNEL/200")));
}

void TestProxy::signIn_data()
{
    QTest::addColumn<ProxyProcess::SignIn>("kind");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    for (const auto& [name, kind] :
         {std::pair("Basic", ProxyProcess::SignIn::Basic), std::pair("Digest", ProxyProcess::SignIn::Digest)}) {
        QTest::addRow("%s, known", name) << kind << Right << QStringLiteral("done");
        QTest::addRow("%s, unknown", name) << kind << QString() << QStringLiteral("ProxyAuthRequired");
        QTest::addRow("%s, wrong", name) << kind << Wrong << QStringLiteral("ProxyAuthRequired");
    }
}

void TestProxy::signIn()
{
    QFETCH(ProxyProcess::SignIn, kind);
    QFETCH(QString, password);
    QFETCH(QString, expected);
    const ProxyProcess proxy(kind);
    qputenv("https_proxy", proxy.url());
    const auto signIns = signInsWith(proxy, password);
    const auto before = m_sandbox->requestCount();
    HttpSignInEndpoint endpoint(clockOfToday(), signIns, Patience);
    const auto reply = resultOf(endpoint.signIn(environment(), User, Secret(Password)));
    QCOMPARE(outcome(reply), expected);
    QCOMPARE(m_sandbox->requestCount(), before + (reply ? 1 : 0));
    if (!reply) {
        QCOMPARE(reply.error().proxy, proxy.text());
        QVERIFY(signIns->find(proxy.text()) == nullptr);
        // The keychain is asked where nothing was known, and not for what was just refused.
        QCOMPARE(signIns->mayBeKept(proxy.text()), password.isEmpty());
    }
}

// Many a network gives the proxy's credentials with its address.
void TestProxy::signInOfTheVariable()
{
    const ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", "http://" + ProxyProcess::Username.toLatin1() + ':' + ProxyProcess::Password.toByteArray() +
                               '@' + proxy.text().toLatin1());
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))), QStringLiteral("done"));
}

void TestProxy::refusedCredentialsAreOfferedOnce()
{
    ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", proxy.url());
    HttpSignInEndpoint endpoint(clockOfToday(), signInsWith(proxy, Wrong), Patience);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))),
                 QStringLiteral("ProxyAuthRequired"));
    }
    proxy.stop();
    // Three requests without credentials, one with.
    QCOMPARE(proxy.answers().size(), 4);
}

void TestProxy::newCredentialsCount()
{
    const ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", proxy.url());
    const auto signIns = signInsWith(proxy, Wrong);
    HttpSignInEndpoint endpoint(clockOfToday(), signIns, Patience);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))),
             QStringLiteral("ProxyAuthRequired"));
    signIns->keep(proxy.text(), {.username = ProxyProcess::Username, .password = Secret(ProxyProcess::Password)});
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))), QStringLiteral("done"));
}

void TestProxy::refusedCredentialsOfTheVariable()
{
    const ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", "http://proxy-user:wrong@" + proxy.text().toLatin1());
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))),
             QStringLiteral("ProxyAuthRequired"));
    QVERIFY2(proxy.answers().size() <= 2, qPrintable(proxy.answers().join(u' ')));
}

void TestProxy::severalAtOnce_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("mostAnswers");
    // Each finds out that a sign-in is wanted, and has a tunnel: its own, or one that another has done with.
    QTest::newRow("right") << Right << QStringLiteral("done") << 8;
    // One is refused; the others are asked for a sign-in and offer none.
    QTest::newRow("wrong") << Wrong << QStringLiteral("ProxyAuthRequired") << 5;
}

void TestProxy::severalAtOnce()
{
    QFETCH(QString, password);
    QFETCH(QString, expected);
    QFETCH(int, mostAnswers);
    ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", proxy.url());
    auto endpoint = std::make_unique<HttpSignInEndpoint>(clockOfToday(), signInsWith(proxy, password), Patience);
    std::vector<Running<Result<SignInReply>>> running;
    running.reserve(4);
    for (int i = 0; i < 4; ++i) {
        running.emplace_back(endpoint->signIn(environment(), User, Secret(Password)));
    }
    for (const auto& each : running) {
        QCOMPARE(outcome(each.result()), expected);
    }
    endpoint.reset();
    proxy.stop();
    QVERIFY2(proxy.answers().size() <= mostAnswers, qPrintable(proxy.answers().join(u' ')));
}

void TestProxy::certificate_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("expected");
    const QStringList host{QStringLiteral("--tls-host"), ProxyProcess::ServerHost};
    const QStringList expired = host + QStringList(QStringLiteral("--tls-expired"));
    QTest::newRow("known authority") << host << true << QStringLiteral("done");
    QTest::newRow("unknown authority") << host << false << QStringLiteral("TlsUntrusted");
    QTest::newRow("other host") << QStringList() << true << QStringLiteral("TlsHostMismatch");
    QTest::newRow("expired") << expired << true << QStringLiteral("TlsExpired");
}

void TestProxy::certificate()
{
    QFETCH(QStringList, options);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, expected);
    const ProxyProcess proxy;
    qputenv("https_proxy", proxy.url());
    const QString caFile = m_folder.filePath(QStringLiteral("own-ca.pem"));
    const SandboxProcess sandbox(options +
                                 QStringList{QStringLiteral("--tls"), QStringLiteral("--tls-ca-file"), caFile});
    const auto there =
        Environment::make(QStringLiteral("id"), {.name = QStringLiteral("There"),
                                                 .signInUrl = ProxyProcess::behindIt(sandbox.signInUrl()),
                                                 .caFile = isAuthorityKnown ? caFile : QString()});
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    const auto reply = resultOf(endpoint.signIn(there.value(), User, Secret(Password)));
    QCOMPARE(outcome(reply), expected);
    QCOMPARE(sandbox.requestCount(), reply ? 1 : 0);
}

void TestProxy::proxyFails_data()
{
    QTest::addColumn<QStringList>("configuration");
    QTest::addColumn<QString>("proxyUrl");
    QTest::addColumn<QString>("signInUrl");
    QTest::addColumn<QString>("expected");
    const QString path = QStringLiteral("/api/v2/auth/sign_in");
    const QString url = QLatin1String("https://") + ProxyProcess::ServerHost + path;
    const QStringList denied(QStringLiteral("http_access deny all"));
    const QString nobody = QStringLiteral("http://127.0.0.1:1");
    const QString unknown = QStringLiteral("http://proxy.tokendesk.invalid:3128");
    const auto refused = QStringLiteral("ProxyRefused");
    const auto unreachable = QStringLiteral("ProxyUnreachable");
    QTest::newRow("it forbids the host") << denied << QString() << url << refused;
    QTest::newRow("no such host behind it")
        << QStringList() << QString() << QString(QStringLiteral("https://tokendesk.invalid") + path) << refused;
    QTest::newRow("nothing answers behind it")
        << QStringList() << QString()
        << QString(QLatin1String("https://") + ProxyProcess::ServerHost + QLatin1String(":1") + path) << refused;
    QTest::newRow("it is down") << QStringList() << nobody << url << unreachable;
    QTest::newRow("its name is unknown") << QStringList() << unknown << url << unreachable;
}

void TestProxy::proxyFails()
{
    QFETCH(QStringList, configuration);
    QFETCH(QString, proxyUrl);
    QFETCH(QString, signInUrl);
    QFETCH(QString, expected);
    const ProxyProcess proxy(ProxyProcess::SignIn::None, configuration);
    qputenv("https_proxy", proxyUrl.isEmpty() ? proxy.url() : proxyUrl.toLatin1());
    const auto there =
        Environment::make(QStringLiteral("id"), {.name = QStringLiteral("There"), .signInUrl = signInUrl});
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    const auto reply = resultOf(endpoint.signIn(there.value(), User, Secret(Password)));
    QCOMPARE(outcome(reply), expected);
    QCOMPARE(reply.error().proxy, proxyUrl.isEmpty() ? proxy.text() : proxyUrl.section(u'/', -1));
}

void TestProxy::exceptions()
{
    const ProxyProcess proxy;
    qputenv("https_proxy", proxy.url());
    qputenv("no_proxy", "localhost,.tokendesk.test");
    HttpSignInEndpoint endpoint(clockOfToday(), std::make_shared<ProxySignIns>(), Patience);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environment(), User, Secret(Password)))), QStringLiteral("HostNotFound"));
    QCOMPARE(proxy.answers(), QStringList());
}

void TestProxy::probe_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    QTest::newRow("known") << Right << QString();
    QTest::newRow("unknown") << QString() << QStringLiteral("ProxyAuthRequired");
    QTest::newRow("wrong") << Wrong << QStringLiteral("ProxyAuthRequired");
}

void TestProxy::probe()
{
    QFETCH(QString, password);
    QFETCH(QString, expected);
    const ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    qputenv("https_proxy", proxy.url());
    HttpConnectionProbe probe(clockOfToday(), signInsWith(proxy, password), Patience);
    const ConnectionReport report = resultOf(probe.probe(environment()));
    QCOMPARE(report.proxy, proxy.text());
    QCOMPARE(report.error ? errorKindName(report.error->kind) : QString(), expected);
    QCOMPARE(report.error ? report.error->proxy : proxy.text(), proxy.text());
    QCOMPARE(report.certificates.isEmpty(), report.error.has_value());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
