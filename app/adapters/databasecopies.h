#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"

namespace TokenDesk {

class Database;

/// A copy of a database, as a file beside it.
struct DatabaseCopy
{
    QString file;
    Instant madeAt;
};

enum class CopiedTokens { None, All };

/// Writes what is in the database, with what others have committed, to @p target, a file of its own readable by its
/// owner only; what was there is removed first. Errors: those of Database::run().
[[nodiscard]] Result<void> copyDatabase(const Database& database, const QString& target, CopiedTokens tokens);

/// The copies of a profile's database, in the folder "copies" beside it. Session tokens are in none of them: they are
/// short-lived, and one that a person forgets is to be gone.
class DatabaseCopies
{
public:
    /// How many of the daily ones are kept.
    static constexpr qsizetype Kept = 3;

    explicit DatabaseCopies(const QString& database);

    /// The newest first. Whether they are sound is not known.
    [[nodiscard]] QList<DatabaseCopy> list() const;
    /// Whether there is none of this day, UTC.
    [[nodiscard]] bool isDue(Instant now) const;
    /// The day's copy, checked before it gets its name, so that a good one is never replaced by a bad one. Older ones
    /// than the last few are removed. Nothing is done for a database without accounts and environments. Reads the
    /// database through a connection of its own, so it may be called in any thread.
    /// Errors: those of Database::run(), of a full disk and of a folder that cannot be written; StorageDamaged where
    /// the database has faults.
    [[nodiscard]] Result<void> makeDaily(Instant now) const;
    /// A copy in the form of an earlier schema, which stays until the next migration.
    [[nodiscard]] Result<void> keepBeforeMigration(const Database& database, qint64 schema) const;

private:
    [[nodiscard]] QString dailyFile(Instant now) const;
    [[nodiscard]] Result<void> createFolder() const;
    [[nodiscard]] Result<void> keep(const Database& database, const QString& target) const;
    void removeAllBut(qsizetype kept, const QString& pattern) const;
    void removeLeftovers() const;

    QString m_database;
    QString m_folder;
};

} // namespace TokenDesk
