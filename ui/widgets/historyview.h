#pragma once

#include "app/domain/id.h"
#include "ui/widgets/auditrowsview.h"

namespace TokenDesk {

class AuditService;

/// One account's rows of the audit log.
class HistoryView final : public AuditRowsView
{
    Q_OBJECT
public:
    HistoryView(AuditService& audit, QWidget* parent);

    /// Nothing for none.
    void showAccount(AccountId account);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void bringUpToDate();
    void layOutColumns() override;

    AccountId m_account;
    /// What the model shows is of another account, or not up to date.
    bool m_isStale = false;
    AccountId m_shownAccount;
};

} // namespace TokenDesk
