#pragma once

#include <QSortFilterProxyModel>

namespace TokenDesk {

/// The account list narrowed down to what a search finds, in any letter case, with the headings above it.
class AccountFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

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
    [[nodiscard]] bool acceptsAccount(int sourceRow) const;
    [[nodiscard]] bool hasAcceptedMember(int headingRow) const;

    QString m_search;
    bool m_attentionOnly = false;
};

} // namespace TokenDesk
