#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace TokenDesk {

class Database;

/// Brings the database to the schema that the last of @p migrations leads to, in one transaction: all of it or nothing.
/// One that is there already stays as it is, so that of two programs that start together the second finds the work
/// done. Errors: those of Database::run(); StorageTooNew.
[[nodiscard]] Result<void> applyMigrations(const Database& database, const QList<QStringList>& migrations);

/// Brings a file of an earlier schema to the present one, for a holder of its FilePresence, alone. A copy of the
/// earlier form is kept; another is migrated and checked first, and only if that went well is the file itself touched.
/// Errors: those of Database::open() and DatabaseCopies; StorageBroken where the migrated copy has faults.
[[nodiscard]] Result<void> migrateDatabase(const QString& file, const QList<QStringList>& migrations);

} // namespace TokenDesk
