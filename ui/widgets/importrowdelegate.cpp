#include "ui/widgets/importrowdelegate.h"

#include "ui/viewmodels/importpreviewmodel.h"
#include "ui/widgets/looks.h"

#include <QPainter>
#include <QTableView>

namespace TokenDesk {

namespace {

constexpr int Padding = 3 * Looks::Unit;
constexpr int SignWidth = 5 * Looks::Unit;

enum class Mark { Fault, Change, Nothing };

ImportAction actionOf(const QModelIndex& index)
{
    return static_cast<ImportAction>(index.data(ImportPreviewModel::ActionRole).toInt());
}

Mark markOf(const QModelIndex& index)
{
    const ImportAction action = actionOf(index);
    const QVariant state = index.data(ImportPreviewModel::StateRole);
    if (action == ImportAction::Refuse) {
        return Mark::Fault;
    }
    if (action == ImportAction::Skip) {
        return Mark::Nothing;
    }
    if (!state.isValid()) {
        return Mark::Change;
    }
    switch (static_cast<ImportState>(state.toInt())) {
    case ImportState::Failed:
        return Mark::Fault;
    case ImportState::Added:
    case ImportState::Updated:
        return Mark::Change;
    case ImportState::LeftOut:
    case ImportState::TakenBack:
    case ImportState::NotTried:
        return Mark::Nothing;
    }
    Q_UNREACHABLE();
}

QString signOf(const QModelIndex& index)
{
    switch (markOf(index)) {
    case Mark::Fault:
        return QStringLiteral("⚠");
    case Mark::Change:
        if (index.data(ImportPreviewModel::StateRole).isValid()) {
            return QStringLiteral("✓");
        }
        return actionOf(index) == ImportAction::Add ? QStringLiteral("+") : QStringLiteral("±");
    case Mark::Nothing:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QColor signColor(const QPalette& palette, Mark mark)
{
    switch (mark) {
    case Mark::Fault:
        return Looks::warning(palette);
    case Mark::Change:
        return Looks::phase(palette, Phase::Live);
    case Mark::Nothing:
        return Looks::faintText(palette);
    }
    Q_UNREACHABLE();
}

QColor textColor(const QPalette& palette, const QModelIndex& index)
{
    const int column = index.column();
    if (markOf(index) == Mark::Nothing || column == ImportPreviewModel::LineColumn ||
        column == ImportPreviewModel::PasswordColumn) {
        return Looks::faintText(palette);
    }
    return column == ImportPreviewModel::EnvironmentColumn
               ? Looks::environment(palette, index.data(ImportPreviewModel::ProductionRole).toBool())
               : palette.color(QPalette::Text);
}

} // namespace

void ImportRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, Looks::selection(option.palette));
    }
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect area = option.rect.adjusted(Padding, 0, -Looks::Unit, 0);
    const QString text = index.data().toString();
    if (index.column() == ImportPreviewModel::OutcomeColumn) {
        const QRect whole = area;
        QRect sign = area;
        sign.setWidth(SignWidth);
        area.setLeft(sign.right() + 1);
        painter->setPen(signColor(option.palette, markOf(index)));
        painter->drawText(QStyle::visualRect(option.direction, whole, sign), alignment, signOf(index));
        painter->setPen(textColor(option.palette, index));
        painter->drawText(QStyle::visualRect(option.direction, whole, area), alignment | Qt::TextWordWrap, text);
    } else {
        const bool isLabel = index.column() == ImportPreviewModel::LabelColumn;
        const QFont font = Looks::font(isLabel ? Looks::Type::Strong : Looks::Type::Body);
        painter->setFont(font);
        painter->setPen(textColor(option.palette, index));
        painter->drawText(area, alignment | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->setPen(Looks::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ImportRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(parent());
    if (index.column() != ImportPreviewModel::OutcomeColumn || table == nullptr) {
        return {0, Looks::OneLineRowHeight};
    }
    const int width = table->columnWidth(index.column()) - Padding - SignWidth - Looks::Unit;
    const QRect text =
        option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, index.data().toString());
    return {0, std::max(Looks::OneLineRowHeight, text.height() + 2 * Looks::Gap)};
}

} // namespace TokenDesk
