#pragma once

#include "app/domain/result.h"

#include <memory>

namespace TokenDesk {

/// Says to every process that a file is in use: shared by those who read and write it, or alone by one who puts another
/// file in its place. Ends with its holder, in whatever way that ends.
class FilePresence
{
public:
    enum class Kind { Shared, Alone };

    /// @p lockFile stands for the file; made where there is none, and never removed, so that all mean the same one.
    /// Does not wait. Errors: StorageBusy while somebody else's stands against it; StorageDenied where the lock file
    /// cannot be made.
    static Result<std::unique_ptr<FilePresence>> tryTake(const QString& lockFile, Kind kind);
    ~FilePresence();
    Q_DISABLE_COPY_MOVE(FilePresence)

private:
    /// What the operating system knows the open lock file by.
    explicit FilePresence(qintptr handle)
        : m_handle(handle)
    {
    }
    qintptr m_handle;
};

} // namespace TokenDesk
