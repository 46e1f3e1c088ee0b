#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

class MessageBar;

/// Says in a bar of its own that something of an earlier stop is left to repair. Closed by the person, it stays away
/// until something else turns up.
class RepairNotice final : public QObject
{
    Q_OBJECT
public:
    RepairNotice(AccountService& service, MessageBar& bar, QObject* parent);

    void setFindings(const QList<Finding>& findings);
    /// Looks at the list again; asks no keychain.
    void lookAgain();

signals:
    void repairWanted();

private:
    AccountService& m_service;
    MessageBar& m_bar;
    qsizetype m_known = 0;
    qsizetype m_shown = 0;
};

} // namespace TokenDesk
