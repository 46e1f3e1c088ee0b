#pragma once

#include "app/domain/id.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <stop_token>

namespace TokenDesk {

/// What may be waiting for the keychain now, and which of it has been for longer than a moment: its prompt may stand
/// open.
class KeychainWaits final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Ticket = int;

    /// Something begins that @p stop can stop. @p isWaiting is asked after the moment, whether it waits for the
    /// keychain indeed.
    [[nodiscard]] Ticket begin(const std::stop_source& stop, const std::function<bool()>& isWaiting);
    /// It waits no longer; unknown tickets are ignored.
    void end(Ticket ticket);

    [[nodiscard]] bool isAnySlow() const { return !m_slow.isEmpty(); }
    /// Gives up whatever has been waiting for so long.
    void cancelSlow();
    /// Gives up everything.
    void cancelAll();

signals:
    /// isAnySlow() has changed.
    void changed();

private:
    QHash<Ticket, std::stop_source> m_running;
    QSet<Ticket> m_slow;
    Ticket m_last = 0;
};

} // namespace TokenDesk
