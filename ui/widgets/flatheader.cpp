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
    QFont font = Looks::font(Looks::Type::Small);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Looks::faintText(palette()));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(rect.adjusted(3 * Looks::Unit, 0, -Looks::Unit, 0), int(alignment) | Qt::TextSingleLine,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(),
            std::max(30, fontMetrics().height() + 2 * Looks::Gap)};
}

} // namespace TokenDesk
