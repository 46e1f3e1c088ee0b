#pragma once

#include "app/flows/accountservice.h"
#include "app/settings/settings.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace TokenDesk {

class AccountActions;
class AccountListModel;
class AccountPane;
class AttentionPage;
class Background;
class BatchActions;
class CloseQuestion;
class CountdownTicker;
class EmptyState;
class GuideActions;
class ImportActions;
class KeychainNotice;
class MessageBar;
class RepairNotice;
class SecretClipboard;
class StatusStrip;
class TokenActions;
class TokensPage;
class ToolActions;
class Toolbar;
class WindowMemory;

/// The window, put together: what is where, and which wish goes to whom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AccountService& service, Settings& settings, SecretClipboard& clipboard);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// What the start has found in need of repair.
    void showFindings(const QList<Finding>& findings);
    /// Where notices of the database are shown.
    [[nodiscard]] MessageBar& databaseMessage() { return *m_databaseMessage; }

    /// Lives on in the tray and in notifications, as the desktop and the settings allow. For after the first paint.
    void goOnInBackground();
    /// Closes the window, hidden or not, and ends the program; asks first where something would be lost.
    void quit();

signals:
    /// Once, after the first paint: the time for whatever a start can do without.
    void firstPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    void addShortcuts();

    void showChoice();
    [[nodiscard]] AttentionPage* attentionPage();
    void showError(const Error& error, AccountId id);
    void showAuditFailure();
    static void copyForSupport(const QString& text);
    void refreshBusy();
    void search(const QString& text);
    void searchAnew();
    void copyCurrent();
    /// Whether there was one.
    bool copyFreshest(AccountId id);
    /// Whom a new token is for: the chosen account, or the one of what is chosen beside the list.
    [[nodiscard]] AccountId accountAtHand() const;
    void applySettings();
    void onTick();
    void updateTicker();
    void refreshKeychain();
    void takeKeychain(const KeychainStatus& status);
    void onKeychainUsed();
    void tryRemedy();

    AccountService& m_service;
    Settings& m_settings;
    SecretClipboard& m_clipboard;
    TokenActions* m_tokenActions;
    AccountActions* m_accountActions;
    ImportActions* m_import;
    ToolActions* m_tools;
    GuideActions* m_guides;
    CountdownTicker* m_ticker;
    AccountListModel* m_accounts;
    // Tab goes through the window in the order in which its parts are made.
    Toolbar* m_toolbar;
    AccountPane* m_pane;
    MessageBar* m_messages;
    MessageBar* m_clockMessage;
    MessageBar* m_keychainMessage;
    KeychainNotice* m_keychainNotice;
    MessageBar* m_databaseMessage;
    MessageBar* m_policyMessage;
    MessageBar* m_repairMessage;
    RepairNotice* m_repairNotice;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    TokensPage* m_tokensPage;
    AttentionPage* m_attentionPage = nullptr;
    EmptyState* m_emptyPage;
    StatusStrip* m_status;
    BatchActions* m_batch;
    CloseQuestion* m_closeQuestion;
    WindowMemory* m_memory;
    /// Null until the window goes on in the background.
    Background* m_background = nullptr;
    KeychainStatus m_keychain;
    /// Whether the keychain refused the last call.
    bool m_wasDenied = false;
    bool m_wasKeychainProbed = false;
    /// Of the error that shows: the proxy that wants a sign-in; empty for none.
    QString m_askingProxy;
    bool m_wasPainted = false;
    bool m_isQuitting = false;
};

} // namespace TokenDesk
