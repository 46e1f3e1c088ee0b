#include "app/adapters/databaserescue.h"

#include "app/adapters/auditrescue.h"
#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databasefaults.h"
#include "app/adapters/filepresence.h"
#include "app/adapters/filesystem.h"
#include "app/adapters/sqliteaccountindex.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace TokenDesk {

namespace {

QString suspicionFile(const QString& file)
{
    return file + QLatin1String(".suspect");
}

bool isSuspect(const QString& file)
{
    return QFile::exists(suspicionFile(file));
}

bool isGone(const QString& file)
{
    const QFileInfo info(file);
    return !info.exists() || (info.isFile() && info.size() == 0);
}

/// Whether there is reason to look at the file alone, before it is opened.
bool hasToBeLookedAt(const QString& file)
{
    return (isSuspect(file) || isGone(file)) && !DatabaseCopies(file).list().isEmpty();
}

enum class Mark { Ours, Others, None };

/// Whose database it says it is (https://www.sqlite.org/fileformat.html#the_database_header).
Mark markOf(const QString& path)
{
    constexpr qsizetype ApplicationIdOffset = 68;
    QFile file(path);
    const QByteArray header = file.open(QFile::ReadOnly) ? file.read(ApplicationIdOffset + 4) : QByteArray();
    if (header.size() < ApplicationIdOffset + 4 || !header.startsWith("SQLite format 3")) {
        return Mark::None;
    }
    return qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset) == DatabaseApplicationId ? Mark::Ours
                                                                                                     : Mark::Others;
}

/// What is wrong with it; empty for a sound one.
QString faultOf(const Database& database)
{
    const auto faults = faultsOf(database);
    return faults ? faults->join(QLatin1String("; ")) : faults.error().detail;
}

QString faultOf(const QString& file)
{
    const auto database = Database::openAsItIs(file, Database::Access::ReadOnly);
    return database ? faultOf(**database) : database.error().detail;
}

/// Whether the copy can take the database's place: sound, ours, and of no newer schema.
bool isUsable(const QString& copy)
{
    const auto database = Database::openAsItIs(copy, Database::Access::ReadOnly);
    if (!database || markOf(copy) != Mark::Ours) {
        return false;
    }
    const auto version = (*database)->value(QStringLiteral("PRAGMA user_version"));
    const auto faults = faultsOf(**database);
    return version && version->toLongLong() <= schemaMigrations().size() && faults && faults->isEmpty();
}

/// The newest sound copy, copied again beside @p file under the name @p target.
Result<std::optional<DatabaseCopy>> takeCopy(const QString& file, const QString& target)
{
    for (const DatabaseCopy& copy : DatabaseCopies(file).list()) {
        QFile::remove(target);
        if (!QFile::copy(copy.file, target)) {
            return failure(storageError(target));
        }
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        if (!isUsable(target)) {
            continue;
        }
        return flushToDisk(target).map([&copy] { return std::optional(copy); });
    }
    QFile::remove(target);
    return std::nullopt;
}

/// Gives the database and what belongs to it another name. In this order: cut off after the first, there is no
/// database, which the next start notices; a log without its database must not meet another one.
Result<QString> setAside(const QString& file, Instant now)
{
    const QString base =
        file + QLatin1String(".damaged-") + toDateTimeUtc(now).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = base;
    for (int i = 2; QFile::exists(aside); ++i) {
        aside = base + u'-' + QString::number(i);
    }
    for (const auto& suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        if (QFile::exists(file + suffix)) {
            if (const auto renamed = renameDurably(file + suffix, aside + suffix); !renamed) {
                return failureOf(renamed);
            }
        }
    }
    return QFile::exists(aside) ? aside : QString();
}

/// For a holder of the file's presence, alone. Nothing where the file turns out to be sound, or to be a new one.
Result<std::optional<StorageRescue>> rescue(const QString& file, Instant now)
{
    const bool isThere = !isGone(file);
    const Mark mark = markOf(file);
    if (mark == Mark::Others) {
        return failure(about(file, {.kind = ErrorKind::StorageForeign}));
    }
    const QString fault = isThere ? faultOf(file) : QString();
    if (isThere && fault.isEmpty()) {
        // Another program was faster, or what looked like damage was none.
        QFile::remove(suspicionFile(file));
        return std::nullopt;
    }
    const QString next = file + QLatin1String(".next");
    const auto copy = takeCopy(file, next);
    if (!copy) {
        return failureOf(copy);
    }
    if (!*copy) {
        if (!isThere) {
            QFile::remove(suspicionFile(file));
            return std::nullopt;
        }
        // Without a copy nothing says that it was ever ours but its own mark.
        const auto kind = mark == Mark::Ours ? ErrorKind::StorageLost : ErrorKind::StorageForeign;
        return failure(about(file, {.kind = kind, .detail = fault}));
    }
    const auto aside = setAside(file, now);
    if (!aside) {
        return failureOf(aside);
    }
    if (const auto placed = renameDurably(next, file); !placed) {
        return failureOf(placed);
    }
    QFile::remove(suspicionFile(file));
    return StorageRescue{.setAside = isThere ? *aside : QString(), .copiedAt = (*copy)->madeAt, .fault = fault};
}

