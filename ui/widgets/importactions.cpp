#include "ui/widgets/importactions.h"

#include "ui/widgets/filedrop.h"
#include "ui/widgets/importdialog.h"

namespace TokenDesk {

ImportActions::ImportActions(AccountService& service, QWidget* window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{
    connect(new FileDrop(window), &FileDrop::dropped, this, [this](const QString& file) {
        if (!m_service.isLocked()) {
            dialog().readFile(file);
        }
    });
}

void ImportActions::ask()
{
    std::ignore = dialog();
}

void ImportActions::askForBackup()
{
    dialog().chooseBackup();
}

ImportDialog& ImportActions::dialog()
{
    if (m_dialog == nullptr) {
        m_dialog = new ImportDialog(m_service, m_window);
        connect(m_dialog, &ImportDialog::imported, this, &ImportActions::imported);
        connect(m_dialog, &ImportDialog::supportTextWanted, this, &ImportActions::supportTextWanted);
        m_dialog->open();
    }
    return *m_dialog;
}

} // namespace TokenDesk
