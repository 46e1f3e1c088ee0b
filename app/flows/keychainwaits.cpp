#include "app/flows/keychainwaits.h"

#include <QTimer>

namespace TokenDesk {

namespace {

/// How long the keychain may take before it is worth a word.
constexpr std::chrono::milliseconds Patience{1000};

} // namespace

KeychainWaits::Ticket KeychainWaits::begin(const std::stop_source& stop, const std::function<bool()>& isWaiting)
{
    const Ticket ticket = ++m_last;
    m_running.insert(ticket, stop);
    QTimer::singleShot(Patience, this, [this, ticket, isWaiting] {
        if (!m_running.contains(ticket) || !isWaiting()) {
            return;
        }
        m_slow.insert(ticket);
        if (m_slow.size() == 1) {
            emit changed();
        }
    });
    return ticket;
}

void KeychainWaits::end(Ticket ticket)
{
    m_running.remove(ticket);
    if (m_slow.remove(ticket) && m_slow.isEmpty()) {
        emit changed();
    }
}

void KeychainWaits::cancelSlow()
{
    QList<std::stop_source> slow;
    for (const Ticket ticket : std::as_const(m_slow)) {
        slow.append(m_running.value(ticket));
    }
    // What is stopped may end at once.
    for (std::stop_source& each : slow) {
        each.request_stop();
    }
}

void KeychainWaits::cancelAll()
{
    QList<std::stop_source> running = m_running.values();
    for (std::stop_source& each : running) {
        each.request_stop();
    }
}

} // namespace TokenDesk
