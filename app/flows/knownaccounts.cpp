#include "app/flows/knownaccounts.h"

#include "app/domain/accountorder.h"
#include "app/flows/audittrail.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool haveSameTexts(const Account& a, const Account& b)
{
    return a.label() == b.label() && a.username() == b.username() && a.environmentId() == b.environmentId() &&
           a.group() == b.group() && a.note() == b.note();
}

bool isSame(const Account& a, const Account& b)
{
    return a.id() == b.id() && haveSameTexts(a, b) && a.state() == b.state() && a.provenGood() == b.provenGood() &&
           a.place() == b.place() && a.lastUsed() == b.lastUsed() && a.renewal() == b.renewal();
}

bool isSame(const SessionToken& a, const SessionToken& b)
{
    return a.id == b.id && a.label == b.label && a.expiresAt == b.expiresAt;
}

/// The order of the shelf.
bool isBefore(const SessionToken& a, const SessionToken& b)
{
    return a.expiresAt != b.expiresAt ? a.expiresAt < b.expiresAt : a.id.toString() < b.id.toString();
}

bool isSame(const Environment& a, const Environment& b)
{
    return a.id() == b.id() && a.name() == b.name() && a.kind() == b.kind() && a.signInUrl() == b.signInUrl() &&
           a.caFile() == b.caFile() && a.bodyShape() == b.bodyShape();
}

template <class T>
bool isSameList(const QList<T>& a, const QList<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return isSame(x, y); });
}

} // namespace

KnownAccounts::Changes& KnownAccounts::Changes::operator|=(const Changes& other)
{
    accounts = accounts || other.accounts;
    environments = environments || other.environments;
    tokens = tokens || other.tokens;
    return *this;
}

KnownAccounts::KnownAccounts(const Ports& ports)
    : m_ports(ports)
    , m_environments(Environment::builtIn())
    , m_serverClocks(ports)
{
}

Result<KnownAccounts::Changes> KnownAccounts::reload()
{
    const auto environments = m_ports.index->environments();
    if (!environments) {
        return failureOf(environments);
    }
    const auto indexed = m_ports.index->accounts();
    if (!indexed) {
        return failureOf(indexed);
    }
    QList<Account> accounts;
    accounts.reserve(indexed->size());
    for (const IndexedAccount& each : *indexed) {
        if (each.account.state() != AccountState::Removing) {
            accounts.append(presented(each));
        }
    }
    // Before anything is taken over.
    auto tokens = m_ports.shelf->tokens();
    if (!tokens) {
        return failureOf(tokens);
    }
    if (const auto read = m_serverClocks.reload(); !read) {
        return failureOf(read);
    }
    AccountOrder(*environments).arrange(accounts);
    Changes changes{.accounts = !isSameList(m_accounts, accounts),
                    .environments = !isSameList(m_environments, *environments)};
    m_environments = *environments;
    m_accounts = std::move(accounts);
    numberAccounts();
    // After the accounts, whose environments say what time it is at the server.
    QList<SessionToken> liveTokens = withoutTheExpired(std::move(*tokens));
    m_sharedTexts.clear();
    shareTexts(liveTokens);
    changes.tokens = !isSameList(m_tokens, liveTokens);
    m_tokens = liveTokens;
    m_nextExpiry = soonestExpiry();
    return changes;
}

KnownAccounts::Changes KnownAccounts::forget()
{
    const QList<Environment> builtIn = Environment::builtIn();
    const Changes changes{.accounts = !m_accounts.isEmpty(),
                          .environments = !isSameList(m_environments, builtIn),
                          .tokens = !m_tokens.isEmpty()};
    m_accounts.clear();
    m_accountRows.clear();
    m_environments = builtIn;
    m_tokens.clear();
    m_sharedTexts.clear();
    m_nextExpiry.reset();
    return changes;
}

Result<KnownAccounts::Changes> KnownAccounts::reload(AccountId id)
{
    const Account* known = account(id);
    return known != nullptr ? readAgain(*known) : readNew(id);
}

Result<KnownAccounts::Changes> KnownAccounts::readAgain(const Account& known)
{
    const AccountId id = known.id();
    const auto indexed = m_ports.index->account(id);
    if (!indexed) {
        return failureOf(indexed);
    }
    const bool isInItsPlace = haveSameTexts(indexed->account, known) && indexed->account.place() == known.place();
    if (!isInItsPlace || indexed->account.state() == AccountState::Removing) {
        return failure(ErrorKind::NotFound);
    }
    auto tokens = m_ports.shelf->tokensOf(id);
    if (!tokens) {
        return failureOf(tokens);
    }
    // Only the countdown's precision hangs on it.
    std::ignore = m_serverClocks.reload();
    const Account account = presented(*indexed);
    Changes changes{.accounts = !isSame(known, account)};
    m_accounts[m_accountRows.value(id)] = account;
    QList<SessionToken> liveTokens = withoutTheExpired(std::move(*tokens));
    shareTexts(liveTokens);
    changes.tokens = replaceTokensOf(id, liveTokens);
    m_nextExpiry = soonestExpiry();
    return changes;
}

