#include "ui/widgets/accountdelegate.h"

#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/looks.h"

#include <QApplication>
#include <QPainter>

namespace TokenDesk {

namespace {

using RowKind = AccountListModel::RowKind;
using Looks::Type;

constexpr int LineMargin = 6;
constexpr int DividerHeight = 3 * Looks::Unit;

/// A text at each end of a line; the one at the start gives way where they do not fit.
struct Line
{
    QString start;
    QFont startFont;
    QColor startColor;
    /// Goes with the start, and does not give way.
    QString word = {};
    QColor wordColor = {};
    QString end = {};
    QFont endFont = {};
    QColor endColor = {};
    /// Before the text at the end.
    bool isUrgent = false;
    bool isRenewed = false;
};

class RowPainter
{
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option)
        : m_painter(painter)
        , m_option(option)
    {
    }

    void background() const
    {
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
        if (!isSelected && !isHovered) {
            return;
        }
        QColor color = Looks::selection(m_option.palette);
        color.setAlphaF(isSelected ? 1.0F : 0.4F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(box(), 6, 6);
        if (isSelected && m_option.state.testFlag(QStyle::State_HasFocus)) {
            m_painter.setPen(QPen(Looks::accent(m_option.palette), 1.5));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(QRectF(box()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        }
    }

    void stripe(const QColor& color) const
    {
        QRect stripe(box().left() + Looks::Gap, box().top() + LineMargin, Looks::Unit, box().height() - 2 * LineMargin);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(QStyle::visualRect(m_option.direction, box(), stripe), 2, 2);
    }

    void line(const Line& line, const QRect& area) const
    {
        const QFontMetrics endMetrics(line.endFont);
        int endWidth = endMetrics.horizontalAdvance(line.end);
        if (!line.end.isEmpty()) {
            text(line.end, line.endFont, line.endColor, area, Qt::AlignRight);
        }
        if (line.isUrgent) {
            endWidth += Looks::Unit + Looks::UrgentSignSize;
            const QRect sign(area.right() + 1 - endWidth, area.top(), Looks::UrgentSignSize, area.height());
            Looks::drawUrgentSign(m_painter, QStyle::visualRect(m_option.direction, area, sign), m_option.palette);
        }
        if (line.isRenewed) {
            endWidth += (endWidth > 0 ? Looks::Unit + 2 : 0) + Looks::RenewalSignSize;
            const QRect sign(area.right() + 1 - endWidth, area.top(), Looks::RenewalSignSize, area.height());
            Looks::drawRenewalSign(m_painter, QStyle::visualRect(m_option.direction, area, sign), m_option.palette);
        }
        QRect startArea = area;
        startArea.setWidth(area.width() - (endWidth > 0 ? endWidth + Looks::Gap : 0));
        const QFontMetrics startMetrics(line.startFont);
        const int wordWidth = startMetrics.horizontalAdvance(line.word);
        const QString fitting =
            startMetrics.elidedText(line.start, Qt::ElideRight, std::max(0, startArea.width() - wordWidth));
        text(fitting, line.startFont, line.startColor, QStyle::visualRect(m_option.direction, area, startArea),
             Qt::AlignLeft);
        if (!line.word.isEmpty()) {
            QRect wordArea = startArea;
            wordArea.setLeft(startArea.left() + startMetrics.horizontalAdvance(fitting));
            text(line.word, line.startFont, line.wordColor, QStyle::visualRect(m_option.direction, area, wordArea),
                 Qt::AlignLeft);
        }
    }

    /// Above a row.
    void divider() const
    {
        const QRect area = box();
        m_painter.setPen(Looks::hairline(m_option.palette));
        m_painter.drawLine(area.left() + Looks::Gap, area.top() + Looks::Unit, area.right() - Looks::Gap,
                           area.top() + Looks::Unit);
    }

    /// The neighbours' boxes do not touch.
    [[nodiscard]] QRect box() const { return m_option.rect.adjusted(Looks::Gap, 2, -Looks::Gap, -2); }

    /// @p indent from the box's leading edge.
    [[nodiscard]] QRect content(int indent) const
    {
        const QRect area = box().adjusted(indent, 0, -(Looks::Gap + 6), 0);
        return QStyle::visualRect(m_option.direction, box(), area);
    }

private:
    void text(const QString& text, const QFont& font, const QColor& color, const QRect& area,
              Qt::Alignment alignment) const
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const auto visual = QStyle::visualAlignment(m_option.direction, alignment);
        m_painter.drawText(area, int(visual | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
};

void paintGathering(const RowPainter& row, const QPalette& palette, const QModelIndex& index)
{
    row.line({.start = index.data().toString(),
              .startFont = Looks::font(Type::Body),
              .startColor = palette.color(QPalette::Text),
              .end = index.data(AccountListModel::CountRole).toString(),
              .endFont = Looks::font(Type::Small),
              .endColor = Looks::faintText(palette)},
             row.content(Looks::Gap + 6));
}

/// Whether the gathering rows end above it.
bool isFirstHeading(const QModelIndex& index)
{
    return index.row() > 0 && AccountListModel::kindOf(index.siblingAtRow(index.row() - 1)) == RowKind::NeedsAttention;
}

void paintHeading(const RowPainter& row, const QPalette& palette, const QModelIndex& index)
{
    const bool isSection = AccountListModel::kindOf(index) == RowKind::Section;
    const QColor color = Looks::faintText(palette);
    const QFont font = Looks::font(isSection ? Type::Section : Type::Small);
    QRect area = row.content(Looks::Gap + 6);
    area.setTop(area.top() + Looks::Unit);
    if (isFirstHeading(index)) {
        row.divider();
        area.setTop(area.top() + DividerHeight);
    }
    row.line({.start = index.data().toString(),
              .startFont = font,
              .startColor = color,
              .end = index.data(AccountListModel::CountRole).toString(),
              .endFont = font,
              .endColor = color},
             area);
}

/// The two texts at the right of an account: what counts now, and what goes with it.
struct Standing
{
    QString main;
    QFont mainFont;
    QColor mainColor;
    QString side;
    QColor sideColor;
    bool isUrgent = false;
};

Standing standingOf(const QPalette& palette, const QModelIndex& index)
{
    const QColor faint = Looks::faintText(palette);
    const QColor warning = Looks::warning(palette);
    if (const QString busy = index.data(AccountListModel::BusyRole).toString(); !busy.isEmpty()) {
        return {busy, Looks::font(Type::Small), faint, QString(), faint};
    }
    if (const QString attention = index.data(AccountListModel::AttentionRole).toString(); !attention.isEmpty()) {
        return {QStringLiteral("⚠ ") + attention, Looks::font(Type::Strong), warning,
                index.data(AccountListModel::NextStepRole).toString(), warning};
    }
    const QString timeLeft = index.data(AccountListModel::TimeLeftRole).toString();
    if (timeLeft.isEmpty()) {
        return {QStringLiteral("–"), Looks::font(Type::Body), faint, QString(), faint};
    }
    const auto phase = static_cast<Phase>(index.data(AccountListModel::PhaseRole).toInt());
    const int count = index.data(AccountListModel::CountRole).toInt();
    const bool isNearItsEnd = phase == Phase::Expiring || phase == Phase::Urgent;
    return {timeLeft,
            Looks::font(Type::Digits),
            isNearItsEnd ? Looks::phase(palette, phase) : palette.color(QPalette::Text),
            AccountDelegate::tr("%n token(s)", nullptr, count),
            faint,
            phase == Phase::Urgent};
}

void paintAccount(const RowPainter& row, const QPalette& palette, const QModelIndex& index)
{
    const QColor environment = Looks::environment(palette, index.data(AccountListModel::ProductionRole).toBool());
    row.stripe(environment);
    const Standing standing = standingOf(palette, index);
    const QRect area = row.content(Looks::Gap + 14).adjusted(0, LineMargin, 0, -LineMargin);
    QRect upper = area;
    upper.setHeight(area.height() / 2);
    QRect lower = area;
    lower.setTop(upper.bottom() + 1);
    row.line({.start = index.data().toString(),
              .startFont = Looks::font(Type::Strong),
              .startColor = palette.color(QPalette::Text),
              .end = standing.main,
              .endFont = standing.mainFont,
              .endColor = standing.mainColor,
              .isUrgent = standing.isUrgent},
             upper);
    const QString kind = index.data(AccountListModel::KindRole).toString();
    row.line({.start = index.data(AccountListModel::UsernameRole).toString(),
              .startFont = Looks::font(Type::Small),
              .startColor = Looks::faintText(palette),
              .word = kind.isEmpty() ? QString() : QString(QStringLiteral(" · ") + kind),
              .wordColor = environment,
              .end = standing.side,
              .endFont = Looks::font(Type::Small),
              .endColor = standing.sideColor,
              .isRenewed = index.data(AccountListModel::RenewedRole).toBool()},
             lower);
}

} // namespace

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const RowPainter row(*painter, option);
    switch (AccountListModel::kindOf(index)) {
    case RowKind::AllTokens:
    case RowKind::NeedsAttention:
        row.background();
        paintGathering(row, option.palette, index);
        break;
    case RowKind::Section:
    case RowKind::Group:
        paintHeading(row, option.palette, index);
        break;
    case RowKind::Account:
        row.background();
        paintAccount(row, option.palette, index);
        break;
    }
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lineHeight = option.fontMetrics.height();
    switch (AccountListModel::kindOf(index)) {
    case RowKind::AllTokens:
    case RowKind::NeedsAttention:
        return {0, std::max(Looks::OneLineRowHeight, lineHeight + 2 * Looks::Gap)};
    case RowKind::Section:
    case RowKind::Group:
        return {0, std::max(Looks::HeadingRowHeight, lineHeight + Looks::Gap) +
                       (isFirstHeading(index) ? DividerHeight : 0)};
    case RowKind::Account:
        return {0, std::max(Looks::TwoLineRowHeight, 2 * lineHeight + 3 * Looks::Gap)};
    }
    Q_UNREACHABLE();
}

} // namespace TokenDesk
