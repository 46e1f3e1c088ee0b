#include "ui/widgets/tokentableview.h"

#include "ui/widgets/countdowndelegate.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokenmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace TokenDesk {

TokenTableView::TokenTableView(QWidget* parent)
    : QTableView(parent)
    , m_menu(new TokenMenu(this))
    , m_copyButton(new QToolButton(parent))
{
    setAccessibleName(tr("Active tokens"));
    setItemDelegate(new CountdownDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    horizontalHeader()->setMinimumSectionSize(60);
    setColumnHidden(TokenTableModel::TimelineColumn, true);
    connect(m_menu, &TokenMenu::copyWanted, this, &TokenTableView::copyCurrent);
    connect(m_menu, &TokenMenu::forgetWanted, this, [this] {
        if (const auto token = currentToken()) {
            emit forgetWanted(*token);
        }
    });
    setUpCopyButton();
}

void TokenTableView::setTokenModel(TokenTableModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TokenTableView::selectFirstRow);
    selectFirstRow();
}

void TokenTableView::setShowsAccounts(bool shows)
{
    setColumnHidden(TokenTableModel::AccountColumn, !shows);
    setColumnHidden(TokenTableModel::EnvironmentColumn, !shows);
    layOutColumns();
}

void TokenTableView::selectFirstRow()
{
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, TokenTableModel::TokenColumn));
    }
    emit currentTokenChanged();
}

std::optional<SessionToken> TokenTableView::currentToken() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->tokenAt(current.row())) : std::nullopt;
}

std::pair<int, int> TokenTableView::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0) {
        return {-1, -2};
    }
    const int last = rowAt(viewport()->height() - 1);
    return {first, last >= 0 ? last : m_model->rowCount() - 1};
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

void TokenTableView::setUpCopyButton()
{
    m_copyButton->hide();
    m_copyButton->setText(tr("Copy"));
    m_copyButton->setAccessibleName(tr("Copy token"));
    m_copyButton->setToolTip(tr("Copy the token (Ctrl+C)"));
    m_copyButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copyButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_copyButton->setMenu(m_menu);
    m_copyButton->setFocusPolicy(Qt::TabFocus);
    connect(m_copyButton, &QToolButton::clicked, this, [this] { copyCurrent(TokenFormat::Issued); });
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

void TokenTableView::keyPressEvent(QKeyEvent* event)
{
    const auto token = currentToken();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (token && (isEnter || event->matches(QKeySequence::Copy))) {
        emit copyWanted(*token, TokenFormat::Issued);
        return;
    }
    if (token && event->key() == Qt::Key_Delete) {
        emit forgetWanted(*token);
        return;
    }
    QTableView::keyPressEvent(event);
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
    const auto token = currentToken();
    const QRect button = CountdownDelegate::buttonRect(visualRect(cell));
    constexpr int MenuWidth = 22;
    const int x = event->position().toPoint().x();
    const bool isOnMenu = isRightToLeft() ? x < button.left() + MenuWidth : x > button.right() - MenuWidth;
    if (isOnMenu) {
        m_menu->popup(viewport()->mapToGlobal(button.bottomLeft()));
    } else if (token) {
        emit copyWanted(*token, TokenFormat::Issued);
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
    layOutColumns();
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

void TokenTableView::layOutColumns()
{
    if (m_model == nullptr) {
        return;
    }
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int width = viewport()->width();
    const bool showsAccounts = !isColumnHidden(TokenTableModel::AccountColumn);
    const bool isNarrow = width < 110 * digit;
    const bool isTight = width < 80 * digit;
    const bool showsIssued = !isTight && !(showsAccounts && isNarrow);
    setColumnHidden(TokenTableModel::IssuedColumn, !showsIssued);

    const int moment = (isTight ? 12 : 13) * digit;
    const int copy = isTight ? 100 : 116;
    const int environment = (isTight ? 11 : 13) * digit;
    const int moments = showsIssued ? 2 * moment : moment;
    if (showsAccounts) {
        const int token = (isTight ? 9 : 16) * digit;
        const int timeLeft = (isTight ? 12 : isNarrow ? 22 : 30) * digit;
        const int taken = token + environment + moments + timeLeft + copy;
        setColumnWidth(TokenTableModel::TokenColumn, token);
        setColumnWidth(TokenTableModel::AccountColumn, std::max(7 * digit, width - taken));
        setColumnWidth(TokenTableModel::TimeLeftColumn, timeLeft);
    } else {
        const int timeLeft = (isTight ? 20 : isNarrow ? 24 : 34) * digit;
        setColumnWidth(TokenTableModel::TokenColumn, std::max(9 * digit, width - moments - timeLeft - copy));
        setColumnWidth(TokenTableModel::TimeLeftColumn, timeLeft);
    }
    setColumnWidth(TokenTableModel::EnvironmentColumn, environment);
    setColumnWidth(TokenTableModel::IssuedColumn, moment);
    setColumnWidth(TokenTableModel::ExpiresColumn, moment);
    setColumnWidth(TokenTableModel::CopyColumn, copy);
}

} // namespace TokenDesk
