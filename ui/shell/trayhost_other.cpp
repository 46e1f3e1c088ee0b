#include "ui/shell/trayhost.h"

#include <QSystemTrayIcon>

namespace TokenDesk {

// Part of the system here: it neither comes nor goes.
class TrayWatch
{
};

TrayHost::TrayHost(QObject* parent)
    : QObject(parent)
{
}

TrayHost::~TrayHost() = default;

bool TrayHost::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool TrayHost::isStatusNotifier() const
{
    return false;
}

} // namespace TokenDesk
