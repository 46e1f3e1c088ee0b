#include "app/adapters/httpsigninendpoint.h"

#include "tests/app/adapters/rawserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/running.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString User = QStringLiteral("demo-user");
constexpr QByteArrayView Password("demo-password-not-real");
constexpr std::chrono::milliseconds Patience{20'000};
constexpr std::chrono::milliseconds NoPatience{300};

Environment environmentAt(const QString& signInUrl, const QString& caFile = {}, BodyShape shape = BodyShape::Wrapped)
{
    const auto environment = Environment::make(
        QStringLiteral("id"),
        {.name = QStringLiteral("Test"), .signInUrl = signInUrl, .caFile = caFile, .bodyShape = shape});
    if (!environment) {
        qFatal("no environment: %s", qPrintable(errorKindName(environment.error().kind)));
    }
    return *environment;
}

Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Result<SignInReply> signIn(const Environment& environment, const QString& username = User,
                           QByteArrayView password = Password, std::chrono::milliseconds deadline = Patience)
{
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), deadline);
    return resultOf(endpoint.signIn(environment, username, Secret(password)));
}

/// A port of this computer that nobody listens on.
quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) {
        qFatal("cannot listen");
    }
    return server.serverPort();
}

} // namespace

class TestHttpSignInEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void success_data();
    void success();
    void tokenIsVerbatim();
    void serverDate();
    void credentials_data();
    void credentials();
    void misbehaviour_data();
    void misbehaviour();
    void misbehaviourOverTls_data();
    void misbehaviourOverTls();
    void retryAfter_data();
    void retryAfter();
    void retryAfterDateByTheServersClock();
    void deadline_data();
    void deadline();
    void deadlineBeforeTheRequest();
    void lostConnection_data();
    void lostConnection();
    void facts();
    void endlessBodyStopsEarly();
    void tls_data();
    void tls();
    void caFileCountsForItsOwnEnvironment_data();
    void caFileCountsForItsOwnEnvironment();
    void tlsFromSomethingElse();
    void tooOldTls();
    void unusableCaFile_data();
    void unusableCaFile();
    void connectionRefused();
    void hostNotFound();
    void requestAsSent();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void noCookies();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
    void connectionThatClosedMeanwhile();
    void connectionThatIsSaidToClose();
    void openConnectionIsUsedAgain();
    void idleConnectionIsClosed();
    void noProxyForLoopback();
    void answersAfterTheEndpointIsGone();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<SandboxProcess> m_tlsSandbox;
    QTemporaryDir m_folder;
    QString m_caFile;
};

void TestHttpSignInEndpoint::initTestCase()
{
    m_caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    m_sandbox = std::make_unique<SandboxProcess>();
    m_tlsSandbox = std::make_unique<SandboxProcess>(
        QStringList{QStringLiteral("--tls"), QStringLiteral("--tls-ca-file"), m_caFile});
}

void TestHttpSignInEndpoint::cleanupTestCase()
{
    m_sandbox.reset();
    m_tlsSandbox.reset();
}

void TestHttpSignInEndpoint::success_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<BodyShape>("shape");
    QTest::addColumn<QString>("expected");
    const QStringList flat{QStringLiteral("--flat-body")};
    QTest::newRow("wrapped") << QStringList() << BodyShape::Wrapped << QStringLiteral("done");
    QTest::newRow("flat") << flat << BodyShape::Flat << QStringLiteral("done");
    QTest::newRow("flat where wrapped is wanted")
        << QStringList() << BodyShape::Flat << QStringLiteral("UnexpectedReply");
    QTest::newRow("wrapped where flat is wanted") << flat << BodyShape::Wrapped << QStringLiteral("UnexpectedReply");
    QTest::newRow("RS256") << QStringList(QStringLiteral("--rs256")) << BodyShape::Wrapped << QStringLiteral("done");
    QTest::newRow("opaque") << QStringList(QStringLiteral("--not-jwt")) << BodyShape::Wrapped << QStringLiteral("done");
}