/// What update() leaves as it is.
Result<void> takeOverPlaces(const QList<IndexedAccount>& accounts, AccountIndex& to)
{
    QHash<AccountId, std::optional<int>> positions;
    for (const IndexedAccount& each : accounts) {
        const Account& account = each.account;
        if (const auto pinned = to.setPinned(account.id(), account.isPinned()); !pinned) {
            return pinned;
        }
        if (const auto lastUsed = account.lastUsed()) {
            if (const auto marked = to.markUsed(account.id(), *lastUsed); !marked) {
                return marked;
            }
        }
        if (const auto renewed = to.setRenewal(account.id(), account.renewal()); !renewed) {
            return renewed;
        }
        positions.insert(account.id(), account.place().position);
    }
    return to.setPositions(positions);
}

Result<void> takeOver(const AccountIndex& from, AccountIndex& to)
{
    const auto isRefused = [](const Result<void>& done) {
        // Its place is taken by what the copy has.
        return !done && done.error().kind != ErrorKind::Duplicate;
    };
    const auto environments = from.environments();
    const auto accounts = from.accounts();
    if (!environments || !accounts) {
        return environments ? failureOf(accounts) : failureOf(environments);
    }
    for (const Environment& each : *environments) {
        if (each.isBuiltIn()) {
            continue;
        }
        const auto updated = to.updateEnvironment(each);
        const auto done = updated ? updated : to.insertEnvironment(each);
        if (isRefused(done)) {
            return done;
        }
    }
    for (const IndexedAccount& each : *accounts) {
        const auto updated = to.update(each);
        const auto done = updated ? updated : to.insert(each);
        if (isRefused(done)) {
            return done;
        }
    }
    return takeOverPlaces(*accounts, to);
}

/// Brings over what can still be read in the damaged file; true if that is the whole list. What the copy has besides
/// stays: it may have been removed since, and it may as well be what the damage took.
bool takeOverList(const QString& damaged, const std::shared_ptr<Database>& database)
{
    auto opened = Database::openAsItIs(damaged, Database::Access::ReadOnly);
    if (!opened) {
        return false;
    }
    const std::shared_ptr<Database> from = std::move(*opened);
    const auto version = from->value(QStringLiteral("PRAGMA user_version"));
    if (!version || version->toLongLong() != schemaMigrations().size()) {
        return false;
    }
    takeOverAudit(*from, *database);
    SqliteAccountIndex to(database);
    return takeOver(SqliteAccountIndex(from), to).has_value();
}

} // namespace

void markAsSuspect(const QString& file)
{
    createPrivately(suspicionFile(file));
}

Result<OpenedDatabase> openOrRescue(const QString& file, Instant now)
{
    const QDeadlineTimer deadline(DatabasePatience);
    OpenedDatabase result;
    bool isLookedAt = false;
    while (true) {
        if (isLookedAt || !hasToBeLookedAt(file)) {
            auto opened = Database::open(file);
            if (opened) {
                result.database = std::move(*opened);
                break;
            }
            if (isLookedAt || opened.error().kind != ErrorKind::StorageDamaged) {
                return result.fault ? failure(*result.fault) : failureOf(opened);
            }
        }
        const auto alone = FilePresence::tryTake(presenceFileOf(file), FilePresence::Kind::Alone);
        if (alone) {
            const auto rescued = rescue(file, now);
            if (!rescued && rescued.error().kind != ErrorKind::StorageLost) {
                return failureOf(rescued);
            }
            if (rescued) {
                result.rescue = *rescued;
            } else {
                // As long as it can be opened, a damaged list is better than none.
                result.fault = rescued.error();
            }
            isLookedAt = true;
        } else if (alone.error().kind != ErrorKind::StorageBusy) {
            return failure(storageError(file));
        } else if (deadline.hasExpired()) {
            return failure(about(file, {.kind = ErrorKind::StorageDamaged}));
        } else {
            constexpr unsigned long PauseMs = 10;
            QThread::msleep(PauseMs);
        }
    }
    if (result.rescue && !result.rescue->setAside.isEmpty()) {
        result.rescue->isListWhole = takeOverList(result.rescue->setAside, result.database);
    }
    if (!result.rescue && !result.fault && isSuspect(file)) {
        // There are no copies, so it was not looked at alone.
        if (const QString fault = faultOf(*result.database); !fault.isEmpty()) {
            result.fault = about(file, {.kind = ErrorKind::StorageLost, .detail = fault});
        } else {
            QFile::remove(suspicionFile(file));
        }
    }
    return result;
}

} // namespace TokenDesk
