#include "app/settings/settings.h"

#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

QString textOf(const Settings& settings, const NumberSetting& setting)
{
    return QString::number(settings.value(setting));
}

QString textOf(const Settings& settings, const SwitchSetting& setting)
{
    return settings.value(setting) ? QStringLiteral("true") : QStringLiteral("false");
}

QString textOf(const Settings& settings, const ChoiceSetting& setting)
{
    return settings.value(setting);
}

bool isDefault(const Settings& settings, const NumberSetting& setting)
{
    return settings.value(setting) == setting.defaultValue;
}

bool isDefault(const Settings& settings, const SwitchSetting& setting)
{
    return settings.value(setting) == setting.defaultValue;
}

bool isDefault(const Settings& settings, const ChoiceSetting& setting)
{
    return settings.value(setting) == setting.choices.front().name;
}

} // namespace

Settings::Settings(const QString& file, PolicyRules policy)
    : m_file(file, QSettings::IniFormat)
    , m_policy(std::move(policy))
{
}

QVariant Settings::written(const SettingDeclaration& setting) const
{
    if (const auto rule = m_policy.find(setting.key)) {
        return rule->value;
    }
    return setting.isForPolicyOnly ? QVariant() : m_file.value(setting.key);
}

int Settings::value(const NumberSetting& setting) const
{
    bool isNumber = false;
    const int number = written(setting).toInt(&isNumber);
    return isNumber ? std::clamp(number, setting.minimum, setting.maximum) : setting.defaultValue;
}

bool Settings::value(const SwitchSetting& setting) const
{
    return switchFrom(written(setting)).value_or(setting.defaultValue);
}

QLatin1String Settings::value(const ChoiceSetting& setting) const
{
    const QString name = written(setting).toString();
    const auto choice = std::find_if(setting.choices.begin(), setting.choices.end(),
                                     [&name](const ChoiceSetting::Choice& each) { return each.name == name; });
    return choice != setting.choices.end() ? choice->name : setting.choices.front().name;
}

void Settings::write(const SettingDeclaration& setting, const QVariant& value)
{
    if (isRuled(setting) || setting.isForPolicyOnly || m_file.value(setting.key) == value) {
        return;
    }
    m_file.setValue(setting.key, value);
    emit changed();
}

void Settings::setValue(const NumberSetting& setting, int value)
{
    write(setting, std::clamp(value, setting.minimum, setting.maximum));
}

void Settings::setValue(const SwitchSetting& setting, bool value)
{
    write(setting, value);
}

void Settings::setValue(const ChoiceSetting& setting, QLatin1String name)
{
    write(setting, QString(name));
}

void Settings::reset(const SettingDeclaration& setting)
{
    if (!isRuled(setting) && m_file.contains(setting.key)) {
        m_file.remove(setting.key);
        emit changed();
    }
}

void Settings::setPolicy(const Policy& policy)
{
    const bool rulesDiffer = policy.rules != m_policy;
    const bool problemsDiffer = policy.problems != m_problems;
    m_policy = policy.rules;
    m_problems = policy.problems;
    if (rulesDiffer) {
        emit changed();
    }
    if (rulesDiffer || problemsDiffer) {
        emit policyChanged();
    }
}

bool Settings::isRuled(const SettingDeclaration& setting) const
{
    return m_policy.find(setting.key).has_value();
}

SettingInForce Settings::inForce(const DeclaredSettings::Any& setting) const
{
    const SettingDeclaration& declaration = DeclaredSettings::declarationOf(setting);
    const auto rule = m_policy.find(declaration.key);
    return {.key = declaration.key,
            .value = std::visit([this](const auto* each) { return textOf(*this, *each); }, setting),
            .isDefault = std::visit([this](const auto* each) { return TokenDesk::isDefault(*this, *each); }, setting),
            .origin = rule                                                               ? SettingOrigin::Policy
                      : !declaration.isForPolicyOnly && m_file.contains(declaration.key) ? SettingOrigin::User
                                                                                         : SettingOrigin::Default,
            .place = rule ? rule->place : QString()};
}

QList<SettingInForce> Settings::inForce() const
{
    QList<SettingInForce> settings;
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all() + DeclaredSettings::restrictions()) {
        settings.append(inForce(setting));
    }
    return settings;
}

seconds Settings::clipboardClearAfter() const
{
    return value(DeclaredSettings::ClipboardClear) ? seconds{value(DeclaredSettings::ClipboardClearSeconds)}
                                                   : seconds::zero();
}

seconds Settings::expiringThreshold() const
{
    return minutes{value(DeclaredSettings::ExpiringMinutes)};
}

seconds Settings::urgentThreshold() const
{
    return minutes{value(DeclaredSettings::UrgentMinutes)};
}

seconds Settings::enoughLife() const
{
    return minutes{value(DeclaredSettings::EnoughLifeMinutes)};
}

seconds Settings::renewalLead() const
{
    return minutes{value(DeclaredSettings::RenewalMinutes)};
}

seconds Settings::networkDeadline() const
{
    return seconds{value(DeclaredSettings::NetworkDeadlineSeconds)};
}

seconds Settings::keychainDeadlineInWindow() const
{
    return seconds{value(DeclaredSettings::KeychainWindowSeconds)};
}

seconds Settings::keychainDeadlineOnCommandLine() const
{
    return seconds{value(DeclaredSettings::KeychainCommandLineSeconds)};
}

std::chrono::days Settings::auditKept() const
{
    return std::chrono::days{value(DeclaredSettings::AuditKeptDays)};
}

} // namespace TokenDesk