void TestHttpSignInEndpoint::success()
{
    QFETCH(QStringList, options);
    QFETCH(BodyShape, shape);
    QFETCH(QString, expected);
    const SandboxProcess sandbox(options);
    const auto reply = signIn(environmentAt(sandbox.signInUrl(), {}, shape));
    QCOMPARE(outcome(reply), expected);
    if (reply) {
        QVERIFY(reply->token.view().startsWith("Bearer "));
        QVERIFY(reply->token.size() > 60);
    }
    QCOMPARE(sandbox.requestCount(), 1);
}

void TestHttpSignInEndpoint::tokenIsVerbatim()
{
    const RawServer server(RawServer::answerOf("200 OK", {}, R"({"sessionToken":"  beArer A\u00e9\/\"b  "})"));
    const auto reply = signIn(environmentAt(server.signInUrl()));
    QCOMPARE(outcome(reply), QStringLiteral("done"));
    QCOMPARE(reply->token.view().toByteArray(), QByteArray("  beArer A\xc3\xa9/\"b  "));
}

void TestHttpSignInEndpoint::serverDate()
{
    const SandboxProcess ahead({QStringLiteral("--clock-offset"), QStringLiteral("3600")});
    const Instant before = systemNow();
    const auto reply = signIn(environmentAt(ahead.signInUrl()));
    QCOMPARE(outcome(reply), QStringLiteral("done"));
    QVERIFY(reply->serverTime.has_value());
    // The header is cut to the second.
    QVERIFY(reply->serverTime > before + 3600s - 1s);
    QVERIFY(reply->serverTime <= systemNow() + 3600s);
}

void TestHttpSignInEndpoint::credentials_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accepted") << User << QByteArray("pä\"ss\\w/örd 🔑\t") << QStringLiteral("done");
    QTest::newRow("unicode") << QStringLiteral("Zoë \"動物園\" \\") << QByteArray("x") << QStringLiteral("done");
    QTest::newRow("wrong password") << User << QByteArray("wrong") << QStringLiteral("PasswordRejected");
    QTest::newRow("unknown user") << QStringLiteral("nobody") << QByteArray("x") << QStringLiteral("UnknownLogin");
}

void TestHttpSignInEndpoint::credentials()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    QFETCH(QString, expected);
    QFile users(m_folder.filePath(QStringLiteral("users.json")));
    QVERIFY(users.open(QIODevice::WriteOnly | QIODevice::Truncate));
    users.write(R"({"demo-user": "pä\"ss\\w/örd 🔑\t", "Zoë \"動物園\" \\": "x"})");
    users.close();
    const SandboxProcess sandbox({QStringLiteral("--users"), users.fileName()});
    const auto reply = signIn(environmentAt(sandbox.signInUrl()), username, password);
    QCOMPARE(outcome(reply), expected);
    QCOMPARE(reply ? std::nullopt : reply.error().httpStatus, reply ? std::nullopt : std::optional(401));
    QCOMPARE(sandbox.requestCount(), 1);
}

void TestHttpSignInEndpoint::misbehaviour_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("status");
    struct Row
    {
        const char* mode;
        const char* expected;
        int status;
    };
    constexpr int NoStatus = -1;
    const Row rows[] = {
        {"no-token", "TokenMissing", 200},       {"null-token", "TokenMissing", 200},
        {"empty-token", "TokenMissing", 200},    {"number-token", "UnexpectedReply", 200},
        {"empty-body", "UnexpectedReply", 200},  {"not-json", "UnexpectedReply", 200},
        {"html", "UnexpectedReply", 200},        {"wrong-shape", "UnexpectedReply", 200},
        {"wrong-type", "done", NoStatus},        {"truncated", "ConnectionLost", NoStatus},
        {"drop", "ConnectionLost", NoStatus},    {"huge-body", "UnexpectedReply", 200},
        {"redirect", "UnexpectedReply", 302},    {"status:201", "UnexpectedReply", 201},
        {"status:204", "UnexpectedReply", 204},  {"status:400", "UnexpectedReply", 400},
        {"status:401", "AccountRejected", 401},  {"status:403", "AccountRejected", 403},
        {"status:404", "UnexpectedReply", 404},  {"status:407", "ProxyAuthRequired", NoStatus},
        {"status:429", "RateLimited", 429},      {"status:500", "ServerFault", 500},
        {"status:502", "ServerFault", 502},      {"status:503", "ServerFault", 503},
        {"status:504", "ServerFault", 504},      {"status-html:401", "AccountRejected", 401},
        {"status-html:503", "ServerFault", 503}, {"unknown-401", "AccountRejected", 401},
        {"empty-401", "AccountRejected", 401},   {"date-missing", "done", NoStatus},
    };
    for (const Row& row : rows) {
        QTest::newRow(row.mode) << QString::fromLatin1(row.mode) << QString::fromLatin1(row.expected) << row.status;
    }
}

