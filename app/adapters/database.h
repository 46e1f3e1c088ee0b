#pragma once

#include "app/adapters/schema.h"
#include "app/domain/result.h"

#include <QSqlQuery>
#include <QVarLengthArray>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <memory>

class QSqlError;

namespace TokenDesk {

class FilePresence;

/// How long one who wants to write waits for another.
inline constexpr std::chrono::milliseconds DatabasePatience{5000};

/// The lock file by which programs know of each other that they use the database; see FilePresence.
QString presenceFileOf(const QString& database);

/// The profile's SQLite file, opened and brought to the present schema. One object, one connection, one thread.
///
/// The file is recognised by its application id; a file of another program, or with a schema newer than ours, is left
/// as it is. Other processes may use the same file: a writer is waited for, up to five seconds. As long as the object
/// lives nobody puts another file in its place; see FilePresence.
class Database
{
public:
    /// Creates the file, readable by its owner only, where there is none. One of an earlier schema is migrated, which
    /// nobody else may have open; see migrateDatabase().
    /// Errors: StorageDamaged, StorageForeign, StorageTooNew, StorageInUse, StorageBroken, StorageBusy, StorageFull,
    /// StorageDenied, StorageOfAnotherUser.
    static Result<std::unique_ptr<Database>> open(const QString& file,
                                                  const QList<QStringList>& migrations = schemaMigrations());

    enum class Access { ReadOnly, ReadWrite };
    /// A connection to a file that is there, for a look at it or a copy of it: nothing is created, checked or migrated,
    /// and no settings are made. Errors show at the first statement.
    static Result<std::unique_ptr<Database>> openAsItIs(const QString& file, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values in the places of its question marks; an invalid QVariant is NULL.
    /// Errors: Duplicate where a uniqueness rule refuses, else those of open().
    [[nodiscard]] Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {}) const;

    /// The same for a change that may be lost in a power cut, though not in a crash of the program: it does not wait
    /// for the disk. The file stays whole, and a later change by run() makes this one last with it.
    [[nodiscard]] Result<QSqlQuery> runWithoutWaiting(const QString& statement, const QVariantList& values) const;

    /// Runs @p steps as one change, with nobody else's in between: all of it or nothing. It may be lost in a power cut,
    /// as with runWithoutWaiting(). Errors: those of run() and of the steps.
    [[nodiscard]] Result<void> transactWithoutWaiting(const std::function<Result<void>()>& steps) const;

    /// To be asked where the rows of a query end: whether that was all, or an error.
    [[nodiscard]] Result<void> ended(const QSqlQuery& rows) const;

    /// The first column of a statement's first row. Error: additionally StorageBroken where there is none.
    [[nodiscard]] Result<QVariant> value(const QString& statement, const QVariantList& values = {}) const;

    /// Called when a statement meets a damaged page, in the thread of that statement.
    void setDamageObserver(std::function<void(const Error&)> observer) { m_damageObserver = std::move(observer); }

    /// True when another connection has changed the file since the last call.
    [[nodiscard]] bool changedElsewhere();

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    explicit Database(QString file);
    [[nodiscard]] Result<void> connect(const QString& options);
    [[nodiscard]] Result<QSqlQuery> execute(const QString& statement, const QVariantList& values) const;
    /// Whether the next change is to be over only when the disk has it.
    void waitForDisk(bool wait) const;
    /// The schema version of a file that is ours, 0 of a new one. Additionally StorageForeign.
    [[nodiscard]] Result<qint64> recognise() const;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<qint64> pragma(const QString& name) const;
    [[nodiscard]] Error errorOf(const QSqlError& error) const;

    QString m_file;
    QString m_connectionName;
    std::unique_ptr<FilePresence> m_presence;
    std::function<void(const Error&)> m_damageObserver;
    qint64 m_dataVersion = 0;
    /// What SQLite was told last.
    mutable bool m_waitsForDisk = true;
    /// Whether transactWithoutWaiting() is under way.
    mutable bool m_isTransacting = false;
};

/// Text columns as a SELECT of many rows names them: one value in place of @p columns ("label, note"), to be read by
/// JoinedTexts. The driver's cost is one per column, and higher than that of finding the row. NULL reads as empty;
/// none of them may hold a U+001F.
QString joinedTexts(QLatin1String columns);

class JoinedTexts
{
public:
    explicit JoinedTexts(const QVariant& value);

    [[nodiscard]] qsizetype size() const { return m_parts.size(); }
    /// Empty beyond the last.
    [[nodiscard]] QByteArrayView utf8(qsizetype index) const { return m_parts.value(index); }
    [[nodiscard]] QString text(qsizetype index) const { return QString::fromUtf8(utf8(index)); }

private:
    QByteArray m_joined;
    QVarLengthArray<QByteArrayView, 16> m_parts;
};

} // namespace TokenDesk
