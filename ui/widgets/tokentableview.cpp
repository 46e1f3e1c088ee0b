#include "ui/widgets/tokentableview.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/countdowndelegate.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokencolumns.h"
#include "ui/widgets/tokenmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyleOptionToolButton>

namespace TokenDesk {

TokenTableView::TokenTableView(TokenTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_menu(new TokenMenu(this))
    , m_copyButton(new CopyButton(m_menu, parent))
{
    setAccessibleName(tr("Active tokens"));
    setItemDelegate(new CountdownDelegate(this));
    setStyle(new WideArrowStyle(this)); // for the buttons that are only painted
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // see editLabel()
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    Looks::useSelectionTone(*this);
    setHorizontalHeader(new FlatHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(Looks::TwoLineRowHeight, 2 * fontMetrics().height() + 3 * Looks::Gap));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setModel(&model);
    m_columns = new TokenColumns(*this);
    m_copyButton->hide();
    connect(m_copyButton, &QToolButton::clicked, this, [this] { copyCurrent(TokenFormat::Issued); });
    connect(m_menu, &TokenMenu::copyWanted, this, &TokenTableView::copyCurrent);
    connect(m_menu, &TokenMenu::labelWanted, this, &TokenTableView::editLabel);
    connect(m_menu, &TokenMenu::forgetWanted, this, &TokenTableView::forgetCurrent);
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(horizontalHeader(), signal, this, &TokenTableView::placeCopyButton);
    }
    connectModel();
}

void TokenTableView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto current = currentToken();
        m_chosenBefore = current ? std::optional(current->id) : std::nullopt;
        m_accountBefore = m_model.account();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TokenTableView::restoreChoice);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TokenTableView::placeCopyButton);
    restoreChoice();
}

void TokenTableView::setShowsAccounts(bool shows)
{
    m_columns->setMode(shows ? TokenColumns::Mode::AllAccounts : TokenColumns::Mode::OneAccount);
}

void TokenTableView::restoreChoice()
{
    if (m_model.rowCount() > 0) {
        const bool isSameList = m_chosenBefore && m_accountBefore == m_model.account();
        const auto row = isSameList ? m_model.rowOf(*m_chosenBefore) : std::nullopt;
        setCurrentIndex(m_model.index(row.value_or(0), TokenTableModel::TokenColumn));
        selectHit();
    }
    emit currentTokenChanged();
}

void TokenTableView::selectHit()
{
    if (const auto hit = m_model.firstHit()) {
        setCurrentIndex(m_model.index(*hit, TokenTableModel::TokenColumn));
    }
}

void TokenTableView::onRowsInserted(int first, int last)
{
    // Of one account the first is the freshest: whoever has not chosen another goes on with it.
    const bool isOvertaken = first == 0 && currentIndex().row() == last + 1 &&
                             m_columns->mode() == TokenColumns::Mode::OneAccount && state() != EditingState;
    if (isOvertaken || !currentIndex().isValid()) {
        setCurrentIndex(m_model.index(0, TokenTableModel::TokenColumn));
    }
    placeCopyButton();
}

std::optional<SessionToken> TokenTableView::currentToken() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.tokenAt(current.row())) : std::nullopt;
}

std::pair<int, int> TokenTableView::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0) {
        return {-1, -2};
    }
    const int last = rowAt(viewport()->height() - 1);
    return {first, last >= 0 ? last : m_model.rowCount() - 1};
}

void TokenTableView::copyCurrent(TokenFormat format)
{
    if (const auto token = currentToken()) {
        emit copyWanted(*token, format);
    }
}

void TokenTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    placeCopyButton();
    if (current.row() != previous.row()) {
        emit currentTokenChanged();
    }
}

void TokenTableView::placeCopyButton()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(TokenTableModel::CopyColumn);
    const QRect button = CountdownDelegate::buttonRect(visualRect(cell));
    // Where it would stick out, its look in the cell has to do.
    const bool fits = cell.isValid() && viewport()->rect().contains(button);
    if (fits) {
        m_copyButton->setGeometry(QRect(viewport()->mapTo(parentWidget(), button.topLeft()), button.size()));
        m_copyButton->raise();
    }
    m_copyButton->setVisible(fits && isVisible());
}

void TokenTableView::editLabel()
{
    edit(currentIndex().siblingAtColumn(TokenTableModel::TokenColumn));
}

void TokenTableView::forgetCurrent()
{
    if (const auto token = currentToken()) {
        emit forgetWanted(*token);
    }
}

bool TokenTableView::arrangeColumns(const QKeyEvent& event)
{
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int step = (event.key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    if (isSideways && event.modifiers() == Qt::AltModifier) {
        m_columns->moveColumn(currentIndex().column(), step);
        return true;
    }
    if (isSideways && event.modifiers() == (Qt::AltModifier | Qt::ShiftModifier)) {
        m_columns->widenColumn(currentIndex().column(), step);
        return true;
    }
    return false;
}

void TokenTableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || event->matches(QKeySequence::Copy)) {
        copyCurrent(TokenFormat::Issued);
    } else if (event->key() == Qt::Key_F2) {
        editLabel();
    } else if (event->key() == Qt::Key_Delete) {
        forgetCurrent();
    } else if (!currentIndex().isValid() || !arrangeColumns(*event)) {
        QTableView::keyPressEvent(event);
    }
}

void TokenTableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool isOnPaintedButton =
        cell.isValid() && cell.column() == TokenTableModel::CopyColumn && cell.row() != currentIndex().row();
    QTableView::mousePressEvent(event);
    if (!isOnPaintedButton || event->button() != Qt::LeftButton) {
        return;
    }
    // The row is current now and has the real button; the press was meant for it.
    const QRect button = CountdownDelegate::buttonRect(visualRect(cell));
    if (CountdownDelegate::arrowRect(*this, button).contains(event->position().toPoint())) {
        m_menu->popup(viewport()->mapToGlobal(button.bottomLeft()));
    } else {
        copyCurrent(TokenFormat::Issued);
    }
}

void TokenTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (!cell.isValid() || event->button() != Qt::LeftButton) {
        return;
    }
    if (cell.column() == TokenTableModel::TokenColumn) {
        editLabel();
    } else if (cell.column() != TokenTableModel::CopyColumn) {
        copyCurrent(TokenFormat::Issued);
    }
}

void TokenTableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid()) {
        return;
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    m_menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void TokenTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Looks::useSelectionTone(*this);
    }
}

void TokenTableView::moveEvent(QMoveEvent* event)
{
    QTableView::moveEvent(event);
    placeCopyButton();
}

void TokenTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->layOut();
    placeCopyButton();
}

void TokenTableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    placeCopyButton();
}

void TokenTableView::hideEvent(QHideEvent* event)
{
    QTableView::hideEvent(event);
    placeCopyButton();
}

void TokenTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeCopyButton();
}

void TokenTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeCopyButton();
}

} // namespace TokenDesk
