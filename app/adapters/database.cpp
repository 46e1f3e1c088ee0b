#include "app/adapters/database.h"

#include "app/adapters/databasemigration.h"
#include "app/adapters/filepresence.h"
#include "app/adapters/filesystem.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace TokenDesk {

namespace {

constexpr unsigned long PauseMs = 10;

// The result codes of SQLite (https://www.sqlite.org/rescode.html) that we tell apart.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ConstraintPrimaryKey = 1555,
    ConstraintUnique = 2067,
};

ErrorKind errorKindOf(int extendedCode)
{
    if (extendedCode == ConstraintUnique || extendedCode == ConstraintPrimaryKey) {
        return ErrorKind::Duplicate;
    }
    switch (extendedCode & 0xff) {
    case Busy:
    case Locked:
        return ErrorKind::StorageBusy;
    case Full:
        return ErrorKind::StorageFull;
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return ErrorKind::StorageDenied;
    case NotADatabase:
    case Corrupt:
        return ErrorKind::StorageDamaged;
    default:
        return ErrorKind::StorageBroken;
    }
}

/// Takes part in the use of the file; waits for one who puts another in its place. Null where the folder cannot be
/// written: SQLite then has its own word for that.
Result<std::unique_ptr<FilePresence>> takePart(const QString& file, const QDeadlineTimer& deadline)
{
    while (true) {
        auto presence = FilePresence::tryTake(presenceFileOf(file), FilePresence::Kind::Shared);
        if (!presence && presence.error().kind == ErrorKind::StorageDenied) {
            return nullptr;
        }
        if (presence || deadline.hasExpired()) {
            return presence;
        }
        QThread::msleep(PauseMs);
    }
}

} // namespace

