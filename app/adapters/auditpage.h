#pragma once

#include "app/ports/auditlog.h"

namespace TokenDesk {

class Database;

/// See AuditLog::page().
Result<QList<AuditRow>> auditPage(const Database& database, const AuditFilter& filter, std::optional<AuditPlace> before,
                                  int count);

} // namespace TokenDesk
