#include "ui/widgets/auditrowsview.h"

#include "app/domain/errortext.h"
#include "ui/viewmodels/auditlogmodel.h"
#include "ui/widgets/flatheader.h"
#include "ui/widgets/looks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace TokenDesk {

namespace {

/// Lines up with the header, and gives what failed its colour.
class AuditRowDelegate final : public QStyledItemDelegate
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
        const bool isFaint = index.column() == AuditLogModel::TimeColumn ||
                             index.column() == AuditLogModel::TokenColumn ||
                             index.column() == AuditLogModel::PersonColumn;
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

AuditRowsView::AuditRowsView(AuditLogModel& model, QWidget* parent)
    : QTableView(parent)
    , m_rows(model)
{
    setModel(&model);
    setItemDelegate(new AuditRowDelegate(this));
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
}

void AuditRowsView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int AuditRowsView::widthOf(int digits) const
{
    constexpr int Padding = 6 * Looks::Unit;
    return digits * fontMetrics().horizontalAdvance(u'0') + Padding;
}

void AuditRowsView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_rows.index(0, AuditLogModel::WhatColumn));
    }
}

void AuditRowsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void AuditRowsView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Looks::useSelectionTone(*this);
    }
}

void AuditRowsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        // Ctrl+C is for tokens, everywhere in the window.
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void AuditRowsView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_rows.rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Looks::faintText(palette()));
    const QString text = m_rows.error() ? errorText(*m_rows.error()).whatHappened : m_emptyText;
    painter.drawText(viewport()->rect().adjusted(3 * Looks::Unit, Looks::Gap, -Looks::Unit, 0),
                     int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, text);
}

} // namespace TokenDesk
