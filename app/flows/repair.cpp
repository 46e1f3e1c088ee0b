#include "app/flows/repair.h"

#include "app/flows/accountbook.h"
#include "app/flows/auditanchor.h"
#include "app/flows/audittrail.h"
#include "app/flows/changelease.h"
#include "app/flows/gettoken.h"
#include "app/flows/masterkey.h"
#include "app/flows/unfinishedchange.h"

namespace TokenDesk {

namespace {

using Kind = Finding::Kind;
using State = RepairOutcome::State;

Result<State> marked(const Ports& ports, IndexedAccount indexed, PasswordStage stage)
{
    indexed.account = indexed.account.inState(AccountState::Pending);
    indexed.stage = stage;
    if (const auto updated = ports.index->update(indexed); !updated) {
        return failureOf(updated);
    }
    return State::NeedsPassword;
}

/// The account's row as it is after a change of it was carried on.
Result<State> stateOf(const Ports& ports, AccountId id)
{
    const auto after = ports.index->account(id);
    if (!after) {
        return after.error().kind == ErrorKind::NotFound ? Result<State>(State::Repaired) : failureOf(after);
    }
    return after->account.state() == AccountState::Pending ? State::NeedsPassword : State::Repaired;
}

QCoro::Task<Result<State>> finishOne(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    auto finishing = finishChange(ports, indexed, stop);
    const auto finished = co_await finishing;
    if (finished) {
        co_return stateOf(ports, indexed.account.id());
    }
    if (finished.error().kind == ErrorKind::SecretNotFound) {
        // The new password is gone. The earlier one may still be there and must not go with the new texts.
        co_return marked(ports, indexed, PasswordStage::Absent);
    }
    co_return failureOf(finished);
}

QCoro::Task<Result<State>> repairPassword(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    auto reading = ports.secrets->read(passwordKey(ports.profile, indexed), stop);
    const auto password = co_await reading;
    if (password) {
        co_return State::Repaired;
    }
    if (password.error().kind != ErrorKind::SecretNotFound) {
        co_return failureOf(password);
    }
    // Should the keychain show it again, a restored one say, finishChanges() takes it up.
    co_return marked(ports, indexed, PasswordStage::Settled);
}

QCoro::Task<Result<State>> repairAccount(Ports ports, Finding finding, std::stop_token stop)
{
    const auto indexed = ports.index->account(finding.account);
    if (!indexed) {
        co_return indexed.error().kind == ErrorKind::NotFound ? Result<State>(State::Repaired) : failureOf(indexed);
    }
    if (isUnfinished(*indexed)) {
        auto finishing = finishOne(ports, *indexed, stop);
        co_return co_await finishing;
    }
    if (indexed->stage == PasswordStage::Absent) {
        const bool isKept = ports.session->holds(SecretKey::password(ports.profile, finding.account));
        co_return isKept ? State::Repaired : State::NeedsPassword;
    }
    auto repairing = repairPassword(ports, *indexed, stop);
    co_return co_await repairing;
}

/// Takes the tokens off the shelf that no key opens any more. Accounts and passwords stay.
Result<State> dropTokens(const Ports& ports, const Secret* key)
{
    const auto tokens = ports.shelf->tokens();
    if (!tokens) {
        return failureOf(tokens);
    }
    for (const SessionToken& token : *tokens) {
        const auto sealed = ports.shelf->sealedText(token.id);
        const SealedFor binding{.account = token.account, .token = token.id};
        if (key != nullptr && sealed && ports.sealer->open(*key, *sealed, binding)) {
            continue;
        }
        if (const auto dropped = dropUnreadable(ports, token); !dropped) {
            return failureOf(dropped);
        }
    }
    return State::Repaired;
}

QCoro::Task<Result<State>> repairMasterKey(Ports ports, std::stop_token stop)
{
    const SecretKey place = SecretKey::masterKey(ports.profile);
    auto reading = ports.secrets->read(place, stop);
    const auto stored = co_await reading;
    if (stored) {
        // One that is in memory and differs would seal what nobody can open after the next start.
        ports.masterKeys->drop();
        co_return dropTokens(ports, &*stored);
    }
    if (stored.error().kind != ErrorKind::SecretNotFound) {
        co_return failureOf(stored);
    }
    if (const auto inMemory = ports.masterKeys->key()) {
        auto writing = ports.secrets->write(place, inMemory->clone(), stop);
        const auto written = co_await writing;
        co_return written ? Result<State>(State::Repaired) : failureOf(written);
    }
    // The next sign-in makes a new key, and with it a new chain of the audit log.
    co_return dropTokens(ports, nullptr);
}

QCoro::Task<Result<State>> repairLog(Ports ports, Finding finding, std::stop_token stop)
{
    // The one in the keychain: one in memory may be what differs.
    ports.masterKeys->drop();
    auto readingKey = masterKey(ports, stop);
    const auto key = co_await readingKey;
    if (!key) {
        co_return failureOf(key);
    }
    if (finding.kind == Kind::LogOfAnotherKey) {
        beginChain(ports, **key);
        chainWaiting(ports);
        co_return State::Repaired;
    }
    auto anchoring = anchorAnew(ports, stop);
    const auto anchored = co_await anchoring;
    co_return anchored ? Result<State>(State::Repaired) : failureOf(anchored);
}

QCoro::Task<Result<State>> repairByKind(Ports ports, Finding finding, std::stop_token stop)
{
    switch (finding.kind) {
    case Kind::LogOfAnotherKey:
    case Kind::LogCutOff:
        return repairLog(std::move(ports), std::move(finding), std::move(stop));
    case Kind::MasterKeyMissing:
    case Kind::MasterKeyLost:
    case Kind::UnreadableTokens:
        return repairMasterKey(std::move(ports), std::move(stop));
    default:
        return repairAccount(std::move(ports), std::move(finding), std::move(stop));
    }
}

/// What was mended. Removals say so themselves.
void recordRepair(const Ports& ports, const Finding& finding, State state)
{
    if (finding.kind == Kind::UnfinishedRemoval) {
        return;
    }
    const auto indexed = ports.index->account(finding.account);
    AuditEvent event =
        indexed ? auditEvent(ports, AuditKind::Repaired, indexed->account) : auditEvent(ports, AuditKind::Repaired);
    event.detail = findingName(finding.kind);
    event.cause = state == State::NeedsPassword ? errorKindName(ErrorKind::SecretNotFound) : QString();
    record(ports, event);
}

QCoro::Task<Result<State>> repairOne(Ports ports, Finding finding, std::stop_token stop)
{
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    auto repairing = repairByKind(ports, finding, stop);
    const auto repaired = co_await repairing;
    if (repaired) {
        recordRepair(ports, finding, *repaired);
    }
    co_return repaired;
}

} // namespace

QCoro::Task<QList<RepairOutcome>> repair(Ports ports, QList<Finding> findings, std::stop_token stop)
{
    QList<RepairOutcome> outcomes;
    std::optional<Error> keychainError;
    for (const Finding& finding : findings) {
        if (keychainError) {
            outcomes.append({.finding = finding, .state = State::Failed, .error = keychainError});
            continue;
        }
        auto repairing = repairOne(ports, finding, stop);
        const auto repaired = co_await repairing;
        if (repaired) {
            outcomes.append({.finding = finding, .state = *repaired});
            continue;
        }
        const ErrorKind kind = repaired.error().kind;
        if (kind == ErrorKind::Cancelled || exitCodeFor(kind) == ExitCode::Keychain) {
            keychainError = repaired.error();
        }
        outcomes.append({.finding = finding, .state = State::Failed, .error = repaired.error()});
    }
    co_return outcomes;
}

} // namespace TokenDesk
