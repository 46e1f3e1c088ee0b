// Every cause that can come between a person and a token, as the person learns of it: the sentence, the next step, the
// exit code, and what --verbose adds for the help desk. Each server really misbehaves.

#include "cliprogram.h"

#include "app/composition/composition.h"
#include "tests/support/proxyprocess.h"
#include "tests/support/sandboxprocess.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <thread>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

const QString TryAgain = QStringLiteral("The server may have issued a token that did not arrive; it ends by itself. "
                                        "Try again.");
const QString NotSent = QStringLiteral("The password was not sent.");

/// Says the same to everybody, or nothing, and closes the connection: no TLS in any case.
class BluntServer
{
public:
    explicit BluntServer(const QByteArray& words)
    {
        std::promise<quint16> port;
        auto listening = port.get_future();
        m_thread = std::jthread([&port, words](const std::stop_token& stop) {
            QTcpServer server;
            port.set_value(server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0});
            while (!stop.stop_requested()) {
                constexpr int LookAroundMs = 50;
                if (server.waitForNewConnection(LookAroundMs)) {
                    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                    answer(*socket, words);
                }
            }
        });
        m_port = listening.get();
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static void answer(QTcpSocket& socket, const QByteArray& words)
    {
        constexpr int PatienceMs = 5000;
        if (!words.isEmpty() && socket.waitForReadyRead(PatienceMs)) {
            socket.readAll(); // else the system takes back what is on its way
            socket.write(words);
            socket.waitForBytesWritten(PatienceMs);
        }
        socket.close();
    }

    quint16 m_port = 0;
    std::jthread m_thread;
};

/// Speaks nothing newer than TLS 1.1.
class OldTlsServer
{
public:
    explicit OldTlsServer(const QTemporaryDir& folder)
        : m_certificate(folder.filePath(QStringLiteral("old-certificate.pem")))
    {
        const QString openssl = QStringLiteral("openssl");
        const QString key = folder.filePath(QStringLiteral("old-key.pem"));
        QProcess::execute(openssl, words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 "
                                         "-subj /CN=localhost -keyout") +
                                       QStringList{key, QStringLiteral("-out"), m_certificate});
        m_process.start(openssl, words("s_server -tls1_1 -cipher DEFAULT@SECLEVEL=0 -accept 127.0.0.1:0 -key") +
                                     QStringList{key, QStringLiteral("-cert"), m_certificate});
        // It says "ACCEPT 127.0.0.1:port" once it listens.
        while (m_port.isEmpty() && (m_process.canReadLine() || m_process.waitForReadyRead(20'000))) {
            const QString line = QString::fromLatin1(m_process.readLine()).trimmed();
            m_port = line.startsWith(u"ACCEPT ") ? line.section(u':', -1) : QString();
        }
    }
    ~OldTlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OldTlsServer)

    [[nodiscard]] const QString& port() const { return m_port; }
    [[nodiscard]] const QString& certificate() const { return m_certificate; }

private:
    QString m_certificate;
    QProcess m_process;
    QString m_port;
};

/// A port where nobody listens, and most likely nobody will.
quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QString httpsAt(const QString& hostAndPort)
{
    return QLatin1String("https://") + hostAndPort + QLatin1String("/api/v2/auth/sign_in");
}

QString httpsAt(quint16 port)
{
    return httpsAt(QStringLiteral("127.0.0.1:%1").arg(port));
}

/// What a person gets to see.
struct Expected
{
    int exitCode = 0;
    QString kind;
    QString whatHappened;
    QString whatToDo;
    /// Of the reply; 0 where none has come.
    int httpStatus = 0;
    QString stage;
};

using Facts = QMap<QString, QString>;

/// The lines "name: value" after the first one.
Facts factsIn(const QByteArray& errors)
{
    Facts facts;
    for (const QString& line : QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        facts.insert(line.section(QStringLiteral(": "), 0, 0), line.section(QStringLiteral(": "), 1));
    }
    return facts;
}

