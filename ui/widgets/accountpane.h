#pragma once

#include "app/domain/accountorder.h"

#include <QWidget>

class QMenu;

namespace TokenDesk {

class AccountFilterModel;
class AccountListModel;
class AccountListView;

/// The left side of the window: the account list, what of it a search has left, and what in it is chosen. The choice
/// outlives the list's being made anew.
class AccountPane final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPane(AccountListModel& accounts, QWidget* parent = nullptr);

    /// Null while one of the gathering rows is chosen.
    [[nodiscard]] AccountId currentAccount() const { return m_account; }
    /// Every account that is marked, the current one among them; empty while a gathering row is chosen.
    [[nodiscard]] QList<AccountId> selectedAccounts() const;
    /// What an action on accounts is for: the current one first, and those that are marked with it.
    [[nodiscard]] QList<AccountId> meantAccounts() const;
    [[nodiscard]] bool isAttentionChosen() const { return m_account.isNull() && m_isAttention; }
    /// Does nothing for an account that is not to be seen.
    void choose(AccountId id);
    /// Chooses what was chosen before; the first account where there was nothing, or where it has gone.
    void restoreChoice();
    /// The choice as a text for settings, and back. What is no choice, or no longer, does nothing.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString& text);
    /// The list is about to be empty for a while; what is chosen now is to be so again afterwards.
    void rememberChoice() { m_awaited = m_account; }
    [[nodiscard]] bool hasListFocus() const;

    void search(const QString& text);
    void takeFirstHit();
    void refreshTimes();

signals:
    void chosen();
    void getTokenWanted(TokenDesk::AccountId account);
    void newTokenWanted(TokenDesk::AccountId account);
    void copyWanted(TokenDesk::AccountId account);
    void signInWanted(const QList<TokenDesk::AccountId>& accounts);
    void pinWanted(const QList<TokenDesk::AccountId>& accounts);
    void moveWanted(const QList<TokenDesk::AccountId>& moved, TokenDesk::AccountId neighbour, TokenDesk::Side side);
    void sortWanted(TokenDesk::AccountId companion);
    void editWanted(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);

private:
    void takeCurrentRow();
    void makeCurrent(const QModelIndex& row);
    void showMenu(const QPoint& position);
    void fillMenu(QMenu& menu, const QModelIndex& account);

    AccountListModel& m_accounts;
    AccountFilterModel* m_filtered;
    AccountListView* m_list;
    AccountId m_account;
    bool m_isAttention = false;
    bool m_hasChosen = false;
    bool m_isFiltering = false;
    /// To be chosen as soon as it is there, if nothing else has been chosen by then.
    AccountId m_awaited;
};

} // namespace TokenDesk
