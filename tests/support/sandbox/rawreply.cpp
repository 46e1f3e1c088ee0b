#include "rawreply.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype missingBytes = 1000;

void writeHead(QHttpServerResponder& responder, const RawReply& reply)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    for (const auto& [name, value] : reply.headers)
        responder.writeHeader(name, value);
    if (!reply.body.isEmpty())
        responder.writeHeader("Content-Type"_ba, reply.contentType);

    if (reply.delivery == Delivery::Endless)
        responder.writeHeader("Connection"_ba, "close"_ba);
    else if (reply.delivery == Delivery::Whole)
        responder.writeHeader("Content-Length"_ba, QByteArray::number(reply.body.size()));
    else
        responder.writeHeader("Content-Length"_ba, QByteArray::number(reply.body.size() + missingBytes));
}

qint64 pendingBytes(const QTcpSocket& socket)
{
    const auto* encrypted = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

// A timer rather than bytesWritten, which QSslSocket emits before the network has taken the bytes. Socket and timer
// end together.
void fillForEver(QTcpSocket& socket)
{
    constexpr qint64 chunk = 64 * 1024;
    constexpr qint64 enough = 64 * 1024 * 1024; // a client that reads this much has no limit

    auto* timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, left = enough]() mutable {
        if (left <= 0) {
            timer->stop();
            socket.disconnectFromHost();
        } else if (pendingBytes(socket) < 8 * chunk) {
            socket.write(QByteArray(chunk, 'x'));
            left -= chunk;
        }
    });
    timer->start(std::chrono::milliseconds{2});
}

void sendNow(QHttpServerResponder& responder, const RawReply& reply)
{
    QTcpSocket& socket = *responder.socket();
    if (socket.state() != QAbstractSocket::ConnectedState || reply.delivery == Delivery::Withheld)
        return;
    if (reply.delivery == Delivery::Dropped) {
        socket.abort();
        return;
    }

    writeHead(responder, reply);
    responder.writeBody(reply.body); // also ends the headers, so it is called for an empty body as well
    if (reply.delivery == Delivery::Truncated)
        socket.disconnectFromHost();
    else if (reply.delivery == Delivery::Endless)
        fillForEver(socket);
}

} // namespace

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

void send(QHttpServerResponder&& responder, RawReply reply, std::chrono::milliseconds latency)
{
    // The responder holds a bare pointer to its socket. With the socket as its context the timer never fires for a
    // client that has hung up meanwhile.
    QTcpSocket* socket = responder.socket();
    auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(latency, socket, [kept, reply = std::move(reply)] { sendNow(*kept, reply); });
}

} // namespace TokenDesk::Sandbox
