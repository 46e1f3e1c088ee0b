#include "app/flows/accountbook.h"

#include "app/flows/changelease.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool isSameLogin(const AccountDraft& a, const AccountDraft& b)
{
    return a.environmentId == b.environmentId && a.username.compare(b.username, Qt::CaseInsensitive) == 0;
}

Result<void> checkEnvironmentExists(const Ports& ports, const QString& id)
{
    const auto environments = ports.index->environments();
    if (!environments) {
        return failureOf(environments);
    }
    const bool exists = std::any_of(environments->begin(), environments->end(),
                                    [&id](const Environment& environment) { return environment.id() == id; });
    return exists ? Result<void>() : failure(ErrorKind::NotFound, Field::Environment);
}

/// The account that has this environment and username, other than @p except.
Result<std::optional<IndexedAccount>> accountWithLogin(const Ports& ports, const AccountDraft& draft, AccountId except)
{
    const auto accounts = ports.index->accounts();
    if (!accounts) {
        return failureOf(accounts);
    }
    const auto found = std::find_if(accounts->begin(), accounts->end(), [&](const IndexedAccount& each) {
        return each.account.id() != except && isSameLogin(each.account.texts(), draft);
    });
    return found != accounts->end() ? std::optional(*found) : std::nullopt;
}

/// Moves the staged password to its own key. The account is whole at every step, so a failure only leaves more to do.
QCoro::Task<Result<void>> settlePassword(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    const AccountId id = indexed.account.id();
    const SecretKey staged = SecretKey::stagedPassword(ports.profile, id);
    if (indexed.stage == PasswordStage::Replacing) {
        auto reading = ports.secrets->read(staged, stop);
        auto password = co_await reading;
        if (!password) {
            co_return failureOf(password);
        }
        auto writing = ports.secrets->write(SecretKey::password(ports.profile, id), std::move(*password), stop);
        const auto written = co_await writing;
        if (!written) {
            co_return failureOf(written);
        }
        // From here on the staged copy is a leftover, whatever happens to it.
        indexed.stage = PasswordStage::Staging;
        if (const auto updated = ports.index->update(indexed); !updated) {
            co_return failureOf(updated);
        }
    }
    auto removing = ports.secrets->remove(staged, stop);
    const auto removed = co_await removing;
    if (!removed) {
        co_return failureOf(removed);
    }
    indexed.stage = PasswordStage::Settled;
    co_return ports.index->update(indexed);
}

/// Writes the new password beside the old one. A definite failure leaves the row as it was.
QCoro::Task<Result<void>> stagePassword(Ports ports, IndexedAccount before, Secret password, std::stop_token stop)
{
    IndexedAccount staging = before;
    staging.stage = PasswordStage::Staging;
    if (const auto updated = ports.index->update(staging); !updated) {
        co_return failureOf(updated);
    }
    auto writing =
        ports.secrets->write(SecretKey::stagedPassword(ports.profile, before.account.id()), std::move(password), stop);
    const auto written = co_await writing;
    if (!written && !written.error().mayStillHappen) {
        std::ignore = ports.index->update(before);
    }
    co_return written;
}

/// Removes the keychain items, then the row.
QCoro::Task<Result<void>> finishRemoval(Ports ports, AccountId id, QList<SecretKey> keys, std::stop_token stop)
{
    for (const SecretKey& key : keys) {
        auto removing = ports.secrets->remove(key, stop);
        const auto removed = co_await removing;
        if (!removed) {
            co_return failureOf(removed);
        }
    }
    co_return ports.index->remove(id);
}

