#include "app/adapters/httpexchange.h"

#include "app/adapters/httpfailure.h"

#include <QSslCipher>
#include <QSslSocket>

namespace TokenDesk {

namespace {

constexpr qint64 MaximumReplyBytes = qint64{64} * 1024;

QString stageName(ExchangeStage stage)
{
    switch (stage) {
    case ExchangeStage::Connecting:
        return QStringLiteral("connecting");
    case ExchangeStage::Waiting:
        return QStringLiteral("waiting for the answer");
    case ExchangeStage::Receiving:
        return QStringLiteral("receiving the answer");
    }
    Q_UNREACHABLE();
}

/// Qt's errors of the content and of the server, from 201 on, only repeat the status. At two redirects Qt rewinds the
/// body, followed or not, and takes offence when that fails.
bool isComplete(QNetworkReply::NetworkError error, int status)
{
    const bool isRedirect = status == 307 || status == 308;
    return status != 0 && (error != QNetworkReply::ContentReSendError || isRedirect) &&
           (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied);
}

/// Makes room once and for all: what never moves leaves no copies of the token on the way.
void makeRoom(HttpExchange& exchange)
{
    const QNetworkReply& reply = *exchange.reply;
    const qint64 length = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Of a compressed body the length says nothing.
    const bool isAsLong = length > 0 && length <= MaximumReplyBytes && !reply.hasRawHeader("Content-Encoding");
    exchange.replyBody.reserve(isAsLong ? length : MaximumReplyBytes + qint64{16} * 1024);
}

void readSome(HttpExchange& exchange)
{
    exchange.replyBody += exchange.reply->readAll();
    if (exchange.replyBody.size() > MaximumReplyBytes) {
        exchange.isTooLong = true;
        exchange.reply->abort();
    }
}

void observe(HttpExchange& exchange)
{
    QNetworkReply* reply = exchange.reply.get();
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, reply,
                     [&exchange] { exchange.isFirstOnConnection = true; });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [&exchange] {
        exchange.tls = exchange.reply->sslConfiguration();
        exchange.connection->noteEnd(true);
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [&exchange](const QList<QSslError>& errors) {
        exchange.tls = exchange.reply->sslConfiguration();
        exchange.tlsErrors = errors;
    });
    QObject::connect(reply, &QNetworkReply::requestSent, reply,
                     [&exchange] { exchange.stage = ExchangeStage::Waiting; });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [&exchange] {
        exchange.tls = exchange.reply->sslConfiguration();
        exchange.stage = ExchangeStage::Receiving;
        makeRoom(exchange);
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [&exchange] { readSome(exchange); });
}

void send(HttpExchange& exchange, const Secret& body)
{
    QNetworkRequest request = exchange.connection->requestFor(exchange.url);
    exchange.proxy = exchange.connection->proxy();
    QNetworkAccessManager& network = exchange.connection->network();
    if (body.isEmpty()) {
        exchange.reply.reset(network.head(request));
    } else {
        exchange.requestBody = std::make_unique<OneShotBody>(body.clone());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        exchange.reply.reset(network.post(request, exchange.requestBody.get()));
    }
    observe(exchange);
}

QCoro::Task<std::unique_ptr<HttpExchange>> exchangeOnce(HttpConnections::Connection connection, QUrl url,
                                                        std::shared_ptr<const Secret> body, QDeadlineTimer deadline)
{
    auto exchange = std::make_unique<HttpExchange>();
    exchange->connection = connection;
    exchange->url = url;
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(std::chrono::milliseconds(deadline.remainingTime()));

    const Answer<bool> ready = connection->ready();
    QObject::connect(&patience, &QTimer::timeout, &patience, [ready] { ready.give(false); });
    exchange->isLetThrough = co_await ready;
    exchange->isTimedOut = !patience.isActive();
    if (!exchange->isLetThrough || exchange->isTimedOut || connection->isRetired()) {
        co_return exchange;
    }

    send(*exchange, *body);
    const Answer<bool> finished;
    QNetworkReply* reply = exchange->reply.get();
    QObject::connect(reply, &QNetworkReply::finished, reply, [finished] { finished.give(true); });
    QObject::connect(&patience, &QTimer::timeout, reply, [&exchange] {
        exchange->isTimedOut = true;
        exchange->reply->abort();
    });
    std::ignore = co_await finished;
    co_return exchange;
}

/// Whether the server seems to have closed the open connection at the moment of its reuse.
bool metItsEnd(const HttpExchange& exchange)
{
    const auto error = exchange.failure();
    return error && error->kind == ErrorKind::ConnectionLost && exchange.stage != ExchangeStage::Receiving &&
           !exchange.isFirstOnConnection;
}

/// Whether the request may go out: it has not so far, and there is something else to try.
bool mayGoOn(HttpConnections& connections, const HttpExchange& exchange)
{
    if (exchange.reply == nullptr) {
        return !exchange.isTimedOut;
    }
    const auto error = exchange.failure();
    if (!error || exchange.stage != ExchangeStage::Connecting) {
        return false;
    }
    if (metItsEnd(exchange)) {
        return true;
    }
    if (exchange.proxy.isEmpty()) {
        return false;
    }
    if (error->kind == ErrorKind::ProxyUnreachable) {
        return exchange.proxy != exchange.connection->proxy() || exchange.connection->turnToNextProxy();
    }
    if (error->kind != ErrorKind::ProxyAuthRequired) {
        return false;
    }
    // Qt remembers what it told the proxy as long as the connection is there.
    connections.drop(exchange.connection);
    const auto offered = exchange.connection->offered();
    const auto known = connections.proxySignIns().find(exchange.proxy);
    if (known != nullptr && known != offered) {
        return true;
    }
    if (known != nullptr) {
        connections.proxySignIns().refuse(exchange.proxy);
    }
    return false;
}

} // namespace

