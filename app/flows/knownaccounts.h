#pragma once

#include "app/flows/serverclocks.h"
#include "app/ports/ports.h"

#include <QHash>
#include <QSet>

namespace TokenDesk {

/// What is known now of accounts, environments and tokens: the lists as they were last read, in the order in which they
/// are shown, and the servers' clocks that say which token still lives.
class KnownAccounts
{
public:
    /// Which lists a reading has changed.
    struct Changes
    {
        bool accounts = false;
        bool environments = false;
        bool tokens = false;

        Changes& operator|=(const Changes& other);
    };

    explicit KnownAccounts(const Ports& ports);

    /// Reads everything anew. Expired tokens are taken off the shelf.
    /// Errors: those of the index and the shelf; what was known before stays.
    [[nodiscard]] Result<Changes> reload();
    /// Knows nothing any more, until the next reading.
    [[nodiscard]] Changes forget();
    /// Reads what an addition or a sign-in of the account may have changed, and no other rows.
    /// Errors: those of the index and the shelf; NotFound where there is more to take over than that.
    [[nodiscard]] Result<Changes> reload(AccountId id);

    /// As AccountOrder arranges them. Accounts that are being removed are left out.
    [[nodiscard]] const QList<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const QList<Environment>& environments() const { return m_environments; }
    /// All live tokens, the soonest to expire first.
    [[nodiscard]] const QList<SessionToken>& tokens() const { return m_tokens; }
    /// Null for an unknown id; valid until the next reading.
    [[nodiscard]] const Account* account(AccountId id) const;
    [[nodiscard]] const Environment* environment(const QString& id) const;
    [[nodiscard]] const SessionToken* token(TokenId id) const;

    [[nodiscard]] std::chrono::milliseconds clockOffset(const QString& environmentId) const;
    [[nodiscard]] std::optional<ClockWarning> clockWarning() const { return m_serverClocks.warning(); }
    /// See ServerClocks::notice().
    std::optional<std::chrono::milliseconds> noticeTime();
    /// When, by this computer's clock, the next token expires.
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_nextExpiry; }

private:
    [[nodiscard]] Result<Changes> readAgain(const Account& known);
    [[nodiscard]] Result<Changes> readNew(AccountId id);
    void numberAccounts();
    [[nodiscard]] std::optional<Instant> soonestExpiry() const;
    /// Of @p tokens, those to be shown; the expired ones are taken off the shelf.
    [[nodiscard]] QList<SessionToken> withoutTheExpired(QList<SessionToken> tokens) const;
    /// Lets @p tokens have the texts that many tokens have in common from m_sharedTexts.
    void shareTexts(QList<SessionToken>& tokens);
    [[nodiscard]] QString environmentOf(AccountId id) const;
    /// As it is to be shown: a password in memory is as good as a stored one while the program runs.
    [[nodiscard]] Account presented(const IndexedAccount& indexed) const;
    /// Whether that changed the list.
    bool replaceTokensOf(AccountId id, const QList<SessionToken>& liveTokens);

    Ports m_ports;
    QList<Account> m_accounts;
    QHash<AccountId, qsizetype> m_accountRows;
    QList<Environment> m_environments;
    QList<SessionToken> m_tokens;
    QSet<QString> m_sharedTexts;
    ServerClocks m_serverClocks;
    std::optional<Instant> m_nextExpiry;
};

} // namespace TokenDesk
