#include "app/flows/reconcile.h"

#include "app/flows/accountbook.h"
#include "app/flows/auditanchor.h"
#include "app/flows/unfinishedchange.h"

namespace TokenDesk {

namespace {

using Kind = Finding::Kind;

/// What the list alone tells of an account.
std::optional<Finding> listed(const Ports& ports, const IndexedAccount& indexed)
{
    const AccountId id = indexed.account.id();
    Finding finding{.kind = Kind::UnfinishedRemoval, .account = id, .label = indexed.account.label()};
    if (indexed.account.state() == AccountState::Removing) {
        return finding;
    }
    if (indexed.stage == PasswordStage::Absent) {
        finding.kind = Kind::SessionPasswordGone;
        finding.onlyWantsPassword = true;
        const bool isKept = ports.session->holds(SecretKey::password(ports.profile, id));
        return isKept ? std::nullopt : std::optional(finding);
    }
    if (indexed.stage != PasswordStage::Settled) {
        finding.kind = Kind::UnfinishedEdit;
        return finding;
    }
    finding.kind = Kind::UnfinishedAddition;
    return indexed.account.state() == AccountState::Pending ? std::optional(finding) : std::nullopt;
}

/// Adds what the keychain tells of an account to what the list does.
QCoro::Task<Result<std::optional<Finding>>> lookedUp(Ports ports, IndexedAccount indexed, std::stop_token stop)
{
    std::optional<Finding> finding = listed(ports, indexed);
    const bool isPending = finding && finding->kind == Kind::UnfinishedAddition;
    if ((finding && !isPending) || indexed.stage == PasswordStage::Absent) {
        co_return finding;
    }
    auto reading = ports.secrets->read(passwordKey(ports.profile, indexed), stop);
    const auto password = co_await reading;
    if (password) {
        co_return finding;
    }
    if (password.error().kind != ErrorKind::SecretNotFound) {
        co_return failureOf(password);
    }
    co_return Finding{.kind = Kind::PasswordMissing,
                      .account = indexed.account.id(),
                      .label = indexed.account.label(),
                      .onlyWantsPassword = isPending};
}

/// How many of the tokens do not open under the key.
int unreadable(const Ports& ports, const QList<SessionToken>& tokens, const Secret& key)
{
    int count = 0;
    for (const SessionToken& token : tokens) {
        const auto sealed = ports.shelf->sealedText(token.id);
        const auto text = sealed ? ports.sealer->open(key, *sealed, {.account = token.account, .token = token.id})
                                 : Result<Secret>(failureOf(sealed));
        count += !text && text.error().kind == ErrorKind::StorageBroken ? 1 : 0;
    }
    return count;
}

QCoro::Task<Result<std::optional<Finding>>> masterKeyFinding(Ports ports, std::stop_token stop)
{
    const auto tokens = ports.shelf->tokens();
    if (!tokens) {
        co_return failureOf(tokens);
    }
    const auto inMemory = ports.masterKeys->key();
    // In the session-only mode the key that counts is in memory, and there is no keychain to lack it.
    if (ports.session->isOn() || (tokens->isEmpty() && !inMemory)) {
        co_return std::nullopt;
    }
    auto reading = ports.secrets->read(SecretKey::masterKey(ports.profile), stop);
    const auto key = co_await reading;
    Finding finding{.kind = Kind::UnreadableTokens};
    if (key) {
        finding.tokens = unreadable(ports, *tokens, *key);
        co_return finding.tokens > 0 ? std::optional(finding) : std::nullopt;
    }
    if (key.error().kind != ErrorKind::SecretNotFound) {
        co_return failureOf(key);
    }
    finding.kind = inMemory ? Kind::MasterKeyMissing : Kind::MasterKeyLost;
    finding.tokens = static_cast<int>(tokens->size());
    co_return finding;
}

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || exitCodeFor(kind) == ExitCode::Keychain;
}

} // namespace

QCoro::Task<Result<std::optional<Finding>>> auditFinding(Ports ports, std::stop_token stop)
{
    if (ports.session->isOn()) {
        co_return std::nullopt;
    }
    auto readingKey = ports.secrets->read(SecretKey::masterKey(ports.profile), stop);
    const auto key = co_await readingKey;
    if (!key) {
        co_return key.error().kind == ErrorKind::SecretNotFound ? Result<std::optional<Finding>>(std::nullopt)
                                                                : failureOf(key);
    }
    const auto isOther = ports.audit->isUnderAnotherKey(*key);
    if (!isOther || *isOther) {
        co_return isOther ? Result<std::optional<Finding>>(Finding{.kind = Kind::LogOfAnotherKey}) : failureOf(isOther);
    }
    auto readingAnchor = readAnchor(ports, stop);
    const auto anchor = co_await readingAnchor;
    if (!anchor || !*anchor) {
        co_return anchor ? Result<std::optional<Finding>>(std::nullopt) : failureOf(anchor);
    }
    co_return ports.audit->goesOnFrom(**anchor).map(
        [](bool goesOn) { return goesOn ? std::nullopt : std::optional(Finding{.kind = Kind::LogCutOff}); });
}

QCoro::Task<Result<Reconciliation>> reconcile(Ports ports, Scope scope, std::stop_token stop)
{
    const auto accounts = ports.index->accounts();
    if (!accounts) {
        co_return failureOf(accounts);
    }
    Reconciliation reconciliation;
    bool asksKeychain = scope == Scope::Keychain;
    for (const IndexedAccount& indexed : *accounts) {
        std::optional<Finding> finding = listed(ports, indexed);
        if (asksKeychain) {
            auto looking = lookedUp(ports, indexed, stop);
            const auto seen = co_await looking;
            if (seen) {
                finding = *seen;
            } else {
                // The others would fare no better, or have to be unlocked one by one.
                reconciliation.notLookedAt = seen.error();
                asksKeychain = false;
            }
        }
        if (finding) {
            reconciliation.findings.append(*finding);
        }
    }
    for (const auto look : {masterKeyFinding, auditFinding}) {
        if (!asksKeychain) {
            break;
        }
        auto looking = look(ports, stop);
        const auto seen = co_await looking;
        if (!seen && !isOfKeychain(seen.error().kind)) {
            co_return failureOf(seen);
        }
        if (!seen) {
            reconciliation.notLookedAt = seen.error();
            asksKeychain = false;
        } else if (*seen) {
            reconciliation.findings.append(**seen);
        }
    }
    co_return reconciliation;
}

QCoro::Task<Result<Reconciliation>> reconcileAtStart(Ports ports, std::stop_token stop)
{
    auto looking = reconcile(ports, Scope::List, stop);
    auto first = co_await looking;
    if (!first || first->findings.isEmpty()) {
        co_return first;
    }
    auto asking = ports.secrets->status();
    const KeychainStatus status = co_await asking;
    if (status.state != KeychainStatus::State::Available) {
        co_return first;
    }
    auto finishing = finishChanges(ports, stop);
    // What could not be finished is found again.
    std::ignore = co_await finishing;
    auto lookingAgain = reconcile(ports, Scope::List, stop);
    co_return co_await lookingAgain;
}

} // namespace TokenDesk
