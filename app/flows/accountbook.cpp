#include "app/flows/accountbook.h"

#include "app/flows/audittrail.h"
#include "app/flows/changelease.h"
#include "app/flows/permitted.h"
#include "app/flows/reconcile.h"
#include "app/flows/unfinishedchange.h"

#include <algorithm>

namespace TokenDesk {

namespace {

Result<void> checkEnvironment(const Ports& ports, const QString& id)
{
    const auto environments = ports.index->environments();
    if (!environments) {
        return failureOf(environments);
    }
    const bool exists = std::any_of(environments->begin(), environments->end(),
                                    [&id](const Environment& environment) { return environment.id() == id; });
    return exists ? checkPermitted(ports, id) : failure(ErrorKind::NotFound, Field::Environment);
}

/// The account that has this environment and username, other than @p except.
Result<std::optional<IndexedAccount>> accountWithLogin(const Ports& ports, const AccountDraft& draft, AccountId except)
{
    const auto id = ports.index->accountWithLogin(draft.environmentId, draft.username);
    if (!id) {
        return failureOf(id);
    }
    if (!*id || **id == except) {
        return std::nullopt;
    }
    auto account = ports.index->account(**id);
    return account ? Result<std::optional<IndexedAccount>>(std::move(*account)) : failureOf(account);
}

/// Writes the new password beside the old one. A definite failure leaves the row as it was.
QCoro::Task<Result<void>> stagePassword(Ports ports, IndexedAccount before, Secret password, std::stop_token stop)
{
    IndexedAccount staging = before;
    // Where no old one counts the row goes on saying so, until the new one is there.
    staging.stage = before.stage == PasswordStage::Absent ? PasswordStage::Absent : PasswordStage::Staging;
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

bool isKeptForSession(const Ports& ports, const IndexedAccount& indexed)
{
    return indexed.stage == PasswordStage::Absent &&
           ports.session->holds(SecretKey::password(ports.profile, indexed.account.id()));
}

/// The account is as good as any other while the program runs. The list knows better: afterwards its password is gone.
QCoro::Task<Result<Account>> addForSession(Ports ports, Account account, Secret password, std::stop_token stop)
{
    const auto listed = ports.index->insert({.account = account, .stage = PasswordStage::Absent});
    if (!listed) {
        co_return failureOf(listed);
    }
    const SecretKey key = SecretKey::password(ports.profile, account.id()).forSession();
    auto keeping = ports.secrets->write(key, std::move(password), stop);
    const auto kept = co_await keeping;
    if (!kept) {
        co_return failureOf(kept);
    }
    co_return account;
}

/// Gives the account its new texts together with a new password.
QCoro::Task<Result<Account>> changePassword(Ports ports, IndexedAccount before, Account edited, Secret password,
                                            std::stop_token stop)
{
    if (ports.session->isOn()) {
        const IndexedAccount after{.account = edited.inState(AccountState::Pending), .stage = PasswordStage::Absent};
        if (const auto updated = ports.index->update(after); !updated) {
            co_return failureOf(updated);
        }
        const SecretKey key = SecretKey::password(ports.profile, edited.id()).forSession();
        auto keeping = ports.secrets->write(key, std::move(password), stop);
        const auto kept = co_await keeping;
        if (!kept) {
            co_return failureOf(kept);
        }
        co_return after.account;
    }
    auto staging = stagePassword(ports, before, std::move(password), stop);
    const auto staged = co_await staging;
    if (!staged) {
        co_return failureOf(staged);
    }
    const IndexedAccount after{.account = edited.inState(AccountState::Stored), .stage = PasswordStage::Replacing};
    if (const auto updated = ports.index->update(after); !updated) {
        co_return failureOf(updated);
    }
    // The edit holds from here on; what is left of it can wait for finishChanges().
    auto settling = settlePassword(ports, after, stop);
    std::ignore = co_await settling;
    co_return after.account;
}

QCoro::Task<Result<Account>> addToBoth(Ports ports, AccountDraft draft, Secret password, std::stop_token stop)
{
    auto account = Account::make(AccountId::fromRandomBytes(ports.randomness->bytes(16)), draft, ports.clock->now());
    if (!account) {
        co_return account;
    }
    if (const auto checked = checkPassword(password); !checked) {
        co_return failureOf(checked);
    }
    if (const auto exists = checkEnvironment(ports, account->environmentId()); !exists) {
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
    const std::optional<IndexedAccount>& known = *earlier;
    const bool isRetry = known && known->account.state() == AccountState::Pending && !isKeptForSession(ports, *known);
    if (known && !isRetry) {
        co_return failure(ErrorKind::Duplicate, Field::Username);
    }
    if (isRetry && (known->stage == PasswordStage::Absent || ports.session->isOn())) {
        const auto edited = known->account.edited(account->texts());
        if (!edited) {
            co_return edited;
        }
        auto changing = changePassword(ports, *known, *edited, std::move(password), stop);
        co_return co_await changing;
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
    if (ports.session->isOn()) {
        auto keeping = addForSession(ports, *account, std::move(password), stop);
        co_return co_await keeping;
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

QCoro::Task<Result<Account>> editInBoth(Ports ports, AccountId id, AccountDraft draft, Secret newPassword,
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
    const bool replacesInSession = ports.session->isOn() && !newPassword.isEmpty();
    const bool isAbsent = indexed->stage == PasswordStage::Absent;
    if (indexed->stage != PasswordStage::Settled && !isAbsent && !replacesInSession) {
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
    if (const auto exists = checkEnvironment(ports, edited->environmentId()); !exists) {
        co_return failureOf(exists);
    }
    const auto other = accountWithLogin(ports, edited->texts(), id);
    if (!other) {
        co_return failureOf(other);
    }
    if (*other) {
        co_return failure(ErrorKind::Duplicate, Field::Username);
    }

    if (!newPassword.isEmpty()) {
        auto changing = changePassword(ports, *indexed, *edited, std::move(newPassword), stop);
        co_return co_await changing;
    }
    IndexedAccount after{.account = *edited, .stage = isAbsent ? PasswordStage::Absent : PasswordStage::Settled};
    // The list takes usernames in any letter case; the server may not.
    const bool isOtherLogin = edited->environmentId() != indexed->account.environmentId() ||
                              edited->username() != indexed->account.username();
    if (edited->state() == AccountState::Rejected && isOtherLogin) {
        after.account = edited->inState(isAbsent ? AccountState::Pending : AccountState::Stored);
    }
    if (const auto updated = ports.index->update(after); !updated) {
        co_return failureOf(updated);
    }
    co_return after.account;
}

/// What differs, in the names of the fields and never in what they hold.
QString changedFields(const AccountDraft& before, const AccountDraft& after, bool hasNewPassword)
{
    QStringList fields;
    const auto compare = [&fields](QLatin1String name, const QString& a, const QString& b) {
        if (a != b) {
            fields.append(name);
        }
    };
    compare(QLatin1String("label"), before.label, after.label);
    compare(QLatin1String("username"), before.username, after.username);
    compare(QLatin1String("environment"), before.environmentId, after.environmentId);
    compare(QLatin1String("group"), before.group, after.group);
    compare(QLatin1String("note"), before.note, after.note);
    if (hasNewPassword) {
        fields.append(QStringLiteral("password"));
    }
    return fields.join(u' ');
}

/// Removals say so themselves.
void recordFinished(const Ports& ports, const IndexedAccount& before)
{
    const auto after = ports.index->account(before.account.id());
    if (before.account.state() == AccountState::Removing || !after || isUnfinished(*after)) {
        return;
    }
    const bool isEdit = before.stage != PasswordStage::Settled;
    AuditEvent event = auditEvent(ports, AuditKind::Repaired, after->account);
    event.detail = findingName(isEdit ? Finding::Kind::UnfinishedEdit : Finding::Kind::UnfinishedAddition);
    record(ports, event);
}

} // namespace

SecretKey passwordKey(const QString& profile, const IndexedAccount& account)
{
    return passwordKeys(profile, account).constFirst();
}

QCoro::Task<Result<Account>> addAccount(Ports ports, AccountDraft draft, Secret password, std::stop_token stop)
{
    auto adding = addToBoth(ports, std::move(draft), std::move(password), std::move(stop));
    auto added = co_await adding;
    if (added) {
        record(ports, auditEvent(ports, AuditKind::AccountAdded, *added));
    }
    co_return added;
}

QCoro::Task<Result<Account>> editAccount(Ports ports, AccountId id, AccountDraft draft, Secret newPassword,
                                         std::stop_token stop)
{
    const auto before = ports.index->account(id);
    const bool hasNewPassword = !newPassword.isEmpty();
    auto editing = editInBoth(ports, id, std::move(draft), std::move(newPassword), std::move(stop));
    auto edited = co_await editing;
    const QString changed =
        before && edited ? changedFields(before->account.texts(), edited->texts(), hasNewPassword) : QString();
    if (!changed.isEmpty()) {
        AuditEvent event = auditEvent(ports, AuditKind::AccountEdited, *edited);
        event.detail = changed;
        record(ports, event);
    }
    co_return edited;
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
    if (before->stage == PasswordStage::Absent) {
        // The one in memory last: it is all there is if the others cannot be removed.
        keys.append(keys.takeFirst());
    }
    auto removingFirst = ports.secrets->remove(keys.takeFirst(), stop);
    const auto removedFirst = co_await removingFirst;
    if (!removedFirst && removedFirst.error().kind == ErrorKind::KeychainMissing && isKeptForSession(ports, *before)) {
        // An earlier password may lie in the keychain that is not there: looked for when there is one.
        ports.session->drop(SecretKey::password(ports.profile, id));
        co_return Result<void>();
    }
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
            auto finishing = finishChange(ports, indexed, stop);
            const auto finished = co_await finishing;
            if (finished) {
                recordFinished(ports, indexed);
            } else {
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
