#pragma once

#include "app/flows/auditexport.h"
#include "app/flows/auditreport.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace TokenDesk {

class AccountService;

/// Which rows of the audit log are wanted: when, of whom, where, what, and a text.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    AuditFilterBar(const AccountService& service, QWidget* parent);

    [[nodiscard]] AuditSearch search() const;
    [[nodiscard]] AuditPeriod period() const;
    [[nodiscard]] QLineEdit& text() { return *m_text; }

signals:
    void changed();

private:
    void fillAccounts();
    void showDays();

    const AccountService& m_service;
    // In the order in which Tab goes through them.
    QComboBox* m_period;
    QDateEdit* m_first;
    QLabel* m_dash;
    QDateEdit* m_last;
    QComboBox* m_account;
    QComboBox* m_environment;
    QComboBox* m_kinds;
    QLineEdit* m_text;
    /// Nobody wants to look for each letter on its own.
    QTimer m_typing;
};

} // namespace TokenDesk
