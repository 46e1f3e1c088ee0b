#pragma once

#include "app/adapters/privatefile.h"
#include "app/domain/tabletext.h"
#include "app/ports/vaultfiles.h"

namespace TokenDesk {

/// What a file holds; of standard input for "-". At most one byte more than MaximumTableBytes is read.
/// Faults: NoSuchFile, NotAFile, Unreadable, TooLarge.
[[nodiscard]] TableResult<Secret> readTableFile(const QString& file);

/// Writes the whole or nothing, for its owner's eyes only. Says why where that fails, nothing otherwise.
[[nodiscard]] QString writeTableFile(const QString& file, const QByteArray& content, Overwrite overwrite);

} // namespace TokenDesk
