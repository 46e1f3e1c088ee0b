#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class MessageBar;

/// Makes a backup: under which passphrase, in which file, and what became of it. Open it with open(); it deletes
/// itself.
class BackupDialog final : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(AccountService& service, QWidget* parent);
    /// One under way is given up, as long as nothing is written.
    ~BackupDialog() override;
    Q_DISABLE_COPY_MOVE(BackupDialog)

    /// Writes the file, replacing one that is there.
    void begin(const QString& file);

signals:
    /// A backup was made.
    void made();
    void supportTextWanted(const QString& text);

private:
    void buildLayout(QWidget* text);
    [[nodiscard]] QWidget* buildForm();
    void generate();
    void refresh();
    void chooseFile();
    void showProgress(int done, int total);
    void finish(const QString& file, const Result<BackupMade>& result);
    void setRunning(bool isRunning);
    void reject() override;

    AccountService& m_service;
    std::optional<std::stop_source> m_stop;
    // In the order in which Tab goes through them.
    QWidget* m_form;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QCheckBox* m_isShown;
    QPushButton* m_generate;
    QLabel* m_hint;
    MessageBar* m_message;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace TokenDesk
