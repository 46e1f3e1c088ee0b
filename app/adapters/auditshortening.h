#pragma once

#include "app/ports/auditlog.h"

namespace TokenDesk {

class Database;

/// See AuditLog::shorten().
Result<void> shortenAudit(const Database& database, const AuditOccasion& occasion, const Secret& masterKey,
                          Instant oldest);

} // namespace TokenDesk
