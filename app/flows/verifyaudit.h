#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Looks at the whole audit log, from the oldest row on, without keeping the event loop busy for long: whether every
/// row is as it was recorded and in its place, and whether what the keychain remembers is still there. May open the
/// keychain's prompt. Errors: those of masterKey(), readAnchor() and the log; KeychainMissing while passwords are kept
/// for the session only; Cancelled.
QCoro::Task<Result<AuditVerdict>> verifyAudit(Ports ports, std::stop_token stop);

} // namespace TokenDesk
