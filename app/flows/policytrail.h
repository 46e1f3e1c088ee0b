#pragma once

#include "app/flows/auditservice.h"
#include "app/settings/policy.h"

namespace TokenDesk {

/// Puts into the audit log which policy is in force, where that is another one than the log tells of: "key=value" of
/// each rule, then "!problem:key" of each problem, with spaces between them; nothing where there is no policy any more.
void recordPolicy(AuditService& audit, AuditEvent event, const Policy& policy);

} // namespace TokenDesk
