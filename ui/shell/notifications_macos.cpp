#include "ui/shell/notifications.h"

namespace TokenDesk {

// Notifications with buttons want a signed bundle and the person's permission. Until there is one, the icon in the menu
// bar tells the same without buttons.

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