int HttpExchange::status() const
{
    return reply == nullptr ? 0 : reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpExchange::hasComeThrough() const
{
    return stage != ExchangeStage::Connecting || !tlsErrors.isEmpty();
}

std::optional<Error> HttpExchange::failure() const
{
    const QNetworkReply::NetworkError code = reply == nullptr ? QNetworkReply::TimeoutError : reply->error();
    if (isTooLong) {
        return Error{.kind = ErrorKind::UnexpectedReply,
                     .detail = QStringLiteral("the reply is longer than 64 KiB"),
                     .httpStatus = status(),
                     .facts = facts()};
    }
    if (!tlsErrors.isEmpty()) {
        return Error{
            .kind = kindOfTlsErrors(tlsErrors), .detail = tlsErrors.constFirst().errorString(), .facts = facts()};
    }
    if (isComplete(code, status())) {
        return std::nullopt;
    }
    Error error{.kind = ErrorKind::TimedOut};
    if (!isTimedOut) {
        const bool isUpToProxy = !proxy.isEmpty() && stage == ExchangeStage::Connecting;
        error.kind = isUpToProxy ? kindOfBrokenTunnel(code, reply->errorString())
                                 : kindOfBrokenExchange(code, reply->errorString());
        error.detail = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code)) +
                       QLatin1String(": ") + reply->errorString();
    }
    if (error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::ConnectionLost) {
        error.stage = stage;
    }
    if (isAboutProxy(error.kind)) {
        error.proxy = proxy;
    }
    error.facts = facts();
    return error;
}

QList<Fact> HttpExchange::facts() const
{
    QList<Fact> facts{{QStringLiteral("endpoint"), url.toString()},
                      {QStringLiteral("proxy"), proxy.isEmpty() ? QStringLiteral("none") : proxy},
                      {QStringLiteral("stage"), stageName(stage)}};
    if (url.scheme() == u"https") {
        const QString cipher = tls.sessionCipher().name();
        facts.append({QStringLiteral("TLS"),
                      cipher.isEmpty() ? QStringLiteral("none") : tlsProtocolName(tls) + QLatin1String(", ") + cipher});
        facts.append({QStringLiteral("TLS library"), QSslSocket::sslLibraryVersionString()});
    }
    return facts;
}

QCoro::Task<std::unique_ptr<HttpExchange>> exchange(std::shared_ptr<HttpConnections> connections, HttpWish wish)
{
    const QDeadlineTimer deadline(wish.patience);
    const auto body = std::make_shared<const Secret>(std::move(wish.body));
    std::unique_ptr<HttpExchange> result;
    bool goesOn = true;
    while (goesOn) {
        const auto connection = connections->take(wish.target);
        auto exchanging = exchangeOnce(connection, wish.target.url, body, deadline);
        result = co_await exchanging;
        // Before others are let through, who need not make the same experience.
        if (result->reply != nullptr && metItsEnd(*result)) {
            connections->keepNoneOpen(wish.target);
        }
        goesOn = mayGoOn(*connections, *result) && !deadline.hasExpired();
        if (result->isLetThrough) {
            connection->noteEnd(result->hasComeThrough());
        }
        connections->giveBack(connection);
    }
    co_return result;
}

} // namespace TokenDesk