/// Where a password of the account may lie, the one that counts first.
QList<SecretKey> passwordKeys(const QString& profile, const IndexedAccount& indexed)
{
    const AccountId id = indexed.account.id();
    const SecretKey own = SecretKey::password(profile, id);
    const SecretKey staged = SecretKey::stagedPassword(profile, id);
    switch (indexed.stage) {
    case PasswordStage::Settled:
        return {own};
    case PasswordStage::Staging:
        return {own, staged};
    case PasswordStage::Replacing:
        return {staged, own};
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<void>> confirmPending(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    auto reading = ports.secrets->read(SecretKey::password(ports.profile, indexed.account.id()), stop);
    const auto password = co_await reading;
    if (password) {
        indexed.account = indexed.account.inState(AccountState::Stored);
        co_return ports.index->update(indexed);
    }
    co_return password.error().kind == ErrorKind::SecretNotFound ? Result<void>() : failureOf(password);
}

QCoro::Task<Result<void>> finishOne(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    if (indexed.account.state() == AccountState::Removing) {
        const QList<SecretKey> keys = passwordKeys(ports.profile, indexed);
        return finishRemoval(std::move(ports), indexed.account.id(), keys, std::move(stop));
    }
    if (indexed.stage != PasswordStage::Settled) {
        return settlePassword(std::move(ports), std::move(indexed), std::move(stop));
    }
    return confirmPending(std::move(ports), std::move(indexed), std::move(stop));
}

bool isUnfinished(const IndexedAccount& indexed)
{
    return indexed.stage != PasswordStage::Settled || indexed.account.state() == AccountState::Pending ||
           indexed.account.state() == AccountState::Removing;
}

} // namespace

SecretKey passwordKey(const QString& profile, const IndexedAccount& account)
{
    return passwordKeys(profile, account).constFirst();
}

QCoro::Task<Result<Account>> addAccount(Ports ports, AccountDraft draft, Secret password, std::stop_token stop)
{
    auto account = Account::make(AccountId::fromRandomBytes(ports.randomness->bytes(16)), draft, ports.clock->now());
    if (!account) {
        co_return account;
    }
    if (const auto checked = checkPassword(password); !checked) {
        co_return failureOf(checked);
    }
    if (const auto exists = checkEnvironmentExists(ports, account->environmentId()); !exists) {
        co_return failureOf(exists);
    }
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    const auto earlier = accountWithLogin(ports, account->texts(), {});
    if (!earlier) {
        co_return failureOf(earlier);
    }
    const std::optional<IndexedAccount> known = *earlier;
    const bool isRetry = known && known->account.state() == AccountState::Pending;
    if (known && !isRetry) {
        co_return failure(ErrorKind::Duplicate, Field::Username);
    }
    if (isRetry && known->stage != PasswordStage::Settled) {
        // An edit of it was cut off; the password that it staged would be nobody's.
        auto settling = settlePassword(ports, *known, stop);
        const auto settled = co_await settling;
        if (!settled) {
            co_return failureOf(settled);
        }
    }
    if (isRetry) {
        account = known->account.edited(account->texts());
    }
    const auto listed = isRetry ? ports.index->update({*account}) : ports.index->insert({*account});
    if (!listed) {
        co_return failureOf(listed);
    }
    auto writing = ports.secrets->write(SecretKey::password(ports.profile, account->id()), std::move(password), stop);
    const auto written = co_await writing;
    if (!written) {
        // Where the write may still arrive the row must stay, or the password would be nobody's.
        if (!written.error().mayStillHappen && !isRetry) {
            std::ignore = ports.index->remove(account->id());
        }
        co_return failureOf(written);
    }
    account = account->inState(AccountState::Stored);
    if (const auto stored = ports.index->update({*account}); !stored) {
        co_return failureOf(stored);
    }
    co_return account;
}

QCoro::Task<Result<Account>> editAccount(Ports ports, AccountId id, AccountDraft draft, Secret newPassword,
                                         std::stop_token stop)
{
    if (!newPassword.isEmpty()) {
        if (const auto checked = checkPassword(newPassword); !checked) {
            co_return failureOf(checked);
        }
    }
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    auto indexed = ports.index->account(id);
    if (!indexed) {
        co_return failureOf(indexed);
    }
    if (indexed->account.state() == AccountState::Removing) {
        co_return failure(ErrorKind::NotFound);
    }
    if (indexed->stage != PasswordStage::Settled) {
        // An earlier edit is not through yet; both would use the staged key.
        auto settling = settlePassword(ports, *indexed, stop);
        const auto settled = co_await settling;
        if (settled) {
            indexed->stage = PasswordStage::Settled;
        } else if (settled.error().kind != ErrorKind::SecretNotFound || newPassword.isEmpty()) {
            co_return failureOf(settled);
        }
        // Otherwise the keychain has lost the earlier edit's password, and the new one makes that good.
    }
    const auto edited = indexed->account.edited(draft);
    if (!edited) {
        co_return failureOf(edited);
    }
    if (const auto exists = checkEnvironmentExists(ports, edited->environmentId()); !exists) {
        co_return failureOf(exists);
    }
    const auto other = accountWithLogin(ports, edited->texts(), id);
    if (!other) {
        co_return failureOf(other);
    }
    if (*other) {
        co_return failure(ErrorKind::Duplicate, Field::Username);
    }

    IndexedAccount after{.account = *edited};
    // The list takes usernames in any letter case; the server may not.
    const bool isOtherLogin = edited->environmentId() != indexed->account.environmentId() ||
                              edited->username() != indexed->account.username();
    if (edited->state() == AccountState::Rejected && isOtherLogin) {
        after.account = edited->inState(AccountState::Stored);
    }
    if (newPassword.isEmpty()) {
        if (const auto updated = ports.index->update(after); !updated) {
            co_return failureOf(updated);
        }
        co_return after.account;
    }

    auto staging = stagePassword(ports, *indexed, std::move(newPassword), stop);
    const auto staged = co_await staging;
    if (!staged) {
        co_return failureOf(staged);
    }
    after.account = edited->inState(AccountState::Stored);
    after.stage = PasswordStage::Replacing;
    if (const auto updated = ports.index->update(after); !updated) {
        co_return failureOf(updated);
    }
    // The edit holds from here on; what is left of it can wait for finishChanges().
    auto settling = settlePassword(ports, after, stop);
    std::ignore = co_await settling;
    co_return after.account;
}

QCoro::Task<Result<void>> removeAccount(Ports ports, AccountId id, std::stop_token stop)
{
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    const auto before = ports.index->account(id);
    if (!before) {
        co_return before.error().kind == ErrorKind::NotFound ? Result<void>() : failureOf(before);
    }
    IndexedAccount removing = *before;
    removing.account = before->account.inState(AccountState::Removing);
    if (const auto updated = ports.index->update(removing); !updated) {
        co_return failureOf(updated);
    }
    QList<SecretKey> keys = passwordKeys(ports.profile, *before);
    auto removingFirst = ports.secrets->remove(keys.takeFirst(), stop);
    const auto removedFirst = co_await removingFirst;
    if (!removedFirst) {
        if (!removedFirst.error().mayStillHappen) {
            // The password is still there, or the keychain would have said so: back to where the account stood.
            std::ignore = ports.index->update(*before);
        }
        co_return removedFirst;
    }
    auto finishing = finishRemoval(ports, id, keys, stop);
    co_return co_await finishing;
}

QCoro::Task<Result<void>> finishChanges(Ports ports, std::stop_token stop)
{
    const auto hasUnfinished = [&ports] {
        const auto accounts = ports.index->accounts();
        return accounts && std::any_of(accounts->begin(), accounts->end(), isUnfinished);
    };
    if (!hasUnfinished()) {
        co_return Result<void>();
    }
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    const auto accounts = ports.index->accounts();
    if (!accounts) {
        co_return failureOf(accounts);
    }
    Result<void> outcome;
    for (const IndexedAccount& indexed : *accounts) {
        if (isUnfinished(indexed)) {
            auto finishing = finishOne(ports, indexed, stop);
            const auto finished = co_await finishing;
            if (!finished) {
                outcome = finished;
            }
            // A password that somebody took out of the keychain is no reason to leave the other accounts unfinished.
            if (!finished && finished.error().kind != ErrorKind::SecretNotFound) {
                break;
            }
        }
    }
    co_return outcome;
}

} // namespace TokenDesk
