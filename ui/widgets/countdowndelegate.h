#pragma once

#include "ui/widgets/tokenlabeldelegate.h"

namespace TokenDesk {

/// Paints the rows of TokenTableModel: the token on two lines, the time left as digits and a bar, with a sign where it
/// is urgent, and the look of the copy button for the rows that do not have the real one.
class CountdownDelegate final : public TokenLabelDelegate
{
    Q_OBJECT
public:
    using TokenLabelDelegate::TokenLabelDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the copy button lies in its cell.
    static QRect buttonRect(const QRect& cell);
    /// Of a button there, the part that opens the menu.
    static QRect arrowRect(const QWidget& view, const QRect& button);

protected:
    [[nodiscard]] QRect labelArea(const QStyleOptionViewItem& option) const override;
};

} // namespace TokenDesk
