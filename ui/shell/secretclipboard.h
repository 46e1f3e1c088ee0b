#pragma once

#include "app/domain/fingerprint.h"
#include "app/domain/secret.h"
#include "app/ports/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <memory>

class QMimeData;

namespace TokenDesk {

/// Puts secrets on the clipboard, marked so that clipboard histories and clouds leave them alone, and takes them off
/// again: after a while, on demand and at the end, but only what is still ours. The X11 primary selection is never
/// used.
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    /// @p clearAfter is zero for never: then a secret stays until clear() or the end.
    SecretClipboard(std::shared_ptr<Clock> clock, std::chrono::seconds clearAfter, QObject* parent = nullptr);
    ~SecretClipboard() override;
    Q_DISABLE_COPY_MOVE(SecretClipboard)

    /// @p owner is what the user is told the secret belongs to.
    void copy(Secret text, const QString& owner, bool isProduction);
    /// Does nothing where somebody else's content has taken the place of ours.
    void clear();
    /// Counts for what is on the clipboard already, too, from when it was copied.
    void setClearAfter(std::chrono::seconds clearAfter);

    /// Whether the desktop may still hand out what has been cleared, since it lets only a program do that which has the
    /// focus and was used since the copy; it is cleared for good at the next key or click.
    [[nodiscard]] bool mayLinger() const { return m_mayLinger; }
    /// Whether our text is on the clipboard.
    [[nodiscard]] bool holdsOurs() const;
    [[nodiscard]] const QString& owner() const { return m_owner; }
    [[nodiscard]] bool isProduction() const { return m_isProduction; }
    [[nodiscard]] std::chrono::seconds clearAfter() const { return m_clearAfter; }
    /// At least zero; zero where nothing is going to be cleared.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    bool eventFilter(QObject* receiver, QEvent* event) override;

signals:
    /// Ours came, went or was replaced, or stays for another time.
    void changed();

private:
    void onClipboardChanged();
    void startClearTimer();
    void takeOff();
    void clearLingering();

    std::shared_ptr<Clock> m_clock;
    std::chrono::seconds m_clearAfter;
    QPointer<QMimeData> m_ours;
    /// Of what was copied last, to know it again without keeping it.
    Fingerprint m_fingerprint;
    bool m_mayLinger = false;
    /// Whether a key or button of the mouse was used here since the copy. Seen to only where mayLinger() can be.
    bool m_wasUsedSince = false;
    QString m_owner;
    bool m_isProduction = false;
    /// Whether there was something of ours that has not been told to be gone.
    bool m_isOnClipboard = false;
    /// By the time that nobody can set.
    std::chrono::milliseconds m_copiedAt{0};
    QTimer m_clearTimer;
};

} // namespace TokenDesk
