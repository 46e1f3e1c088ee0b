#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

class Settings;

/// What a person needs rarely: settings, the environments, the audit log, a check of this computer, repairs, a proxy's sign-in. Each
/// in a dialog over the window.
class ToolActions final : public QObject
{
    Q_OBJECT
public:
    ToolActions(AccountService& service, Settings& settings, QWidget* window);

    void showSettings();
    void showEnvironments();
    void showAuditLog();
    void examine();
    void backUp();
    /// @p keychainName is for the sentences of errors; may be empty.
    void repair(const QString& keychainName);
    /// @p proxy as Error::proxy names it.
    void signInToProxy(const QString& proxy);

signals:
    /// The repair has been closed, whatever was done in it.
    void repairClosed();
    void proxySignInKept();
    void backupMade();
    void supportTextWanted(const QString& text);

private:
    AccountService& m_service;
    Settings& m_settings;
    QWidget* m_window;
};

} // namespace TokenDesk
