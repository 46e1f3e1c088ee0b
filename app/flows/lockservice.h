#pragma once

#include "app/ports/ports.h"

#include <QObject>
#include <stop_token>

namespace TokenDesk {

/// What made Token Desk lock.
enum class LockReason {
    Person,
    Idle,      ///< nobody has touched the computer for a while
    Session,   ///< the desktop's session, or its screen, was locked
    Sleep,     ///< the computer is about to sleep
    Minimised, ///< the window was
};

/// Whether Token Desk is locked. While it is, the master key is not in memory and nothing can bring it there; only the
/// keychain gives it back, and with it what can be seen and done. Whatever works by itself asks isLocked().
class LockService final : public QObject
{
    Q_OBJECT
public:
    enum class Keychain {
        AsItIs,
        LockedToo, ///< where it can be, so that it has to be opened before Token Desk can
    };

    explicit LockService(Ports ports, QObject* parent = nullptr);
    ~LockService() override;
    Q_DISABLE_COPY_MOVE(LockService)

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Gives up an unlocking that is under way; does nothing else where it is locked.
    void lock(LockReason reason, Keychain keychain = Keychain::AsItIs);

    /// Asks the keychain for the master key, which may open its prompt. Locked it stays where the keychain refuses; one
    /// that is open and has no such key has nothing that could be shown to the wrong person.
    void unlock();
    [[nodiscard]] bool isUnlocking() const { return m_isUnlocking; }
    void cancelUnlocking();

signals:
    /// The last moment in which everything is still there.
    void aboutToLock();
    void lockedChanged();
    void unlockingChanged();
    /// It is locked still. The error is one of SecretStore::read().
    void unlockingFailed(const TokenDesk::Error& error);

private:
    void askForKey();
    void finish(const Result<std::shared_ptr<const Secret>>& key);

    Ports m_ports;
    bool m_isLocked = false;
    bool m_isUnlocking = false;
    /// The keychain is being locked: what it is asked before that is over, it would answer without asking back.
    bool m_isKeychainClosing = false;
    std::stop_source m_stop;
};

} // namespace TokenDesk
