#pragma once

#include "app/flows/accountservice.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace TokenDesk {

class ScrollPage;

/// Looks at everything that signing in hangs on, and says what is well and what is not. Open it with open(); it
/// deletes itself.
class DoctorDialog final : public QDialog
{
    Q_OBJECT
public:
    DoctorDialog(AccountService& service, const SettingsReport& settings, QWidget* parent);

    void reject() override;

signals:
    void supportTextWanted(const QString& text);

private:
    void examine();
    void show(const DoctorReport& report);

    AccountService& m_service;
    SettingsReport m_settings;
    std::optional<std::stop_source> m_stop;
    QString m_text;
    QLabel* m_sign;
    QLabel* m_verdict;
    QLabel* m_hint;
    QProgressBar* m_progress;
    ScrollPage* m_checks;
    QPushButton* m_again;
    QPushButton* m_copy;
};

} // namespace TokenDesk
