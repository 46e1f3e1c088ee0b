#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

/// Paints the rows of TokenTableModel: the token on two lines, the time left as digits and a bar, with a sign where it
/// is urgent, and the look of the copy button for the rows that do not have the real one.
class CountdownDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the copy button lies in its cell.
    static QRect buttonRect(const QRect& cell);
};

} // namespace TokenDesk
