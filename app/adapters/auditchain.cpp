#include "app/adapters/auditchain.h"

#include "app/adapters/auditmac.h"
#include "app/adapters/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk {

namespace {

/// How many rows the log may grow before its head is anchored anew.
constexpr qint64 RowsPerAnchor = 100;

Instant instantOf(const QVariant& value)
{
    return Instant{std::chrono::milliseconds{value.toLongLong()}};
}

/// One row; nothing where there is none.
Result<std::optional<QSqlQuery>> firstRow(const Database& database, const QString& statement,
                                          const QVariantList& values = {})
{
    auto query = database.run(statement, values);
    if (!query) {
        return failureOf(query);
    }
    if (query->next()) {
        return std::optional(std::move(*query));
    }
    const auto end = database.ended(*query);
    return end ? Result<std::optional<QSqlQuery>>(std::nullopt) : failureOf(end);
}

std::optional<AuditStub> stubFrom(const QByteArray& content)
{
    const auto document = QJsonDocument::fromJson(content);
    if (document[u"v"].toInt() != 1) {
        return std::nullopt;
    }
    return AuditStub{.last = document[u"last"].toInteger(),
                     .lastMac = QByteArray::fromHex(document[u"lastMac"].toString().toLatin1()),
                     .removed = document[u"removed"].toInteger(),
                     .until = Instant{std::chrono::milliseconds{document[u"until"].toInteger()}},
                     .keyId = document[u"key"].toString()};
}

bool isAnotherDay(Instant a, Instant b)
{
    return std::chrono::floor<std::chrono::days>(a) != std::chrono::floor<std::chrono::days>(b);
}

} // namespace

