#include "ui/widgets/elidinglabel.h"

#include <QPainter>
#include <QStyle>

namespace TokenDesk {

void ElidingLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString fitting = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(fitting == text() ? QString() : text());
    style()->drawItemText(&painter, area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), fitting, foregroundRole());
}

} // namespace TokenDesk