// In each case the server sees one request: nothing is ever sent again behind the user's back.
void TestHttpSignInEndpoint::misbehaviour()
{
    QFETCH(QString, mode);
    QFETCH(QString, expected);
    QFETCH(int, status);
    const auto before = m_sandbox->requestCount();
    const auto reply =
        signIn(environmentAt(m_sandbox->signInUrl()), QLatin1String("misbehave+") + mode, "any-password-not-real");
    QCOMPARE(outcome(reply), expected);
    if (reply) {
        QCOMPARE(reply->serverTime.has_value(), mode != u"date-missing");
    } else {
        QCOMPARE(reply.error().httpStatus.value_or(-1), status);
        QVERIFY(!reply.error().detail.contains(u"any-password"));
    }
    QCOMPARE(m_sandbox->requestCount(), before + 1);
}

void TestHttpSignInEndpoint::misbehaviourOverTls_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("drop") << QStringLiteral("drop") << QStringLiteral("ConnectionLost");
    QTest::newRow("truncated") << QStringLiteral("truncated") << QStringLiteral("ConnectionLost");
    QTest::newRow("status") << QStringLiteral("status:503") << QStringLiteral("ServerFault");
    QTest::newRow("endless") << QStringLiteral("endless") << QStringLiteral("UnexpectedReply");
}

void TestHttpSignInEndpoint::misbehaviourOverTls()
{
    QFETCH(QString, mode);
    QFETCH(QString, expected);
    const auto before = m_tlsSandbox->requestCount();
    const auto reply = signIn(environmentAt(m_tlsSandbox->signInUrl(), m_caFile), QLatin1String("misbehave+") + mode);
    QCOMPARE(outcome(reply), expected);
    QCOMPARE(m_tlsSandbox->requestCount(), before + 1);
}

void TestHttpSignInEndpoint::retryAfter_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("none") << QStringLiteral("rate-limited") << -1 << -1;
    QTest::newRow("seconds") << QStringLiteral("rate-limited:30") << 30 << 30;
    QTest::newRow("at once") << QStringLiteral("rate-limited:0") << 0 << 0;
    QTest::newRow("more than a day") << QStringLiteral("rate-limited:999999") << 86400 << 86400;
    QTest::newRow("date") << QStringLiteral("rate-limited-date:90") << 88 << 91;
}

void TestHttpSignInEndpoint::retryAfter()
{
    QFETCH(QString, mode);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto reply = signIn(environmentAt(m_sandbox->signInUrl()), QLatin1String("misbehave+") + mode);
    QCOMPARE(outcome(reply), QStringLiteral("RateLimited"));
    const auto seconds = int(reply.error().retryAfter.value_or(-1s).count());
    QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
}

// A date in Retry-After is one of the server's clock; ours may be an hour behind.
void TestHttpSignInEndpoint::retryAfterDateByTheServersClock()
{
    const SandboxProcess ahead({QStringLiteral("--clock-offset"), QStringLiteral("3600")});
    const auto reply = signIn(environmentAt(ahead.signInUrl()), QStringLiteral("misbehave+rate-limited-date:90"));
    QCOMPARE(outcome(reply), QStringLiteral("RateLimited"));
    const auto seconds = int(reply.error().retryAfter.value_or(-1s).count());
    QVERIFY2(seconds >= 88 && seconds <= 91, qPrintable(QString::number(seconds)));
}

