#pragma once

#include <QCoreApplication>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QVariant>
#include <optional>
#include <span>

namespace TokenDesk {

struct SwitchSetting;

/// What every setting has. Titles and effects are in English here; whoever shows them translates them in the context
/// "Settings".
struct SettingDeclaration
{
    /// In the settings file and in policies, "group/name"; the group is one of DeclaredSettings::Groups.
    QLatin1String key;
    const char* title = "";
    /// One sentence for a tool tip and for the guides.
    const char* effect = "";
    /// The switch without which it has no effect; null for none.
    const SwitchSetting* onlyWith = nullptr;
    /// Read once, when the program starts.
    bool isFromNextStart = false;
    /// Only an administrator has a say: what stands in the user's file counts for nothing, and no dialog shows it.
    bool isForPolicyOnly = false;

    [[nodiscard]] QString shownTitle() const { return QCoreApplication::translate("Settings", title); }
    [[nodiscard]] QString shownEffect() const { return QCoreApplication::translate("Settings", effect); }
    [[nodiscard]] QLatin1String group() const { return key.left(key.indexOf(u'/')); }
};

/// What settings are shown and documented under.
struct SettingGroup
{
    /// The part of their keys before the slash.
    QLatin1String name;
    const char* title = "";

    [[nodiscard]] QString shownTitle() const { return QCoreApplication::translate("Settings", title); }
};

/// A whole number; the bounds are inclusive.
struct NumberSetting : SettingDeclaration
{
    enum class Unit { None, Seconds, Minutes, Days, OClock };

    int defaultValue = 0;
    int minimum = 0;
    int maximum = 0;
    Unit unit = Unit::None;

    [[nodiscard]] int safeValue() const { return defaultValue; }
};

/// On or off.
struct SwitchSetting : SettingDeclaration
{
    bool defaultValue = false;
    /// What counts where a policy says something that cannot be obeyed; the default where nothing is said.
    std::optional<bool> safe = {};

    [[nodiscard]] bool safeValue() const { return safe.value_or(defaultValue); }
};

/// One of a few names; the first is the default.
struct ChoiceSetting : SettingDeclaration
{
    struct Choice
    {
        QLatin1String name;
        const char* title = "";

        [[nodiscard]] QString shownTitle() const { return QCoreApplication::translate("Settings", title); }
    };

    std::span<const Choice> choices;

    [[nodiscard]] QLatin1String safeValue() const { return choices.front().name; }
};

/// true, 1, on or yes; false, 0, off or no; nothing for anything else.
std::optional<bool> switchFrom(const QVariant& written);

enum class SettingOrigin {
    Default, ///< nobody has said anything
    User,
    Policy, ///< set by an administrator; nothing the user writes counts
};

/// A setting as it counts now, for those who want to know.
struct SettingInForce
{
    QString key;
    QString value;
    bool isDefault = true;
    SettingOrigin origin = SettingOrigin::Default;
    /// Of a policy: the file or the place where it stands.
    QString place = {};
};

} // namespace TokenDesk
