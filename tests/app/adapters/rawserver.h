#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace TokenDesk::Test {

/// A loopback server that answers every request with the same bytes, or with none, for what tokendesk-sandbox does not
/// say.
class RawServer : public QObject
{
    Q_OBJECT
public:
    /// Whether a connection stays open after an answer.
    enum class After { KeepsOpen, Closes };

    explicit RawServer(QByteArray answer, After after = After::Closes)
        : m_answer(std::move(answer))
        , m_after(after)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("cannot listen");
        }
    }

    [[nodiscard]] QString signInUrl() const
    {
        return QStringLiteral("http://127.0.0.1:%1/api/v2/auth/sign_in").arg(m_server.serverPort());
    }
    /// Each request as it came, head and body.
    [[nodiscard]] const QByteArrayList& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_openConnections; }

    /// An answer of status 200 with a token, and further header lines, each with its line end.
    static QByteArray granted(const QByteArray& furtherHeaders = {})
    {
        return answerOf("200 OK", furtherHeaders, R"({"message":"Logged in!","sessionToken":"Bearer granted"})");
    }
    static QByteArray answerOf(const QByteArray& status, const QByteArray& furtherHeaders, const QByteArray& body)
    {
        return "HTTP/1.1 " + status +
               "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               furtherHeaders + "\r\n" + body;
    }

private:
    void accept()
    {
        QTcpSocket* socket = m_server.nextPendingConnection();
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        ++m_openConnections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_openConnections; });
    }

    void read(QTcpSocket& socket)
    {
        QByteArray& request = m_incoming[&socket];
        request += socket.readAll();
        const qsizetype headEnd = request.indexOf("\r\n\r\n");
        const qsizetype lengthAt = request.toLower().indexOf("content-length: ");
        if (headEnd < 0) {
            return;
        }
        // A request without a body says nothing of its length.
        const QByteArray length = lengthAt < 0
                                      ? QByteArrayLiteral("0")
                                      : request.mid(lengthAt + 16, request.indexOf('\r', lengthAt) - lengthAt - 16);
        if (request.size() < headEnd + 4 + length.toInt()) {
            return;
        }
        m_requests.append(request);
        m_incoming.remove(&socket);
        socket.write(m_answer);
        if (m_after == After::Closes && !m_answer.isEmpty()) {
            socket.disconnectFromHost();
        }
    }

    QByteArray m_answer;
    After m_after;
    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_incoming;
    QByteArrayList m_requests;
    int m_connections = 0;
    int m_openConnections = 0;
};

} // namespace TokenDesk::Test
