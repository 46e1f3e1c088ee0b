#pragma once

#include "app/ports/auditlog.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

/// Whether the audit log is as it was recorded: what verifying it has shown, or how far that is.
class AuditVerdictView final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditVerdictView(QWidget* parent = nullptr);

    void showRunning();
    void showProgress(qint64 done, qint64 total);
    void showVerdict(const Result<AuditVerdict>& verdict);

signals:
    void verificationWanted();
    void cancelWanted();

private:
    void say(const QString& sign, const QColor& color, const QString& what, const QString& further);

    QLabel* m_sign;
    QLabel* m_what;
    QLabel* m_further;
    QProgressBar* m_progress;
    QPushButton* m_button;
    bool m_isRunning = false;
};

} // namespace TokenDesk
