#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

/// By account the live token that lives longest; accounts without one are left out.
QHash<AccountId, SessionToken> freshestTokens(const AccountService& service);

/// Those of the accounts that are most likely wanted, at most @p most: of pinned ones in the order of the list, then of
/// the others, the last used first.
QList<SessionToken> tokensAtHand(const AccountService& service, qsizetype most);

/// The time that a token has left by its server's clock.
std::chrono::seconds timeLeft(const SessionToken& token, const AccountService& service);

} // namespace TokenDesk
