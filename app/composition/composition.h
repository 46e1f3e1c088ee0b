#pragma once

#include "app/adapters/databasecaretaker.h"
#include "app/adapters/databasewatcher.h"
#include "app/composition/profile.h"
#include "app/flows/accountservice.h"
#include "app/flows/settingstrail.h"
#include "app/flows/renewalservice.h"
#include "app/settings/policywatcher.h"
#include "app/settings/settings.h"

namespace TokenDesk {

enum class ProgramKind { Window, CommandLine };

/// One program's parts, put together: the one place where flows meet adapters.
struct Composition
{
    std::unique_ptr<Settings> settings;
    std::unique_ptr<AccountService> accounts;
    /// Of the window only, and paused at first.
    std::unique_ptr<RenewalService> renewals;
    std::unique_ptr<DatabaseCaretaker> caretaker;
    /// Says when another program has changed the profile's database.
    std::unique_ptr<DatabaseWatcher> watcher;
    /// Lets the settings obey another policy as soon as there is one.
    std::unique_ptr<PolicyWatcher> policyWatcher;
    /// Records what a person changes of the settings.
    std::unique_ptr<SettingsTrail> settingsTrail;
};

/// Opens the profile's database and reads the lists; touches neither keychain nor network.
/// Errors: those of Profile, openOrRescue() and AccountService::reload().
/// @p policies is for tests: a user must not be able to say where the policy is.
Result<Composition> compose(const Profile& profile, ProgramKind kind, const PolicySource& policies = PolicySource());

} // namespace TokenDesk
