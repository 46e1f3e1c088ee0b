#include "ui/widgets/countdowndelegate.h"

#include "ui/viewmodels/tokentablemodel.h"
#include "ui/widgets/looks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace TokenDesk {

namespace {

using Looks::Type;

constexpr int BarHeight = 8;
constexpr double BarRadius = BarHeight / 2.0;
constexpr int LargestBarWidth = 150;
constexpr int LineMargin = 6;

void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area, const QString& text,
              const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(area, int(alignment) | Qt::TextSingleLine, fitting);
}

QRect contentOf(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(3 * Looks::Unit, 0, -Looks::Unit, 0);
}

/// The two lines of the token column.
struct Lines
{
    QRect upper;
    QRect lower;
};

Lines linesOf(const QStyleOptionViewItem& option)
{
    const QRect area = contentOf(option).adjusted(0, LineMargin, 0, -LineMargin);
    QRect upper = area;
    upper.setHeight(area.height() / 2);
    QRect lower = area;
    lower.setTop(upper.bottom() + 1);
    return {upper, lower};
}

bool isEdited(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->isPersistentEditorOpen(index);
}

void paintToken(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont digits = Looks::font(Type::Digits);
    digits.setWeight(QFont::Normal);
    const QColor text = option.palette.color(QPalette::Text);
    const QString note = index.data(TokenTableModel::NoteRole).toString();
    if (note.isEmpty() && !isEdited(option, index)) {
        drawText(painter, option, contentOf(option), index.data().toString(), digits, text);
        return;
    }
    const Lines lines = linesOf(option);
    drawText(painter, option, lines.upper, index.data().toString(), digits, text);
    drawText(painter, option, lines.lower, note, Looks::font(Type::Small), Looks::faintText(option.palette));
}

void paintTimeLeft(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto phase = static_cast<Phase>(index.data(TokenTableModel::PhaseRole).toInt());
    const QColor color = Looks::phase(option.palette, phase);
    const QFont digits = Looks::font(Type::Digits);
    const QRect area = contentOf(option);
    const int digitsWidth = QFontMetrics(digits).horizontalAdvance(QStringLiteral("000:00:00"));

    QRect clock = area;
    clock.setWidth(std::min(digitsWidth, area.width()));
    drawText(painter, option, QStyle::visualRect(option.direction, area, clock), index.data().toString(), digits,
             color);

    int barLeft = clock.right() + Looks::Gap;
    if (phase == Phase::Urgent) {
        const QRect sign(barLeft, area.top(), Looks::UrgentSignSize, area.height());
        Looks::drawUrgentSign(painter, QStyle::visualRect(option.direction, area, sign), option.palette);
        barLeft = sign.right() + Looks::Gap;
    }
    const int barWidth = std::min(LargestBarWidth, area.right() - barLeft);
    if (barWidth < 2 * BarHeight) {
        return;
    }
    const QRect bar(barLeft, area.center().y() - BarHeight / 2 + 1, barWidth, BarHeight);
    QRect filled = bar;
    const double fraction = index.data(TokenTableModel::FractionLeftRole).toDouble();
    filled.setWidth(std::max(BarHeight, qRound(barWidth * fraction)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Looks::track(option.palette));
    painter.drawRoundedRect(QStyle::visualRect(option.direction, area, bar), BarRadius, BarRadius);
    painter.setBrush(color);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, area, filled), BarRadius, BarRadius);
}

QStyleOptionToolButton splitButton(const QRect& area, Qt::LayoutDirection direction)
{
    QStyleOptionToolButton button;
    button.rect = area;
    button.direction = direction;
    button.toolButtonStyle = Qt::ToolButtonTextOnly;
    button.features = QStyleOptionToolButton::MenuButtonPopup;
    button.subControls = QStyle::SC_ToolButton | QStyle::SC_ToolButtonMenu;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    return button;
}

void paintCopyButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionToolButton button = splitButton(CountdownDelegate::buttonRect(option.rect), option.direction);
    button.palette = option.palette;
    button.fontMetrics = option.fontMetrics;
    button.font = option.font;
    button.text = index.data().toString();
    const QWidget* widget = option.widget;
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawComplexControl(QStyle::CC_ToolButton, &button, &painter, widget);
}

QColor plainColor(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isEnvironment = index.column() == TokenTableModel::EnvironmentColumn;
    return isEnvironment ? Looks::environment(option.palette, index.data(TokenTableModel::ProductionRole).toBool())
                         : option.palette.color(QPalette::Text);
}

} // namespace

QRect CountdownDelegate::buttonRect(const QRect& cell)
{
    const int height = std::min(30, cell.height() - Looks::Gap);
    return {cell.left() + Looks::Unit, cell.center().y() - height / 2 + 1, cell.width() - 2 * Looks::Gap, height};
}

QRect CountdownDelegate::labelArea(const QStyleOptionViewItem& option) const
{
    return linesOf(option).lower.adjusted(-Looks::Unit, 0, 0, 0);
}

QRect CountdownDelegate::arrowRect(const QWidget& view, const QRect& button)
{
    const QStyleOptionToolButton option = splitButton(button, view.layoutDirection());
    return view.style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, &view);
}

void CountdownDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor selection = Looks::selection(option.palette);
        selection.setAlphaF(0.55F);
        painter->fillRect(option.rect, selection);
    }
    painter->setPen(Looks::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    switch (index.column()) {
    case TokenTableModel::TokenColumn:
        paintToken(*painter, option, index);
        break;
    case TokenTableModel::TimeLeftColumn:
        paintTimeLeft(*painter, option, index);
        break;
    case TokenTableModel::CopyColumn:
        paintCopyButton(*painter, option, index);
        break;
    default:
        drawText(*painter, option, contentOf(option), index.data().toString(), Looks::font(Type::Body),
                 plainColor(option, index));
    }
    painter->restore();
}

QSize CountdownDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = std::max(Looks::TwoLineRowHeight, 2 * option.fontMetrics.height() + 3 * Looks::Gap);
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace TokenDesk
