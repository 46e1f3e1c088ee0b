#pragma once

#include "app/domain/tokenformat.h"
#include "app/flows/accountservice.h"

namespace TokenDesk {

class ProductionGuard;
class SecretClipboard;
class Settings;

/// What a person does with tokens: get one, copy one, in whatever form. Brings what the service yields to the
/// clipboard, and what goes wrong to whoever listens. Whatever is copied passes the guard of production tokens first.
/// Locking takes back what has not come by then.
class TokenActions final : public QObject
{
    Q_OBJECT
public:
    TokenActions(AccountService& service, SecretClipboard& clipboard, const Settings& settings, QWidget* window);

    /// Copies the freshest live token; signs in first where there is none, or where @p alwaysNew asks for it.
    void getToken(AccountId account, bool alwaysNew);
    void copy(const SessionToken& token, TokenFormat format);
    /// Asks again for the token that could not be had last.
    void tryAgain();
    /// Whether that would be a request for this account.
    [[nodiscard]] bool canTryAgain(AccountId account) const { return m_lastFailed && m_lastFailed->account == account; }

signals:
    void failed(const TokenDesk::Error& error, TokenDesk::AccountId account);
    void succeeded(TokenDesk::AccountId account);

private:
    struct Request
    {
        AccountId account;
        bool alwaysNew = false;
    };

    /// Whether the administrator allows it; fails where not.
    bool checkCopy(AccountId account, TokenFormat format);
    void fetch(Request request);
    void toClipboard(const SessionToken& token, const Secret& issuedText, TokenFormat format);

    AccountService& m_service;
    SecretClipboard& m_clipboard;
    const Settings& m_settings;
    ProductionGuard* m_guard;
    std::optional<Request> m_lastFailed;
    /// The context of whatever has been asked for and has not come yet.
    std::unique_ptr<QObject> m_wishes = std::make_unique<QObject>();
};

} // namespace TokenDesk
