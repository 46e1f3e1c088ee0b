#include "app/flows/unfinishedchange.h"

#include "app/flows/audittrail.h"

namespace TokenDesk {

namespace {

bool isChangingPassword(const IndexedAccount& indexed)
{
    return indexed.stage == PasswordStage::Staging || indexed.stage == PasswordStage::Replacing;
}

/// An addition that waits for its password.
bool isPending(const IndexedAccount& indexed)
{
    return indexed.account.state() == AccountState::Pending && indexed.stage == PasswordStage::Settled;
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

} // namespace

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
    case PasswordStage::Absent:
        // What the keychain may hold is of an earlier edit, or on its way there.
        return {own.forSession(), own, staged};
    }
    Q_UNREACHABLE();
}

bool isUnfinished(const IndexedAccount& indexed)
{
    return indexed.account.state() == AccountState::Removing || isChangingPassword(indexed) || isPending(indexed);
}

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

QCoro::Task<Result<void>> finishRemoval(Ports ports, AccountId id, QList<SecretKey> keys, std::stop_token stop)
{
    for (const SecretKey& key : keys) {
        auto removing = ports.secrets->remove(key, stop);
        const auto removed = co_await removing;
        if (!removed) {
            co_return failureOf(removed);
        }
    }
    const auto indexed = ports.index->account(id);
    const auto removed = ports.index->remove(id);
    if (indexed && removed) {
        record(ports, auditEvent(ports, AuditKind::AccountRemoved, indexed->account));
    }
    co_return removed;
}

QCoro::Task<Result<void>> finishChange(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    if (indexed.account.state() == AccountState::Removing) {
        const QList<SecretKey> keys = passwordKeys(ports.profile, indexed);
        return finishRemoval(std::move(ports), indexed.account.id(), keys, std::move(stop));
    }
    if (isChangingPassword(indexed)) {
        return settlePassword(std::move(ports), std::move(indexed), std::move(stop));
    }
    return confirmPending(std::move(ports), std::move(indexed), std::move(stop));
}

} // namespace TokenDesk
