#include "ui/viewmodels/freshtokens.h"

#include <algorithm>

namespace TokenDesk {

QHash<AccountId, SessionToken> freshestTokens(const AccountService& service)
{
    QHash<AccountId, SessionToken> freshest;
    // Sorted by expiry, so the last one of an account stays. What nobody has taken off the list since it expired is
    // out.
    for (const SessionToken& token : service.tokens()) {
        if (timeLeft(token, service) > std::chrono::seconds::zero()) {
            freshest.insert(token.account, token);
        }
    }
    return freshest;
}

QList<SessionToken> tokensAtHand(const AccountService& service, qsizetype most)
{
    const auto freshest = freshestTokens(service);
    QList<const Account*> accounts;
    for (const Account& account : service.accounts()) {
        if (freshest.contains(account.id())) {
            accounts.append(&account);
        }
    }
    // Pinned accounts come first in the list. Nothing is earlier than never.
    const auto others = std::find_if(accounts.begin(), accounts.end(), [](const Account* a) { return !a->isPinned(); });
    std::stable_sort(others, accounts.end(),
                     [](const Account* a, const Account* b) { return a->lastUsed() > b->lastUsed(); });
    accounts = accounts.first(std::min(most, accounts.size()));
    QList<SessionToken> tokens;
    for (const Account* account : std::as_const(accounts)) {
        tokens.append(freshest.value(account->id()));
    }
    return tokens;
}

std::chrono::seconds timeLeft(const SessionToken& token, const AccountService& service)
{
    const Account* account = service.account(token.account);
    return timeLeft(token, account != nullptr ? service.serverNow(account->environmentId()) : service.now());
}

} // namespace TokenDesk
