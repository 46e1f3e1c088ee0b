#include "app/flows/gettoken.h"

#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"
#include "app/flows/permitted.h"

#include <algorithm>

namespace TokenDesk {

namespace {

Instant serverNow(const Ports& ports, const QString& environmentId)
{
    return ports.clock->now() + ports.index->clockOffset(environmentId).value_or(std::chrono::milliseconds::zero());
}

} // namespace

Result<void> dropUnreadable(const Ports& ports, const SessionToken& token)
{
    const auto removed = ports.shelf->remove(token.id);
    if (removed && *removed) {
        AuditEvent event = auditEvent(ports, AuditKind::TokenForgotten, token);
        event.detail = QStringLiteral("unreadable");
        record(ports, event);
    }
    return removed ? Result<void>() : failureOf(removed);
}

QList<SessionToken> liveTokens(const QList<SessionToken>& tokens, AccountId account, Instant serverNow)
{
    QList<SessionToken> live;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(live),
                 [&](const SessionToken& token) { return token.account == account && token.expiresAt > serverNow; });
    std::stable_sort(live.begin(), live.end(),
                     [](const SessionToken& a, const SessionToken& b) { return a.expiresAt > b.expiresAt; });
    return live;
}

QCoro::Task<Result<Secret>> openToken(Ports ports, SessionToken token, std::stop_token stop)
{
    if (const auto permitted = checkPermitted(ports, token.account); !permitted) {
        co_return failureOf(permitted);
    }
    const auto sealed = ports.shelf->sealedText(token.id);
    if (!sealed) {
        co_return failureOf(sealed);
    }
    auto readingKey = masterKey(ports, stop);
    const auto key = co_await readingKey;
    if (!key && key.error().kind == ErrorKind::SecretNotFound && ports.session->isOn()) {
        // The session has made no key yet; the one in the keychain is out of reach.
        co_return failure(ErrorKind::KeychainMissing);
    }
    if (!key) {
        co_return failureOf(key);
    }
    auto text = ports.sealer->open(**key, *sealed, {.account = token.account, .token = token.id});
    if (!text && text.error().kind == ErrorKind::StorageBroken && ports.session->isOn()) {
        // Sealed under the key in the keychain, most likely.
        co_return failure(ErrorKind::KeychainMissing);
    }
    co_return text;
}

QCoro::Task<Result<TokenGrant>> getToken(Ports ports, AccountId accountId, TokenWish wish, StageObserver observer,
                                         std::stop_token stop, std::optional<Turn> turn)
{
    const auto indexed = ports.index->account(accountId);
    if (!indexed) {
        co_return failureOf(indexed);
    }
    if (!wish.alwaysNew) {
        const auto tokens = ports.shelf->tokensOf(accountId);
        if (!tokens) {
            co_return failureOf(tokens);
        }
        const Instant now = serverNow(ports, indexed->account.environmentId());
        for (const SessionToken& token : liveTokens(*tokens, accountId, now)) {
            if (timeLeft(token, now) < wish.minimumLife) {
                break;
            }
            auto opening = openToken(ports, token, stop);
            auto text = co_await opening;
            if (text) {
                co_return TokenGrant{.token = token, .text = std::move(*text)};
            }
            const ErrorKind kind = text.error().kind;
            // Sealed under a key that is gone: of no use to anybody, and no reason to withhold a new one.
            if (kind == ErrorKind::StorageBroken || kind == ErrorKind::SecretNotFound) {
                std::ignore = dropUnreadable(ports, token);
            } else if (kind != ErrorKind::NotFound && !(kind == ErrorKind::KeychainMissing && ports.session->isOn())) {
                co_return failureOf(text);
            }
        }
    }
    if (indexed->account.state() == AccountState::Rejected && !wish.evenIfRejected) {
        co_return failure(ErrorKind::AccountRejected, QStringLiteral("rejected before; not asked again"));
    }
    auto signingIn = signIn(ports, accountId, std::move(observer), stop, std::move(turn), wish.reason);
    co_return co_await signingIn;
}

} // namespace TokenDesk
