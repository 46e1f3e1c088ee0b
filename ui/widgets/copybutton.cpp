#include "ui/widgets/copybutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionToolButton>

namespace TokenDesk {

CopyButton::CopyButton(QMenu* menu, QWidget* parent)
    : QToolButton(parent)
{
    setText(tr("Copy"));
    setAccessibleName(tr("Copy token"));
    setToolTip(tr("Copy the token (Ctrl+C)"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(menu);
    setFocusPolicy(Qt::TabFocus);
    setStyle(new WideArrowStyle(this));
}

void CopyButton::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QRect arrow = style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, this);
    if (event->button() == Qt::LeftButton && arrow.contains(event->position().toPoint())) {
        popUpMenu();
    } else {
        QToolButton::mousePressEvent(event);
    }
}

void CopyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        popUpMenu();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

void CopyButton::popUpMenu()
{
    // The button itself would run its menu in an event loop of its own.
    const QPoint corner =
        isRightToLeft() ? rect().bottomRight() - QPoint(menu()->sizeHint().width(), 0) : rect().bottomLeft();
    menu()->popup(mapToGlobal(corner));
}

WideArrowStyle::WideArrowStyle(QWidget* widget)
    : QProxyStyle(widget->style()->name())
{
    setParent(widget);
}

int WideArrowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int ArrowWidth = 24;
    return metric == PM_MenuButtonIndicator ? ArrowWidth : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace TokenDesk
