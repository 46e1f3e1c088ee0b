#include "app/flows/backup.h"

#include "app/flows/accountbook.h"
#include "app/flows/audittrail.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// Nobody is reminded before.
constexpr std::chrono::days FirstDay{1};

/// Without what XML has no place for, though texts may have it.
QString writable(QString text)
{
    return text.replace(QChar(0xfffe), QChar::ReplacementCharacter).replace(QChar(0xffff), QChar::ReplacementCharacter);
}

VaultEntry entryFor(const Account& account, const QList<Environment>& environments)
{
    VaultEntry entry{.id = account.id(),
                     .label = writable(account.label()),
                     .username = writable(account.username()),
                     .group = writable(account.group()),
                     .note = writable(account.note())};
    for (const Environment& environment : environments) {
        if (environment.id() == account.environmentId()) {
            entry.environment = writable(environment.name());
            entry.url = environment.signInUrl().toString(QUrl::FullyEncoded);
        }
    }
    return entry;
}

/// In the order of the file.
std::vector<IndexedAccount> inOrder(QList<IndexedAccount> accounts)
{
    accounts.removeIf([](const IndexedAccount& each) { return each.account.state() == AccountState::Removing; });
    std::vector<IndexedAccount> ordered(accounts.cbegin(), accounts.cend());
    std::stable_sort(ordered.begin(), ordered.end(), [](const IndexedAccount& a, const IndexedAccount& b) {
        const QString groupOfA = writable(a.account.group());
        const QString groupOfB = writable(b.account.group());
        return groupOfA != groupOfB ? groupOfA < groupOfB : LabelPlace(a.account) < LabelPlace(b.account);
    });
    return ordered;
}

QCoro::Task<Result<std::shared_ptr<Vault>>> collect(Ports ports, BackupObserver observer, std::stop_token stop)
{
    const auto listed = ports.index->accounts();
    const auto environments = ports.index->environments();
    if (!listed || !environments) {
        co_return !listed ? failureOf(listed) : failureOf(environments);
    }
    const auto vault = std::make_shared<Vault>();
    vault->madeAt = ports.clock->now();
    std::copy_if(environments->cbegin(), environments->cend(), std::back_inserter(vault->environments),
                 [](const Environment& environment) { return !environment.isBuiltIn(); });
    const auto accounts = inOrder(*listed);
    for (const IndexedAccount& indexed : accounts) {
        observer(static_cast<int>(vault->entries.size()), static_cast<int>(accounts.size()));
        auto reading = ports.secrets->read(passwordKey(ports.profile, indexed), stop);
        auto password = co_await reading;
        // An account that has none is backed up as it is; a keychain that does not answer ends it.
        if (!password && password.error().kind != ErrorKind::SecretNotFound) {
            co_return failureOf(password);
        }
        VaultEntry entry = entryFor(indexed.account, *environments);
        if (password) {
            entry.password = std::move(*password);
        }
        vault->entries.push_back(std::move(entry));
    }
    observer(static_cast<int>(accounts.size()), static_cast<int>(accounts.size()));
    co_return vault;
}

} // namespace

QCoro::Task<Result<BackupMade>> makeBackup(Ports ports, std::shared_ptr<BackupWish> wish, BackupObserver observer,
                                           std::stop_token stop)
{
    if (!ports.permissions->backups) {
        co_return failure(ErrorKind::ForbiddenByPolicy);
    }
    if (const auto checked = checkPassphrase(wish->passphrase); !checked) {
        co_return failureOf(checked);
    }
    auto collecting = collect(ports, std::move(observer), stop);
    const auto collected = co_await collecting;
    if (!collected) {
        co_return failureOf(collected);
    }
    if (stop.stop_requested()) {
        co_return failure(ErrorKind::Cancelled);
    }
    const std::shared_ptr<const Vault> vault = *collected;
    auto writing = ports.vaults->write(wish->file, vault, std::make_shared<const Secret>(wish->passphrase.clone()),
                                       wish->overwrite);
    const auto written = co_await writing;
    AuditEvent event = auditEvent(ports, AuditKind::BackupMade);
    event.detail = QString::number(vault->entries.size());
    event.cause = written ? QString() : errorKindName(written.error().kind);
    record(ports, event);
    if (!written) {
        co_return failureOf(written);
    }
    BackupMade made{.accounts = static_cast<int>(vault->entries.size())};
    for (const VaultEntry& entry : vault->entries) {
        if (entry.password.isEmpty()) {
            made.withoutPassword.append(entry.label);
        }
    }
    co_return made;
}

Result<std::optional<Instant>> lastBackup(const Ports& ports)
{
    // One that failed is an event as well.
    constexpr int LookedAt = 20;
    const auto rows = ports.audit->page({.kinds = {AuditKind::BackupMade}}, {}, LookedAt);
    if (!rows) {
        return failureOf(rows);
    }
    const auto made = std::find_if(rows->cbegin(), rows->cend(),
                                   [](const AuditRow& row) { return row.event && row.event->cause.isEmpty(); });
    return made != rows->cend() ? std::optional(made->at) : std::nullopt;
}

bool isBackupDue(const Ports& ports)
{
    const auto accounts = ports.index->accounts();
    const auto last = lastBackup(ports);
    if (!ports.permissions->backups || !accounts || !last) {
        return false;
    }
    const Instant now = ports.clock->now();
    const bool isLongInUse = std::any_of(accounts->cbegin(), accounts->cend(), [now](const IndexedAccount& each) {
        return now - each.account.createdAt() > FirstDay;
    });
    return isLongInUse && (!*last || now - **last > BackupLasts);
}

} // namespace TokenDesk
