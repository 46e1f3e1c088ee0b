#pragma once

#include "app/flows/signin.h"

namespace TokenDesk {

/// What kind of token is wanted.
struct TokenWish
{
    /// The least a live token must have left to be handed out again.
    std::chrono::seconds minimumLife;
    /// Always signs in.
    bool alwaysNew = false;
    /// Signs in although the server rejected the account before: for a person who asks, not for a script.
    bool evenIfRejected = false;
    SignInReason reason = SignInReason::Wanted;
};

/// The freshest live token with enough life left, else a new one.
/// Errors: those of signIn(); AccountRejected without asking the server where the account is rejected and the wish
/// does not say otherwise.
QCoro::Task<Result<TokenGrant>> getToken(Ports ports, AccountId account, TokenWish wish, StageObserver observer,
                                         std::stop_token stop, std::optional<Turn> turn = {});

/// The text of a token on the shelf, as issued.
/// Errors: NotFound, ForbiddenByPolicy, StorageBroken where it does not open, those of masterKey().
QCoro::Task<Result<Secret>> openToken(Ports ports, SessionToken token, std::stop_token stop);

/// Takes a token off the shelf that no key opens any more. Errors: those of the shelf.
[[nodiscard]] Result<void> dropUnreadable(const Ports& ports, const SessionToken& token);

/// Of @p tokens, those of the account that live at @p serverNow, the one that lives longest first.
QList<SessionToken> liveTokens(const QList<SessionToken>& tokens, AccountId account, Instant serverNow);

} // namespace TokenDesk
