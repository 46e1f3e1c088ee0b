#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

/// What a person does with accounts and with the tokens on the shelf: add, edit, remove, forget. Each asks what it has
/// to ask in a dialog over the window.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    AccountActions(AccountService& service, QWidget* window);

    void add();
    void edit(AccountId id);
    void confirmRemoval(AccountId id);
    void confirmForgetting(const SessionToken& token);

signals:
    void saved(TokenDesk::AccountId account);
    void failed(const TokenDesk::Error& error, TokenDesk::AccountId account);

private:
    /// Asks @p question; @p verb on the button that does @p action.
    template <class Action>
    void ask(const QString& title, const QString& question, const QString& consequence, const QString& verb,
             Action action);

    AccountService& m_service;
    QWidget* m_window;
};

} // namespace TokenDesk
