#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

/// Rows of a batch's result: the outcome goes on over as many lines as it needs, and what failed has a sign.
class OutcomeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace TokenDesk
