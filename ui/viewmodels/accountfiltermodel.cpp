#include "ui/viewmodels/accountfiltermodel.h"

#include "ui/viewmodels/accountlistmodel.h"

namespace TokenDesk {

using RowKind = AccountListModel::RowKind;

void AccountFilterModel::setAttentionOnly()
{
    m_attentionOnly = true;
    invalidateFilter();
}

void AccountFilterModel::setSearch(const QString& text)
{
    if (m_search != text.trimmed()) {
        m_search = text.trimmed();
        invalidateFilter();
    }
}

QModelIndex AccountFilterModel::firstHit() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (AccountListModel::kindOf(index(row, 0)) == RowKind::Account) {
            return index(row, 0);
        }
    }
    return {};
}

bool AccountFilterModel::hasHits() const
{
    return firstHit().isValid();
}

bool AccountFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    if (m_attentionOnly) {
        const QModelIndex row = sourceModel()->index(sourceRow, 0);
        return !row.data(AccountListModel::AttentionRole).toString().isEmpty();
    }
    if (m_search.isEmpty()) {
        return true;
    }
    switch (AccountListModel::kindOf(sourceModel()->index(sourceRow, 0))) {
    case RowKind::AllTokens:
    case RowKind::NeedsAttention:
        return true;
    case RowKind::Section:
    case RowKind::Group:
        return hasAcceptedMember(sourceRow);
    case RowKind::Account:
        return acceptsAccount(sourceRow);
    }
    Q_UNREACHABLE();
}

bool AccountFilterModel::acceptsAccount(int sourceRow) const
{
    const QModelIndex account = sourceModel()->index(sourceRow, 0);
    return account.data(AccountListModel::SearchRole).toString().contains(m_search, Qt::CaseInsensitive);
}

bool AccountFilterModel::hasAcceptedMember(int headingRow) const
{
    const RowKind heading = AccountListModel::kindOf(sourceModel()->index(headingRow, 0));
    for (int row = headingRow + 1; row < sourceModel()->rowCount(); ++row) {
        const RowKind kind = AccountListModel::kindOf(sourceModel()->index(row, 0));
        if (kind == RowKind::Section || kind == heading) {
            return false;
        }
        if (kind == RowKind::Account && acceptsAccount(row)) {
            return true;
        }
    }
    return false;
}

} // namespace TokenDesk
