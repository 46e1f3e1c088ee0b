#include "ui/widgets/backupnotice.h"

#include "ui/widgets/messagebar.h"

namespace TokenDesk {

BackupNotice::BackupNotice(AccountService& service, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_bar(bar)
{
    bar.setAccessibleName(tr("Backup notice"));
    connect(&bar, &MessageBar::remedyWanted, this, &BackupNotice::backupWanted);
    connect(&bar, &MessageBar::closed, this, [this] { m_isClosed = true; });
}

void BackupNotice::refresh()
{
    if (m_isClosed || !m_service.isBackupDue()) {
        m_bar.dismiss();
        return;
    }
    m_bar.showNotice({.whatHappened = tr("There is no backup of your accounts from the last %n day(s).", nullptr,
                                         static_cast<int>(BackupLasts.count())),
                      .whatToDo = tr("What only this computer has goes with it.")},
                     tr("Back up…"));
}

} // namespace TokenDesk
