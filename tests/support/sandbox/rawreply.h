#pragma once

#include <QByteArray>
#include <QHttpServerResponder>
#include <QList>

#include <chrono>
#include <utility>

class QDateTime;

namespace TokenDesk::Sandbox {

/// How a reply reaches the client, or fails to.
enum class Delivery {
    Whole,
    Truncated, ///< announces more bytes than it sends, then closes the connection
    Stalled,   ///< announces more bytes than it sends, then falls silent; the connection stays open
    Endless,   ///< goes on after the body with filling, and closes the connection after 64 MiB
    Dropped,   ///< closes the connection without a byte
    Withheld,  ///< never answers; the connection stays open
};

struct RawReply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< beside Content-Type, Content-Length and Date
    bool dateHeader = true;
    Delivery delivery = Delivery::Whole;
};

/// For the Date and Retry-After headers: RFC 9110, section 5.6.7.
QByteArray httpDate(const QDateTime& time);

/// Sends the reply after `latency` without holding up other requests. Forgets it if the client has gone by then.
void send(QHttpServerResponder&& responder, RawReply reply, std::chrono::milliseconds latency = {});

} // namespace TokenDesk::Sandbox
