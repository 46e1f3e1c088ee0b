#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

// The head of the audit log, taken down in the keychain at intervals: whoever can write the database, and not the
// keychain, can no longer cut off what came before unnoticed.

/// What was anchored last; nothing where nothing was. Errors: those of SecretStore::read() but SecretNotFound;
/// KeychainFailed for what is no anchor.
QCoro::Task<Result<std::optional<AuditHead>>> readAnchor(Ports ports, std::stop_token stop);

/// Anchors the log's head where that is due, but only while the keychain is open, so that no prompt comes up for it. A
/// log that does not go on from what was anchored before is left alone: the anchor is what shows that.
/// Errors: those of readAnchor(), SecretStore::write() and the log.
QCoro::Task<Result<void>> anchorWhenDue(Ports ports, std::stop_token stop);

/// Anchors the log's head whatever was anchored before, by a person's word. Errors: as above.
QCoro::Task<Result<void>> anchorAnew(Ports ports, std::stop_token stop);

} // namespace TokenDesk
