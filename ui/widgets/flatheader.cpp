#include "ui/widgets/flatheader.h"

#include "ui/widgets/looks.h"

#include <QPainter>

namespace TokenDesk {

FlatHeader::FlatHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setFont(Looks::font(Looks::Type::Section));
    painter->setPen(Looks::faintText(palette()));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(rect.adjusted(3 * Looks::Unit, 0, -Looks::Unit, 0), int(alignment) | Qt::TextSingleLine,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(Looks::font(Looks::Type::Section));
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(title) + 4 * Looks::Unit, std::max(30, metrics.height() + 2 * Looks::Gap)};
}

} // namespace TokenDesk
