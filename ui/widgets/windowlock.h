#pragma once

#include "app/flows/lockservice.h"

class QAction;
class QStackedWidget;
class QWidget;

namespace TokenDesk {

class AccountService;
class IdleWatch;
class LockedPage;
class LockWatch;
class SecretClipboard;
class Settings;

/// The lock of the window: what locks it, and what becomes then of what stands open. What the lists and the pages say
/// goes by itself, since the service knows nothing any more.
class WindowLock final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        AccountService& service;
        const Settings& settings;
        SecretClipboard& clipboard;
        QWidget& window;
        /// The first is what is hidden.
        QStackedWidget& pages;
    };

    explicit WindowLock(const Parts& parts);

    void lock(LockReason reason);
    /// From now on it locks by itself when the settings say so. For after the first paint.
    void watch();
    /// *Lock*, or *Unlock…* while it is locked, for a menu outside the window.
    [[nodiscard]] QAction* action() { return m_action; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Whoever unlocks has to see the window.
    void windowWanted();

private:
    void closeWhatStandsOpen();
    void follow();
    void applySettings();

    Parts m_parts;
    QAction* m_action;
    /// Not made before it is wanted.
    LockedPage* m_page = nullptr;
    /// Null until watch().
    LockWatch* m_watch = nullptr;
    IdleWatch* m_idle = nullptr;
};

} // namespace TokenDesk
