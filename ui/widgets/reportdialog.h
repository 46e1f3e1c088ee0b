#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace TokenDesk {

/// A report as it will be on paper, to be printed or kept. Open it with open(); it deletes itself.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(AccountService& service, AuditReport report, const AuditPeriod& period, QWidget* parent);
    ~ReportDialog() override;
    Q_DISABLE_COPY_MOVE(ReportDialog)

    void savePdf(const QString& file);

private:
    void addButtons();
    void showReport(const Result<QString>& html);
    void choosePdf();
    void print();

    AuditReport m_report;
    QLabel* m_status;
    QTextBrowser* m_page;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    std::stop_source m_stop;
};

} // namespace TokenDesk
