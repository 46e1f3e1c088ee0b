#pragma once

#include "app/ports/auditlog.h"

namespace TokenDesk {

class Database;

/// The audit log in the profile's database. Nothing here changes or removes a row but shorten().
class SqliteAuditLog final : public AuditLog
{
public:
    explicit SqliteAuditLog(std::shared_ptr<Database> database);

    [[nodiscard]] Result<AuditAnchoring> append(const AuditEvent& event, const Secret* masterKey) override;
    [[nodiscard]] Result<AuditAnchoring> chainWaiting(const AuditOccasion& occasion, const Secret& masterKey) override;
    [[nodiscard]] Result<void> beginChain(const AuditOccasion& occasion, const Secret& masterKey) override;
    [[nodiscard]] Result<void> shorten(const AuditOccasion& occasion, const Secret& masterKey, Instant oldest) override;
    [[nodiscard]] Result<QList<AuditRow>> page(const AuditFilter& filter, std::optional<AuditPlace> before,
                                               int count) const override;
    [[nodiscard]] Result<AuditSize> size() const override;
    [[nodiscard]] Result<qint64> lastSequence() const override;
    [[nodiscard]] Result<std::optional<AuditHead>> head(Instant now) const override;
    [[nodiscard]] Result<bool> goesOnFrom(const AuditHead& anchor) const override;
    [[nodiscard]] Result<bool> isUnderAnotherKey(const Secret& masterKey) const override;
    [[nodiscard]] Result<std::unique_ptr<AuditExamination>>
    examine(const Secret* masterKey, const std::optional<AuditHead>& anchor) const override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace TokenDesk
