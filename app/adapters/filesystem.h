#pragma once

#include "app/domain/result.h"

namespace TokenDesk {

// What the store wants of a file system beyond what Qt offers.

/// Waits until the file's content is on the disk. Errors: those of storageError().
[[nodiscard]] Result<void> flushToDisk(const QString& file);

/// Gives @p from the name @p to, in one step and in the place of what had it. After a power cut there is the one or the
/// other. Errors: those of storageError().
[[nodiscard]] Result<void> renameDurably(const QString& from, const QString& to);

/// Makes the file, readable and writable by its owner only from the first moment on; one that is there is left alone.
void createPrivately(const QString& file);

/// Whether the file or folder belongs to somebody else; false where there is none.
[[nodiscard]] bool belongsToAnotherUser(const QString& path);

/// Whether there is no room for another file beside @p file, or in the nearest folder above that exists.
[[nodiscard]] bool isDiskFull(const QString& file);

/// Why @p file or its folder cannot be written: StorageFull, StorageOfAnotherUser or StorageDenied, whichever it is.
[[nodiscard]] Error storageError(const QString& file, const QString& detail = {});

/// The error with what is to be told people: the file it is about.
[[nodiscard]] Error about(const QString& file, Error error);

} // namespace TokenDesk
