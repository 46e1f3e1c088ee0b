#pragma once

#include "app/domain/id.h"

#include <QTableView>

namespace TokenDesk {

class AuditLogModel;
class AuditService;

/// One account's rows of the audit log.
class HistoryView final : public QTableView
{
    Q_OBJECT
public:
    HistoryView(AuditService& audit, QWidget* parent);

    /// Nothing for none.
    void showAccount(AccountId account);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void bringUpToDate();
    void layOutColumns();

    AuditLogModel* m_model;
    AccountId m_account;
    /// What the model shows is of another account, or not up to date.
    bool m_isStale = false;
    AccountId m_shownAccount;
};

} // namespace TokenDesk
