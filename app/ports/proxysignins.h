#pragma once

#include "app/domain/secret.h"

#include <QHash>
#include <QString>
#include <memory>

namespace TokenDesk {

/// What a proxy wants to know before it lets anything through (RFC 9110 §11.7).
struct ProxyCredentials
{
    QString username;
    Secret password;
};

/// The proxies' credentials while they are in memory, by the proxy's "host:port". In the keychain each is one item,
/// "username LF password", so that the two never part.
class ProxySignIns
{
public:
    using Shared = std::shared_ptr<const ProxyCredentials>;

    /// Null where nothing is known.
    [[nodiscard]] Shared find(const QString& proxy) const { return m_known.value(proxy); }
    void keep(const QString& proxy, ProxyCredentials credentials)
    {
        m_known.insert(proxy, std::make_shared<const ProxyCredentials>(std::move(credentials)));
    }
    void forget(const QString& proxy) { m_known.remove(proxy); }
    void drop() { m_known.clear(); }

private:
    QHash<QString, Shared> m_known;
};

} // namespace TokenDesk
