#include "app/settings/declaredsettings.h"

namespace TokenDesk {

std::optional<bool> switchFrom(const QVariant& written)
{
    const QString text = written.toString().toLower();
    if (text == u"true" || text == u"1" || text == u"on" || text == u"yes") {
        return true;
    }
    if (text == u"false" || text == u"0" || text == u"off" || text == u"no") {
        return false;
    }
    return std::nullopt;
}

} // namespace TokenDesk

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
        &RenewalMinutes,
        &NotifyOfExpiry,
        &NotifyOfRenewal,
        &NotifyOfBatch,
        &NotifyOfCopy,
        &QuietHours,
        &QuietFrom,
        &QuietUntil,
        &LockWithSession,
        &LockBeforeSleep,
        &LockWhenMinimised,
        &LockWhenIdle,
        &LockIdleMinutes,
        &LockKeychainToo,
        &NetworkDeadlineSeconds,
        &KeychainWindowSeconds,
        &KeychainCommandLineSeconds,
        &AuditKeptDays,
        &AuditForward,
        &Closing,
        &StartAtSignIn,
        &Language,
    };
}

QList<Any> restrictions()
{
    QList<Any> settings{&UseProduction, &UseCustomEnvironments, &UseImport, &UseExport, &UseBackup};
    for (const SwitchSetting& format : CopyFormats) {
        settings.append(&format);
    }
    return settings;
}

} // namespace TokenDesk::DeclaredSettings
