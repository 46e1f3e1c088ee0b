#pragma once

#include "app/flows/accountservice.h"
#include "app/settings/settings.h"

#include <QMainWindow>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace TokenDesk {

class AccountActions;
class AccountListModel;
class AccountListView;
class AccountPane;
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

    void showChoice();
    void showError(const Error& error, AccountId account);
    void refreshBusy();
    void copyCurrent();
    void onTick();
    void updateTicker();
    void refreshKeychain();

    AccountService& m_service;
    Settings& m_settings;
    SecretClipboard& m_clipboard;
    TokenActions* m_tokenActions;
    AccountActions* m_accountActions;
    CountdownTicker* m_ticker;
    AccountListModel* m_accounts;
    // Tab goes through the window in the order in which its parts are made.
    QLineEdit* m_search;
    AccountPane* m_pane;
    MessageBar* m_messages;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    TokensPage* m_tokensPage;
    AccountListView* m_attentionPage;
    EmptyState* m_emptyPage;
    StatusStrip* m_status;
    KeychainStatus m_keychain;
    bool m_wasPainted = false;
};

} // namespace TokenDesk