/// What may be in no text for a person or for the help desk: credentials, tokens, and what the servers have in their
/// replies.
QByteArray forbiddenIn(const QByteArray& text, const QString& username)
{
    for (const QByteArray& secret :
         {username.toUtf8(), CliProgram::GoodPassword, QByteArrayLiteral("wrong-password"),
          QByteArrayLiteral("proxy-wrong"), ProxyProcess::Username.toUtf8(), ProxyProcess::Password.toByteArray(),
          QByteArrayLiteral("eyJ"), QByteArrayLiteral("Bearer"), QByteArrayLiteral("Logged in"),
          QByteArrayLiteral("as ordered"), QByteArrayLiteral("Not JSON"), QByteArrayLiteral("Too many requests"),
          QByteArrayLiteral("account is locked"), QByteArrayLiteral("Incorrect"), QByteArrayLiteral("xxxx")}) {
        if (text.contains(secret)) {
            return secret;
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Expected)

class TestCliFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void replies_data();
    void replies();
    void connections_data();
    void connections();
    void proxies_data();
    void proxies();
    void proxyIsLetThrough();
    void stillGood_data();
    void stillGood();

private:
    /// The account's sign-in fails as expected, and says so without a word too much.
    static void check(const CliProgram& cli, const QString& account, const QString& username, const QString& url,
                      const Expected& expected);

    /// An account at an environment of its own with that URL; its id.
    [[nodiscard]] QString addBehind(const QString& name, const QString& username, const QString& url,
                                    bool isAuthorityGiven) const;
    void keepProxySignIn(const ProxyProcess& proxy, const QByteArray& password) const;

    const CliProgram m_cli{QStringLiteral("faults")};
    QTemporaryDir m_folder;
    QString m_caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<SandboxProcess> m_behindProxy;
    std::unique_ptr<SandboxProcess> m_expiring;
    std::unique_ptr<SandboxProcess> m_otherHost;
    std::unique_ptr<SandboxProcess> m_outOfDate;
    std::unique_ptr<OldTlsServer> m_oldTls;
    std::unique_ptr<BluntServer> m_closing;
    std::unique_ptr<BluntServer> m_noTls;
    QTcpServer m_silent;
};

void TestCliFaults::initTestCase()
{
    const auto tlsWith = [this](const char* file, const QStringList& further) {
        return std::make_unique<SandboxProcess>(words("--tls --tls-ca-file") +
                                                QStringList{m_folder.filePath(QLatin1String(file))} + further);
    };
    m_sandbox = tlsWith("ca.pem", {});
    m_behindProxy = tlsWith("behind.pem", {QStringLiteral("--tls-host"), ProxyProcess::ServerHost});
    m_expiring = tlsWith("expiring.pem", words("--token-life -60"));
    m_otherHost = tlsWith("other.pem", words("--tls-host other.example"));
    m_outOfDate = tlsWith("old.pem", words("--tls-expired"));
    m_oldTls = std::make_unique<OldTlsServer>(m_folder);
    m_closing = std::make_unique<BluntServer>(QByteArray());
    m_noTls = std::make_unique<BluntServer>("HTTP/1.1 400 Bad Request\r\n\r\n");
    QVERIFY(m_silent.listen(QHostAddress::LocalHost)); // and never says a word
    // What does not answer is given up after this.
    QSettings(Profile::make(m_cli.profile())->settingsFile(), QSettings::IniFormat)
        .setValue(QStringLiteral("network/deadlineSeconds"), 2);
    QVERIFY(
        !m_cli.addEnvironment(QStringLiteral("Local"), m_sandbox->signInUrl(), {QStringLiteral("--ca-file"), m_caFile})
             .isEmpty());
}

void TestCliFaults::cleanupTestCase()
{
    QCOMPARE(filesThatHold({CliProgram::GoodPassword, QByteArrayLiteral("wrong-password"),
                            QByteArrayLiteral("proxy-wrong"), ProxyProcess::Password.toByteArray()}),
             QStringList());
}

void TestCliFaults::check(const CliProgram& cli, const QString& account, const QString& username, const QString& url,
                          const Expected& expected)
{
    const ProgramEnd end = cli.run({QStringLiteral("token"), account, QStringLiteral("--verbose")});
    QCOMPARE(end.exitCode, expected.exitCode);
    QVERIFY(end.output.isEmpty());
    const QString first = QString::fromUtf8(end.errors).section(u'\n', 0, 0);
    QVERIFY2(first.startsWith(QString(QLatin1String("tokendesk-cli: ") + expected.whatHappened)), qPrintable(first));
    QVERIFY2(first.endsWith(expected.whatToDo), qPrintable(first));
    QCOMPARE(forbiddenIn(end.errors, username), QByteArray());

    const Facts facts = factsIn(end.errors);
    QCOMPARE(facts.value(QStringLiteral("error")), expected.kind);
    QCOMPARE(facts.value(QStringLiteral("endpoint")), url);
    QCOMPARE(facts.value(QStringLiteral("HTTP status")).toInt(), expected.httpStatus);
    QCOMPARE(facts.value(QStringLiteral("stage")), expected.stage);
    static const QRegularExpression isoUtc(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$)"));
    QVERIFY2(isoUtc.match(facts.value(QStringLiteral("time"))).hasMatch(), end.errors.constData());
    for (const char* name : {"proxy", "TLS", "TLS library", "Token Desk", "Qt", "system"}) {
        QVERIFY2(!facts.value(QLatin1String(name)).isEmpty(), name);
    }
}

void TestCliFaults::replies_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<Expected>("expected");
    const QString waiting = QStringLiteral("waiting for the answer");
    const QString receiving = QStringLiteral("receiving the answer");
    const auto row = [&](const char* name, const char* username, Expected expected) {
        if (expected.stage.isEmpty()) {
            expected.stage = receiving;
        }
        QTest::newRow(name) << QString::fromLatin1(username) << expected;
    };
    const Expected noReply{7,
                           QStringLiteral("UnexpectedReply"),
                           QStringLiteral("The server sent an answer that is not a sign-in reply."),
                           QStringLiteral("whether a proxy answers in its place."),
                           200,
                           {}};
    row("empty", "misbehave+empty-body", noReply);
    row("HTML", "misbehave+html", noReply);
    row("not JSON", "misbehave+not-json", noReply);
    row("of the wrong shape", "misbehave+wrong-shape", noReply);
    row("a number as token", "misbehave+number-token", noReply);
    row("endless", "misbehave+endless", noReply);
    row("too long", "misbehave+huge-body", noReply);
    const Expected noToken{7,
                           QStringLiteral("TokenMissing"),
                           QStringLiteral("The server accepted the sign-in but sent no token."),
                           QStringLiteral("ask Data Zoo about this account."),
                           200,
                           {}};
    row("without a token", "misbehave+no-token", noToken);
    row("null as token", "misbehave+null-token", noToken);
    row("an empty token", "misbehave+empty-token", noToken);
    row("redirect", "misbehave+redirect",
        {7,
         QStringLiteral("UnexpectedReply"),
         QStringLiteral("The server points to another address."),
         QStringLiteral("The password was not sent to the other address."),
         302,
         {}});
    row("400", "misbehave+status:400",
        {7,
         QStringLiteral("UnexpectedReply"),
         QStringLiteral("The server does not accept the sign-in request as it is."),
         QStringLiteral("body shape."),
         400,
         {}});
    row("404", "misbehave+status-html:404",
        {7,
         QStringLiteral("UnexpectedReply"),
         QStringLiteral("The server knows no sign-in at this address."),
         QStringLiteral("Check the environment's sign-in URL."),
         404,
         {}});
    row("401, wrong password", "demo-user",
        {4,
         QStringLiteral("PasswordRejected"),
         QStringLiteral("The server says the password is wrong."),
         QStringLiteral("Nothing signs in again by itself, so the account is not locked out."),
         401,
         {}});
    row("401, unknown login", "nobody-knows",
        {4,
         QStringLiteral("UnknownLogin"),
         QStringLiteral("The server does not know this username."),
         QStringLiteral("Check the username and the environment of the account."),
         401,
         {}});
    Expected refused{4,
                     QStringLiteral("AccountRejected"),
                     QStringLiteral("The server refused this account."),
                     QStringLiteral("Ask Data Zoo whether the account is active, then try again."),
                     401,
                     {}};
    row("401 of another kind", "misbehave+unknown-401", refused);
    row("401 without a word", "misbehave+empty-401", refused);
    refused.httpStatus = 403;
    row("403", "misbehave+status:403", refused);
    Expected busy{7,
                  QStringLiteral("RateLimited"),
                  QStringLiteral("The server asks to wait before the next sign-in."),
                  QStringLiteral("Try again in a few minutes."),
                  429,
                  {}};
    row("429", "misbehave+rate-limited", busy);
    busy.whatToDo = QStringLiteral("Try again in 90 seconds.");
    row("429 with seconds", "misbehave+rate-limited:90", busy);
    busy.whatToDo = QStringLiteral("Try again in 10 minutes.");
    row("429 with a date", "misbehave+rate-limited-date:600", busy);
    Expected fault{7,
                   QStringLiteral("ServerFault"),
                   QStringLiteral("The server has a fault."),
                   QStringLiteral("Try again later; the account and its password are untouched."),
                   500,
                   {}};
    row("500 with JSON", "misbehave+status:500", fault);
    fault.httpStatus = 502;
    row("502 with HTML", "misbehave+status-html:502", fault);
    fault.httpStatus = 503;
    row("503 without a word", "misbehave+status-empty:503", fault);
    const QString url = m_sandbox->signInUrl();
    const QString host = QUrl(url).host() + u':' + QString::number(QUrl(url).port());
    const QString connection = QLatin1String("The connection to ") + host;
    row("no byte in time", "misbehave+hang",
        {5, QStringLiteral("TimedOut"), host + QLatin1String(" took too long to answer."), TryAgain, 0, waiting});
    row("not the whole in time", "misbehave+slow-body",
        {5, QStringLiteral("TimedOut"), host + QLatin1String(" began to answer and did not finish in time."), TryAgain,
         0, receiving});
    row("dropped", "misbehave+drop",
        {5, QStringLiteral("ConnectionLost"), connection + QLatin1String(" broke off without an answer."), TryAgain, 0,
         waiting});
    row("truncated", "misbehave+truncated",
        {5, QStringLiteral("ConnectionLost"), connection + QLatin1String(" broke off in the middle of the answer."),
         TryAgain, 0, receiving});
}

