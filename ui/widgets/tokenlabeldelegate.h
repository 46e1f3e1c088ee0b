#pragma once

#include <QStyledItemDelegate>

namespace TokenDesk {

/// Edits the label of a token of TokenTableModel in place: Enter saves, Esc gives up. Whoever derives from it paints
/// the token and says where the editor goes.
class TokenLabelDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    /// Where the label stands; the editor lies over the middle of its height.
    [[nodiscard]] virtual QRect labelArea(const QStyleOptionViewItem& option) const = 0;
};

} // namespace TokenDesk
