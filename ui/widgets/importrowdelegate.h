#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

/// Rows of an import: what happens goes on over as many lines as it needs and has a sign, and what is skipped steps
/// back.
class ImportRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace TokenDesk
