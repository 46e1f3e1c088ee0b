#pragma once

#include <QObject>
#include <memory>

namespace TokenDesk {

class SystemLockWatch;

/// Hears from the system that its person goes: the session or its screen is locked, the computer is about to sleep.
/// Listening takes its time: not for the start of the program.
class LockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit LockWatch(QObject* parent = nullptr);
    ~LockWatch() override;
    Q_DISABLE_COPY_MOVE(LockWatch)

    /// Whether sleep is to wait until whoever hears of sleepComing() is through with it, as far as the system lets it:
    /// else the computer may be asleep before.
    void setHoldsUpSleep(bool holds);

signals:
    void sessionLocked();
    void sleepComing();

private:
    std::unique_ptr<SystemLockWatch> m_system;
};

} // namespace TokenDesk