void TestHttpSignInEndpoint::deadline_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<ExchangeStage>("stage");
    QTest::newRow("no answer") << QStringLiteral("hang") << ExchangeStage::Waiting;
    QTest::newRow("no end of the answer") << QStringLiteral("slow-body") << ExchangeStage::Receiving;
}

void TestHttpSignInEndpoint::deadline()
{
    QFETCH(QString, mode);
    QFETCH(ExchangeStage, stage);
    const auto before = m_sandbox->requestCount();
    QElapsedTimer timer;
    timer.start();
    const auto reply =
        signIn(environmentAt(m_sandbox->signInUrl()), QLatin1String("misbehave+") + mode, Password, NoPatience);
    QCOMPARE(outcome(reply), QStringLiteral("TimedOut"));
    QCOMPARE(reply.error().stage, std::optional(stage));
    // Qt's timers may be a twentieth early.
    QVERIFY2(timer.elapsed() >= NoPatience.count() * 9 / 10, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_sandbox->requestCount(), before + 1);
}

// Somebody takes the connection and never says anything: TLS does not come about.
void TestHttpSignInEndpoint::deadlineBeforeTheRequest()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto reply =
        signIn(environmentAt(QStringLiteral("https://127.0.0.1:%1/api/v2/auth/sign_in").arg(silent.serverPort())), User,
               Password, NoPatience);
    QCOMPARE(outcome(reply), QStringLiteral("TimedOut"));
    QCOMPARE(reply.error().stage, std::optional(ExchangeStage::Connecting));
}

void TestHttpSignInEndpoint::lostConnection_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<ExchangeStage>("stage");
    QTest::newRow("before TLS") << QString() << ExchangeStage::Connecting;
    QTest::newRow("before the answer") << QStringLiteral("drop") << ExchangeStage::Waiting;
    QTest::newRow("in the answer") << QStringLiteral("truncated") << ExchangeStage::Receiving;
}

void TestHttpSignInEndpoint::lostConnection()
{
    QFETCH(QString, mode);
    QFETCH(ExchangeStage, stage);
    QTcpServer hasty;
    QVERIFY(hasty.listen(QHostAddress::LocalHost));
    connect(&hasty, &QTcpServer::newConnection, &hasty, [&hasty] { delete hasty.nextPendingConnection(); });
    const QString hastyUrl = QStringLiteral("https://127.0.0.1:%1/api/v2/auth/sign_in").arg(hasty.serverPort());
    const auto reply =
        mode.isEmpty() ? signIn(environmentAt(hastyUrl))
                       : signIn(environmentAt(m_tlsSandbox->signInUrl(), m_caFile), QLatin1String("misbehave+") + mode);
    QCOMPARE(outcome(reply), QStringLiteral("ConnectionLost"));
    QCOMPARE(reply.error().stage, std::optional(stage));
}

// What a support text is made of, and what it is not.
void TestHttpSignInEndpoint::facts()
{
    const QString username = QStringLiteral("misbehave+status:503");
    const auto reply = signIn(environmentAt(m_tlsSandbox->signInUrl(), m_caFile), username);
    QCOMPARE(outcome(reply), QStringLiteral("ServerFault"));
    QStringList names;
    QStringList values;
    for (const Fact& fact : reply.error().facts) {
        names.append(fact.name);
        values.append(fact.value);
    }
    QCOMPARE(names, QStringList({QStringLiteral("time"), QStringLiteral("endpoint"), QStringLiteral("proxy"),
                                 QStringLiteral("stage"), QStringLiteral("TLS"), QStringLiteral("TLS library")}));
    QVERIFY(QDateTime::fromString(values.at(0), Qt::ISODate).isValid());
    QCOMPARE(values.at(1), m_tlsSandbox->signInUrl());
    QCOMPARE(values.at(2), QStringLiteral("none"));
    QVERIFY2(values.at(4).startsWith(u"TLSv1."), qPrintable(values.at(4)));
    const QString all = values.join(u' ') + reply.error().detail;
    QVERIFY(!all.contains(username));
    QVERIFY(!all.contains(QLatin1String(Password)));
}

