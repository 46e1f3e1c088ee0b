#pragma once

#include "app/flows/accountservice.h"
#include "app/settings/settings.h"

#include <QMainWindow>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace TokenDesk {

class AccountFilterModel;
class AccountListModel;
class AccountListView;
class CountdownTicker;
class EmptyState;
class MessageBar;
class SecretClipboard;
class StatusStrip;
class TokenActions;
class TokensPage;

/// The window, put together: what is where, and which wish goes to whom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AccountService& service, Settings& settings, SecretClipboard& clipboard);
    ~MainWindow() override;

signals:
    /// Once, after the first paint: the time for whatever a start can do without.
    void firstPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildToolbar();
    void connectParts();
    void addShortcuts();

    void showCurrentRow();
    void selectAccount(AccountId id);
    void restoreSelection();
    void search(const QString& text);
    void takeFirstHit();
    void addAccount();
    void editAccount(AccountId id);
    void confirmRemoval(AccountId id);
    void confirmForgetting(const SessionToken& token);
    void showError(const Error& error, AccountId account);
    void showMenuFor(const QPoint& position);
    void refreshBusy(AccountId id);
    void copyCurrent();
    void onTick();
    void updateTicker();
    void refreshKeychain();
    [[nodiscard]] AccountId currentAccount() const;

    AccountService& m_service;
    Settings& m_settings;
    SecretClipboard& m_clipboard;
    TokenActions* m_actions;
    CountdownTicker* m_ticker;
    AccountListModel* m_accounts;
    AccountFilterModel* m_filtered;
    AccountFilterModel* m_attention;
    QLineEdit* m_search;
    AccountListView* m_list;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    TokensPage* m_tokensPage;
    AccountListView* m_attentionPage;
    EmptyState* m_emptyPage;
    MessageBar* m_messages;
    StatusStrip* m_status;
    KeychainStatus m_keychain;
    /// What stays selected when the list is made anew: an account, or the row of one of the gathering rows.
    AccountId m_selectedAccount;
    int m_selectedGathering = 0;
    bool m_wasPainted = false;
};

} // namespace TokenDesk
