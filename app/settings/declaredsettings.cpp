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

QList<Any> restrictions()
{
    QList<Any> settings{&UseProduction, &UseCustomEnvironments, &UseImport, &UseExport, &UseBackup};
    for (const SwitchSetting& format : CopyFormats) {
        settings.append(&format);
    }
    return settings;
}

} // namespace TokenDesk::DeclaredSettings