void TestHttpSignInEndpoint::endlessBodyStopsEarly()
{
    QElapsedTimer timer;
    timer.start();
    const auto reply = signIn(environmentAt(m_sandbox->signInUrl()), QStringLiteral("misbehave+endless"));
    QCOMPARE(outcome(reply), QStringLiteral("UnexpectedReply"));
    QVERIFY(reply.error().detail.contains(u"64 KiB"));
    // The whole 64 MiB take the sandbox more than two seconds.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void TestHttpSignInEndpoint::tls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("expected");
    const QStringList otherHost{QStringLiteral("--tls-host"), QStringLiteral("other.example")};
    const QStringList expired{QStringLiteral("--tls-expired")};
    QTest::newRow("known authority") << QStringList() << true << QStringLiteral("done");
    QTest::newRow("unknown authority") << QStringList() << false << QStringLiteral("TlsUntrusted");
    QTest::newRow("other host") << otherHost << true << QStringLiteral("TlsHostMismatch");
    QTest::newRow("expired") << expired << true << QStringLiteral("TlsExpired");
    QTest::newRow("expired, other host") << otherHost + expired << true << QStringLiteral("TlsHostMismatch");
    QTest::newRow("expired, unknown authority") << expired << false << QStringLiteral("TlsUntrusted");
}

void TestHttpSignInEndpoint::tls()
{
    QFETCH(QStringList, options);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, expected);
    const QString caFile = m_folder.filePath(QStringLiteral("own-ca.pem"));
    const SandboxProcess sandbox(options +
                                 QStringList{QStringLiteral("--tls"), QStringLiteral("--tls-ca-file"), caFile});
    const auto reply = signIn(environmentAt(sandbox.signInUrl(), isAuthorityKnown ? caFile : QString()));
    QCOMPARE(outcome(reply), expected);
    // Nothing is said to a server that did not prove who it is.
    QCOMPARE(sandbox.requestCount(), reply ? 1 : 0);
}

void TestHttpSignInEndpoint::caFileCountsForItsOwnEnvironment_data()
{
    QTest::addColumn<bool>("knownFirst");
    QTest::newRow("known, then unknown") << true;
    QTest::newRow("unknown, then known") << false;
}

// Two environments at the same host: an open connection of the one, or its failure, must not serve the other.
void TestHttpSignInEndpoint::caFileCountsForItsOwnEnvironment()
{
    QFETCH(bool, knownFirst);
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    for (const bool isKnown : {knownFirst, !knownFirst}) {
        const Environment environment = environmentAt(m_tlsSandbox->signInUrl(), isKnown ? m_caFile : QString());
        const auto reply = resultOf(endpoint.signIn(environment, User, Secret(Password)));
        QCOMPARE(outcome(reply), isKnown ? QStringLiteral("done") : QStringLiteral("TlsUntrusted"));
    }
}

void TestHttpSignInEndpoint::tlsFromSomethingElse()
{
    const RawServer server(RawServer::granted());
    QString url = server.signInUrl();
    url.replace(QStringLiteral("http:"), QStringLiteral("https:"));
    const auto reply = signIn(environmentAt(url), User, Password, 2s);
    QVERIFY2(outcome(reply) == u"TlsFailed" || outcome(reply) == u"TimedOut" || outcome(reply) == u"ConnectionLost",
             qPrintable(outcome(reply)));
    QCOMPARE(server.requests(), QByteArrayList());
}

