#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"
#include "app/domain/storagerescue.h"

#include <memory>
#include <optional>

namespace TokenDesk {

class Database;

struct OpenedDatabase
{
    std::shared_ptr<Database> database;
    /// What was done about a damaged file, if anything.
    std::optional<StorageRescue> rescue = {};
    /// The database can be opened but has faults, and there is no copy to go on with: StorageLost.
    std::optional<Error> fault = {};
};

/// Opens the profile's database; one that is damaged is set aside as "tokendesk.db.damaged-<time>", and its newest
/// sound copy takes its place. So does it where the file has gone or is empty although there are copies: a rescue that
/// was cut off looks like that. Accounts and environments that can still be read in the damaged file are taken over.
///
/// Nothing is touched that belongs to another program or a newer Token Desk, that other programs have open at the
/// moment, or that has no sound copy.
/// Errors: those of Database::open(); StorageDamaged while other programs have the damaged file open; StorageLost.
Result<OpenedDatabase> openOrRescue(const QString& file, Instant now);

/// Remembers that the database has faults, so that the next start reads it through before it is used.
void markAsSuspect(const QString& file);

} // namespace TokenDesk
