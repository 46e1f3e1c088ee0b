#include "ui/widgets/toolactions.h"

#include "app/settings/settings.h"
#include "ui/widgets/auditdialog.h"
#include "ui/widgets/backupdialog.h"
#include "ui/widgets/doctordialog.h"
#include "ui/widgets/environmentsdialog.h"
#include "ui/widgets/proxysignindialog.h"
#include "ui/widgets/repairdialog.h"
#include "ui/widgets/settingsdialog.h"

namespace TokenDesk {

ToolActions::ToolActions(AccountService& service, Settings& settings, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_settings(settings)
    , m_window(window)
{
}

void ToolActions::showSettings()
{
    (new SettingsDialog(m_settings, m_window))->open();
}

void ToolActions::showEnvironments()
{
    auto* dialog = new EnvironmentsDialog(m_service, m_window);
    connect(dialog, &EnvironmentsDialog::supportTextWanted, this, &ToolActions::supportTextWanted);
    dialog->open();
}

void ToolActions::showAuditLog()
{
    (new AuditDialog(m_service, m_window))->open();
}

void ToolActions::examine()
{
    auto* dialog = new DoctorDialog(m_service, m_settings.report(), m_window);
    connect(dialog, &DoctorDialog::supportTextWanted, this, &ToolActions::supportTextWanted);
    dialog->open();
}

void ToolActions::backUp()
{
    auto* dialog = new BackupDialog(m_service, m_window);
    connect(dialog, &BackupDialog::supportTextWanted, this, &ToolActions::supportTextWanted);
    connect(dialog, &BackupDialog::made, this, &ToolActions::backupMade);
    dialog->open();
}

void ToolActions::repair(const QString& keychainName)
{
    auto* dialog = new RepairDialog(m_service, keychainName, m_window);
    connect(dialog, &QDialog::finished, this, &ToolActions::repairClosed);
    dialog->open();
}

void ToolActions::signInToProxy(const QString& proxy)
{
    auto* dialog = new ProxySignInDialog(m_service, proxy, m_window);
    connect(dialog, &ProxySignInDialog::kept, this, &ToolActions::proxySignInKept);
    dialog->open();
}

} // namespace TokenDesk
