#include "app/adapters/filepresence.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace TokenDesk {

Result<std::unique_ptr<FilePresence>> FilePresence::tryTake(const QString& lockFile, Kind kind)
{
    constexpr mode_t OwnerOnly = 0600;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own signature
    const int handle = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, OwnerOnly);
    if (handle < 0) {
        return failure(ErrorKind::StorageDenied, lockFile);
    }
    // Not fcntl(): its locks belong to the process, and closing any file of that name would give them up.
    if (::flock(handle, (kind == Kind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        ::close(handle);
        return failure(isTaken ? ErrorKind::StorageBusy : ErrorKind::StorageDenied, lockFile);
    }
    return std::unique_ptr<FilePresence>(new FilePresence(handle));
}

FilePresence::~FilePresence()
{
    ::close(static_cast<int>(m_handle));
}

} // namespace TokenDesk
