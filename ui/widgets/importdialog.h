#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class ElidingLabel;
class ImportPreviewModel;
class ImportReading;
class ImportTable;
class MessageBar;
class VaultOpening;

/// Brings accounts in from a table, a backup or another KeePass file: which one, how it is read, what would be done
/// with each row, and what became of it. Nothing changes before the button is pressed. Open it with open(); it deletes
/// itself.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(AccountService& service, QWidget* parent);
    /// An import under way is cancelled; what it has done stays.
    ~ImportDialog() override;
    Q_DISABLE_COPY_MOVE(ImportDialog)

    /// Shows what an import of the file would do; asks for its passphrase first where it has one.
    void readFile(const QString& file);
    /// Asks for a backup.
    void chooseBackup();

signals:
    /// An import has ended, whatever came of it.
    void imported();
    void supportTextWanted(const QString& text);

private:
    enum class Stage { Choosing, Opening, Preview, Running, Ended };

    void buildIntroduction();
    void buildLayout();
    void addButtons();
    void chooseFile();
    void askForFile(const QString& title, const QStringList& filters);
    void takeVault(const std::shared_ptr<const Vault>& vault);
    void showPreview();
    [[nodiscard]] tl::expected<ImportPlan, ImportFailure> planned() const;
    void plan();
    /// Whoever restores a backup learns where its passwords would go.
    void showNewEnvironments();
    /// What can be said of a table that cannot be imported as it is read.
    void showHead();
    void showFailure(const ImportFailure& failure);
    void start();
    void showProgress(int done, int total);
    void finish(const ImportResult& result);
    void offerDeletion();
    void deleteFile();
    void setStage(Stage stage);
    void refreshStart();
    /// While an import runs: cancels that, and the dialog stays for its result.
    void reject() override;

    AccountService& m_service;
    Stage m_stage = Stage::Choosing;
    QString m_file;
    /// As long as it may have to be read in another way.
    Secret m_bytes;
    /// Null for a table.
    std::shared_ptr<const Vault> m_vault;
    /// Null where the table cannot be imported as it is read.
    std::shared_ptr<ImportPlan> m_plan;
    std::stop_source m_stop;
    ImportPreviewModel* m_model;
    // In the order in which Tab goes through them.
    /// The name of the file; what became of it at the end.
    ElidingLabel* m_title;
    QPushButton* m_chooseAnother;
    QWidget* m_introduction;
    QPushButton* m_choose;
    VaultOpening* m_opening;
    ImportReading* m_reading;
    QCheckBox* m_isAllOrNothing;
    MessageBar* m_message;
    QLabel* m_summary;
    ImportTable* m_table;
    QProgressBar* m_progress;
    QWidget* m_deletion;
    QLabel* m_deletionText;
    QPushButton* m_delete;
    QPushButton* m_start;
    QPushButton* m_close;
};

} // namespace TokenDesk