void TestCliFaults::replies()
{
    QFETCH(QString, username);
    QFETCH(Expected, expected);
    const QByteArray password =
        username == u"demo-user" ? QByteArrayLiteral("wrong-password") : CliProgram::GoodPassword;
    const QString id =
        m_cli.addAccount(QString::fromLatin1(QTest::currentDataTag()), username, QStringLiteral("Local"), password);
    const auto before = m_sandbox->requestCount();
    check(m_cli, id, username, m_sandbox->signInUrl(), expected);
    // Sent again by machine, it could lock the account.
    QCOMPARE(m_sandbox->requestCount(), before + 1);
}

void TestCliFaults::connections_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<Expected>("expected");
    const QString connecting = QStringLiteral("connecting");
    const auto row = [](const char* name, const QString& url, const QString& caFile, const Expected& expected) {
        QTest::newRow(name) << url << caFile << expected;
    };
    const auto certificateOf = [this](const char* file) { return m_folder.filePath(QLatin1String(file)); };

    row("host not found", httpsAt(QStringLiteral("nowhere.tokendesk.test")), {},
        {5, QStringLiteral("HostNotFound"), QStringLiteral("The address of nowhere.tokendesk.test was not found."),
         QStringLiteral("Check the network connection and the sign-in URL."), 0, connecting});
    row("refused", httpsAt(closedPort()), {},
        {5, QStringLiteral("ConnectionRefused"), QStringLiteral("Nothing answers at 127.0.0.1:"),
         QStringLiteral("or try again when the server is up."), 0, connecting});
    row("no word in time", httpsAt(m_silent.serverPort()), {},
        {5, QStringLiteral("TimedOut"),
         QStringLiteral("127.0.0.1:%1 could not be reached in time.").arg(m_silent.serverPort()), NotSent, 0,
         connecting});
    row("closed at once", httpsAt(m_closing->port()), {},
        {5, QStringLiteral("ConnectionLost"),
         QStringLiteral("The connection to 127.0.0.1:%1 was closed before it was ready.").arg(m_closing->port()),
         NotSent, 0, connecting});
    row("no TLS at all", httpsAt(m_noTls->port()), {},
        {5, QStringLiteral("TlsFailed"), QStringLiteral("No secure connection to 127.0.0.1:"), NotSent, 0, connecting});
    row("TLS too old", httpsAt(QStringLiteral("localhost:") + m_oldTls->port()), m_oldTls->certificate(),
        {5, QStringLiteral("TlsTooOld"),
         QStringLiteral("localhost:%1 offers only TLS versions that are no longer safe.").arg(m_oldTls->port()),
         NotSent, 0, connecting});
    row("not trusted", m_sandbox->signInUrl(), {},
        {5, QStringLiteral("TlsUntrusted"), QStringLiteral("The certificate of 127.0.0.1:"),
         QStringLiteral("Ask your administrator for the CA file of this network, and add it to the environment."), 0,
         connecting});
    row("of another host", m_otherHost->signInUrl(), certificateOf("other.pem"),
        {5, QStringLiteral("TlsHostMismatch"),
         QStringLiteral("The certificate belongs to another host than 127.0.0.1:"), NotSent, 0, connecting});
    row("out of date", m_outOfDate->signInUrl(), certificateOf("old.pem"),
        {5, QStringLiteral("TlsExpired"), QStringLiteral("The certificate of 127.0.0.1:"),
         QStringLiteral("the server's owner must renew the certificate."), 0, connecting});
    row("token that has expired", m_expiring->signInUrl(), certificateOf("expiring.pem"),
        {7, QStringLiteral("TokenExpired"), QStringLiteral("The server sent a token that has expired already."),
         QStringLiteral("If they are right, tell Data Zoo."), 200, QStringLiteral("receiving the answer")});
}

