#include "app/adapters/httpconnections.h"

#include <QCryptographicHash>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr std::chrono::milliseconds IdleLife{2000};
constexpr std::chrono::milliseconds SweepInterval{500};
constexpr std::chrono::minutes ClosingMemory{1};

QByteArray keyOf(const HttpTarget& target)
{
    return target.url.adjusted(QUrl::RemovePath).toEncoded() +
           QCryptographicHash::hash(target.authorities, QCryptographicHash::Sha256);
}

} // namespace

HttpConnections::HttpConnections(std::shared_ptr<ProxySignIns> proxySignIns)
    : m_proxySignIns(std::move(proxySignIns))
{
    m_sweep.setInterval(SweepInterval);
    connect(&m_sweep, &QTimer::timeout, this, &HttpConnections::dropIdle);
}

Result<HttpTarget> HttpConnections::targetOf(const Environment& environment)
{
    auto target = HttpTarget::make(environment, m_authorities.value(environment.caFile()));
    if (target && !target->authorities.isEmpty()) {
        m_authorities.insert(environment.caFile(), target->authorities);
    }
    return target;
}

HttpConnections::Connection HttpConnections::take(const HttpTarget& target)
{
    const QByteArray key = keyOf(target);
    if (!m_closing.value(key, QDeadlineTimer(0)).hasExpired()) {
        return std::make_shared<HttpConnection>(target, m_proxySignIns);
    }
    Entry& entry = m_entries[key];
    if (entry.connection == nullptr) {
        entry.connection = std::make_shared<HttpConnection>(target, m_proxySignIns);
    }
    ++entry.users;
    return entry.connection;
}

void HttpConnections::giveBack(const Connection& connection)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&connection](const Entry& each) { return each.connection == connection; });
    if (entry != m_entries.end() && --entry->users == 0) {
        entry->idleUntil = QDeadlineTimer(IdleLife);
        if (!m_sweep.isActive()) {
            m_sweep.start();
        }
    }
}

void HttpConnections::drop(const Connection& connection)
{
    connection->retire();
    m_entries.removeIf([&connection](const auto& each) { return each.value().connection == connection; });
}

void HttpConnections::keepNoneOpen(const HttpTarget& target)
{
    const QByteArray key = keyOf(target);
    m_closing.insert(key, QDeadlineTimer(ClosingMemory));
    m_entries.remove(key);
}

void HttpConnections::dropIdle()
{
    m_entries.removeIf([](const auto& each) { return each.value().users == 0 && each.value().idleUntil.hasExpired(); });
    const bool isAnyIdle =
        std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& each) { return each.users == 0; });
    if (!isAnyIdle) {
        m_sweep.stop();
    }
}

} // namespace TokenDesk