QString presenceFileOf(const QString& database)
{
    return database + QLatin1String(".use");
}

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connectionName(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

Error Database::errorOf(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
    const ErrorKind kind = errorKindOf(code);
    if (kind == ErrorKind::StorageDenied) {
        return storageError(m_file, detail);
    }
    // Where even its shared memory finds no room, SQLite speaks of an error in reading or writing.
    const bool isFull = (code & 0xff) == InputOutput && isDiskFull(m_file);
    Error found = about(m_file, {.kind = isFull ? ErrorKind::StorageFull : kind, .detail = detail});
    if (kind == ErrorKind::StorageDamaged && m_damageObserver) {
        m_damageObserver(found);
    }
    return found;
}

Result<void> Database::connect(const QString& options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2").arg(DatabasePatience.count()).arg(options));
    return connection.open() ? Result<void>() : failure(errorOf(connection.lastError()));
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const QString& file, Access access)
{
    std::unique_ptr<Database> database(new Database(file));
    if (!QFile::exists(file)) {
        return failure(about(file, {.kind = ErrorKind::NotFound}));
    }
    if (const auto connected =
            database->connect(access == Access::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString());
        !connected) {
        return failureOf(connected);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const QList<QStringList>& migrations)
{
    const QDeadlineTimer deadline(DatabasePatience);
    while (true) {
        std::unique_ptr<Database> database(new Database(file));
        auto presence = takePart(file, deadline);
        if (!presence) {
            return failureOf(presence);
        }
        database->m_presence = std::move(*presence);
        createPrivately(file);
        if (const auto connected = database->connect({}); !connected) {
            return failureOf(connected);
        }
        const auto version = database->recognise();
        if (!version) {
            return failureOf(version);
        }
        if (*version > migrations.size()) {
            return failure(
                about(file, {.kind = ErrorKind::StorageTooNew, .detail = QStringLiteral("schema %1").arg(*version)}));
        }
        if (*version == 0 || *version == migrations.size()) {
            auto prepared = database->prepare();
            if (prepared && *version == 0) {
                prepared = applyMigrations(*database, migrations);
            }
            if (prepared) {
                prepared = database->pragma(QStringLiteral("data_version")).map([&database](qint64 data) {
                    database->m_dataVersion = data;
                });
            }
            return prepared ? Result<std::unique_ptr<Database>>(std::move(database)) : failureOf(prepared);
        }
        // Of an earlier schema. A program that works with that one may have it open, and must not find another.
        database.reset();
        if (const auto alone = FilePresence::tryTake(presenceFileOf(file), FilePresence::Kind::Alone)) {
            if (const auto migrated = migrateDatabase(file, migrations); !migrated) {
                return failureOf(migrated);
            }
        } else if (deadline.hasExpired()) {
            return failure(about(file, {.kind = ErrorKind::StorageInUse}));
        } else {
            QThread::msleep(PauseMs);
        }
    }
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantList& values) const
{
    const bool isChange = !statement.startsWith(u"SELECT") && !statement.startsWith(u"PRAGMA");
    if (isChange && !m_isTransacting) {
        waitForDisk(true);
    }
    return execute(statement, values);
}

Result<QSqlQuery> Database::runWithoutWaiting(const QString& statement, const QVariantList& values) const
{
    waitForDisk(false);
    return execute(statement, values);
}

void Database::waitForDisk(bool wait) const
{
    // Only where that changes, since it costs as much as a change itself. SQLite refuses it within a transaction, which
    // waits for the disk at its end as its beginning had it.
    if (wait != m_waitsForDisk &&
        execute(wait ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"),
                {})) {
        m_waitsForDisk = wait;
    }
}

Result<QSqlQuery> Database::execute(const QString& statement, const QVariantList& values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return failure(errorOf(query.lastError()));
    }
    for (const QVariant& value : values) {
        // Qt would bind a null text as NULL; to us it is an empty one.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(QLatin1String("")) : value);
    }
    if (!query.exec()) {
        return failure(errorOf(query.lastError()));
    }
    return query;
}

Result<void> Database::transactWithoutWaiting(const std::function<Result<void>()>& steps) const
{
    const auto succeed = [this](const QString& statement) {
        const auto query = execute(statement, {});
        return query ? Result<void>() : failureOf(query);
    };
    waitForDisk(false);
    auto done = succeed(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done) {
        return done;
    }
    m_isTransacting = true;
    done = steps();
    if (done) {
        done = succeed(QStringLiteral("COMMIT"));
    }
    if (!done) {
        // The error that counts is the first.
        std::ignore = succeed(QStringLiteral("ROLLBACK"));
    }
    m_isTransacting = false;
    return done;
}

Result<void> Database::ended(const QSqlQuery& rows) const
{
    return rows.lastError().isValid() ? failure(errorOf(rows.lastError())) : Result<void>();
}

Result<QVariant> Database::value(const QString& statement, const QVariantList& values) const
{
    auto query = run(statement, values);
    if (!query) {
        return failureOf(query);
    }
    if (!query->next()) {
        const auto end = ended(*query);
        return end ? failure(ErrorKind::StorageBroken, QStringLiteral("no row")) : failureOf(end);
    }
    return query->value(0);
}

Result<qint64> Database::pragma(const QString& name) const
{
    return value(QLatin1String("PRAGMA ") + name).map([](const QVariant& found) { return found.toLongLong(); });
}

Result<qint64> Database::recognise() const
{
    // In this order: another program may be making the file, and sets both at once. Seen without tables first and with
    // our id then it is ours; the other way round it would look like a stranger's.
    const auto tables = pragma(QStringLiteral("schema_version"));
    const auto applicationId = pragma(QStringLiteral("application_id"));
    if (!applicationId || !tables) {
        return failureOf(applicationId ? tables : applicationId);
    }
    const bool isNew = *applicationId == 0 && *tables == 0;
    if (!isNew && *applicationId != DatabaseApplicationId) {
        return failure(about(m_file, {.kind = ErrorKind::StorageForeign,
                                      .detail = QStringLiteral("application id %1").arg(*applicationId)}));
    }
    return pragma(QStringLiteral("user_version"));
}

Result<void> Database::prepare()
{
    // In WAL mode window and command line read while the other writes; FULL keeps what was confirmed through a power
    // cut; secure_delete takes a sealed text out of the file together with its row.
    if (const auto done = useWriteAheadLog(); !done) {
        return failureOf(done);
    }
    for (const auto& setting : {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
                                QStringLiteral("PRAGMA secure_delete = ON"),
                                // Lists are read once and changes are small: two megabytes would fill to no end.
                                QStringLiteral("PRAGMA cache_size = -256")}) {
        if (const auto done = run(setting); !done) {
            return failureOf(done);
        }
    }
    return {};
}

Result<void> Database::useWriteAheadLog()
{
    // Changing the mode needs the file for oneself, and SQLite's own busy time-out does not cover that step. It is
    // taken once in a file's life, when several programs may be making it at the same moment.
    const QDeadlineTimer deadline(DatabasePatience);
    while (true) {
        const auto done = run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (done) {
            return {};
        }
        if (done.error().kind != ErrorKind::StorageBusy || deadline.hasExpired()) {
            return failureOf(done);
        }
        QThread::msleep(PauseMs);
    }
}

bool Database::changedElsewhere()
{
    const auto version = pragma(QStringLiteral("data_version"));
    if (!version || *version == m_dataVersion) {
        return false;
    }
    m_dataVersion = *version;
    return true;
}

QString joinedTexts(QLatin1String columns)
{
    // One call instead of a concatenation for each column, which copies all that came before it.
    const QString separator(QChar(31));
    const qsizetype count = QStringView(QString(columns)).count(u',') + 1;
    const QStringList places(count, QStringLiteral("%s"));
    return QLatin1String("CAST(printf('") + places.join(separator) + QLatin1String("', ") + columns +
           QLatin1String(") AS BLOB)");
}

JoinedTexts::JoinedTexts(const QVariant& value)
    : m_joined(value.toByteArray())
{
    constexpr char Separator = 31;
    QByteArrayView rest = m_joined;
    for (qsizetype end = rest.indexOf(Separator); end >= 0; end = rest.indexOf(Separator)) {
        m_parts.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    m_parts.append(rest);
}

} // namespace TokenDesk
