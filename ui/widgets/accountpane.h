#pragma once

#include "app/domain/id.h"

#include <QWidget>

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
    [[nodiscard]] bool isAttentionChosen() const { return m_account.isNull() && m_isAttention; }
    /// Does nothing for an account that is not to be seen.
    void choose(AccountId id);
    /// Chooses what was chosen before; the first account where there was nothing, or where it has gone.
    void restoreChoice();
    [[nodiscard]] bool hasListFocus() const;

    void search(const QString& text);
    void takeFirstHit();
    void refreshTimes();

signals:
    void chosen();
    void getTokenWanted(TokenDesk::AccountId account);
    void newTokenWanted(TokenDesk::AccountId account);
    void editWanted(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);

private:
    void takeCurrentRow();
    void showMenu(const QPoint& position);

    AccountListModel& m_accounts;
    AccountFilterModel* m_filtered;
    AccountListView* m_list;
    AccountId m_account;
    bool m_isAttention = false;
    bool m_hasChosen = false;
    bool m_isFiltering = false;
};

} // namespace TokenDesk
