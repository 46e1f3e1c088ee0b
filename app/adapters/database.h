#pragma once

#include "app/domain/result.h"

#include <QSqlQuery>
#include <QVarLengthArray>
#include <QVariantList>
#include <memory>

namespace TokenDesk {

/// The profile's SQLite file, opened and brought to the present schema. One object, one connection, one thread.
///
/// The file is recognised by its application id; a file of another program, or with a schema newer than ours, is left
/// as it is. Other processes may use the same file: a writer is waited for, up to five seconds.
class Database
{
public:
    /// Creates the file, readable by its owner only, where there is none.
    /// Errors: StorageForeign, StorageTooNew, StorageBroken, StorageBusy, StorageFull, StorageDenied.
    static Result<std::unique_ptr<Database>> open(const QString& file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values in the places of its question marks; an invalid QVariant is NULL.
    /// Errors: Duplicate where a uniqueness rule refuses, else those of open().
    [[nodiscard]] Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {}) const;

    /// The same for a change that may be lost in a power cut, though not in a crash of the program: it does not wait
    /// for the disk. The file stays whole, and a later change by run() makes this one last with it.
    [[nodiscard]] Result<QSqlQuery> runWithoutWaiting(const QString& statement, const QVariantList& values) const;

    /// True when another connection has changed the file since the last call.
    [[nodiscard]] bool changedElsewhere();

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    explicit Database(QString file);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<void> migrate();
    /// Additionally StorageTooNew.
    [[nodiscard]] Result<qint64> schemaVersion() const;
    [[nodiscard]] Result<qint64> pragma(const QString& name) const;

    QString m_file;
    QString m_connectionName;
    qint64 m_dataVersion = 0;
};

/// Text columns as a SELECT of many rows names them: one value in place of @p columns ("label, note"), to be read by
/// JoinedTexts. The driver's cost is one per column, and higher than that of finding the row. None of them may be NULL
/// or hold a U+001F.
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
