#pragma once

#include <QByteArray>

class QWidget;

namespace TokenDesk {

/// What the desktop gave this program at its start so that its window may come to the front; empty for nothing.
QByteArray activationToken();

/// Lets another program's window come to the front in place of one of ours, where the system asks for that.
void letRaise(qint64 processId);

/// Brings the window to the front and gives it the keyboard, out of its minimised state too.
void raiseWindow(QWidget& window, const QByteArray& activationToken);

/// The part of raiseWindow() that differs: makes the token known to whatever asks the desktop.
void useActivationToken(const QByteArray& activationToken);

} // namespace TokenDesk
