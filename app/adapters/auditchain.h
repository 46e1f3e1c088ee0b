#pragma once

#include "app/ports/auditlog.h"

namespace TokenDesk {

class AuditMac;
class Database;

/// How the chain that holds now was begun: by a row that says from which row on it goes, and under which key.
struct ChainBeginning
{
    qint64 from = 1;
    QString keyId = {};
};

/// What stands for the rows that were removed for their age.
struct AuditStub
{
    /// The last of them and its MAC, which the next row's covers.
    qint64 last = 0;
    QByteArray lastMac = {};
    /// How many there were in all.
    qint64 removed = 0;
    /// When the last of them was recorded.
    Instant until = {};
    /// Of the key that it was signed with.
    QString keyId = {};
};

/// As it is stored, and as its MAC covers it.
QByteArray stubContent(const AuditStub& stub);

struct StoredStub
{
    AuditStub stub;
    QByteArray content;
    QByteArray mac;
};

Result<std::optional<StoredStub>> readStub(const Database& database);
/// Nothing where no row says so: before the first row is chained, or after that row was removed for its age.
Result<std::optional<ChainBeginning>> readBeginning(const Database& database);

/// Where the log stands, for one who is about to write.
struct ChainTip
{
    /// The newest row, chained or not; 0 where there never was one.
    qint64 last = 0;
    /// The newest chained one, its MAC and when it was recorded.
    qint64 lastChained = 0;
    QByteArray mac = {};
    Instant at = {};
    /// Of the chain's key; empty where none was begun, or nothing says so any more.
    QString keyId = {};
};

Result<ChainTip> readTip(const Database& database);

/// Writes rows at the end of the log, for one who holds the database for itself.
class ChainWriter
{
public:
    /// @p mac is null where there is no key. All must outlive this.
    ChainWriter(const Database& database, const AuditOccasion& occasion, AuditMac* mac);

    /// Reads where the log stands. To be called first.
    [[nodiscard]] Result<void> start();
    /// Whether rows are chained: there is a key, and it is that of the log's chain, or of one that is yet to begin.
    [[nodiscard]] bool isChaining() const;
    [[nodiscard]] const ChainTip& tip() const { return m_tip; }

    /// What waits is chained first.
    [[nodiscard]] Result<void> add(const AuditEvent& event);
    [[nodiscard]] Result<void> chainWaiting();
    /// What is chained from now on is under this key, and a row says so.
    [[nodiscard]] Result<void> beginChain();

    [[nodiscard]] AuditAnchoring anchoring() const { return m_anchoring; }

private:
    /// Whether nothing was ever chained.
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] Result<void> linkWaiting();
    [[nodiscard]] Result<void> insert(const AuditEvent& event);
    void moveOn(qint64 sequence, const QByteArray& mac, Instant at);

    const Database& m_database;
    const AuditOccasion& m_occasion;
    AuditMac* m_mac;
    ChainTip m_tip;
    AuditAnchoring m_anchoring = AuditAnchoring::NotYet;
};

} // namespace TokenDesk
