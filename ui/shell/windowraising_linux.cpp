#include "ui/shell/windowraising.h"

namespace TokenDesk {

namespace {

// https://gitlab.freedesktop.org/wayland/wayland-protocols, xdg-activation-v1: a launcher hands it on like this.
constexpr char TokenVariable[] = "XDG_ACTIVATION_TOKEN";

} // namespace

QByteArray activationToken()
{
    return qgetenv(TokenVariable);
}

void letRaise(qint64 /*processId*/) {}

void useActivationToken(const QByteArray& activationToken)
{
    if (!activationToken.isEmpty()) {
        // Qt's Wayland plugin looks for it here when a window is activated. X11 has no use for it.
        qputenv(TokenVariable, activationToken);
    }
}

} // namespace TokenDesk
