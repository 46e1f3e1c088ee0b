#include "app/composition/composition.h"

#include "app/adapters/database.h"
#include "app/adapters/httpconnectionprobe.h"
#include "app/adapters/httpsigninendpoint.h"
#include "app/adapters/oskeychain.h"
#include "app/adapters/sessionkeychain.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/adapters/sqlitetokenshelf.h"
#include "app/adapters/systemclock.h"
#include "app/adapters/systemrandomness.h"
#include "app/adapters/xchachasealer.h"

namespace TokenDesk {

Result<Composition> compose(const Profile& profile, ProgramKind kind)
{
    const auto folder = profile.createDataFolder();
    if (!folder) {
        return failureOf(folder);
    }
    auto opened = Database::open(*folder + QLatin1String("/tokendesk.db"));
    if (!opened) {
        return failureOf(opened);
    }
    const std::shared_ptr<Database> database = std::move(*opened);

    Composition composition;
    composition.settings = std::make_unique<Settings>(profile.settingsFile());
    const Settings& settings = *composition.settings;
    const auto clock = std::make_shared<SystemClock>();
    const auto proxySignIns = std::make_shared<ProxySignIns>();
    const auto session = std::make_shared<SessionSecrets>();
    const auto keychain = std::make_shared<OsKeychain>(
        kind == ProgramKind::Window ? settings.keychainDeadlineInWindow() : settings.keychainDeadlineOnCommandLine());
    composition.accounts = std::make_unique<AccountService>(Ports{
        .profile = profile.name(),
        .clock = clock,
        .randomness = std::make_shared<SystemRandomness>(),
        .secrets = std::make_shared<SessionKeychain>(keychain, session),
        .endpoint = std::make_shared<HttpSignInEndpoint>(clock, proxySignIns, settings.networkDeadline()),
        .index = std::make_shared<SqliteAccountIndex>(database),
        .shelf = std::make_shared<SqliteTokenShelf>(database),
        .sealer = std::make_shared<XChaChaSealer>(),
        .probe = std::make_shared<HttpConnectionProbe>(clock, proxySignIns, settings.networkDeadline()),
        .proxySignIns = proxySignIns,
        .session = session,
    });
    if (const auto loaded = composition.accounts->reload(); !loaded) {
        return failureOf(loaded);
    }
    if (kind == ProgramKind::Window) {
        composition.watcher = std::make_unique<DatabaseWatcher>(database);
    }
    return composition;
}

} // namespace TokenDesk
