#include "ui/widgets/accountlistview.h"

#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/accountdelegate.h"
#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace TokenDesk {

namespace {

// For scrolling while something is carried to an edge, in device-independent pixels.
constexpr int EdgeHeight = 24;
constexpr int ScrollStep = 8;
constexpr std::chrono::milliseconds ScrollInterval{30};

bool isAccount(const QModelIndex& index)
{
    return AccountListModel::kindOf(index) == AccountListModel::RowKind::Account;
}

} // namespace

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

void AccountListView::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    setDragEnabled(isMovable); // makes the list call startDrag()
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
    QPainter painter(viewport());
    drawDrop(painter);
    if (m_emptyText.isEmpty()) {
        return;
    }
    const int rows = model()->rowCount();
    const int top = rows > 0 ? visualRect(model()->index(rows - 1, 0)).bottom() : 0;
    painter.setPen(Looks::faintText(palette()));
    const QRect area = viewport()->rect().adjusted(22, top + Looks::Margin, -22, 0);
    painter.drawText(area, int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_emptyText);
}

void AccountListView::drawDrop(QPainter& painter) const
{
    if (!m_drop) {
        return;
    }
    const QRect row = visualRect(m_drop->neighbour);
    const int y = m_drop->side == Side::Before ? row.top() : row.bottom() + 1;
    painter.setPen(QPen(Looks::link(palette()), 2));
    painter.drawLine(row.left() + Looks::Gap, y, row.right() - Looks::Gap, y);
}

void AccountListView::keyPressEvent(QKeyEvent* event)
{
    const AccountId account = AccountListModel::accountIdOf(currentIndex());
    const auto isKey = [event](auto... keys) { return ((event->key() == keys) || ...); };
    if (isKey(Qt::Key_Escape) && isCarrying()) {
        stopCarrying();
    } else if (m_isMovable && event->modifiers() == Qt::AltModifier && isKey(Qt::Key_Up, Qt::Key_Down)) {
        moveCurrent(isKey(Qt::Key_Up) ? Side::Before : Side::After);
    } else if (m_isMovable && event->modifiers() == Qt::AltModifier && isKey(Qt::Key_Home) && !account.isNull()) {
        emit sortWanted(account);
    } else if (!account.isNull() && isKey(Qt::Key_Return, Qt::Key_Enter)) {
        emit tokenWanted(account);
    } else if (!account.isNull() && isKey(Qt::Key_F2)) {
        emit editWanted(account);
    } else if (!account.isNull() && isKey(Qt::Key_Delete)) {
        emit removalWanted(account);
    } else if (event->matches(QKeySequence::Copy)) {
        // The list would put the account's label on the clipboard; the window knows better.
        event->ignore();
    } else {
        QListView::keyPressEvent(event);
    }
}

bool AccountListView::event(QEvent* event)
{
    // Esc drops what is carried, instead of what it does in the window.
    if (event->type() == QEvent::ShortcutOverride && isCarrying() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

AccountListView::Block AccountListView::blockAround(int row) const
{
    if (!isAccount(model()->index(row, 0))) {
        return {};
    }
    Block block{row, row};
    while (block.first > 0 && isAccount(model()->index(block.first - 1, 0))) {
        --block.first;
    }
    while (isAccount(model()->index(block.last + 1, 0))) {
        ++block.last;
    }
    return block;
}

QModelIndex AccountListView::neighbourOfCurrent(Side side) const
{
    const int row = currentIndex().row();
    const QModelIndex neighbour = model()->index(side == Side::Before ? row - 1 : row + 1, 0);
    return isAccount(currentIndex()) && isAccount(neighbour) ? neighbour : QModelIndex();
}

bool AccountListView::canMoveCurrent(Side side) const
{
    return neighbourOfCurrent(side).isValid();
}

void AccountListView::moveCurrent(Side side)
{
    if (const QModelIndex neighbour = neighbourOfCurrent(side); neighbour.isValid()) {
        emit moveWanted({AccountListModel::accountIdOf(currentIndex())}, AccountListModel::accountIdOf(neighbour),
                        side);
    }
}

void AccountListView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void AccountListView::startDrag(Qt::DropActions /*supportedActions*/)
{
    const Block block = blockAround(m_pressed.row());
    for (int row = block.first; row <= block.last; ++row) {
        if (const QModelIndex index = model()->index(row, 0); selectionModel()->isSelected(index)) {
            m_carried.append(AccountListModel::accountIdOf(index));
        }
    }
}

void AccountListView::mouseMoveEvent(QMouseEvent* event)
{
    if (isCarrying()) {
        aimAt(event->position().toPoint());
    } else {
        QListView::mouseMoveEvent(event);
    }
}

void AccountListView::aimAt(const QPoint& position)
{
    // The list may have changed meanwhile.
    const Block block = blockAround(m_pressed.row());
    if (block.last < block.first) {
        stopCarrying();
        return;
    }
    // Nothing is below the last row, nor above the first.
    const QModelIndex under = indexAt({width() / 2, position.y()});
    const int aimed = under.isValid() ? under.row() : position.y() < 0 ? 0 : model()->rowCount() - 1;
    const QModelIndex neighbour = model()->index(std::clamp(aimed, block.first, block.last), 0);
    const bool isInUpperHalf = position.y() < visualRect(neighbour).center().y();
    m_drop = {neighbour, isInUpperHalf ? Side::Before : Side::After};
    const bool isAtEdge = position.y() < EdgeHeight || position.y() > viewport()->height() - EdgeHeight;
    if (!isAtEdge) {
        m_scrolling.stop();
    } else if (!m_scrolling.isActive()) {
        m_scrolling.start(static_cast<int>(ScrollInterval.count()), this);
    }
    viewport()->update();
}

void AccountListView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QListView::timerEvent(event);
        return;
    }
    const QPoint position = viewport()->mapFromGlobal(QCursor::pos());
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(bar.value() + (position.y() < EdgeHeight ? -ScrollStep : ScrollStep));
    aimAt(position);
}

void AccountListView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    drop();
}

void AccountListView::drop()
{
    const QList<AccountId> carried = m_carried;
    const auto drop = m_drop;
    stopCarrying();
    if (drop && drop->neighbour.isValid()) {
        const AccountId neighbour = AccountListModel::accountIdOf(drop->neighbour);
        if (carried != QList{neighbour}) {
            emit moveWanted(carried, neighbour, drop->side);
        }
    }
}

void AccountListView::hideEvent(QHideEvent* event)
{
    stopCarrying();
    QListView::hideEvent(event);
}

void AccountListView::stopCarrying()
{
    m_carried.clear();
    m_drop.reset();
    m_scrolling.stop();
    viewport()->update();
}

} // namespace TokenDesk
