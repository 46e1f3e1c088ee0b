#pragma once

#include "ui/widgets/auditrowsview.h"

namespace TokenDesk {

/// The rows of all accounts, with the account and the person in columns of their own.
class AuditTable final : public AuditRowsView
{
    Q_OBJECT
public:
    /// @p model must outlive this.
    AuditTable(AuditLogModel& model, QWidget* parent);

private:
    void layOutColumns() override;
};

} // namespace TokenDesk
