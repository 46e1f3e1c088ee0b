#include "ui/widgets/timelinedelegate.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/timelineview.h"

#include <QPainter>

namespace TokenDesk {

namespace {

constexpr int BarHeight = 10;
constexpr double BarRadius = 3;
constexpr int StripeWidth = 4;
constexpr int LeastNoteWidth = 12 * Looks::Unit;

struct Row
{
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const QModelIndex& index;
    const TimelineView& view;
    QRect bars;

    [[nodiscard]] Instant time(int role) const
    {
        return Instant{std::chrono::milliseconds{index.data(role).toLongLong()}};
    }
    [[nodiscard]] const QPalette& palette() const { return option.palette; }
};

void drawText(const Row& row, const QRect& area, const QString& text, const QFont& font, const QColor& color)
{
    row.painter.setFont(font);
    row.painter.setPen(color);
    const auto alignment = QStyle::visualAlignment(row.option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    row.painter.drawText(QStyle::visualRect(row.option.direction, row.option.rect, area),
                         int(alignment) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

/// The names of the rows stand before the bars, the times left behind them; both in the order of reading.
void paintTexts(const Row& row)
{
    const QRect bars = QStyle::visualRect(row.option.direction, row.option.rect, row.bars);
    QRect names = row.option.rect;
    names.setLeft(names.left() + Looks::Unit + StripeWidth + Looks::Gap);
    names.setRight(bars.left() - Looks::Gap);
    const QString label = row.index.siblingAtColumn(TokenTableModel::AccountColumn).data().toString();
    const QString note = row.index.data(TokenTableModel::NoteRole).toString();
    const QFont strong = Looks::font(Looks::Type::Strong);
    const int labelWidth = QFontMetrics(strong).horizontalAdvance(label) + Looks::Gap;
    drawText(row, names, label, strong, row.palette().color(QPalette::Text));
    if (!note.isEmpty() && names.width() - labelWidth > LeastNoteWidth) {
        drawText(row, names.adjusted(labelWidth, 0, 0, 0), note, Looks::font(Looks::Type::Small),
                 Looks::faintText(row.palette()));
    }
    QRect times = row.option.rect;
    times.setLeft(bars.right() + Looks::Gap);
    const auto phase = static_cast<Phase>(row.index.data(TokenTableModel::PhaseRole).toInt());
    if (phase == Phase::Urgent) {
        QRect sign = times;
        sign.setLeft(times.right() - Looks::UrgentSignSize - Looks::Unit);
        Looks::drawUrgentSign(row.painter, QStyle::visualRect(row.option.direction, row.option.rect, sign),
                              row.palette());
    }
    drawText(row, times, row.index.siblingAtColumn(TokenTableModel::TimeLeftColumn).data().toString(),
             Looks::font(Looks::Type::Digits), Looks::phase(row.palette(), phase));
}

void paintStripe(const Row& row)
{
    QRect stripe = row.option.rect.adjusted(Looks::Unit, Looks::Unit, 0, -Looks::Unit);
    stripe.setWidth(StripeWidth);
    row.painter.setPen(Qt::NoPen);
    row.painter.setBrush(Looks::environment(row.palette(), row.index.data(TokenTableModel::ProductionRole).toBool()));
    row.painter.drawRoundedRect(QStyle::visualRect(row.option.direction, row.option.rect, stripe), StripeWidth / 2.0,
                                StripeWidth / 2.0);
}

void paintGrid(const Row& row)
{
    row.painter.setPen(Looks::hairline(row.palette()));
    for (const TimeScale::Tick& tick : row.view.ticks(row.bars)) {
        const int x = row.view.x(tick.at, row.bars);
        row.painter.drawLine(x, row.option.rect.top(), x, row.option.rect.bottom());
    }
}

/// What is past is pale, what is left is in the colour of its phase. What sticks out ends straight at the edge.
void paintBar(const Row& row)
{
    const auto phase = static_cast<Phase>(row.index.data(TokenTableModel::PhaseRole).toInt());
    const int begin = row.view.x(row.time(TokenTableModel::StartRole), row.bars);
    const int end = row.view.x(row.time(TokenTableModel::EndRole), row.bars);
    const int now = row.view.x(row.view.now(), row.bars);
    const int top = row.option.rect.center().y() - BarHeight / 2;
    const auto bar = [top](int a, int b) {
        return QRect(QPoint(std::min(a, b), top), QSize(std::abs(b - a), BarHeight));
    };
    row.painter.save();
    row.painter.setClipRect(row.bars);
    row.painter.setPen(Qt::NoPen);
    QColor past = Looks::faintText(row.palette()); // to be told from the ground of a chosen row, too
    past.setAlphaF(0.25F);
    row.painter.setBrush(past);
    row.painter.drawRoundedRect(bar(begin, end), BarRadius, BarRadius);
    row.painter.setBrush(Looks::phase(row.palette(), phase));
    QRect left = bar(now, end);
    left.setWidth(std::max(left.width(), 2));
    row.painter.drawRoundedRect(left, BarRadius, BarRadius);
    row.painter.restore();
}

void paintNow(const Row& row)
{
    const int x = row.view.x(row.view.now(), row.bars);
    row.painter.setPen(QPen(Looks::link(row.palette()), 1.5));
    row.painter.drawLine(x, row.option.rect.top(), x, row.option.rect.bottom());
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineView* view)
    : TokenLabelDelegate(const_cast<TimelineView*>(view))
    , m_view(*view)
{
}

QRect TimelineDelegate::labelArea(const QStyleOptionViewItem& option) const
{
    // Over the names: beside them there may be no room.
    const QRect bars = QStyle::visualRect(option.direction, option.rect, m_view.barArea(option.rect));
    QRect names = option.rect;
    names.setLeft(names.left() + Looks::Unit + StripeWidth + Looks::Unit);
    names.setRight(bars.left() - Looks::Gap);
    return QStyle::visualRect(option.direction, option.rect, names);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = Looks::selection(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, ground);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        ground.setAlphaF(0.4F);
        painter->fillRect(option.rect, ground);
    }
    const Row row{*painter, option, index, m_view, m_view.barArea(option.rect)};
    paintStripe(row);
    paintGrid(row);
    paintBar(row);
    paintNow(row);
    paintTexts(row);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(Looks::link(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, std::max(option.fontMetrics.height() + Looks::Gap, 6 * Looks::Unit)};
}

} // namespace TokenDesk
