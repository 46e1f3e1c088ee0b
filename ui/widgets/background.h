#pragma once

#include "app/flows/accountservice.h"

class QAction;

namespace TokenDesk {

class BatchActions;
class Notices;
class RenewalService;
class SecretClipboard;
class Settings;
class TokenActions;
class TrayPresence;

/// What of the program goes on while nobody looks at the window: the tray and the notifications. What a person wants
/// of them is done in the same way as in the window.
class Background final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        AccountService& service;
        const RenewalService& renewals;
        Settings& settings;
        SecretClipboard& clipboard;
        TokenActions& tokens;
        BatchActions& batch;
        QWidget& window;
    };

    explicit Background(const Parts& parts);

    /// See TrayPresence::keepsRunning().
    [[nodiscard]] bool keepsRunning();
    /// See TrayPresence::beginHidden().
    void beginHidden();
    /// See TrayPresence::addAction().
    void addTrayAction(QAction* action);

signals:
    void searchWanted();
    void accountWanted(TokenDesk::AccountId account);
    void quitWanted();

private:
    void copy(const SessionToken& token);
    void renew(const QList<AccountId>& accounts);
    /// Whether that is the account a token was wanted for from outside the window; then it is not any more.
    bool takeWanted(AccountId account);
    void showWindow(const QByteArray& activationToken);

    Parts m_parts;
    TrayPresence* m_tray;
    Notices* m_notices;
    /// For whom a token was wanted from outside the window, and has not come yet.
    AccountId m_wanted;
};

} // namespace TokenDesk
