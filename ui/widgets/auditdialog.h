#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace TokenDesk {

class AuditFilterBar;
class AuditLogModel;
class AuditTable;
class AuditVerdictView;

/// The audit log: whether it is as it was recorded, and its rows, to be filtered, exported and reported on. Open it
/// with open(); it deletes itself.
class AuditDialog final : public QDialog
{
    Q_OBJECT
public:
    AuditDialog(AccountService& service, QWidget* parent);
    /// What is under way is given up.
    ~AuditDialog() override;
    Q_DISABLE_COPY_MOVE(AuditDialog)

    /// The rows that show, into this file; JSON Lines where its name ends with .jsonl, else CSV.
    void exportTo(const QString& file);

private:
    void addButtons();
    void verify();
    void applyFilter();
    void chooseFile();
    void finishExport(const QString& text);
    void makeReport(AuditReport report);
    void refreshStatus();
    void reject() override;

    AccountService& m_service;
    AuditLogModel* m_model;
    AuditVerdictView* m_verdict;
    AuditFilterBar* m_filter;
    AuditTable* m_table;
    QLabel* m_status;
    QPushButton* m_export = nullptr;
    std::stop_source m_verifying{std::nostopstate};
    std::stop_source m_exporting{std::nostopstate};
    /// What became of the last export; empty for none.
    QString m_exported;
};

} // namespace TokenDesk
