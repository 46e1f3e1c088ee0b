#include "ui/shell/windowraising.h"

#include <QWidget>

namespace TokenDesk {

void raiseWindow(QWidget& window, const QByteArray& activationToken)
{
    useActivationToken(activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace TokenDesk
