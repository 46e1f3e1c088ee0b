#include "sandboxserver.h"

#include "testcertificate.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

constexpr auto signInPath = "/api/v2/auth/sign_in"_L1;
constexpr auto requestsPath = "/sandbox/requests"_L1;
constexpr auto misbehavePath = "/sandbox/misbehave"_L1;
constexpr auto stopPath = "/sandbox/stop"_L1;

std::unique_ptr<QTcpServer> makeTcpServer(const std::optional<ServerIdentity>& identity)
{
    if (!identity)
        return std::make_unique<QTcpServer>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(identity->certificate));
    configuration.setPrivateKey(QSslKey(identity->privateKey, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QString methodName(Method method)
{
    const char* key = QMetaEnum::fromType<Method>().valueToKey(static_cast<int>(method));
    return QString::fromLatin1(key ? key : "Unknown").toUpper();
}

/// What is said where no route matches: the path is unknown, or it is known with another method.
RawReply unroutedReply(const QHttpServerRequest& request)
{
    const QString path = request.url().path();
    RawReply reply;
    if (path == signInPath || path == misbehavePath || path == stopPath) {
        reply = errorReply(405, u"Method not allowed"_s);
        reply.headers.append({"Allow"_ba, "POST"_ba});
    } else if (path == requestsPath) {
        reply = errorReply(405, u"Method not allowed"_s);
        reply.headers.append({"Allow"_ba, "GET"_ba});
    } else {
        reply = errorReply(404, u"Not found"_s);
    }
    if (request.method() == Method::Head)
        reply.body.clear(); // a body here would be read as the start of the next reply
    return reply;
}

} // namespace

SandboxServer::SandboxServer(SandboxOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_users(m_options.usersFile)
    , m_mint(m_options.token)
{
    addRoutes();
}

bool SandboxServer::listen(const std::optional<ServerIdentity>& identity)
{
    if (!m_options.logFile.isEmpty() && !m_log.open(m_options.logFile)) {
        m_errorString = u"cannot write the log "_s + m_options.logFile;
        return false;
    }

    // A server of our own, since QHttpServer::listen() leaves the queues at 50 and 30 connections, which a load test
    // overruns.
    auto server = makeTcpServer(identity);
    server->setListenBacklogSize(1024);
    server->setMaxPendingConnections(1024);
    if (!server->listen(QHostAddress::LocalHost, m_options.port)) {
        m_errorString = server->errorString();
        return false;
    }
    m_signInUrl.setScheme(identity ? u"https"_s : u"http"_s);
    m_signInUrl.setHost(u"127.0.0.1"_s);
    m_signInUrl.setPort(server->serverPort());
    m_signInUrl.setPath(signInPath);
    m_http.bind(server.release()); // which makes it a child of m_http
    return true;
}

void SandboxServer::addRoutes()
{
    using Request = QHttpServerRequest;
    using Responder = QHttpServerResponder;

    m_http.route(signInPath, Method::Post, [this](const Request& request, Responder&& responder) {
        const auto credentials = readCredentials(request.body(), m_options.bodyShape);
        answer(std::move(responder), request, answerSignIn(request, credentials),
               credentials ? credentials->username : QString(), m_options.latency);
    });
    m_http.route(requestsPath, Method::Get, [this](const Request& request, Responder&& responder) {
        const QJsonDocument count(QJsonObject{{u"signIns"_s, m_signIns}});
        answer(std::move(responder), request, {.body = count.toJson(QJsonDocument::Compact)});
    });
    m_http.route(misbehavePath, Method::Post, [this](const Request& request, Responder&& responder) {
        answer(std::move(responder), request, answerMisbehave(request));
    });
    m_http.route(stopPath, Method::Post, [this](const Request& request, Responder&& responder) {
        answer(std::move(responder), request, {.status = 204});
        QTimer::singleShot(std::chrono::milliseconds{50}, this,
                           &SandboxServer::stopRequested); // the reply goes out first
    });
    m_http.setMissingHandler([this](const Request& request, Responder&& responder) {
        answer(std::move(responder), request, unroutedReply(request));
    });
}

RawReply SandboxServer::answerSignIn(const QHttpServerRequest& request, const std::optional<Credentials>& credentials)
{
    constexpr auto misbehavingUser = "misbehave+"_L1;
    ++m_signIns;
    const QString username = credentials ? credentials->username : QString();
    auto misbehaviour = m_options.misbehaviour;
    if (username.startsWith(misbehavingUser)) {
        // What follows the # tells users apart that misbehave alike.
        misbehaviour = Misbehaviour::parse(username.sliced(misbehavingUser.size()).section(u'#', 0, 0));
        if (!misbehaviour)
            return errorReply(400, u"No such misbehaviour"_s); // a typing error in a test
    }
    const auto token = [this, &username] { return m_mint.makeToken(username, serverTime()); };
    if (misbehaviour)
        return misbehave(*misbehaviour, token(), serverTime());

    if (!request.value("Content-Type"_ba).startsWith("application/json"))
        return errorReply(415, u"Content-Type must be application/json"_s);
    if (!credentials)
        return errorReply(400, u"The body does not have the expected shape"_s);
    switch (m_users.check(credentials->username, credentials->password)) {
    case Verdict::Accepted:
        return loggedIn(token());
    case Verdict::UnknownUser:
        return errorReply(401, u"Incorrect log in credentials detected"_s);
    case Verdict::WrongPassword:
        return errorReply(401, u"Incorrect password detected"_s);
    case Verdict::UsersUnreadable:
        break;
    }
    return errorReply(500, u"The users file cannot be read"_s);
}

RawReply SandboxServer::answerMisbehave(const QHttpServerRequest& request)
{
    const QString text = QString::fromUtf8(request.body()).trimmed();
    const auto misbehaviour = Misbehaviour::parse(text);
    if (!misbehaviour && text != "none"_L1)
        return errorReply(400, u"No such misbehaviour"_s);
    m_options.misbehaviour = misbehaviour;
    return {.status = 204};
}

void SandboxServer::answer(QHttpServerResponder&& responder, const QHttpServerRequest& request, RawReply reply,
                           const QString& username, std::chrono::milliseconds latency)
{
    m_log.append(methodName(request.method()), request.url().path(), username, reply.status);
    if (reply.dateHeader) // QHttpServer sends none of its own
        reply.headers.append({"Date"_ba, httpDate(serverTime())});
    send(std::move(responder), std::move(reply), latency);
}

QDateTime SandboxServer::serverTime() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_options.clockOffset.count());
}

} // namespace TokenDesk::Sandbox
