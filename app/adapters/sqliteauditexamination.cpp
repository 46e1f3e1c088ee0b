#include "app/adapters/sqliteauditexamination.h"

#include "app/adapters/auditchain.h"
#include "app/adapters/database.h"

namespace TokenDesk {

namespace {

enum Column { SequenceColumn, EventColumn, MacColumn, ChainedAtColumn };

} // namespace

SqliteAuditExamination::SqliteAuditExamination(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

SqliteAuditExamination::~SqliteAuditExamination() = default;

Result<std::unique_ptr<SqliteAuditExamination>>
SqliteAuditExamination::begin(const QString& file, const Secret* masterKey, const std::optional<AuditHead>& anchor)
{
    auto database = Database::openAsItIs(file, Database::Access::ReadOnly);
    if (!database) {
        return failureOf(database);
    }
    std::unique_ptr<SqliteAuditExamination> examination(new SqliteAuditExamination(std::move(*database)));
    examination->m_anchor = anchor;
    if (const auto prepared = examination->prepare(masterKey); !prepared) {
        return failureOf(prepared);
    }
    return examination;
}

Result<void> SqliteAuditExamination::prepare(const Secret* masterKey)
{
    // What is read within it is all of the same moment.
    if (const auto begun = m_database->run(QStringLiteral("BEGIN")); !begun) {
        return failureOf(begun);
    }
    if (masterKey != nullptr) {
        m_mac.emplace(*masterKey);
    }
    for (const auto step : {&SqliteAuditExamination::checkDefinition, &SqliteAuditExamination::findStart,
                            &SqliteAuditExamination::findRescues}) {
        if (const auto done = (this->*step)(); !done) {
            return done;
        }
    }
    auto rows = m_database->run(
        QStringLiteral("SELECT sequence, CAST(event AS BLOB), mac, chained_at FROM audit ORDER BY sequence"));
    if (!rows) {
        return failureOf(rows);
    }
    m_rows = std::move(*rows);
    return {};
}

Result<void> SqliteAuditExamination::checkDefinition()
{
    // A trigger could take rows out as they come in; another definition could hide them from the lists.
    const QStringList definitions = auditDefinitions();
    QVariantList values(definitions.begin(), definitions.end());
    const QStringList places(definitions.size(), QStringLiteral("?"));
    const auto known = m_database->value(QLatin1String("SELECT count(*) FROM sqlite_master WHERE sql IN (") +
                                             places.join(u',') + QLatin1String(")"),
                                         values);
    const auto unknown =
        m_database->value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"));
    if (!known || !unknown) {
        return known ? failureOf(unknown) : failureOf(known);
    }
    if (known->toLongLong() != definitions.size() || unknown->toLongLong() != 0) {
        find(State::DefinitionChanged);
    }
    return {};
}

Result<void> SqliteAuditExamination::findStart()
{
    const auto stored = readStub(*m_database);
    const auto beginning = readBeginning(*m_database);
    if (!stored || !beginning) {
        return stored ? failureOf(beginning) : failureOf(stored);
    }
    QString keyId;
    if (*stored) {
        const AuditStub& stub = (*stored)->stub;
        m_verdict.shortened = stub.removed;
        m_verdict.lastShortened = stub.last;
        m_expected = stub.last + 1;
        m_previous = stub.lastMac;
        keyId = stub.keyId;
    }
    // Of the rows of a lost key nothing can be said, and no more of what stands for them.
    const bool isStubOfEarlierKey = *beginning && m_verdict.lastShortened > 0 &&
                                    (*beginning)->from > m_verdict.lastShortened && m_mac && keyId != m_mac->keyId();
    if (*beginning) {
        keyId = (*beginning)->keyId;
        m_start = (*beginning)->from;
    }
    m_start = std::max(m_start, m_expected);
    if (!keyId.isEmpty() && (!m_mac || keyId != m_mac->keyId())) {
        find(State::OtherKey);
    } else if (*stored && !isStubOfEarlierKey && (!m_mac || m_mac->ofStub((*stored)->content) != (*stored)->mac)) {
        find(State::StubChanged);
    }
    return {};
}

Result<void> SqliteAuditExamination::findRescues()
{
    auto rows =
        m_database->run(QStringLiteral("SELECT CAST(event AS BLOB) FROM audit WHERE kind = ? ORDER BY sequence"),
                        {auditKindName(AuditKind::DatabaseRescued)});
    if (!rows) {
        return failureOf(rows);
    }
    while (rows->next()) {
        if (const auto event = auditEventFrom(rows->value(0).toByteArray())) {
            m_verdict.rescues.append(*event);
        }
    }
    return m_database->ended(*rows);
}

Result<bool> SqliteAuditExamination::lookAt(int count)
{
    for (int i = 0; i < count && !isBad(); ++i) {
        if (!m_rows->next()) {
            const auto end = m_database->ended(*m_rows);
            if (!end) {
                return failureOf(end);
            }
            checkAnchor();
            return true;
        }
        look();
    }
    return isBad();
}

void SqliteAuditExamination::look()
{
    const qint64 sequence = m_rows->value(SequenceColumn).toLongLong();
    ++m_verdict.total;
    if (sequence != m_expected) {
        find(sequence > m_expected ? State::Missing : State::Changed, std::min(sequence, m_expected));
        return;
    }
    const QVariant stored = m_rows->value(MacColumn);
    const QByteArray mac = stored.toByteArray();
    lookAtMac(sequence, stored);
    if (m_anchor && m_anchor->sequence == sequence && !isBad()) {
        if (m_anchor->mac == mac) {
            m_verdict.anchoredRow = sequence;
        } else {
            find(State::CutOff, sequence);
        }
    }
    m_previous = mac;
    ++m_expected;
}

void SqliteAuditExamination::lookAtMac(qint64 sequence, const QVariant& mac)
{
    if (sequence < m_start) {
        ++m_verdict.ofEarlierKeys;
    } else if (mac.isNull()) {
        m_firstWaiting = m_firstWaiting == 0 ? sequence : m_firstWaiting;
        ++m_verdict.waiting;
    } else if (m_firstWaiting != 0) {
        find(State::Unchained, m_firstWaiting);
    } else if (!m_mac) {
        find(State::OtherKey);
    } else if (fits(sequence, mac.toByteArray())) {
        if (m_verdict.verified++ == 0) {
            const auto event = auditEventFrom(m_rows->value(EventColumn).toByteArray());
            m_verdict.since = event ? std::optional(event->occasion.at) : std::nullopt;
        }
    } else {
        find(State::Changed, sequence);
    }
}

bool SqliteAuditExamination::fits(qint64 sequence, const QByteArray& mac)
{
    const QVariant chainedAt = m_rows->value(ChainedAtColumn);
    const auto late = chainedAt.isNull() ? std::nullopt : std::optional(chainedAt.toLongLong());
    m_verdict.chainedLate += late ? 1 : 0;
    return m_mac->ofRow(m_previous, sequence, late, m_rows->value(EventColumn).toByteArray()) == mac;
}

void SqliteAuditExamination::checkAnchor()
{
    if (!m_anchor || m_verdict.anchoredRow) {
        return;
    }
    if (m_anchor->sequence <= m_verdict.lastShortened) {
        m_verdict.anchoredRow = m_anchor->sequence;
    } else {
        find(State::CutOff, m_anchor->sequence);
    }
}

void SqliteAuditExamination::find(State state, std::optional<qint64> row)
{
    if (!isBad()) {
        m_verdict.state = state;
        m_verdict.row = row;
    }
}

} // namespace TokenDesk
