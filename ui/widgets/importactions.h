#pragma once

#include "app/flows/accountservice.h"

#include <QPointer>

namespace TokenDesk {

class ImportDialog;

/// Bringing accounts in, by a button or by a file that is dropped onto the window.
class ImportActions final : public QObject
{
    Q_OBJECT
public:
    ImportActions(AccountService& service, QWidget* window);

    void ask();
    void askForBackup();

signals:
    /// An import has ended, whatever came of it.
    void imported();
    void supportTextWanted(const QString& text);

private:
    [[nodiscard]] ImportDialog& dialog();

    AccountService& m_service;
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace TokenDesk
