#pragma once

#include "app/settings/setting.h"

#include <QList>
#include <chrono>

namespace TokenDesk {

/// Every setting of the program. A file of its own for each profile.
class Settings
{
public:
    /// @p file is an INI file; it need not exist.
    explicit Settings(const QString& file);

    /// After how long our text leaves the clipboard.
    [[nodiscard]] std::chrono::seconds clipboardClearAfter() const;
    /// From when on a token counts as expiring.
    [[nodiscard]] std::chrono::seconds expiringThreshold() const;
    /// How much life a token must have left for *Get token* to hand it out again.
    [[nodiscard]] std::chrono::seconds enoughLife() const;
    /// How long a sign-in may take at the network.
    [[nodiscard]] std::chrono::seconds networkDeadline() const;
    /// How long the keychain may take, its prompt included: in the window, and on the command line.
    [[nodiscard]] std::chrono::seconds keychainDeadlineInWindow() const;
    [[nodiscard]] std::chrono::seconds keychainDeadlineOnCommandLine() const;

    /// All of them.
    [[nodiscard]] QList<SettingInForce> inForce() const;

    /// For what a window remembers of its looks; not for settings.
    [[nodiscard]] QSettings& file() { return m_file; }

private:
    QSettings m_file;
};

} // namespace TokenDesk
