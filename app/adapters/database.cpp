#include "app/adapters/database.h"

#include "app/adapters/schema.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace TokenDesk {

namespace {

/// How long a writer waits for another.
constexpr std::chrono::milliseconds BusyTimeout{5000};

// The result codes of SQLite (https://www.sqlite.org/rescode.html) that we tell apart.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
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
        return ErrorKind::StorageForeign;
    default:
        return ErrorKind::StorageBroken;
    }
}

Error errorOf(const QSqlError& error)
{
    return {.kind = errorKindOf(error.nativeErrorCode().toInt()),
            .detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText())};
}

/// SQLite would create the file with the permissions that the process's mask leaves.
void createPrivately(const QString& file)
{
    QFile created(file);
    if (!created.exists() && created.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connectionName(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file)
{
    std::unique_ptr<Database> database(new Database(file));
    createPrivately(file);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
        connection.setDatabaseName(file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout.count()));
        if (!connection.open()) {
            return failure(errorOf(connection.lastError()));
        }
    }
    if (const auto prepared = database->prepare(); !prepared) {
        return failureOf(prepared);
    }
    return database;
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantList& values) const
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

Result<QSqlQuery> Database::runWithoutWaiting(const QString& statement, const QVariantList& values) const
{
    // SQLite refuses to change it within a transaction, which waits for the disk at its end as it would have.
    std::ignore = run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    auto done = run(statement, values);
    std::ignore = run(QStringLiteral("PRAGMA synchronous = FULL"));
    return done;
}

Result<qint64> Database::pragma(const QString& name) const
{
    auto query = run(QLatin1String("PRAGMA ") + name);
    if (!query) {
        return failureOf(query);
    }
    if (!query->next()) {
        return failure(errorOf(query->lastError()));
    }
    return query->value(0).toLongLong();
}

Result<void> Database::prepare()
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
        return failure(ErrorKind::StorageForeign, QStringLiteral("application id %1").arg(*applicationId));
    }
    // Before anything is set: the journal's mode is written into the file.
    if (const auto version = schemaVersion(); !version) {
        return failureOf(version);
    }
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
    if (const auto migrated = migrate(); !migrated) {
        return failureOf(migrated);
    }
    return pragma(QStringLiteral("data_version")).map([this](qint64 version) { m_dataVersion = version; });
}

Result<void> Database::useWriteAheadLog()
{
    // Changing the mode needs the file for oneself, and SQLite's own busy time-out does not cover that step. It is
    // taken once in a file's life, when several programs may be making it at the same moment.
    const QDeadlineTimer deadline(BusyTimeout);
    while (true) {
        const auto done = run(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (done) {
            return {};
        }
        if (done.error().kind != ErrorKind::StorageBusy || deadline.hasExpired()) {
            return failureOf(done);
        }
        QThread::msleep(10);
    }
}

Result<qint64> Database::schemaVersion() const
{
    auto version = pragma(QStringLiteral("user_version"));
    if (version && *version > schemaMigrations().size()) {
        return failure(ErrorKind::StorageTooNew, QStringLiteral("schema %1").arg(*version));
    }
    return version;
}

Result<void> Database::migrate()
{
    const auto migrations = schemaMigrations();
    const auto before = schemaVersion();
    if (!before) {
        return failureOf(before);
    }
    if (*before == migrations.size()) {
        return {};
    }
    // IMMEDIATE: of two programs that start together one waits, and then finds the work done.
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return failureOf(begun);
    }
    auto statements = schemaVersion().map([&migrations](qint64 version) {
        QStringList all;
        for (qsizetype i = version; i < migrations.size(); ++i) {
            all += migrations.at(i);
        }
        return all;
    });
    if (statements) {
        *statements << QStringLiteral("PRAGMA application_id = %1").arg(DatabaseApplicationId)
                    << QStringLiteral("PRAGMA user_version = %1").arg(migrations.size()) << QStringLiteral("COMMIT");
        for (const QString& statement : std::as_const(*statements)) {
            if (const auto done = run(statement); !done) {
                // Undoes what was begun; the error that counts is the first.
                std::ignore = run(QStringLiteral("ROLLBACK"));
                return failureOf(done);
            }
        }
        return {};
    }
    std::ignore = run(QStringLiteral("ROLLBACK"));
    return failureOf(statements);
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
    return QLatin1String("CAST(") + QString(columns).replace(QLatin1String(", "), QLatin1String(" || char(31) || ")) +
           QLatin1String(" AS BLOB)");
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
