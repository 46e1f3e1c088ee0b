#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

/// Notices when accounts are about to be without a live token, also while nobody looks: once for each threshold that
/// the freshest token of an account comes to. Tokens that come to it within a minute are told of together.
class ExpiryWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes Together{1};
    /// How long snooze() puts off, unless half of the time left is less.
    static constexpr std::chrono::minutes LongestSnooze{5};

    /// Looks for the first time from the event loop. @p service must outlive this.
    ExpiryWatch(AccountService& service, ExpiryThresholds thresholds, QObject* parent = nullptr);

    /// Looks now, and not only when the time has come.
    void look();
    void setThresholds(ExpiryThresholds thresholds);
    /// Tells of these again in a while, unless something fresher has come by then.
    void snooze(const QList<SessionToken>& tokens);
    /// Whether the token is still the freshest of its account, and alive.
    [[nodiscard]] bool isCurrent(const SessionToken& token) const;

signals:
    /// Never empty; the soonest to expire first.
    void due(const QList<TokenDesk::SessionToken>& tokens);

private:
    struct Told
    {
        Phase phase = Phase::Live;
        /// When to tell again of what has been put off.
        std::optional<Instant> again = {};
    };

    [[nodiscard]] Told toldOf(const SessionToken& token) const;
    [[nodiscard]] bool isDue(const SessionToken& token, std::chrono::seconds life) const;
    [[nodiscard]] Phase phaseAt(std::chrono::seconds life) const;
    void waitForNext();

    AccountService& m_service;
    ExpiryThresholds m_thresholds;
    QHash<TokenId, Told> m_told;
    QTimer m_timer;
};

} // namespace TokenDesk
