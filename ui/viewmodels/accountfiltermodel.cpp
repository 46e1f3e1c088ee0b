#include "ui/viewmodels/accountfiltermodel.h"

#include "ui/viewmodels/accountlistmodel.h"

namespace TokenDesk {

using RowKind = AccountListModel::RowKind;

void AccountFilterModel::setSourceModel(QAbstractItemModel* source)
{
    // Before the proxy's own connections: when it asks for a row, the answer is there.
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::modelReset, this, &AccountFilterModel::readTexts);
        connect(source, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                    if (roles.isEmpty() || roles.contains(AccountListModel::SearchRole)) {
                        readTexts();
                    }
                });
    }
    QSortFilterProxyModel::setSourceModel(source);
    readTexts();
}

void AccountFilterModel::setAttentionOnly()
{
    m_attentionOnly = true;
    invalidateFilter();
}

void AccountFilterModel::setSearch(const QString& text)
{
    if (m_search == text.trimmed()) {
        return;
    }
    m_search = text.trimmed();
    if (m_texts.isEmpty()) {
        readTexts();
    } else {
        findHits();
    }
    invalidateFilter();
}

void AccountFilterModel::readTexts()
{
    m_texts.clear();
    if (m_search.isEmpty() || sourceModel() == nullptr) {
        return;
    }
    const int rows = sourceModel()->rowCount();
    m_texts.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        m_texts.append(sourceModel()->index(row, 0).data(AccountListModel::SearchRole).toString());
    }
    findHits();
}

void AccountFilterModel::findHits()
{
    const QString wanted = m_search.toCaseFolded();
    m_isLeft.assign(static_cast<size_t>(m_texts.size()), true);
    // From below, so that a heading knows what comes after it.
    bool isInGroup = false;
    bool isInSection = false;
    for (qsizetype row = m_texts.size() - 1; row >= 0; --row) {
        const auto place = static_cast<size_t>(row);
        switch (AccountListModel::kindOf(sourceModel()->index(static_cast<int>(row), 0))) {
        case RowKind::Account:
            m_isLeft[place] = m_texts.at(row).contains(wanted);
            isInGroup = isInGroup || m_isLeft[place];
            isInSection = isInSection || m_isLeft[place];
            break;
        case RowKind::Group:
            m_isLeft[place] = std::exchange(isInGroup, false);
            break;
        case RowKind::Section:
            m_isLeft[place] = std::exchange(isInSection, false);
            isInGroup = false;
            break;
        case RowKind::AllTokens:
        case RowKind::NeedsAttention:
            break;
        }
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
    return m_search.isEmpty() || m_isLeft[static_cast<size_t>(sourceRow)];
}

} // namespace TokenDesk
