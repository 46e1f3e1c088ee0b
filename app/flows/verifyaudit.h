#pragma once

#include "app/ports/ports.h"

#include <functional>

namespace TokenDesk {

/// How many rows were looked at, of how many.
using AuditProgress = std::function<void(qint64 done, qint64 total)>;

/// Looks at the whole audit log, from the oldest row on, in a thread of its own: whether every row is as it was
/// recorded and in its place, and whether what the keychain remembers is still there. May open the keychain's prompt.
/// @p progress may be empty; it is called in the thread of the event loop, now and then, and not after the end.
/// Errors: those of masterKey(), readAnchor() and the log; KeychainMissing while passwords are kept for the session
/// only; Cancelled.
QCoro::Task<Result<AuditVerdict>> verifyAudit(Ports ports, AuditProgress progress, std::stop_token stop);

} // namespace TokenDesk