Result<KnownAccounts::Changes> KnownAccounts::readNew(AccountId id)
{
    const auto indexed = m_ports.index->account(id);
    if (!indexed) {
        return failureOf(indexed);
    }
    const auto tokens = m_ports.shelf->tokensOf(id);
    if (!tokens) {
        return failureOf(tokens);
    }
    const bool isAlone = tokens->isEmpty() && environment(indexed->account.environmentId()) != nullptr;
    if (!isAlone || indexed->account.state() == AccountState::Removing) {
        return failure(ErrorKind::NotFound);
    }
    const Account added = presented(*indexed);
    const AccountOrder order(m_environments);
    const auto place = std::upper_bound(m_accounts.cbegin(), m_accounts.cend(), added,
                                        [&order](const Account& a, const Account& b) { return order.isBefore(a, b); });
    m_accounts.insert(place, added);
    numberAccounts();
    return Changes{.accounts = true};
}

void KnownAccounts::numberAccounts()
{
    m_accountRows.clear();
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        m_accountRows.insert(m_accounts.at(row).id(), row);
    }
}

bool KnownAccounts::replaceTokensOf(AccountId id, const QList<SessionToken>& liveTokens)
{
    QList<SessionToken> before;
    const auto isIts = [id](const SessionToken& token) { return token.account == id; };
    std::copy_if(m_tokens.cbegin(), m_tokens.cend(), std::back_inserter(before), isIts);
    if (isSameList(before, liveTokens)) {
        return false;
    }
    m_tokens.removeIf(isIts);
    for (const SessionToken& token : liveTokens) {
        // Behind the others and then to its place: where Qt makes room within a list it makes more than is needed.
        m_tokens.append(token);
        const auto last = m_tokens.end() - 1;
        std::rotate(std::upper_bound(m_tokens.begin(), last, token, isBefore), last, m_tokens.end());
    }
    return true;
}

void KnownAccounts::shareTexts(QList<SessionToken>& tokens)
{
    for (SessionToken& token : tokens) {
        for (QString* text : {&token.issuer, &token.audience, &token.organisationId}) {
            *text = *m_sharedTexts.insert(*text);
        }
    }
}

QList<SessionToken> KnownAccounts::withoutTheExpired(QList<SessionToken> tokens) const
{
    // They leave with their account, or come back with it.
    tokens.removeIf([this](const SessionToken& token) { return account(token.account) == nullptr; });
    const auto isExpired = [this](const SessionToken& token) {
        const bool expired = token.expiresAt <= m_ports.clock->now() + clockOffset(environmentOf(token.account));
        if (expired) {
            // Next time if not now: an expired token that stays a little longer harms nobody.
            const auto removed = m_ports.shelf->remove(token.id);
            if (removed && *removed) {
                AuditEvent event = auditEvent(m_ports, AuditKind::TokenExpired, token);
                event.detail = toIsoUtc(token.expiresAt);
                record(m_ports, event);
            }
        }
        return expired;
    };
    tokens.removeIf(isExpired);
    return tokens;
}

std::optional<std::chrono::milliseconds> KnownAccounts::noticeTime()
{
    const auto setBy = m_serverClocks.notice();
    if (setBy) {
        m_nextExpiry = soonestExpiry();
    }
    return setBy;
}

std::optional<Instant> KnownAccounts::soonestExpiry() const
{
    std::optional<Instant> soonest;
    for (const SessionToken& token : m_tokens) {
        const Instant local = token.expiresAt - clockOffset(environmentOf(token.account));
        soonest = soonest ? std::min(*soonest, local) : local;
    }
    return soonest;
}

QString KnownAccounts::environmentOf(AccountId id) const
{
    const Account* found = account(id);
    return found != nullptr ? found->environmentId() : QString();
}

const Account* KnownAccounts::account(AccountId id) const
{
    const auto row = m_accountRows.constFind(id);
    return row != m_accountRows.cend() ? &m_accounts.at(*row) : nullptr;
}

const Environment* KnownAccounts::environment(const QString& id) const
{
    const auto found = std::find_if(m_environments.cbegin(), m_environments.cend(),
                                    [&id](const Environment& environment) { return environment.id() == id; });
    return found != m_environments.cend() ? &*found : nullptr;
}

const SessionToken* KnownAccounts::token(TokenId id) const
{
    const auto found =
        std::find_if(m_tokens.cbegin(), m_tokens.cend(), [id](const SessionToken& token) { return token.id == id; });
    return found != m_tokens.cend() ? &*found : nullptr;
}

std::chrono::milliseconds KnownAccounts::clockOffset(const QString& environmentId) const
{
    return m_serverClocks.offset(environmentId);
}

Account KnownAccounts::presented(const IndexedAccount& indexed) const
{
    const bool isKept = indexed.account.state() == AccountState::Pending && indexed.stage == PasswordStage::Absent &&
                        m_ports.session->holds(SecretKey::password(m_ports.profile, indexed.account.id()));
    return isKept ? indexed.account.inState(AccountState::Stored) : indexed.account;
}

} // namespace TokenDesk
