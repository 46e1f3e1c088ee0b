#pragma once

#include "app/flows/accountservice.h"

namespace TokenDesk {

class MessageBar;

/// Reminds in a bar of its own of a backup that is due. Closed by the person, it stays away until the next start.
class BackupNotice final : public QObject
{
    Q_OBJECT
public:
    BackupNotice(AccountService& service, MessageBar& bar, QObject* parent);

    /// To be called after the first paint, and when a backup was made.
    void refresh();

signals:
    void backupWanted();

private:
    AccountService& m_service;
    MessageBar& m_bar;
    bool m_isClosed = false;
};

} // namespace TokenDesk
