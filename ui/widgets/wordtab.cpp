#include "ui/widgets/wordtab.h"

#include "ui/widgets/looks.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace TokenDesk {

WordTab::WordTab(const QString& word, QWidget* parent)
    : QRadioButton(word, parent)
{
}

QSize WordTab::sizeHint() const
{
    // As wide as it gets, so that nothing moves when another is chosen.
    const QFontMetrics metrics(Looks::font(Looks::Type::Strong));
    return {metrics.horizontalAdvance(text().remove(u'&')) + Looks::Gap, metrics.height() + Looks::Gap};
}

void WordTab::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setFont(Looks::font(isChecked() ? Looks::Type::Strong : Looks::Type::Body));
    painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : Looks::faintText(palette()));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect word = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -Looks::Gap, 0));
    painter.drawText(word, int(alignment) | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace TokenDesk
