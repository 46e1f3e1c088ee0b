#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace TokenDesk {

/// Asks for what a proxy wants to know, and keeps it in the keychain. Stays open until it is kept or given up. Open it
/// with open(); it deletes itself.
class ProxySignInDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p proxy as Error::proxy names it.
    ProxySignInDialog(AccountService& service, const QString& proxy, QWidget* parent);

    void reject() override;

signals:
    /// What was given up because of the proxy can be tried again.
    void kept();

private:
    void keep();
    void showResult(const Result<void>& result);
    void setKeeping(bool keeping);

    AccountService& m_service;
    QString m_proxy;
    std::optional<std::stop_source> m_stop;
    QLineEdit* m_username;
    QLineEdit* m_password;
    QLabel* m_message;
    QPushButton* m_signIn;
};

} // namespace TokenDesk
