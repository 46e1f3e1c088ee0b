#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace TokenDesk {

class Database;

/// Reads the whole file through. What is wrong, in SQLite's words, the first few; empty where all is sound. Nothing of
/// what is stored is in them. Errors: those of Database::run(), for what kept it from being read.
[[nodiscard]] Result<QStringList> faultsOf(const Database& database);

} // namespace TokenDesk
