#include "app/adapters/sqliteauditlog.h"

#include "app/adapters/auditchain.h"
#include "app/adapters/auditmac.h"
#include "app/adapters/auditpage.h"
#include "app/adapters/auditshortening.h"
#include "app/adapters/database.h"
#include "app/adapters/filesystem.h"
#include "app/adapters/sqliteauditexamination.h"

#include <QFile>

namespace TokenDesk {

namespace {

/// One change at the end of the log, with nobody else's in between.
template <class Change>
Result<AuditAnchoring> written(const Database& database, const AuditOccasion& occasion, AuditMac* mac, Change change)
{
    ChainWriter writer(database, occasion, mac);
    const auto steps = [&]() -> Result<void> {
        if (auto started = writer.start(); !started) {
            return started;
        }
        return change(writer);
    };
    return database.transactWithoutWaiting(steps).map([&writer] { return writer.anchoring(); });
}

} // namespace

SqliteAuditLog::SqliteAuditLog(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<AuditAnchoring> SqliteAuditLog::append(const AuditEvent& event, const Secret* masterKey)
{
    std::optional<AuditMac> mac;
    if (masterKey != nullptr) {
        mac.emplace(*masterKey);
    }
    return written(*m_database, event.occasion, mac ? &*mac : nullptr,
                   [&event](ChainWriter& writer) { return writer.add(event); });
}

Result<AuditAnchoring> SqliteAuditLog::chainWaiting(const AuditOccasion& occasion, const Secret& masterKey)
{
    // Looked at first without keeping anybody waiting: mostly there is nothing.
    const auto tip = readTip(*m_database);
    if (!tip || tip->last == tip->lastChained) {
        return tip ? Result<AuditAnchoring>(AuditAnchoring::NotYet) : failureOf(tip);
    }
    AuditMac mac(masterKey);
    return written(*m_database, occasion, &mac, [](ChainWriter& writer) { return writer.chainWaiting(); });
}

Result<void> SqliteAuditLog::beginChain(const AuditOccasion& occasion, const Secret& masterKey)
{
    AuditMac mac(masterKey);
    const auto begun = written(*m_database, occasion, &mac, [&mac](ChainWriter& writer) {
        // Where nothing was chained yet, the first row that is chained begins the chain.
        const bool isNeeded = writer.tip().lastChained != 0 && writer.tip().keyId != mac.keyId();
        return isNeeded ? writer.beginChain() : Result<void>();
    });
    return begun ? Result<void>() : failureOf(begun);
}

Result<void> SqliteAuditLog::shorten(const AuditOccasion& occasion, const Secret& masterKey, Instant oldest)
{
    return shortenAudit(*m_database, occasion, masterKey, oldest);
}

Result<QList<AuditRow>> SqliteAuditLog::page(const AuditFilter& filter, std::optional<AuditPlace> before,
                                             int count) const
{
    return auditPage(*m_database, filter, before, count);
}

Result<AuditSize> SqliteAuditLog::size() const
{
    const auto rows = m_database->value(QStringLiteral("SELECT count(*) FROM audit"));
    const auto tip = readTip(*m_database);
    if (!rows || !tip) {
        return rows ? failureOf(tip) : failureOf(rows);
    }
    return AuditSize{.rows = rows->toLongLong(), .waiting = tip->last - tip->lastChained};
}

Result<qint64> SqliteAuditLog::lastSequence() const
{
    return m_database
        ->value(QStringLiteral("SELECT coalesce((SELECT max(sequence) FROM audit),"
                               " (SELECT json_extract(content, '$.last') FROM audit_stub), 0)"))
        .map([](const QVariant& last) { return last.toLongLong(); });
}

Result<std::optional<AuditHead>> SqliteAuditLog::head(Instant now) const
{
    const auto tip = readTip(*m_database);
    if (!tip || tip->lastChained == 0) {
        return tip ? Result<std::optional<AuditHead>>(std::nullopt) : failureOf(tip);
    }
    // Rows are written without waiting for the disk. What is anchored must not be gone after a power cut.
    const QString log = m_database->file() + QLatin1String("-wal");
    const auto flushed = QFile::exists(log) ? flushToDisk(log) : Result<void>();
    return flushed.map(
        [&] { return std::optional(AuditHead{.sequence = tip->lastChained, .mac = tip->mac, .at = now}); });
}

Result<bool> SqliteAuditLog::goesOnFrom(const AuditHead& anchor) const
{
    const auto stub = readStub(*m_database);
    if (!stub) {
        return failureOf(stub);
    }
    if (*stub && anchor.sequence <= (*stub)->stub.last) {
        return true;
    }
    return m_database
        ->value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM audit WHERE sequence = ? AND mac = ?)"),
                {anchor.sequence, anchor.mac})
        .map([](const QVariant& exists) { return exists.toBool(); });
}

Result<bool> SqliteAuditLog::isUnderAnotherKey(const Secret& masterKey) const
{
    return readTip(*m_database).map([&masterKey](const ChainTip& tip) {
        return !tip.keyId.isEmpty() && tip.keyId != AuditMac(masterKey).keyId();
    });
}

Result<std::unique_ptr<AuditExamination>> SqliteAuditLog::examine(const Secret* masterKey,
                                                                  const std::optional<AuditHead>& anchor) const
{
    return SqliteAuditExamination::begin(m_database->file(), masterKey, anchor)
        .map([](std::unique_ptr<SqliteAuditExamination> examination) -> std::unique_ptr<AuditExamination> {
            return examination;
        });
}

} // namespace TokenDesk
