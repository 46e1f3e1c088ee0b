#pragma once

#include "app/domain/renewal.h"
#include "app/flows/accountservice.h"

namespace TokenDesk {

/// Signs accounts in anew by themselves, where their owner wants that (Account::renewal()): each before its freshest
/// token ends, and soon where it has none. Paused until it is told to begin.
///
/// Accounts that come up together are spread over a few minutes (renewalSpread()), and so are those that could not be
/// renewed for a while: for a suspended computer, a pause, a closed keychain, a server that was out of reach or asked
/// to wait. Never are more than MaximumInFlight under way, those of others counted. What the server refuses is not
/// asked again before a person has seen to it; whatever else fails is tried again after a while that grows.
class RenewalService final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumInFlight = 4;

    /// @p service must outlive this. A token is renewed once it has @p lead left at most, or half of its life if that
    /// is less.
    RenewalService(AccountService& service, std::shared_ptr<Randomness> randomness, std::chrono::seconds lead,
                   QObject* parent = nullptr);

    void setLead(std::chrono::seconds lead);
    /// To be called with true where nobody may be signed in: while the program is locked. What waits for the keychain
    /// is given up; what the server has been asked is finished and kept.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    /// Looks now, and not only when the time has come.
    void look();

    /// When the account is going to be signed in anew, by this computer's clock. Nothing where it is not, or where that
    /// cannot be relied upon: its last renewal failed, or its server is out of reach.
    [[nodiscard]] std::optional<Instant> expectedAt(AccountId id) const;

signals:
    void renewed(TokenDesk::AccountId account);
    /// Once for each trouble, however often it is tried again and however many accounts it keeps from being renewed.
    void failed(TokenDesk::AccountId account, const TokenDesk::Error& error);

private:
    // Pauses are in the time of Clock::elapsed(), which nobody can set.
    using Elapsed = std::chrono::milliseconds;

    struct Plan
    {
        /// The freshest token when it was last looked.
        TokenId token = {};
        std::optional<Instant> expiresAt = {};
        std::chrono::seconds lead{0};
        double jitter = 0;
        Elapsed earliest{0};
        /// How often in a row it has failed for a reason of its own.
        int failures = 0;
        /// By the server, and the list may not know.
        bool isRefused = false;
    };

    /// What many accounts have in common: their server, or the keychain.
    struct Way
    {
        Elapsed closedUntil{0};
        /// How often in a row it led nowhere.
        int strikes = 0;
    };

    [[nodiscard]] Elapsed elapsed() const { return m_service.clock()->elapsed(); }
    [[nodiscard]] QString hostOf(AccountId id) const;
    [[nodiscard]] bool isWanted(const Account& account) const;
    [[nodiscard]] bool isWayOpen(AccountId id) const;
    [[nodiscard]] bool isRoomFor(AccountId id) const;
    [[nodiscard]] std::optional<Instant> nextFor(const Account& account, const Plan& plan) const;
    void updatePlans();
    void putOff(Plan& plan) const;
    void putOffAll();
    void lookSoon();
    void begin(AccountId id);
    void ask(AccountId id, const KeychainStatus& status);
    void take(AccountId id, const QString& host, const Result<TokenGrant>& grant);
    void takeFailure(AccountId id, const QString& host, const Error& error);
    /// Whether that was the first time in a row.
    bool strike(Way& way, std::optional<std::chrono::seconds> pause = {}) const;
    void holdBack(const QString& host);

    AccountService& m_service;
    std::shared_ptr<Randomness> m_randomness;
    std::chrono::seconds m_lead;
    bool m_isPaused = true;
    /// When it was looked last.
    Elapsed m_looked{0};
    QHash<AccountId, Plan> m_plans;
    QHash<QString, Way> m_hosts;
    Way m_keychain;
    /// Those under way, with their hosts.
    QHash<AccountId, QString> m_begun;
    QTimer m_timer;
};

} // namespace TokenDesk
