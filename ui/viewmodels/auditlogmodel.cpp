#include "ui/viewmodels/auditlogmodel.h"

#include "app/domain/sessiontoken.h"
#include "app/flows/audittext.h"
#include "ui/viewmodels/timetext.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace TokenDesk {

namespace {

bool isSame(const AuditRow& a, const AuditRow& b)
{
    return a.sequence == b.sequence && a.at == b.at && a.isChained == b.isChained;
}

/// How many rows a search looks through between two turns of the event loop: about ten milliseconds' worth.
constexpr int SearchedRows = 500;

AuditPlace placeOf(const AuditRow& row)
{
    return {.at = row.at, .sequence = row.sequence};
}

bool isFailed(const AuditRow& row)
{
    return row.event && !row.event->cause.isEmpty();
}

} // namespace

AuditLogModel::AuditLogModel(AuditService& audit, QObject* parent)
    : QAbstractTableModel(parent)
    , m_audit(audit)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &AuditLogModel::searchOn);
}

QList<AuditRow> AuditLogModel::read(std::optional<AuditPlace> before, int count)
{
    const auto page = m_filter ? m_audit.page(*m_filter, before, count) : Result<QList<AuditRow>>();
    m_error = page ? std::nullopt : std::optional(page.error());
    m_hasMore = page && page->size() == count;
    return page.value_or(QList<AuditRow>());
}

void AuditLogModel::setFilter(const AuditFilter& filter, const QString& text)
{
    m_step.stop();
    beginResetModel();
    m_filter = filter;
    m_text = text.simplified();
    m_reached.reset();
    m_newest.reset();
    m_hasMore = false;
    m_error.reset();
    m_rows = m_text.isEmpty() ? read(std::nullopt, PageRows) : QList<AuditRow>();
    endResetModel();
    if (!m_text.isEmpty()) {
        search();
    }
    emit searchMoved();
}

std::optional<Instant> AuditLogModel::searchedBackTo() const
{
    return m_reached ? std::optional(m_reached->at) : std::nullopt;
}

void AuditLogModel::search()
{
    m_hasMore = false;
    m_wanted = m_rows.size() + PageRows;
    m_step.start();
}

void AuditLogModel::searchOn()
{
    const auto page = m_audit.page(*m_filter, m_reached, SearchedRows);
    m_error = page ? std::nullopt : std::optional(page.error());
    QList<AuditRow> hits;
    if (page && !page->isEmpty()) {
        m_newest = m_newest ? m_newest : placeOf(page->constFirst());
        m_reached = placeOf(page->constLast());
        std::copy_if(page->begin(), page->end(), std::back_inserter(hits),
                     [this](const AuditRow& row) { return auditRowHas(row, m_text); });
    }
    const bool isAtEnd = !page || page->size() < SearchedRows;
    if (isAtEnd || m_rows.size() + hits.size() >= m_wanted) {
        m_step.stop();
        m_hasMore = !isAtEnd;
    }
    append(hits);
    emit searchMoved();
}

void AuditLogModel::append(const QList<AuditRow>& rows)
{
    if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
}

void AuditLogModel::refreshSearch()
{
    const auto page = m_audit.page(*m_filter, std::nullopt, SearchedRows);
    if (!page || page->isEmpty()) {
        return;
    }
    const auto isKnown = [this](const AuditRow& row) {
        return m_newest && std::tie(row.at, row.sequence) <= std::tie(m_newest->at, m_newest->sequence);
    };
    const auto known = std::find_if(page->begin(), page->end(), isKnown);
    if (known == page->end()) {
        setFilter(*m_filter, m_text);
        return;
    }
    m_newest = placeOf(page->constFirst());
    QList<AuditRow> hits;
    std::copy_if(page->begin(), known, std::back_inserter(hits),
                 [this](const AuditRow& row) { return auditRowHas(row, m_text); });
    if (!hits.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(hits.size()) - 1);
        m_rows = hits + m_rows;
        endInsertRows();
        m_wanted += hits.size();
    }
}

void AuditLogModel::clear()
{
    beginResetModel();
    m_filter.reset();
    m_rows = read(std::nullopt, PageRows);
    endResetModel();
}

void AuditLogModel::refresh()
{
    if (!m_text.isEmpty()) {
        refreshSearch();
        return;
    }
    const int known = static_cast<int>(m_rows.size());
    // Nobody sees more than that at once, and who has scrolled far may have read a hundred thousand.
    const QList<AuditRow> rows = read(std::nullopt, std::clamp(known, PageRows, SearchedRows));
    // Mostly there are a few new ones before those that are known; what falls out at the end is read again when it is
    // wanted.
    const auto first = std::find_if(rows.begin(), rows.end(), [this](const AuditRow& row) {
        return !m_rows.isEmpty() && isSame(row, m_rows.constFirst());
    });
    const auto added = static_cast<int>(first - rows.begin());
    const bool isContinued = first != rows.end() && std::equal(first, rows.end(), m_rows.begin(), isSame);
    if (!isContinued) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    if (added > 0) {
        m_hasMore = m_hasMore || rows.size() < known + added;
        beginInsertRows({}, 0, added - 1);
        m_rows = rows.first(added) + m_rows;
        endInsertRows();
    }
}

int AuditLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AuditLogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void AuditLogModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (m_text.isEmpty()) {
        append(read(placeOf(m_rows.constLast()), PageRows));
    } else {
        search();
        emit searchMoved();
    }
}

QVariant AuditLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AuditRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case SequenceRole:
        return row.sequence;
    case FailedRole:
        return isFailed(row);
    default:
        return {};
    }
}

QVariant AuditLogModel::text(const AuditRow& row, int column)
{
    switch (column) {
    case TimeColumn:
        return localDateTimeText(row.at);
    case AccountColumn:
        return row.event ? row.event->accountLabel : QString();
    case EnvironmentColumn:
        return row.event ? row.event->environmentName : QString();
    case WhatColumn:
        return auditEventText(row);
    case OutcomeColumn:
        return isFailed(row) ? QString(QStringLiteral("⚠ ") + auditOutcomeText(row)) : auditOutcomeText(row);
    case TokenColumn:
        return auditTokenText(row);
    case PersonColumn:
        return row.event ? row.event->occasion.origin.osUser : QString();
    default:
        return {};
    }
}

QString AuditLogModel::toolTip(const AuditRow& row)
{
    QStringList lines{auditEventText(row), auditOutcomeText(row), utcTimeText(row.at)};
    if (row.event) {
        const AuditOrigin& origin = row.event->occasion.origin;
        lines << tr("By %1 on %2, with %3 %4").arg(origin.osUser, origin.computer, origin.program, origin.version);
    }
    lines << auditChainText(row);
    lines.removeAll({});
    return lines.join(u'\n');
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("When");
    case AccountColumn:
        return tr("Account");
    case EnvironmentColumn:
        return tr("Environment");
    case WhatColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("Outcome");
    case TokenColumn:
        return tr("Token");
    case PersonColumn:
        return tr("By");
    default:
        return {};
    }
}

} // namespace TokenDesk
