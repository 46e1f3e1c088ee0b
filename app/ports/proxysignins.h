#pragma once

#include "app/domain/secret.h"

#include <QHash>
#include <QSet>
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
        m_refused.remove(proxy);
        m_known.insert(proxy, std::make_shared<const ProxyCredentials>(std::move(credentials)));
    }
    void forget(const QString& proxy)
    {
        m_refused.remove(proxy);
        m_known.remove(proxy);
    }
    /// The proxy does not take what is known. The same is not offered again, as each try may count towards a lock-out,
    /// until somebody keeps something else.
    void refuse(const QString& proxy)
    {
        m_known.remove(proxy);
        m_refused.insert(proxy);
    }
    /// Whether the keychain is worth asking: it may know what is not in memory, and was not refused before.
    [[nodiscard]] bool mayBeKept(const QString& proxy) const
    {
        return !proxy.isEmpty() && !m_known.contains(proxy) && !m_refused.contains(proxy);
    }
    void drop() { m_known.clear(); }

private:
    QHash<QString, Shared> m_known;
    QSet<QString> m_refused;
};

} // namespace TokenDesk
