#include "app/settings/declaredsettings.h"

namespace TokenDesk::DeclaredSettings {

QList<Any> all()
{
    return {
        &ClipboardClear,        &ClipboardClearSeconds,      &ConfirmProductionCopy,
        &ExpiringMinutes,       &EnoughLifeMinutes,          &NetworkDeadlineSeconds,
        &KeychainWindowSeconds, &KeychainCommandLineSeconds, &AuditKeptDays,
    };
}

} // namespace TokenDesk::DeclaredSettings