void TestHttpSignInEndpoint::tooOldTls()
{
    const QString key = m_folder.filePath(QStringLiteral("old-key.pem"));
    const QString certificate = m_folder.filePath(QStringLiteral("old-certificate.pem"));
    const QString openssl = QStringLiteral("openssl");
    QCOMPARE(QProcess::execute(openssl, QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                                                       "-subj /CN=localhost -days 1 -keyout %1 -out %2")
                                            .arg(key, certificate)
                                            .split(u' ')),
             0);
    QProcess server;
    server.start(openssl, QStringLiteral("s_server -tls1_1 -cipher DEFAULT@SECLEVEL=0 -accept 127.0.0.1:0 -key %1 "
                                         "-cert %2")
                              .arg(key, certificate)
                              .split(u' '));
    // It says "ACCEPT 127.0.0.1:port" once it listens.
    QString port;
    while (port.isEmpty() && server.waitForReadyRead(20'000)) {
        while (server.canReadLine()) {
            const QString line = QString::fromLatin1(server.readLine()).trimmed();
            port = line.startsWith(u"ACCEPT ") ? line.section(u':', -1) : port;
        }
    }
    const auto reply =
        signIn(environmentAt(QStringLiteral("https://127.0.0.1:%1/api/v2/auth/sign_in").arg(port), certificate));
    server.kill();
    server.waitForFinished();
    QVERIFY(!port.isEmpty());
    QCOMPARE(outcome(reply), QStringLiteral("TlsTooOld"));
}

void TestHttpSignInEndpoint::unusableCaFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("missing.pem"));
    QTest::newRow("a folder") << m_folder.path();
    QFile garbage(m_folder.filePath(QStringLiteral("garbage.pem")));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("-----BEGIN CERTIFICATE-----\nnot base64 at all\n-----END CERTIFICATE-----\n");
    QTest::newRow("garbage") << garbage.fileName();
}

void TestHttpSignInEndpoint::unusableCaFile()
{
    QFETCH(QString, file);
    const auto before = m_tlsSandbox->requestCount();
    const auto reply = signIn(environmentAt(m_tlsSandbox->signInUrl(), file));
    QCOMPARE(outcome(reply), QStringLiteral("FieldMalformed"));
    QCOMPARE(reply.error().field, Field::CaFile);
    QCOMPARE(m_tlsSandbox->requestCount(), before);
}

void TestHttpSignInEndpoint::connectionRefused()
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/api/v2/auth/sign_in").arg(freePort());
    QCOMPARE(outcome(signIn(environmentAt(url))), QStringLiteral("ConnectionRefused"));
}

// RFC 6761 §6.4: names under .invalid do not exist.
void TestHttpSignInEndpoint::hostNotFound()
{
    const auto reply = signIn(environmentAt(QStringLiteral("https://tokendesk.invalid/api/v2/auth/sign_in")));
    QCOMPARE(outcome(reply), QStringLiteral("HostNotFound"));
}

void TestHttpSignInEndpoint::requestAsSent()
{
    const RawServer server(RawServer::granted());
    QCOMPARE(outcome(signIn(environmentAt(server.signInUrl()))), QStringLiteral("done"));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    const QByteArray head = request.first(request.indexOf("\r\n\r\n")).toLower();
    QVERIFY(request.startsWith("POST /api/v2/auth/sign_in HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\naccept: application/json\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(head.contains("\r\nuser-agent: tokendesk/"));
    QVERIFY(!head.contains("\r\ncookie:"));
    QVERIFY(!head.contains("\r\nauthorization:"));
    QVERIFY(request.endsWith(R"({"data":{"username":"demo-user","password":"demo-password-not-real"}})"));
}

void TestHttpSignInEndpoint::redirectIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
        QTest::newRow(status) << QByteArray(status);
    }
}

void TestHttpSignInEndpoint::redirectIsNotFollowed()
{
    QFETCH(QByteArray, status);
    const RawServer other(RawServer::granted());
    const RawServer server(
        RawServer::answerOf(status, "Location: " + other.signInUrl().toLatin1() + "\r\n", R"({"error":"moved"})"));
    const auto reply = signIn(environmentAt(server.signInUrl()));
    QCOMPARE(outcome(reply), QStringLiteral("UnexpectedReply"));
    QCOMPARE(reply.error().httpStatus, std::optional(status.first(3).toInt()));
    runQueuedEvents();
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpSignInEndpoint::noCookies()
{
    const RawServer server(RawServer::granted("Set-Cookie: session=crumb; Path=/\r\n"));
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password))));
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().constLast().toLower().contains("cookie"));
}

void TestHttpSignInEndpoint::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"zoo\"");
    QTest::newRow("Bearer") << QByteArray("Bearer");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("NTLM") << QByteArray("NTLM");
}

