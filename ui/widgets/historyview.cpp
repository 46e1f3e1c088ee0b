#include "ui/widgets/historyview.h"

#include "app/domain/errortext.h"
#include "ui/viewmodels/auditlogmodel.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace TokenDesk {

namespace {

constexpr int ShownRows = 4;

/// Lines up with the header, and gives what failed its colour.
class HistoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, Looks::selection(option.palette));
        }
        const bool isFailed =
            index.column() == AuditLogModel::OutcomeColumn && index.data(AuditLogModel::FailedRole).toBool();
        const bool isFaint =
            index.column() == AuditLogModel::TimeColumn || index.column() == AuditLogModel::TokenColumn;
        painter->setPen(isFailed  ? Looks::warning(option.palette)
                        : isFaint ? Looks::faintText(option.palette)
                                  : option.palette.color(QPalette::Text));
        const QRect area = option.rect.adjusted(3 * Looks::Unit, 0, -Looks::Unit, 0);
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(area, int(alignment) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

HistoryView::HistoryView(AuditService& audit, QWidget* parent)
    : QTableView(parent)
    , m_model(new AuditLogModel(audit, this))
{
    setAccessibleName(tr("History"));
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setHorizontalHeader(new FlatHeader(this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(Looks::HeadingRowHeight, fontMetrics().height() + Looks::Gap));
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
    connect(&audit, &AuditService::changed, this, [this] {
        m_isStale = true;
        bringUpToDate();
    });
}

void HistoryView::showAccount(AccountId account)
{
    m_account = account;
    if (account.isNull()) {
        m_model->clear();
        m_shownAccount = {};
    }
    bringUpToDate();
}

void HistoryView::bringUpToDate()
{
    // What nobody sees is not read.
    if (!isVisible() || m_account.isNull()) {
        return;
    }
    if (m_account != m_shownAccount) {
        m_model->setFilter({.account = m_account});
        m_shownAccount = m_account;
        scrollToTop();
    } else if (m_isStale) {
        m_model->refresh();
    }
    m_isStale = false;
    viewport()->update();
}

QSize HistoryView::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + ShownRows * verticalHeader()->defaultSectionSize()};
}

void HistoryView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    bringUpToDate();
}

void HistoryView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_model->index(0, AuditLogModel::WhatColumn));
    }
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void HistoryView::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    constexpr int Padding = 6 * Looks::Unit;
    const int time = 19 * digit + Padding;
    const int width = viewport()->width();
    const bool isTight = width < 90 * digit;
    const int token = isTight ? 0 : 14 * digit + Padding;
    const int rest = std::max(0, width - time - token);
    setColumnHidden(AuditLogModel::TokenColumn, isTight);
    setColumnWidth(AuditLogModel::TimeColumn, time);
    setColumnWidth(AuditLogModel::TokenColumn, token);
    // A reason takes more words than a deed.
    const int what = rest * 9 / 20;
    setColumnWidth(AuditLogModel::WhatColumn, what);
    setColumnWidth(AuditLogModel::OutcomeColumn, rest - what);
}

void HistoryView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Looks::useSelectionTone(*this);
    }
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        // Ctrl+C is for tokens, everywhere in the window.
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HistoryView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Looks::faintText(palette()));
    const QString text =
        m_model->error() ? errorText(*m_model->error()).whatHappened : tr("Nothing was recorded of this account yet.");
    painter.drawText(viewport()->rect().adjusted(3 * Looks::Unit, Looks::Gap, -Looks::Unit, 0),
                     int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, text);
}

} // namespace TokenDesk
