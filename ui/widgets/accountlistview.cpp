#include "ui/widgets/accountlistview.h"

#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/accountdelegate.h"
#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QPainter>

namespace TokenDesk {

AccountListView::AccountListView(QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Accounts"));
    setItemDelegate(new AccountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const AccountId account = AccountListModel::accountIdOf(index); !account.isNull()) {
            emit tokenWanted(account);
        }
    });
}

std::pair<int, int> AccountListView::visibleRows() const
{
    const QModelIndex first = indexAt(QPoint(width() / 2, 0));
    if (!first.isValid()) {
        return {-1, -2};
    }
    const QModelIndex last = indexAt(QPoint(width() / 2, viewport()->height() - 1));
    return {first.row(), last.isValid() ? last.row() : model()->rowCount() - 1};
}

void AccountListView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void AccountListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty()) {
        return;
    }
    const int rows = model()->rowCount();
    const int top = rows > 0 ? visualRect(model()->index(rows - 1, 0)).bottom() : 0;
    QPainter painter(viewport());
    painter.setPen(Looks::faintText(palette()));
    const QRect area = viewport()->rect().adjusted(22, top + Looks::Margin, -22, 0);
    painter.drawText(area, int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_emptyText);
}

void AccountListView::keyPressEvent(QKeyEvent* event)
{
    const AccountId account = AccountListModel::accountIdOf(currentIndex());
    if (!account.isNull() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit tokenWanted(account);
        return;
    }
    if (!account.isNull() && event->key() == Qt::Key_Delete) {
        emit removalWanted(account);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        // The list would put the account's label on the clipboard; the window knows better.
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace TokenDesk
