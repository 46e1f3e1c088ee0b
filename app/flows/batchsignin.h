#pragma once

#include "app/flows/accountservice.h"

#include <QTimer>

namespace TokenDesk {

/// What a batch does with each account.
struct BatchWish
{
    /// An account with a live token that has at least this much left is left alone.
    std::chrono::seconds enoughLife{0};
    /// Signs in also where there is enough life left.
    bool alwaysNew = false;
    /// Signs in also what the server rejected before: for accounts that a person has named one by one.
    bool evenIfRejected = false;
};

/// Where an account of a batch stands.
enum class BatchState {
    Waiting,
    SigningIn,
    SignedIn,  ///< a new token is on the shelf
    HasToken,  ///< left alone: a token with enough life is there
    Skipped,   ///< left alone for the reason in its error: rejected before, or its password is not stored
    Failed,    ///< for the reason in its error
    Cancelled, ///< before the server was asked
};

/// What a batch remembers of a token; the shelf knows the rest.
struct BatchToken
{
    TokenId id;
    Instant expiresAt;
    bool expiryAssumed;
};

/// Small, since there may be thousands of them.
struct BatchItem
{
    AccountId account;
    BatchState state = BatchState::Waiting;
    /// Of SignedIn and HasToken.
    std::optional<BatchToken> token = {};
    /// Of Skipped and Failed; null of the others.
    std::shared_ptr<const Error> error = {};
};

/// Signs in several accounts, at most four at a time, and keeps what became of each.
///
/// A server that asks to wait (`Retry-After`) is left alone by every account of its host until then, and the account
/// that was told so is tried again; a longer wait than five minutes, or none named, fails the host's accounts without
/// asking. So does a host that cannot be reached or asks to wait several times in a row, and a keychain that stays shut
/// fails them all. What the server refused is never repeated by itself.
class BatchSignIn final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumInFlight = 4;
    static constexpr std::chrono::seconds LongestPause{300};

    struct Counts
    {
        int total = 0;
        /// In whatever way.
        int settled = 0;
        int signedIn = 0;
        /// HasToken and Skipped.
        int leftAlone = 0;
        int failed = 0;
        int cancelled = 0;
    };

    /// @p service must outlive this. An account named twice is signed in once.
    BatchSignIn(AccountService& service, const QList<AccountId>& accounts, BatchWish wish, QObject* parent = nullptr);
    /// What the server has been asked is finished and kept all the same.
    ~BatchSignIn() override;
    Q_DISABLE_COPY_MOVE(BatchSignIn)

    /// Once. Signals come from the event loop, never inside this call.
    void start();
    /// Returns at once: nothing new is begun, what waits for the keychain is given up. What the server has been asked
    /// is finished and kept; finished() comes when the last of it is.
    void cancel();
    /// Tries again what failed or was cancelled, except where the server refused the credentials and they are still
    /// the same. For a batch that has finished.
    void retryFailed();

    /// In the order of the accounts given; the states change, the items stay.
    [[nodiscard]] const QList<BatchItem>& items() const { return m_items; }
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// Whether retryFailed() would try anything.
    [[nodiscard]] bool canRetry() const;
    /// Until when, by this computer's clock, a host has asked to be left alone; the soonest, nothing if none has.
    [[nodiscard]] std::optional<Instant> pausedUntil() const { return m_pausedUntil; }

signals:
    /// An item's state has changed.
    void itemChanged(int index);
    void pausedChanged();
    /// Every item has settled.
    void finished();

private:
    using SharedError = std::shared_ptr<const Error>;

    /// What the batch has learnt of a host.
    struct Host
    {
        Instant pausedUntil = {};
        /// With which it asked for that.
        SharedError pauseError = {};
        /// What has been begun and has not come back, by index.
        QList<int> begun = {};
        /// How often in a row it was out of reach or asked to wait, with no other answer in between.
        int strikes = 0;
        /// Why its accounts are not signed in any more.
        SharedError refusal = {};
    };

    /// A sign-in that gets its password from the keychain while those before it are at the server.
    struct Ahead
    {
        int index = 0;
        Turn turn;
    };

    [[nodiscard]] bool isWorthRetrying(const BatchItem& item) const;
    [[nodiscard]] QString hostNameOf(int index) const;
    [[nodiscard]] bool mayBegin(int index) const;
    void goOnLater();
    void goOn();
    void begin(int index);
    void giveTurns();
    void noteStage(AccountId account);
    void take(int index, Host& host, const Result<TokenGrant>& grant);
    [[nodiscard]] BatchState stateAfter(const SharedError& error, Host& host);
    void holdBack();
    [[nodiscard]] SharedError reasonToSpare(const Host& host) const;
    [[nodiscard]] bool pauseHost(const SharedError& error, Host& host);
    static void strike(const SharedError& error, Host& host);
    void settle(int index, const BatchItem& item);
    void watchPauses();

    AccountService& m_service;
    BatchWish m_wish;
    QList<BatchItem> m_items;
    /// What waits for its turn, by index.
    QList<int> m_queue;
    /// By host and port.
    QHash<QString, Host> m_hosts;
    /// Why no account is signed in any more.
    SharedError m_obstacle;
    /// How many have been begun and have not come back.
    int m_begun = 0;
    QList<Ahead> m_ahead;
    /// Whether one account has had from the keychain what it needs. Until then it goes alone: it may have to wait for
    /// a prompt, and the master key is read once for all.
    bool m_isKeychainOpen = false;
    /// What has had its turn and was not answered yet, by index.
    QList<int> m_inFlight;
    /// What was begun before its host asked to wait, and called back.
    QSet<int> m_heldBack;
    bool m_isRunning = false;
    bool m_isCancelled = false;
    std::optional<Instant> m_pausedUntil;
    QTimer m_pause;
};

} // namespace TokenDesk
