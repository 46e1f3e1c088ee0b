#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

/// What a person does with accounts and with the tokens on the shelf: add, edit, arrange, remove, forget. Each asks
/// what it has to ask in a dialog over the window.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    AccountActions(AccountService& service, QWidget* window);

    void add();
    void edit(AccountId id);
    /// Pins all of them where the first is not pinned, and unpins them where it is.
    void togglePinned(const QList<AccountId>& accounts);
    void move(const QList<AccountId>& moved, AccountId neighbour, Side side);
    void sortByLabel(AccountId companion);
    void confirmRemoval(AccountId id);
    void confirmForgetting(const SessionToken& token);

signals:
    void saved(TokenDesk::AccountId account);
    void failed(const TokenDesk::Error& error, TokenDesk::AccountId account);

private:
    void tell(const Result<void>& done, AccountId id);
    /// Asks @p question; @p verb on the button that does @p action.
    template <class Action>
    void ask(const QString& title, const QString& question, const QString& consequence, const QString& verb,
             Action action);

    AccountService& m_service;
    QWidget* m_window;
};

} // namespace TokenDesk
