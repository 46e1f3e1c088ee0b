#include "app/flows/keychainwaits.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// How long the keychain may take before it is worth a word.
constexpr std::chrono::milliseconds Patience{1000};

} // namespace

KeychainWaits::KeychainWaits(QObject* parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &KeychainWaits::lookAtDue);
}

KeychainWaits::Ticket KeychainWaits::begin(const std::stop_source& stop, std::function<bool()> isWaiting)
{
    const Ticket ticket = ++m_last;
    m_running.insert(ticket, {.stop = stop, .isWaiting = std::move(isWaiting), .patience = QDeadlineTimer(Patience)});
    if (!m_next.isActive()) {
        m_next.start(Patience);
    }
    return ticket;
}

void KeychainWaits::lookAtDue()
{
    const bool wasAnySlow = isAnySlow();
    for (Wait& wait : m_running) {
        if (wait.isDue) {
            continue;
        }
        if (!wait.patience.hasExpired()) {
            m_next.start(std::chrono::milliseconds(wait.patience.remainingTime()));
            break;
        }
        wait.isDue = true;
        wait.isSlow = wait.isWaiting();
    }
    if (!wasAnySlow && isAnySlow()) {
        emit changed();
    }
}

void KeychainWaits::end(Ticket ticket)
{
    const bool wasSlow = m_running.take(ticket).isSlow;
    if (wasSlow && !isAnySlow()) {
        emit changed();
    }
}

bool KeychainWaits::isAnySlow() const
{
    return std::any_of(m_running.cbegin(), m_running.cend(), [](const Wait& wait) { return wait.isSlow; });
}

void KeychainWaits::cancelSlow()
{
    QList<std::stop_source> slow;
    for (const Wait& wait : std::as_const(m_running)) {
        if (wait.isSlow) {
            slow.append(wait.stop);
        }
    }
    // What is stopped may end at once.
    for (std::stop_source& each : slow) {
        each.request_stop();
    }
}

void KeychainWaits::cancelAll()
{
    QList<std::stop_source> running;
    for (const Wait& wait : std::as_const(m_running)) {
        running.append(wait.stop);
    }
    for (std::stop_source& each : running) {
        each.request_stop();
    }
}

} // namespace TokenDesk
