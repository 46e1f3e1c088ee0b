#include "app/adapters/databasecopies.h"

#include "app/adapters/database.h"
#include "app/adapters/databasefaults.h"
#include "app/adapters/filesystem.h"

#include <QDir>
#include <QUuid>

namespace TokenDesk {

namespace {

const QLatin1String DailyPattern("tokendesk-[0-9]*-*-*.db");
const QLatin1String SchemaPattern("tokendesk-schema-*.db");
const QLatin1String UnfinishedPattern("*.unfinished-*");

/// An error of SQLite that comes of the target and not of the database.
Error aboutTarget(const QString& target, const Error& error)
{
    const bool isUnsaid = error.kind == ErrorKind::StorageBroken || error.kind == ErrorKind::StorageDenied;
    return isUnsaid ? storageError(target, error.detail) : error;
}

Result<void> leaveTokensOut(const QString& copy)
{
    const auto database = Database::openAsItIs(copy, Database::Access::ReadWrite);
    if (!database) {
        return failureOf(database);
    }
    // The journal in memory, or the tokens would go to another file first. What is half done is thrown away anyway.
    for (const auto& statement : {QStringLiteral("PRAGMA journal_mode = MEMORY"),
                                  QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("DELETE FROM token")}) {
        if (const auto done = (*database)->run(statement); !done) {
            return failureOf(done);
        }
    }
    return {};
}

Result<void> check(const Database& database)
{
    const auto faults = faultsOf(database);
    if (!faults) {
        return failureOf(faults);
    }
    return faults->isEmpty() ? Result<void>() : failure(ErrorKind::StorageDamaged, faults->join(QLatin1String("; ")));
}

Result<void> check(const QString& file)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadOnly);
    return database ? check(**database) : failureOf(database);
}

/// Whether there is anything whose loss somebody would notice.
Result<bool> isWorthKeeping(const Database& database)
{
    return database
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM environment)"
                              " OR EXISTS (SELECT 1 FROM audit)"))
        .map([](const QVariant& worth) { return worth.toBool(); });
}

} // namespace

Result<void> copyDatabase(const Database& database, const QString& target, CopiedTokens tokens)
{
    QFile::remove(target);
    // SQLite takes an empty file as its target, and leaves its permissions as they are.
    createPrivately(target);
    if (const auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {target}); !copied) {
        return failure(aboutTarget(target, copied.error()));
    }
    return tokens == CopiedTokens::All ? Result<void>() : leaveTokensOut(target);
}

DatabaseCopies::DatabaseCopies(const QString& database)
    : m_database(database)
    , m_folder(QFileInfo(database).path() + QLatin1String("/copies"))
{
}

QList<DatabaseCopy> DatabaseCopies::list() const
{
    QList<DatabaseCopy> copies;
    for (const QFileInfo& each :
         QDir(m_folder).entryInfoList({DailyPattern, SchemaPattern}, QDir::Files | QDir::Readable, QDir::Time)) {
        copies.append({.file = each.filePath(), .madeAt = toInstant(each.lastModified())});
    }
    return copies;
}

QString DatabaseCopies::dailyFile(Instant now) const
{
    return m_folder + QLatin1String("/tokendesk-") + toDateTimeUtc(now).date().toString(Qt::ISODate) +
           QLatin1String(".db");
}

bool DatabaseCopies::isDue(Instant now) const
{
    return !QFile::exists(dailyFile(now));
}

Result<void> DatabaseCopies::createFolder() const
{
    if (!QDir().mkpath(m_folder)) {
        return failure(storageError(m_folder));
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> DatabaseCopies::keep(const Database& database, const QString& target) const
{
    // A name of its own for each: two programs may be at it at the same time.
    const QString unfinished =
        target + QLatin1String(".unfinished-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    auto kept = createFolder()
                    .and_then([&] { return copyDatabase(database, unfinished, CopiedTokens::None); })
                    .and_then([&] { return check(unfinished); })
                    .and_then([&] { return flushToDisk(unfinished); })
                    .and_then([&] { return renameDurably(unfinished, target); });
    if (!kept) {
        QFile::remove(unfinished);
    }
    return kept;
}

void DatabaseCopies::removeAllBut(qsizetype kept, const QString& pattern) const
{
    const QStringList names = QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names.mid(kept)) {
        QFile::remove(m_folder + u'/' + name);
    }
}

void DatabaseCopies::removeLeftovers() const
{
    // Of a program that ended in the middle. Another may be at work, though none takes this long.
    constexpr qint64 LongSeconds = 3600;
    for (const QFileInfo& each : QDir(m_folder).entryInfoList({UnfinishedPattern}, QDir::Files)) {
        if (each.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > LongSeconds) {
            QFile::remove(each.filePath());
        }
    }
}

Result<void> DatabaseCopies::makeDaily(Instant now) const
{
    const auto database = Database::openAsItIs(m_database, Database::Access::ReadOnly);
    if (!database) {
        return failureOf(database);
    }
    const auto worth = isWorthKeeping(**database);
    if (!worth || !*worth) {
        return worth ? Result<void>() : failureOf(worth);
    }
    if (const auto sound = check(**database); !sound) {
        return sound;
    }
    removeLeftovers();
    auto kept = keep(**database, dailyFile(now));
    if (kept) {
        removeAllBut(Kept, DailyPattern);
    }
    return kept;
}

Result<void> DatabaseCopies::keepBeforeMigration(const Database& database, qint64 schema) const
{
    auto kept = keep(database, m_folder + QStringLiteral("/tokendesk-schema-%1.db").arg(schema));
    if (kept) {
        removeAllBut(1, SchemaPattern);
    }
    return kept;
}

} // namespace TokenDesk