void TestCliFaults::connections()
{
    QFETCH(QString, url);
    QFETCH(QString, caFile);
    QFETCH(Expected, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString username = QStringLiteral("demo-user-2");
    const QString environment = m_cli.addEnvironment(
        name, url, caFile.isEmpty() ? QStringList() : QStringList{QStringLiteral("--ca-file"), caFile});
    const QString id = m_cli.addAccount(name, username, environment);
    check(m_cli, id, username, url, expected);
}

QString TestCliFaults::addBehind(const QString& name, const QString& username, const QString& url,
                                 bool isAuthorityGiven) const
{
    const QString caFile = m_folder.filePath(QStringLiteral("behind.pem"));
    const QString environment = m_cli.addEnvironment(
        name, url, isAuthorityGiven ? QStringList{QStringLiteral("--ca-file"), caFile} : QStringList());
    return m_cli.addAccount(name, username, environment);
}

void TestCliFaults::keepProxySignIn(const ProxyProcess& proxy, const QByteArray& password) const
{
    const auto composition = compose(*Profile::make(m_cli.profile()), ProgramKind::CommandLine);
    bool isKept = false;
    QObject context;
    composition->accounts->keepProxySignIn(proxy.text(),
                                           {.username = ProxyProcess::Username, .password = Secret(password)}, &context,
                                           [&isKept](const Result<void>& kept) { isKept = kept.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, 30'000);
}

void TestCliFaults::proxies_data()
{
    QTest::addColumn<ProxyProcess::SignIn>("signIn");
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("isAuthorityGiven");
    // With PROXY for its address.
    QTest::addColumn<Expected>("expected");
    const QString connecting = QStringLiteral("connecting");
    const Expected wantsSignIn{5,
                               QStringLiteral("ProxyAuthRequired"),
                               QStringLiteral("The proxy PROXY wants a sign-in of its own."),
                               QStringLiteral("that your administrator gave you for the proxy."),
                               0,
                               connecting};
    QTest::newRow("wants a sign-in") << ProxyProcess::SignIn::Basic << QString() << QByteArray() << true << wantsSignIn;
    QTest::newRow("refuses a sign-in") << ProxyProcess::SignIn::Basic << QString() << QByteArray("proxy-wrong") << true
                                       << wantsSignIn;
    const Expected refuses{5,
                           QStringLiteral("ProxyRefused"),
                           QStringLiteral("The proxy PROXY did not make the connection to "),
                           QStringLiteral("ask whoever runs the proxy to allow the connection."),
                           0,
                           connecting};
    QTest::newRow("refuses the connection")
        << ProxyProcess::SignIn::None << QStringLiteral("http_access deny all") << QByteArray() << true << refuses;
    const Expected notTrusted{5,
                              QStringLiteral("TlsUntrusted"),
                              QStringLiteral("The certificate of server.tokendesk"),
                              QStringLiteral("CA file of this network, and add it to the environment."),
                              0,
                              connecting};
    QTest::newRow("not trusted behind it")
        << ProxyProcess::SignIn::None << QString() << QByteArray() << false << notTrusted;
}

void TestCliFaults::proxies()
{
    QFETCH(ProxyProcess::SignIn, signIn);
    QFETCH(QString, configuration);
    QFETCH(QByteArray, password);
    QFETCH(bool, isAuthorityGiven);
    QFETCH(Expected, expected);
    const ProxyProcess proxy(signIn, configuration.isEmpty() ? QStringList() : QStringList{configuration});
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString username = QStringLiteral("demo-user-3");
    const QString url = ProxyProcess::behindIt(m_behindProxy->signInUrl());
    const QString id = addBehind(name, username, url, isAuthorityGiven);
    if (!password.isEmpty()) {
        keepProxySignIn(proxy, password);
    }
    CliProgram cli(m_cli.profile());
    cli.setVariable(QStringLiteral("https_proxy"), QString::fromLatin1(proxy.url()));
    expected.whatHappened.replace(QStringLiteral("PROXY"), proxy.text());
    const auto before = m_behindProxy->requestCount();
    check(cli, id, username, url, expected);
    QCOMPARE(m_behindProxy->requestCount(), before);
}

void TestCliFaults::proxyIsLetThrough()
{
    ProxyProcess proxy(ProxyProcess::SignIn::Basic);
    const QString username = QStringLiteral("demo-user-4");
    const QString url = ProxyProcess::behindIt(m_behindProxy->signInUrl());
    const QString id = addBehind(QStringLiteral("let through"), username, url, true);
    keepProxySignIn(proxy, ProxyProcess::Password.toByteArray());
    CliProgram cli(m_cli.profile());
    cli.setVariable(QStringLiteral("https_proxy"), QString::fromLatin1(proxy.url()));
    const ProgramEnd end = cli.run({QStringLiteral("token"), id, QStringLiteral("--verbose")});
    QCOMPARE(end.errors, QByteArray());
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.startsWith("Bearer "));

    // And where nobody answers at its address any more.
    proxy.stop();
    check(cli, addBehind(QStringLiteral("proxy is down"), QStringLiteral("demo-user-5"), url, true),
          QStringLiteral("demo-user-5"), url,
          {5, QStringLiteral("ProxyUnreachable"),
           QString(QLatin1String("The proxy ") + proxy.text() + QLatin1String(" does not answer.")),
           QStringLiteral("Check the proxy in the system's network settings."), 0, QStringLiteral("connecting")});
}

void TestCliFaults::stillGood_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("a wrong content type") << QStringLiteral("misbehave+wrong-type");
    QTest::newRow("no date") << QStringLiteral("misbehave+date-missing");
}

void TestCliFaults::stillGood()
{
    QFETCH(QString, username);
    const QString id =
        m_cli.addAccount(QString::fromLatin1(QTest::currentDataTag()), username, QStringLiteral("Local"));
    const ProgramEnd end = m_cli.run({QStringLiteral("token"), id, QStringLiteral("--verbose")});
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.output.startsWith("Bearer "));
    QCOMPARE(end.errors, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_cli_faults.moc"
