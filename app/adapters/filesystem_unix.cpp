#include "app/adapters/filesystem.h"

#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

bool flush(const QString& path)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own signature
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool isDone = ::fsync(handle) == 0;
    ::close(handle);
    return isDone;
}

} // namespace

Result<void> flushToDisk(const QString& file)
{
    return flush(file) ? Result<void>() : failure(storageError(file, QStringLiteral("fsync")));
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failure(storageError(to, QStringLiteral("rename")));
    }
    // Some file systems cannot flush a folder; they have no later moment for the name to become durable either.
    std::ignore = flush(QFileInfo(to).path());
    return {};
}

bool belongsToAnotherUser(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && info.ownerId() != ::geteuid();
}

} // namespace TokenDesk