QByteArray stubContent(const AuditStub& stub)
{
    const QJsonObject object{{QLatin1String("v"), 1},
                             {QLatin1String("last"), stub.last},
                             {QLatin1String("lastMac"), QString::fromLatin1(stub.lastMac.toHex())},
                             {QLatin1String("removed"), stub.removed},
                             {QLatin1String("until"), qint64{stub.until.time_since_epoch().count()}},
                             {QLatin1String("key"), stub.keyId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::optional<StoredStub>> readStub(const Database& database)
{
    const auto row = firstRow(database, QStringLiteral("SELECT content, mac FROM audit_stub"));
    if (!row || !*row) {
        return row ? Result<std::optional<StoredStub>>(std::nullopt) : failureOf(row);
    }
    StoredStub stored{
        .stub = {}, .content = (*row)->value(0).toString().toUtf8(), .mac = (*row)->value(1).toByteArray()};
    // One that cannot be read stands for nothing, and its MAC will not fit.
    stored.stub = stubFrom(stored.content).value_or(AuditStub{});
    return stored;
}

Result<std::optional<ChainBeginning>> readBeginning(const Database& database)
{
    // Such a row is chained when it is written; one that waited is somebody else's.
    const auto row = firstRow(database,
                              QStringLiteral("SELECT CAST(event AS BLOB) FROM audit WHERE kind = ? AND mac IS NOT NULL"
                                             " AND chained_at IS NULL ORDER BY sequence DESC LIMIT 1"),
                              {auditKindName(AuditKind::LogBegun)});
    if (!row || !*row) {
        return row ? Result<std::optional<ChainBeginning>>(std::nullopt) : failureOf(row);
    }
    const auto event = auditEventFrom((*row)->value(0).toByteArray());
    const QString detail = event ? event->detail : QString();
    return ChainBeginning{.from = std::max(qint64{1}, detail.section(u' ', 0, 0).toLongLong()),
                          .keyId = detail.section(u' ', 1, 1)};
}

Result<ChainTip> readTip(const Database& database)
{
    ChainTip tip;
    auto newest =
        firstRow(database, QStringLiteral("SELECT sequence, mac, at FROM audit ORDER BY sequence DESC LIMIT 1"));
    if (!newest) {
        return failureOf(newest);
    }
    const bool hasRows = newest->has_value();
    tip.last = hasRows ? (*newest)->value(0).toLongLong() : 0;
    if (hasRows && (*newest)->value(1).isNull()) {
        newest = firstRow(database, QStringLiteral("SELECT sequence, mac, at FROM audit WHERE mac IS NOT NULL"
                                                   " ORDER BY sequence DESC LIMIT 1"));
        if (!newest) {
            return failureOf(newest);
        }
    }
    if (*newest) {
        tip.lastChained = (*newest)->value(0).toLongLong();
        tip.mac = (*newest)->value(1).toByteArray();
        tip.at = instantOf((*newest)->value(2));
    }
    const auto beginning = readBeginning(database);
    if (!beginning) {
        return failureOf(beginning);
    }
    tip.keyId = *beginning ? (*beginning)->keyId : QString();
    if (*beginning && *newest) {
        return tip;
    }
    const auto stored = readStub(database);
    if (!stored) {
        return failureOf(stored);
    }
    if (*stored) {
        const AuditStub& stub = (*stored)->stub;
        tip.keyId = *beginning ? tip.keyId : stub.keyId;
        if (!*newest) {
            tip.last = std::max(tip.last, stub.last);
            tip.lastChained = stub.last;
            tip.mac = stub.lastMac;
            tip.at = stub.until;
        }
    }
    return tip;
}

ChainWriter::ChainWriter(const Database& database, const AuditOccasion& occasion, AuditMac* mac)
    : m_database(database)
    , m_occasion(occasion)
    , m_mac(mac)
{
}

Result<void> ChainWriter::start()
{
    return readTip(m_database).map([this](ChainTip tip) { m_tip = std::move(tip); });
}

bool ChainWriter::isChaining() const
{
    return m_mac != nullptr && (m_tip.keyId.isEmpty() || m_tip.keyId == m_mac->keyId());
}

bool ChainWriter::isNew() const
{
    // By what is there and not by what it says: a chain that somebody has tampered with is no reason to begin another,
    // which would leave the earlier rows unverified.
    return m_tip.lastChained == 0 && m_tip.keyId.isEmpty();
}

Result<void> ChainWriter::add(const AuditEvent& event)
{
    if (!isChaining()) {
        const auto inserted = m_database.run(QStringLiteral("INSERT INTO audit (sequence, event) VALUES (?, ?)"),
                                             {m_tip.last + 1, QString::fromUtf8(canonicalBytes(event))});
        return inserted ? Result<void>() : failureOf(inserted);
    }
    auto done = isNew() ? beginChain() : linkWaiting();
    return done ? insert(event) : done;
}

Result<void> ChainWriter::chainWaiting()
{
    if (!isChaining() || m_tip.lastChained == m_tip.last) {
        return {};
    }
    return isNew() ? beginChain() : linkWaiting();
}

Result<void> ChainWriter::linkWaiting()
{
    auto rows = m_database.run(
        QStringLiteral("SELECT sequence, CAST(event AS BLOB), at FROM audit WHERE sequence > ? ORDER BY sequence"),
        {m_tip.lastChained});
    if (!rows) {
        return failureOf(rows);
    }
    struct Waiting
    {
        qint64 sequence;
        QByteArray event;
        Instant at;
    };
    QList<Waiting> waiting;
    while (rows->next()) {
        waiting.append({rows->value(0).toLongLong(), rows->value(1).toByteArray(), instantOf(rows->value(2))});
    }
    if (const auto end = m_database.ended(*rows); !end) {
        return end;
    }
    const qint64 now = m_occasion.at.time_since_epoch().count();
    for (const Waiting& row : waiting) {
        const QByteArray mac = m_mac->ofRow(m_tip.mac, row.sequence, now, row.event);
        const auto updated = m_database.run(
            QStringLiteral("UPDATE audit SET mac = ?, chained_at = ? WHERE sequence = ?"), {mac, now, row.sequence});
        if (!updated) {
            return failureOf(updated);
        }
        moveOn(row.sequence, mac, row.at);
    }
    return {};
}

Result<void> ChainWriter::beginChain()
{
    const AuditEvent beginning{
        .kind = AuditKind::LogBegun,
        .occasion = m_occasion,
        .detail = QString::number(m_tip.lastChained + 1) + u' ' + m_mac->keyId(),
    };
    auto linked = linkWaiting();
    if (linked) {
        linked = insert(beginning);
    }
    if (linked) {
        m_tip.keyId = m_mac->keyId();
    }
    return linked;
}

Result<void> ChainWriter::insert(const AuditEvent& event)
{
    const QByteArray content = canonicalBytes(event);
    const qint64 sequence = m_tip.last + 1;
    const QByteArray mac = m_mac->ofRow(m_tip.mac, sequence, {}, content);
    const auto inserted = m_database.run(QStringLiteral("INSERT INTO audit (sequence, event, mac) VALUES (?, ?, ?)"),
                                         {sequence, QString::fromUtf8(content), mac});
    if (!inserted) {
        return failureOf(inserted);
    }
    m_tip.last = sequence;
    moveOn(sequence, mac, event.occasion.at);
    return {};
}

void ChainWriter::moveOn(qint64 sequence, const QByteArray& mac, Instant at)
{
    const bool isMilestone = sequence % RowsPerAnchor == 0 || isAnotherDay(at, m_tip.at);
    m_anchoring = isMilestone ? AuditAnchoring::Due : m_anchoring;
    m_tip.lastChained = sequence;
    m_tip.mac = mac;
    m_tip.at = at;
}

} // namespace TokenDesk
