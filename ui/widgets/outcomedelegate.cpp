#include "ui/widgets/outcomedelegate.h"

#include "ui/viewmodels/batchresultmodel.h"
#include "ui/widgets/looks.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace TokenDesk {

namespace {

constexpr int Padding = 3 * Looks::Unit;
constexpr int SignWidth = 5 * Looks::Unit;

BatchState stateOf(const QModelIndex& index)
{
    return static_cast<BatchState>(index.data(BatchResultModel::StateRole).toInt());
}

QString signOf(BatchState state)
{
    switch (state) {
    case BatchState::SignedIn:
    case BatchState::HasToken:
        return QStringLiteral("✓");
    case BatchState::Failed:
    case BatchState::Skipped:
        return QStringLiteral("⚠");
    case BatchState::Cancelled:
        return QStringLiteral("–");
    case BatchState::Waiting:
    case BatchState::SigningIn:
        return QStringLiteral("…");
    }
    Q_UNREACHABLE();
}

QColor signColor(const QPalette& palette, BatchState state)
{
    switch (state) {
    case BatchState::Failed:
    case BatchState::Skipped:
        return Looks::warning(palette);
    case BatchState::SignedIn:
    case BatchState::HasToken:
        return Looks::phase(palette, Phase::Live);
    default:
        return Looks::faintText(palette);
    }
}

bool isOutcome(const QModelIndex& index)
{
    return index.column() == BatchResultModel::OutcomeColumn;
}

} // namespace

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, Looks::selection(option.palette));
    }
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect area = option.rect.adjusted(Padding, 0, -Looks::Unit, 0);
    if (isOutcome(index)) {
        QRect sign = area;
        sign.setWidth(SignWidth);
        painter->setPen(signColor(option.palette, stateOf(index)));
        painter->drawText(QStyle::visualRect(option.direction, area, sign), alignment, signOf(stateOf(index)));
        area.setLeft(sign.right() + 1);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QStyle::visualRect(option.direction, option.rect.adjusted(Padding, 0, -Looks::Unit, 0), area),
                          alignment | Qt::TextWordWrap, index.data().toString());
    } else {
        const bool isLabel = index.column() == BatchResultModel::LabelColumn;
        const QFont font = Looks::font(isLabel ? Looks::Type::Strong : Looks::Type::Body);
        painter->setFont(font);
        painter->setPen(
            isLabel ? option.palette.color(QPalette::Text)
                    : Looks::environment(option.palette, index.data(BatchResultModel::ProductionRole).toBool()));
        painter->drawText(area, alignment | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
    painter->setPen(Looks::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int oneLine = option.fontMetrics.height() + 3 * Looks::Gap - Looks::Unit;
    const auto* table = qobject_cast<const QTableView*>(parent());
    if (!isOutcome(index) || table == nullptr) {
        return {0, oneLine};
    }
    const int width = table->columnWidth(index.column()) - Padding - SignWidth - Looks::Unit;
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, index.data().toString());
    return {0, std::max(oneLine, text.height() + 2 * Looks::Gap)};
}

} // namespace TokenDesk
