#pragma once

#include "ui/shell/notifications.h"
#include "ui/viewmodels/expirywatch.h"

namespace TokenDesk {

class SecretClipboard;
class Settings;

/// What the desktop's notifications tell of, in the words they tell it: tokens that are about to expire, a batch that
/// is over, a token that has been copied. Each has a switch among the settings. Nothing is told while it is locked, and
/// what shows is taken back: it names accounts.
class Notices final : public QObject
{
    Q_OBJECT
public:
    Notices(AccountService& service, const Settings& settings, const SecretClipboard& clipboard, QObject* parent);

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
    void tellOfExpiry(const QList<SessionToken>& due);
    [[nodiscard]] Notice expiryNotice() const;
    [[nodiscard]] QString labelOf(AccountId id) const;
    void dropWhatIsOver();
    void act(Notifications::Place place, const QString& action, const QByteArray& activationToken);

    AccountService& m_service;
    const Settings& m_settings;
    const SecretClipboard& m_clipboard;
    ExpiryWatch* m_watch;
    Notifications* m_notifications;
    /// What the notification that shows is about.
    QList<SessionToken> m_expiring;
};

/// Whether that hour of the day is a quiet one. The quiet begins with the hour @p from and ends before @p until; the
/// same hour twice is none.
bool isQuietHour(int hour, int from, int until);

} // namespace TokenDesk
