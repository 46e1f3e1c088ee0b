#include "ui/widgets/badge.h"

#include "ui/widgets/looks.h"

#include <QPainter>

namespace TokenDesk {

Badge::Badge(QWidget* parent)
    : QLabel(parent)
{
    setFont(Looks::font(Looks::Type::Section));
    setContentsMargins(Looks::Gap, 1, Looks::Gap, 1);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setEnvironment(const QString& word, bool isProduction)
{
    m_isProduction = isProduction;
    setText(word.toUpper());
    setAccessibleName(word);
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Looks::environment(palette(), m_isProduction);
    QColor fill = color;
    fill.setAlphaF(0.1F);
    painter.setPen(color);
    painter.setBrush(fill);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace TokenDesk
