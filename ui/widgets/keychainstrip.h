#pragma once

#include "app/flows/accountservice.h"

#include <QWidget>

class QPushButton;

namespace TokenDesk {

/// A line that shows while the keychain is waited for: its prompt may stand open somewhere. Nothing else stops
/// meanwhile; the line goes by itself when the keychain answers.
class KeychainStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit KeychainStrip(AccountService& service, QWidget* parent = nullptr);

private:
    void refresh();

    AccountService& m_service;
    QPushButton* m_cancel;
};

} // namespace TokenDesk
