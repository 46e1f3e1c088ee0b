#pragma once

#include "tests/app/flows/world.h"

namespace TokenDesk::Test {

/// What the log tells, the oldest first: "account-added", "sign-in-failed PasswordRejected", "token-copied header".
/// What differs from run to run is left out: the details of sign-ins and of the log itself.
QStringList recorded(const World& world);
/// The newest row.
AuditRow newestRow(const World& world);
/// "sound", "changed 5", …
QString auditVerdict(const Ports& ports);
/// Signs the account in, at a server that grants it.
SessionToken signInto(World& world, const Ports& ports, AccountId account);

} // namespace TokenDesk::Test
