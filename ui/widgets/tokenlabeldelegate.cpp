#include "ui/widgets/tokenlabeldelegate.h"

#include "app/domain/sessiontoken.h"
#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace TokenDesk {

namespace {

/// Room for a ticket number and a word beside it, where the column has less.
constexpr int LeastWidth = 45 * Looks::Unit;

/// Keys end here: the view, whose turn it would be next, copies the token at the Enter that saves its label.
class LabelEditor final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        QLineEdit::keyPressEvent(event);
        event->accept();
    }
};

} // namespace

QWidget* TokenLabelDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                          const QModelIndex& /*index*/) const
{
    auto* editor = new LabelEditor(parent);
    editor->setAccessibleName(tr("Token label"));
    editor->setPlaceholderText(tr("Ticket, purpose"));
    editor->setMaxLength(static_cast<int>(SessionToken::MaximumLabelLength));
    editor->setFont(Looks::font(Looks::Type::Small));
    return editor;
}

void TokenLabelDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Views ask for that at each change of the row, too. What has been typed by then is the newer one.
    if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && !line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

void TokenLabelDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && line->isModified()) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void TokenLabelDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                              const QModelIndex& /*index*/) const
{
    const QRect label = labelArea(option);
    const QRect view = editor->parentWidget()->rect();
    QRect area(label.topLeft(), QSize(std::max(label.width(), LeastWidth), editor->sizeHint().height()));
    area.moveTop(label.center().y() - area.height() / 2);
    if (option.direction == Qt::RightToLeft) {
        area.moveRight(label.right());
    }
    editor->setGeometry(area.intersected(view));
}

} // namespace TokenDesk
