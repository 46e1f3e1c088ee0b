#include "ui/shell/notifications.h"

namespace TokenDesk {

// Toasts with buttons want an installed application with an identity of its own. Until there is an installer, the tray
// icon tells the same without buttons.

class NotificationService
{
};

Notifications::Notifications(QObject* parent)
    : QObject(parent)
{
}

Notifications::~Notifications() = default;

void Notifications::show(Place /*place*/, const Notice& notice)
{
    emit undelivered(notice);
}

void Notifications::withdraw(Place /*place*/) {}

} // namespace TokenDesk
