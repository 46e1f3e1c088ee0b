#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

/// Paints the rows of AccountListModel: headings, gathering rows, and accounts on two lines with the stripe of their
/// environment.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace TokenDesk
