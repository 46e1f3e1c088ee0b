#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

class MessageBar;

/// Says in a bar of its own that there is no keychain, what would bring one, and offers to go on without; and while
/// that is chosen, that passwords are in memory only, with the way to store them.
class KeychainNotice final : public QObject
{
    Q_OBJECT
public:
    KeychainNotice(AccountService& service, MessageBar& bar, QObject* parent);

    void setStatus(const KeychainStatus& status);

signals:
    void failed(const TokenDesk::Error& error);
    /// The keychain was written to: its state may be another now.
    void stored();

private:
    void refresh();
    void act();
    void storeNow();

    AccountService& m_service;
    MessageBar& m_bar;
    KeychainStatus m_status;
    bool m_isKnown = false;
    bool m_isStoring = false;
};

/// What is missing and what brings it, as sentences.
QString missingKeychainText(const KeychainStatus& status);
QString missingKeychainAdvice(const KeychainStatus& status);

} // namespace TokenDesk
