#include "ui/viewmodels/auditlogmodel.h"

#include "app/domain/sessiontoken.h"
#include "app/flows/audittext.h"
#include "ui/viewmodels/timetext.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool isSame(const AuditRow& a, const AuditRow& b)
{
    return a.sequence == b.sequence && a.at == b.at && a.isChained == b.isChained;
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
}

QList<AuditRow> AuditLogModel::read(std::optional<AuditPlace> before, int count)
{
    const auto page = m_filter ? m_audit.page(*m_filter, before, count) : Result<QList<AuditRow>>();
    m_error = page ? std::nullopt : std::optional(page.error());
    m_hasMore = page && page->size() == count;
    return page.value_or(QList<AuditRow>());
}

void AuditLogModel::setFilter(const AuditFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = read(std::nullopt, PageRows);
    endResetModel();
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
    const int known = static_cast<int>(m_rows.size());
    const QList<AuditRow> rows = read(std::nullopt, std::max(known, PageRows));
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
    const AuditRow& last = m_rows.constLast();
    const QList<AuditRow> rows = read(AuditPlace{.at = last.at, .sequence = last.sequence}, PageRows);
    if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
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
    case WhatColumn:
        return auditEventText(row);
    case OutcomeColumn:
        return isFailed(row) ? QString(QStringLiteral("⚠ ") + auditOutcomeText(row)) : auditOutcomeText(row);
    case TokenColumn:
        return auditTokenText(row);
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
    case WhatColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("Outcome");
    case TokenColumn:
        return tr("Token");
    default:
        return {};
    }
}

} // namespace TokenDesk
