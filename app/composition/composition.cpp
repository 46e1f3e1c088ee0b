#include "app/composition/composition.h"

#include "app/adapters/databaserescue.h"
#include "app/adapters/httpconnectionprobe.h"
#include "app/adapters/httpsigninendpoint.h"
#include "app/adapters/kdbxfiles.h"
#include "app/adapters/oskeychain.h"
#include "app/adapters/osuser.h"
#include "app/adapters/sessionkeychain.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/adapters/sqliteauditlog.h"
#include "app/adapters/sqlitetokenshelf.h"
#include "app/adapters/systemclock.h"
#include "app/adapters/systemlog.h"
#include "app/adapters/systemrandomness.h"
#include "app/adapters/xchachasealer.h"
#include "app/flows/audittrail.h"
#include "app/flows/policytrail.h"

#include <QSysInfo>

namespace TokenDesk {

namespace {

AuditOrigin originOf(ProgramKind kind)
{
    return {.osUser = osUserName(),
            .computer = QSysInfo::machineHostName(),
            .program = kind == ProgramKind::Window ? QStringLiteral("tokendesk") : QStringLiteral("tokendesk-cli"),
            .version = QStringLiteral(TOKENDESK_VERSION)};
}

std::chrono::seconds keychainDeadline(const Settings& settings, ProgramKind kind)
{
    return kind == ProgramKind::Window ? settings.keychainDeadlineInWindow() : settings.keychainDeadlineOnCommandLine();
}

Permissions permissionsFrom(const Settings& settings)
{
    Permissions permissions{.production = settings.value(DeclaredSettings::UseProduction),
                            .customEnvironments = settings.value(DeclaredSettings::UseCustomEnvironments),
                            .imports = settings.value(DeclaredSettings::UseImport),
                            .exports = settings.value(DeclaredSettings::UseExport),
                            .backups = settings.value(DeclaredSettings::UseBackup)};
    for (const TokenFormat format : AllTokenFormats) {
        if (!settings.value(DeclaredSettings::CopyFormats[static_cast<std::size_t>(format)])) {
            permissions.forbiddenFormats.append(format);
        }
    }
    return permissions;
}

Result<Composition> composeOnce(const Profile& profile, ProgramKind kind, const PolicySource& policies)
{
    const auto folder = profile.createDataFolder();
    if (!folder) {
        return failureOf(folder);
    }
    const auto clock = std::make_shared<SystemClock>();
    const auto opened = openOrRescue(*folder + QLatin1String("/tokendesk.db"), clock->now());
    if (!opened) {
        return failureOf(opened);
    }
    const std::shared_ptr<Database>& database = opened->database;

    Composition composition;
    composition.settings = std::make_unique<Settings>(profile.settingsFile());
    const Settings& settings = *composition.settings;
    const Policy policy = policies.read();
    composition.settings->setPolicy(policy);
    const auto proxySignIns = std::make_shared<ProxySignIns>();
    const auto session = std::make_shared<SessionSecrets>();
    const auto keychain = std::make_shared<OsKeychain>(keychainDeadline(settings, kind));
    const auto endpoint = std::make_shared<HttpSignInEndpoint>(clock, proxySignIns, settings.networkDeadline());
    const auto probe = std::make_shared<HttpConnectionProbe>(clock, proxySignIns, settings.networkDeadline());
    QObject::connect(&settings, &Settings::changed, &settings, [&settings, kind, keychain, endpoint, probe] {
        keychain->setPatience(keychainDeadline(settings, kind));
        endpoint->setDeadline(settings.networkDeadline());
        probe->setDeadline(settings.networkDeadline());
    });
    const auto systemLog = std::make_shared<SystemLog>();
    const auto forward = [&settings, systemLog] {
        systemLog->setWanted(settings.value(DeclaredSettings::AuditForward));
    };
    QObject::connect(&settings, &Settings::changed, &settings, forward);
    forward();
    const auto randomness = std::make_shared<SystemRandomness>();
    const Ports ports{
        .profile = profile.name(),
        .clock = clock,
        .randomness = randomness,
        .secrets = std::make_shared<SessionKeychain>(keychain, session),
        .endpoint = endpoint,
        .index = std::make_shared<SqliteAccountIndex>(database),
        .shelf = std::make_shared<SqliteTokenShelf>(database),
        .sealer = std::make_shared<XChaChaSealer>(),
        .audit = std::make_shared<SqliteAuditLog>(database),
        .vaults = std::make_shared<KdbxFiles>(randomness),
        .origin = originOf(kind),
        .probe = probe,
        .proxySignIns = proxySignIns,
        .session = session,
        .forwarder = systemLog,
    };
    if (opened->rescue) {
        AuditEvent rescued = auditEvent(ports, AuditKind::DatabaseRescued);
        rescued.detail = toIsoUtc(opened->rescue->copiedAt);
        record(ports, rescued);
    }
    const auto permit = [&settings, permissions = ports.permissions] { *permissions = permissionsFrom(settings); };
    QObject::connect(&settings, &Settings::changed, &settings, permit);
    permit();
    composition.accounts = std::make_unique<AccountService>(ports);
    AuditService& audit = composition.accounts->audit();
    const auto keepAudit = [&audit, &settings] { audit.setKept(settings.auditKept()); };
    QObject::connect(composition.settings.get(), &Settings::changed, &audit, keepAudit);
    keepAudit();
    composition.caretaker = std::make_unique<DatabaseCaretaker>(*opened);
    if (const auto loaded = composition.accounts->reload(); !loaded) {
        return opened->fault ? failure(*opened->fault) : failureOf(loaded);
    }
    recordPolicy(audit, auditEvent(ports, AuditKind::PolicyLoaded), policy);
    if (kind == ProgramKind::Window) {
        composition.settingsTrail = std::make_unique<SettingsTrail>(settings, audit);
        composition.renewals =
            std::make_unique<RenewalService>(*composition.accounts, ports.randomness, settings.renewalLead());
        QObject::connect(
            &settings, &Settings::changed, composition.renewals.get(),
            [&settings, renewals = composition.renewals.get()] { renewals->setLead(settings.renewalLead()); });
        composition.watcher = std::make_unique<DatabaseWatcher>(database);
        composition.policyWatcher = std::make_unique<PolicyWatcher>(policies, policy);
        QObject::connect(composition.policyWatcher.get(), &PolicyWatcher::changed, &audit,
                         [&audit, ports, settings = composition.settings.get()](const Policy& changed) {
                             settings->setPolicy(changed);
                             recordPolicy(audit, auditEvent(ports, AuditKind::PolicyLoaded), changed);
                         });
    }
    return composition;
}

} // namespace

Result<Composition> compose(const Profile& profile, ProgramKind kind, const PolicySource& policies)
{
    auto composition = composeOnce(profile, kind, policies);
    if (!composition && composition.error().kind == ErrorKind::StorageDamaged) {
        // Found where the lists are read, and noted: now it is set aside, if there is a copy.
        composition = composeOnce(profile, kind, policies);
    }
    return composition;
}

} // namespace TokenDesk
