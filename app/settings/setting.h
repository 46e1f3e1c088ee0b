#pragma once

#include <QLatin1String>
#include <QSettings>
#include <algorithm>

namespace TokenDesk {

/// A setting as it counts now, for those who want to know.
struct SettingInForce
{
    QString key;
    QString value;
    bool isDefault = true;
};

/// A setting, declared once: its key in the settings file, its default and its bounds (both inclusive).
struct NumberSetting
{
    QLatin1String key;
    int defaultValue = 0;
    int minimum = 0;
    int maximum = 0;

    /// What the file says, brought within the bounds; the default for what is not a number.
    [[nodiscard]] int value(const QSettings& file) const
    {
        bool isNumber = false;
        const int number = file.value(key, defaultValue).toInt(&isNumber);
        return isNumber ? std::clamp(number, minimum, maximum) : defaultValue;
    }

    [[nodiscard]] SettingInForce inForce(const QSettings& file) const
    {
        const int number = value(file);
        return {.key = key, .value = QString::number(number), .isDefault = number == defaultValue};
    }

    void setValue(QSettings& file, int number) const { file.setValue(key, std::clamp(number, minimum, maximum)); }
};

} // namespace TokenDesk
