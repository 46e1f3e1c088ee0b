#include "app/settings/declaredsettings.h"

namespace TokenDesk::DeclaredSettings {

const SettingDeclaration& declarationOf(const Any& setting)
{
    return std::visit([](const auto* each) -> const SettingDeclaration& { return *each; }, setting);
}

QList<Any> all()
{
    return {
        &ClipboardClear,
        &ClipboardClearSeconds,
        &ConfirmProductionCopy,
        &ExpiringMinutes,
        &UrgentMinutes,
        &EnoughLifeMinutes,
        &NotifyOfExpiry,
        &NotifyOfBatch,
        &NotifyOfCopy,
        &QuietHours,
        &QuietFrom,
        &QuietUntil,
        &NetworkDeadlineSeconds,
        &KeychainWindowSeconds,
        &KeychainCommandLineSeconds,
        &AuditKeptDays,
        &Closing,
        &Language,
    };
}

} // namespace TokenDesk::DeclaredSettings
