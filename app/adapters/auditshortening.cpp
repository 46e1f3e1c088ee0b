#include "app/adapters/auditshortening.h"

#include "app/adapters/auditchain.h"
#include "app/adapters/database.h"
#include "app/adapters/sqliteauditexamination.h"

namespace TokenDesk {

namespace {

/// The last of the rows at the beginning of the log that are all older, and chained; 0 where the first is not.
Result<qint64> lastOlder(const Database& database, Instant oldest)
{
    // In the order of the log: a clock that was set back for a while cuts no hole into it. By the plus SQLite reads the
    // first rows in that order and not all newer ones.
    return database
        .value(QStringLiteral("SELECT coalesce((SELECT sequence FROM audit WHERE +at >= ? OR mac IS NULL"
                              " ORDER BY sequence LIMIT 1), (SELECT max(sequence) + 1 FROM audit), 1) - 1"),
               {qint64{oldest.time_since_epoch().count()}})
        .map([](const QVariant& last) { return last.toLongLong(); });
}

/// Whether the rows up to there are as they were recorded, as far as that can be told.
Result<bool> isSoundUpTo(const QString& file, const Secret& masterKey, qint64 last)
{
    const auto examination = SqliteAuditExamination::begin(file, &masterKey, std::nullopt);
    if (!examination) {
        return failureOf(examination);
    }
    while ((*examination)->position() < last) {
        const auto over = (*examination)->lookAt(static_cast<int>(last - (*examination)->position()));
        if (!over) {
            return failureOf(over);
        }
        if (*over) {
            break;
        }
    }
    return (*examination)->verdict().state == AuditVerdict::State::Sound;
}

/// Nothing where somebody else has just removed them.
Result<std::optional<AuditStub>> stubFor(const Database& database, qint64 last, const QString& keyId)
{
    auto row = database.run(QStringLiteral("SELECT mac, at, (SELECT count(*) FROM audit WHERE sequence <= ?)"
                                           " FROM audit WHERE sequence = ?"),
                            {last, last});
    const auto earlier = readStub(database);
    if (!row || !earlier) {
        return row ? failureOf(earlier) : failureOf(row);
    }
    if (!row->next()) {
        const auto end = database.ended(*row);
        return end ? Result<std::optional<AuditStub>>(std::nullopt) : failureOf(end);
    }
    const qint64 removedBefore = *earlier ? (*earlier)->stub.removed : 0;
    return AuditStub{.last = last,
                     .lastMac = row->value(0).toByteArray(),
                     .removed = removedBefore + row->value(2).toLongLong(),
                     .until = Instant{std::chrono::milliseconds{row->value(1).toLongLong()}},
                     .keyId = keyId};
}

} // namespace

Result<void> shortenAudit(const Database& database, const AuditOccasion& occasion, const Secret& masterKey,
                          Instant oldest)
{
    const auto last = lastOlder(database, oldest);
    const auto first = database.value(QStringLiteral("SELECT coalesce(min(sequence), 1) FROM audit"));
    if (!last || !first) {
        return last ? failureOf(first) : failureOf(last);
    }
    if (*last < first->toLongLong()) {
        return {};
    }
    // What does not verify stays to be seen.
    const auto sound = isSoundUpTo(database.file(), masterKey, *last);
    if (!sound || !*sound) {
        return sound ? Result<void>() : failureOf(sound);
    }
    AuditMac mac(masterKey);
    ChainWriter writer(database, occasion, &mac);
    return database.transactWithoutWaiting([&]() -> Result<void> {
        if (auto started = writer.start(); !started) {
            return started;
        }
        if (!writer.isChaining()) {
            return {};
        }
        const auto stub = stubFor(database, *last, mac.keyId());
        if (!stub || !*stub) {
            return stub ? Result<void>() : failureOf(stub);
        }
        const QByteArray content = stubContent(**stub);
        const auto stored =
            database.run(QStringLiteral("INSERT OR REPLACE INTO audit_stub (id, content, mac) VALUES (1, ?, ?)"),
                         {QString::fromUtf8(content), mac.ofStub(content)});
        const auto removed =
            stored ? database.run(QStringLiteral("DELETE FROM audit WHERE sequence <= ?"), {*last}) : failureOf(stored);
        if (!removed) {
            return failureOf(removed);
        }
        return writer.add({.kind = AuditKind::LogShortened, .occasion = occasion, .detail = QString::number(*last)});
    });
}

} // namespace TokenDesk
