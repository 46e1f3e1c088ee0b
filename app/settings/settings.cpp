#include "app/settings/settings.h"

namespace TokenDesk {

namespace {

constexpr NumberSetting ClipboardClearSeconds{QLatin1String("clipboard/clearAfterSeconds"), 30, 5, 600};
constexpr NumberSetting ExpiringMinutes{QLatin1String("tokens/expiringMinutes"), 15, 1, 240};
constexpr NumberSetting EnoughLifeMinutes{QLatin1String("tokens/enoughLifeMinutes"), 5, 0, 240};
constexpr NumberSetting NetworkDeadlineSeconds{QLatin1String("network/deadlineSeconds"), 30, 1, 300};
constexpr NumberSetting KeychainWindowSeconds{QLatin1String("keychain/windowDeadlineSeconds"), 600, 5, 3600};
constexpr NumberSetting KeychainCommandLineSeconds{QLatin1String("keychain/commandLineDeadlineSeconds"), 60, 1, 3600};

} // namespace

Settings::Settings(const QString& file)
    : m_file(file, QSettings::IniFormat)
{
}

std::chrono::seconds Settings::clipboardClearAfter() const
{
    return std::chrono::seconds{ClipboardClearSeconds.value(m_file)};
}

std::chrono::seconds Settings::expiringThreshold() const
{
    return std::chrono::minutes{ExpiringMinutes.value(m_file)};
}

std::chrono::seconds Settings::enoughLife() const
{
    return std::chrono::minutes{EnoughLifeMinutes.value(m_file)};
}

std::chrono::seconds Settings::networkDeadline() const
{
    return std::chrono::seconds{NetworkDeadlineSeconds.value(m_file)};
}

std::chrono::seconds Settings::keychainDeadlineInWindow() const
{
    return std::chrono::seconds{KeychainWindowSeconds.value(m_file)};
}

std::chrono::seconds Settings::keychainDeadlineOnCommandLine() const
{
    return std::chrono::seconds{KeychainCommandLineSeconds.value(m_file)};
}

QList<SettingInForce> Settings::inForce() const
{
    QList<SettingInForce> settings;
    for (const NumberSetting& setting : {ClipboardClearSeconds, ExpiringMinutes, EnoughLifeMinutes,
                                         NetworkDeadlineSeconds, KeychainWindowSeconds, KeychainCommandLineSeconds}) {
        settings.append(setting.inForce(m_file));
    }
    return settings;
}

} // namespace TokenDesk
