#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace TokenDesk {

/// Asks for the passphrase of a KeePass file, and opens it.
class VaultOpening final : public QWidget
{
    Q_OBJECT
public:
    VaultOpening(AccountService& service, QWidget* parent);

    /// From now on it is about this file.
    void ask(const QString& file);

signals:
    void opened(std::shared_ptr<const TokenDesk::Vault> vault);
    /// With the failure's message shown by whoever has the room for it.
    void failed(const TokenDesk::ImportFailure& failure);
    /// Another try has begun.
    void tried();

private:
    void open();
    void take(const QString& file, const VaultFiles::Reading& reading);
    void setOpening(bool isOpening);

    AccountService& m_service;
    QString m_file;
    QLineEdit* m_passphrase;
    QPushButton* m_open;
    QLabel* m_progress;
};

} // namespace TokenDesk
