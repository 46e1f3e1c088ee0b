#include "app/adapters/databasemigration.h"

#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databasefaults.h"
#include "app/adapters/schema.h"

#include <QFile>

namespace TokenDesk {

namespace {

Result<qint64> schemaVersion(const Database& database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant& version) {
        return version.toLongLong();
    });
}

Result<void> migrateAndCheck(const QString& file, const QList<QStringList>& migrations)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadWrite);
    if (!database) {
        return failureOf(database);
    }
    if (const auto applied = applyMigrations(**database, migrations); !applied) {
        return applied;
    }
    const auto faults = faultsOf(**database);
    if (!faults) {
        return failureOf(faults);
    }
    return faults->isEmpty() ? Result<void>()
                             : failure(ErrorKind::StorageBroken, QLatin1String("the migrated copy has faults: ") +
                                                                     faults->join(QLatin1String("; ")));
}

} // namespace

Result<void> applyMigrations(const Database& database, const QList<QStringList>& migrations)
{
    // IMMEDIATE: of two programs that start together one waits, and then finds the work done.
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return failureOf(begun);
    }
    const auto apply = [&]() -> Result<void> {
        const auto version = schemaVersion(database);
        if (!version) {
            return failureOf(version);
        }
        if (*version > migrations.size()) {
            return failure(ErrorKind::StorageTooNew, QStringLiteral("schema %1").arg(*version));
        }
        QStringList statements;
        for (const QStringList& step : migrations.mid(*version)) {
            statements += step;
        }
        statements << QStringLiteral("PRAGMA application_id = %1").arg(DatabaseApplicationId)
                   << QStringLiteral("PRAGMA user_version = %1").arg(migrations.size()) << QStringLiteral("COMMIT");
        for (const QString& statement : std::as_const(statements)) {
            if (const auto done = database.run(statement); !done) {
                return failureOf(done);
            }
        }
        return {};
    };
    auto applied = apply();
    if (!applied) {
        // The error that counts is the first.
        std::ignore = database.run(QStringLiteral("ROLLBACK"));
    }
    return applied;
}

Result<void> migrateDatabase(const QString& file, const QList<QStringList>& migrations)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadWrite);
    if (!database) {
        return failureOf(database);
    }
    const auto version = schemaVersion(**database);
    if (!version || *version == migrations.size()) {
        // While we waited for the file another program has done it.
        return version ? Result<void>() : failureOf(version);
    }
    if (const auto kept = DatabaseCopies(file).keepBeforeMigration(**database, *version); !kept) {
        return kept;
    }
    const QString trial = file + QLatin1String(".trial");
    auto tried = copyDatabase(**database, trial, CopiedTokens::All);
    if (tried) {
        tried = migrateAndCheck(trial, migrations);
    }
    QFile::remove(trial);
    if (!tried) {
        return tried;
    }
    for (const auto& setting :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON")}) {
        if (const auto set = (*database)->run(setting); !set) {
            return failureOf(set);
        }
    }
    return applyMigrations(**database, migrations);
}

} // namespace TokenDesk
