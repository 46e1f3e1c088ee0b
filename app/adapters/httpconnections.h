#pragma once

#include "app/adapters/httpconnection.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace TokenDesk {

/// The connections that are open. An exchange takes one and gives it back; whoever has one keeps it alive.
///
/// A connection that nobody uses is dropped after two seconds: servers close what is idle, and a request that meets a
/// connection at the moment of its end would need a second try, which OneShotBody refuses.
class HttpConnections final : public QObject
{
    Q_OBJECT
public:
    using Connection = std::shared_ptr<HttpConnection>;

    explicit HttpConnections(std::shared_ptr<ProxySignIns> proxySignIns);

    /// The environment's server. Errors: those of HttpTarget::make().
    [[nodiscard]] Result<HttpTarget> targetOf(const Environment& environment);
    [[nodiscard]] Connection take(const HttpTarget& target);
    void giveBack(const Connection& connection);
    /// Those who have it may finish with it; nobody else gets it.
    void drop(const Connection& connection);

    /// Its server closes connections without saying so. For a minute each exchange with it has one of its own.
    void keepNoneOpen(const HttpTarget& target);

    [[nodiscard]] ProxySignIns& proxySignIns() const { return *m_proxySignIns; }

private:
    struct Entry
    {
        Connection connection;
        int users = 0;
        QDeadlineTimer idleUntil;
    };
    void dropIdle();

    std::shared_ptr<ProxySignIns> m_proxySignIns;
    /// By scheme, host, port and authorities.
    QHash<QByteArray, Entry> m_entries;
    QHash<QByteArray, QDeadlineTimer> m_closing;
    /// What the CA files held when they were last used, by the files' names.
    QHash<QString, QByteArray> m_authorities;
    QTimer m_sweep;
};

} // namespace TokenDesk
