#pragma once

#include <QDeadlineTimer>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <functional>
#include <stop_token>

namespace TokenDesk {

/// What may be waiting for the keychain now, and which of it has been for longer than a moment: its prompt may stand
/// open.
class KeychainWaits final : public QObject
{
    Q_OBJECT
public:
    explicit KeychainWaits(QObject* parent = nullptr);
    using Ticket = int;

    /// Something begins that @p stop can stop. @p isWaiting is asked after the moment, whether it waits for the
    /// keychain indeed.
    [[nodiscard]] Ticket begin(const std::stop_source& stop, std::function<bool()> isWaiting);
    /// It waits no longer; unknown tickets are ignored.
    void end(Ticket ticket);

    [[nodiscard]] bool isAnySlow() const;
    /// Gives up whatever has been waiting for so long.
    void cancelSlow();
    /// Gives up everything.
    void cancelAll();

signals:
    /// isAnySlow() has changed.
    void changed();

private:
    struct Wait
    {
        std::stop_source stop;
        std::function<bool()> isWaiting;
        QDeadlineTimer patience;
        bool isDue = false;
        bool isSlow = false;
    };
    void lookAtDue();

    /// In the order in which they began.
    QMap<Ticket, Wait> m_running;
    Ticket m_last = 0;
    /// One for all of them, which may be hundreds.
    QTimer m_next;
};

} // namespace TokenDesk
