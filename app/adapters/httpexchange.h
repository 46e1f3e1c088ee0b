#pragma once

#include "app/adapters/httpconnections.h"
#include "app/adapters/oneshotbody.h"

#include <QCoroTask>
#include <QNetworkReply>

namespace TokenDesk {

/// One request and what has come of it so far, gathered from the reply's signals.
struct HttpExchange
{
    HttpConnections::Connection connection;
    QUrl url;
    /// Outlives the reply, which reads it.
    std::unique_ptr<OneShotBody> requestBody;
    /// Null where the request did not go out.
    std::unique_ptr<QNetworkReply> reply;
    /// Of at most 64 KiB, and a bit of what comes after them.
    QByteArray replyBody;
    ExchangeStage stage = ExchangeStage::Connecting;
    /// "host:port" of the proxy that was asked; empty for none.
    QString proxy;
    /// As far as the handshake came; what the peer showed is there even if it was not trusted.
    QSslConfiguration tls;
    QList<QSslError> tlsErrors;
    /// Its connection was ready for it in time.
    bool isLetThrough = false;
    /// It went over a connection of its own, and not over one that was open already.
    bool isFirstOnConnection = false;
    bool isTooLong = false;
    bool isTimedOut = false;

    HttpExchange() = default;
    ~HttpExchange() { wipeMemory(replyBody.data(), static_cast<std::size_t>(replyBody.size())); }
    Q_DISABLE_COPY_MOVE(HttpExchange)

    [[nodiscard]] int status() const;
    /// Past the proxy, where there is one.
    [[nodiscard]] bool hasComeThrough() const;
    /// Why there is no complete reply; nothing where there is one, whatever it says. Has facts.
    [[nodiscard]] std::optional<Error> failure() const;
    /// For the help desk; the time is for the caller to add.
    [[nodiscard]] QList<Fact> facts() const;
};

struct HttpWish
{
    HttpTarget target;
    /// Empty for a request without one, which is a HEAD; a POST otherwise.
    Secret body;
    /// For everything, from the look-up of the proxies to the end of the reply.
    std::chrono::milliseconds patience;
};

/// Sends the request, once: what may have reached the server is never sent again. It may only go out after all where a
/// proxy stopped it and there is another one or newer credentials for it, or where the open connection was closed
/// before anything was said. Credentials that the proxy refused are marked as such.
QCoro::Task<std::unique_ptr<HttpExchange>> exchange(std::shared_ptr<HttpConnections> connections, HttpWish wish);

} // namespace TokenDesk
