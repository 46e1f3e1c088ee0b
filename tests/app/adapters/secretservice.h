#pragma once

#include <QString>
#include <sys/types.h>

/// What a desktop does to the Secret Service (freedesktop.org Secret Service API 0.2), behind the back of the program
/// that is tested. For the session that tests/support/private-session starts.
namespace TokenDesk::Test::SecretService {

/// Locks the default collection.
bool lock();
/// Unlocks it with private-session's password, by the interface that gnome-keyring has for this.
bool unlock();
/// Whether there is a default collection and it is not locked.
bool isOpen();
/// The process that owns the service's name; 0 for none.
pid_t process();

/// Halts the service while it lives: it is there, and does not answer.
class Halted
{
public:
    Halted();
    ~Halted();
    Q_DISABLE_COPY_MOVE(Halted)

private:
    pid_t m_process;
};

} // namespace TokenDesk::Test::SecretService
