#include "app/adapters/httpsigninendpoint.h"

#include "app/adapters/oneshotbody.h"
#include "app/adapters/signinmessage.h"
#include "app/ports/answer.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace TokenDesk {

namespace {

constexpr qint64 MaximumReplyBytes = qint64{64} * 1024;

/// The system's proxies, except for this computer itself.
class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopbackHost(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

QNetworkRequest requestFor(const Environment& environment, const QList<QSslCertificate>& furtherAuthorities)
{
    QNetworkRequest request(environment.signInUrl());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("TokenDesk/" TOKENDESK_VERSION));
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    // A redirected POST would hand the password to whoever the redirect names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (environment.signInUrl().scheme() == u"https") {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.addCaCertificates(furtherAuthorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

ErrorKind kindOfTlsErrors(const QList<QSslError>& errors)
{
    bool isOtherHost = false;
    for (const QSslError& error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            isOtherHost = true;
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            break;
        default:
            return ErrorKind::TlsUntrusted;
        }
    }
    return isOtherHost ? ErrorKind::TlsHostMismatch : ErrorKind::TlsExpired;
}

/// Of an exchange that ended without a complete reply.
ErrorKind kindOfBrokenExchange(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyAuthRequired;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::UnexpectedReply;
    default:
        // ContentReSendError among them: see OneShotBody.
        return ErrorKind::ConnectionLost;
    }
}

/// What one exchange has come to, gathered from the reply's signals.
struct Exchange
{
    /// One of its own: Qt keeps connections, and with them the certificate authorities of the first request to a host,
    /// while the next environment at that host may trust others. And a connection that the server closes at the moment
    /// of its reuse would need a second try, which OneShotBody refuses.
    QNetworkAccessManager network;
    std::unique_ptr<OneShotBody> requestBody;
    std::unique_ptr<QNetworkReply> reply;
    QByteArray replyBody;
    QList<QSslError> tlsErrors;
    bool isTooLong = false;
};

void readSome(Exchange& exchange)
{
    exchange.replyBody += exchange.reply->readAll();
    if (exchange.replyBody.size() > MaximumReplyBytes) {
        exchange.isTooLong = true;
        exchange.reply->abort();
    }
}

Result<SignInReply> outcomeOf(const Exchange& exchange, Instant now)
{
    const QNetworkReply& reply = *exchange.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange.isTooLong) {
        return failure(Error{.kind = ErrorKind::UnexpectedReply,
                             .detail = QStringLiteral("the reply is longer than 64 KiB"),
                             .httpStatus = status});
    }
    if (!exchange.tlsErrors.isEmpty()) {
        return failure(kindOfTlsErrors(exchange.tlsErrors), exchange.tlsErrors.constFirst().errorString());
    }
    // Qt's errors of the content and of the server, from 201 on, only repeat the status. At these two redirects it
    // rewinds the body, followed or not, and takes offence when that fails.
    const bool isRedirect = status == 307 || status == 308;
    const bool isComplete =
        status != 0 && (reply.error() != QNetworkReply::ContentReSendError || isRedirect) &&
        (reply.error() == QNetworkReply::NoError || reply.error() >= QNetworkReply::ContentAccessDenied);
    if (!isComplete) {
        return failure(
            kindOfBrokenExchange(reply.error()),
            QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error())));
    }
    const auto serverTime = parseHttpDate(reply.rawHeader(QByteArrayLiteral("Date")));
    auto token = parseSignInReply(
        {.status = status, .body = exchange.replyBody, .retryAfter = reply.rawHeader(QByteArrayLiteral("Retry-After"))},
        serverTime.value_or(now));
    if (!token) {
        return failureOf(token);
    }
    return SignInReply{.token = std::move(*token), .serverTime = serverTime};
}

QCoro::Task<Result<SignInReply>> exchangeWith(QNetworkRequest request, Secret body, std::chrono::milliseconds patience,
                                              std::shared_ptr<Clock> clock)
{
    Exchange exchange;
    exchange.network.setProxyFactory(new SystemProxyFactory); // owned by the manager
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    exchange.requestBody = std::make_unique<OneShotBody>(std::move(body));
    // Never moves, so that the token leaves no copies on the way.
    exchange.replyBody.reserve(MaximumReplyBytes + qint64{16} * 1024);
    exchange.reply.reset(exchange.network.post(request, exchange.requestBody.get()));

    Answer<bool> finished;
    QNetworkReply* reply = exchange.reply.get();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&exchange] { readSome(exchange); });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [&exchange](const QList<QSslError>& errors) { exchange.tlsErrors = errors; });
    QObject::connect(reply, &QNetworkReply::finished, reply, [finished] { finished.give(true); });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline.start(patience);

    co_await finished;

    auto outcome = outcomeOf(exchange, clock->now());
    wipeMemory(exchange.replyBody.data(), static_cast<std::size_t>(exchange.replyBody.size()));
    co_return outcome;
}

QCoro::Task<Result<SignInReply>> failedTask(Error error)
{
    co_return failure(std::move(error));
}

} // namespace

HttpSignInEndpoint::HttpSignInEndpoint(std::shared_ptr<Clock> clock, std::chrono::milliseconds deadline)
    : m_clock(std::move(clock))
    , m_deadline(deadline)
{
}

QCoro::Task<Result<SignInReply>> HttpSignInEndpoint::signIn(Environment environment, QString username, Secret password)
{
    QList<QSslCertificate> furtherAuthorities;
    if (!environment.caFile().isEmpty()) {
        furtherAuthorities = QSslCertificate::fromPath(environment.caFile());
        if (furtherAuthorities.isEmpty()) {
            return failedTask({.kind = ErrorKind::FieldMalformed, .field = Field::CaFile});
        }
    }
    return exchangeWith(requestFor(environment, furtherAuthorities),
                        signInRequestBody(environment.bodyShape(), username, password), m_deadline, m_clock);
}

} // namespace TokenDesk
