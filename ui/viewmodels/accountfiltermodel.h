#pragma once

#include <QSortFilterProxyModel>
#include <vector>

namespace TokenDesk {

/// The account list narrowed down to what a search finds, in any letter case, with the headings above it.
class AccountFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSourceModel(QAbstractItemModel* source) override;
    /// Only accounts that need attention, and no headings.
    void setAttentionOnly();
    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }
    /// Whether any account is left.
    [[nodiscard]] bool hasHits() const;
    /// The first account that is left.
    [[nodiscard]] QModelIndex firstHit() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    void readTexts();
    void findHits();

    QString m_search;
    bool m_attentionOnly = false;
    /// What the search looks at in each row of the source; empty until somebody searches.
    QStringList m_texts;
    /// For each of these rows whether it is left, a heading because of the accounts below it.
    std::vector<bool> m_isLeft;
};

} // namespace TokenDesk
