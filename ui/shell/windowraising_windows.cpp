#include "ui/shell/windowraising.h"

#include <qt_windows.h>

namespace TokenDesk {

QByteArray activationToken()
{
    return {};
}

void letRaise(qint64 processId)
{
    // Only a program that a person has just used may come to the front: that is the one just started, not the first.
    ::AllowSetForegroundWindow(static_cast<DWORD>(processId));
}

void useActivationToken(const QByteArray& /*activationToken*/) {}

} // namespace TokenDesk
