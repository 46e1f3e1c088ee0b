#include "ui/widgets/scrollpage.h"

#include <QScrollBar>
#include <QShortcut>

namespace TokenDesk {

ScrollPage::ScrollPage(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const auto scrollWith = [this](Qt::Key key, QAbstractSlider::SliderAction action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, action] { verticalScrollBar()->triggerAction(action); });
    };
    scrollWith(Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd);
    scrollWith(Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub);
}

} // namespace TokenDesk