void TestHttpSignInEndpoint::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    const RawServer server(RawServer::answerOf("401 Unauthorized", "WWW-Authenticate: " + challenge + "\r\n",
                                               R"({"error":"Incorrect password detected"})"));
    QCOMPARE(outcome(signIn(environmentAt(server.signInUrl()))), QStringLiteral("PasswordRejected"));
    QCOMPARE(server.requests().size(), 1);
}

// A server should say that it closes a connection. Where one does not, a request may meet the connection at its end,
// and is not sent again; that happens once.
void TestHttpSignInEndpoint::connectionThatClosedMeanwhile()
{
    const RawServer server(RawServer::granted(), RawServer::After::Closes);
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    constexpr int Count = 20;
    int lost = 0;
    for (int i = 1; i <= Count; ++i) {
        const auto reply = resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password)));
        lost += reply ? 0 : 1;
        QVERIFY2(reply || reply.error().kind == ErrorKind::ConnectionLost, qPrintable(outcome(reply)));
    }
    QVERIFY2(lost <= 1, qPrintable(QString::number(lost)));
    QCOMPARE(server.requests().size(), Count - lost);
}

void TestHttpSignInEndpoint::connectionThatIsSaidToClose()
{
    const RawServer server(RawServer::granted("Connection: close\r\n"), RawServer::After::Closes);
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    constexpr int Count = 20;
    for (int i = 1; i <= Count; ++i) {
        const auto reply = resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password)));
        QCOMPARE(outcome(reply), QStringLiteral("done"));
        QCOMPARE(server.connections(), i);
    }
}

void TestHttpSignInEndpoint::openConnectionIsUsedAgain()
{
    const RawServer server(RawServer::granted(), RawServer::After::KeepsOpen);
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(outcome(resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password)))),
                 QStringLiteral("done"));
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

void TestHttpSignInEndpoint::idleConnectionIsClosed()
{
    const RawServer server(RawServer::granted(), RawServer::After::KeepsOpen);
    HttpSignInEndpoint endpoint(std::make_shared<FakeClock>(systemNow()), std::make_shared<ProxySignIns>(), Patience);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password)))),
             QStringLiteral("done"));
    QCOMPARE(server.openConnections(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 20'000);
    QCOMPARE(outcome(resultOf(endpoint.signIn(environmentAt(server.signInUrl()), User, Secret(Password)))),
             QStringLiteral("done"));
    QCOMPARE(server.connections(), 2);
}

void TestHttpSignInEndpoint::noProxyForLoopback()
{
    const RawServer proxy(RawServer::answerOf("403 Forbidden", {}, {}));
    const QUrl proxyUrl(proxy.signInUrl());
    for (const char* name : {"http_proxy", "all_proxy"}) {
        qputenv(name, "http://127.0.0.1:" + QByteArray::number(proxyUrl.port()));
    }
    const auto before = m_sandbox->requestCount();
    const auto reply = signIn(environmentAt(m_sandbox->signInUrl()));
    // The control: for any other host the proxy is what is asked.
    const auto viaProxy =
        signIn(environmentAt(QStringLiteral("https://tokendesk.invalid/api/v2/auth/sign_in")), User, Password, 2s);
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    QCOMPARE(outcome(reply), QStringLiteral("done"));
    QCOMPARE(m_sandbox->requestCount(), before + 1);
    QCOMPARE(outcome(viaProxy), QStringLiteral("ProxyRefused"));
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().constFirst().startsWith("CONNECT tokendesk.invalid:443 "));
}

void TestHttpSignInEndpoint::answersAfterTheEndpointIsGone()
{
    auto endpoint = std::make_unique<HttpSignInEndpoint>(std::make_shared<FakeClock>(systemNow()),
                                                         std::make_shared<ProxySignIns>(), Patience);
    const Running<Result<SignInReply>> running(
        endpoint->signIn(environmentAt(m_sandbox->signInUrl()), User, Secret(Password)));
    endpoint.reset();
    QCOMPARE(outcome(running.result()), QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(TestHttpSignInEndpoint)
#include "tst_httpsigninendpoint.moc"
