#pragma once

#include "app/settings/declaredsettings.h"
#include "app/settings/settingsreport.h"

#include <QObject>
#include <QSettings>
#include <chrono>
#include <memory>

namespace TokenDesk {

/// The settings in force: what a policy rules, else what the user's file says, else the default. A file of its own for
/// each profile.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// @p file is an INI file; it need not exist.
    explicit Settings(const QString& file, PolicyRules policy = {});

    /// Brought within the bounds; the default for what is not a value of that kind.
    [[nodiscard]] int value(const NumberSetting& setting) const;
    [[nodiscard]] bool value(const SwitchSetting& setting) const;
    [[nodiscard]] QLatin1String value(const ChoiceSetting& setting) const;

    /// Keeps what the user wants, within the bounds. Does nothing where a policy rules.
    void setValue(const NumberSetting& setting, int value);
    void setValue(const SwitchSetting& setting, bool value);
    /// @p name is one of the choices.
    void setValue(const ChoiceSetting& setting, QLatin1String name);
    /// Goes back to the default, and stays with it should it change some day.
    void reset(const SettingDeclaration& setting);

    /// Whether the file can be written. What is set counts until the end of the program in any case.
    [[nodiscard]] bool canBeKept() const { return m_file.isWritable(); }

    /// Takes the place of the one so far.
    void setPolicy(const Policy& policy);
    /// What of it could not be obeyed as it stands.
    [[nodiscard]] const QList<PolicyProblem>& policyProblems() const { return m_problems; }

    [[nodiscard]] bool isRuled(const SettingDeclaration& setting) const;
    /// The value as text, and where it comes from.
    [[nodiscard]] SettingInForce inForce(const DeclaredSettings::Any& setting) const;
    /// All of them, the restrictions included.
    [[nodiscard]] QList<SettingInForce> inForce() const;
    [[nodiscard]] SettingsReport report() const { return {.settings = inForce(), .problems = m_problems}; }

    /// After how long our text leaves the clipboard; zero for never.
    [[nodiscard]] std::chrono::seconds clipboardClearAfter() const;
    /// From when on a token counts as expiring.
    [[nodiscard]] std::chrono::seconds expiringThreshold() const;
    /// From when on as urgent.
    [[nodiscard]] std::chrono::seconds urgentThreshold() const;
    /// How much life a token must have left for *Get token* to hand it out again.
    [[nodiscard]] std::chrono::seconds enoughLife() const;
    /// With how much life left a token is renewed, where its account is renewed automatically.
    [[nodiscard]] std::chrono::seconds renewalLead() const;
    /// How long a sign-in may take at the network.
    [[nodiscard]] std::chrono::seconds networkDeadline() const;
    /// How long the keychain may take, its prompt included: in the window, and on the command line.
    [[nodiscard]] std::chrono::seconds keychainDeadlineInWindow() const;
    [[nodiscard]] std::chrono::seconds keychainDeadlineOnCommandLine() const;

    /// How long the events of the audit log are kept.
    [[nodiscard]] std::chrono::days auditKept() const;

    /// For what a window remembers of its looks; not for settings.
    [[nodiscard]] QSettings& file() { return m_file; }

signals:
    /// A value in force is another one now.
    void changed();
    /// There is another policy, or another problem with it. After changed().
    void policyChanged();

private:
    [[nodiscard]] QVariant written(const SettingDeclaration& setting) const;
    void write(const SettingDeclaration& setting, const QVariant& value);

    QSettings m_file;
    PolicyRules m_policy;
    QList<PolicyProblem> m_problems;
};

} // namespace TokenDesk
