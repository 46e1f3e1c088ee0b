#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace TokenDesk {

class AccountFilterModel;
class AccountListModel;
class AccountListView;

/// The accounts that need attention, and what can be done about the chosen one. Nothing here happens by itself.
class AttentionPage final : public QWidget
{
    Q_OBJECT
public:
    AttentionPage(const AccountService& service, AccountListModel& accounts, QWidget* parent = nullptr);

    /// Null where no account needs attention.
    [[nodiscard]] AccountId currentAccount() const { return m_account; }

signals:
    void editWanted(TokenDesk::AccountId account);
    void tryAgainWanted(TokenDesk::AccountId account);
    void removalWanted(TokenDesk::AccountId account);

private:
    void restoreChoice();
    void takeCurrentRow();
    void refresh();
    void showMenu(const QPoint& position);

    const AccountService& m_service;
    AccountListModel& m_accounts;
    AccountFilterModel* m_filtered;
    AccountId m_account;
    QLabel* m_hint;
    QPushButton* m_edit;
    QPushButton* m_tryAgain;
    AccountListView* m_list;
};

} // namespace TokenDesk
