#pragma once

#include "ui/shell/notifications.h"
#include "ui/viewmodels/expirywatch.h"

namespace TokenDesk {

class RenewalService;
class SecretClipboard;
class Settings;

/// What the desktop's notifications tell of, in the words they tell it: tokens that are about to expire, a renewal that
/// failed, a batch that is over, a token that has been copied. Each has a switch among the settings. Nothing is told
/// while it is locked, and what shows is taken back: it names accounts.
class Notices final : public QObject
{
    Q_OBJECT
public:
    Notices(AccountService& service, const Settings& settings, const SecretClipboard& clipboard, QObject* parent);

    /// Tells of its failures from now on, and not of tokens that it is going to renew in time. It must outlive this.
    void follow(const RenewalService& renewals);
    void tellOfBatch(const QString& title, const QString& summary);
    void tellOfCopy();

signals:
    void copyWanted(const TokenDesk::SessionToken& token);
    void newTokensWanted(const QList<TokenDesk::AccountId>& accounts);
    /// @p account is null where it is about several, or none.
    void windowWanted(TokenDesk::AccountId account, const QByteArray& activationToken);
    void undelivered(const TokenDesk::Notice& notice);

private:
    [[nodiscard]] bool isQuiet() const;
    void tellOfExpiry(const QList<SessionToken>& expiring);
    [[nodiscard]] Notice expiryNotice() const;
    [[nodiscard]] bool isRenewedInTime(const SessionToken& token) const;
    void tellOfRenewal(AccountId account, const Error& error);
    void takeRenewed(AccountId account);
    [[nodiscard]] QString namesOf(const QList<AccountId>& accounts) const;
    [[nodiscard]] QString labelOf(AccountId id) const;
    void dropWhatIsOver();
    void act(Notifications::Place place, const QString& action, const QByteArray& activationToken);

    AccountService& m_service;
    const Settings& m_settings;
    const SecretClipboard& m_clipboard;
    ExpiryWatch* m_watch;
    Notifications* m_notifications;
    const RenewalService* m_renewals = nullptr;
    /// What the notifications that show are about.
    QList<SessionToken> m_expiring;
    QList<AccountId> m_unrenewed;
};

/// Whether that hour of the day is a quiet one. The quiet begins with the hour @p from and ends before @p until; the
/// same hour twice is none.
bool isQuietHour(int hour, int from, int until);

} // namespace TokenDesk
