#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

// The later steps of AccountBook's changes, from wherever they were left. All of them want the change lease to be held
// by the caller.

/// Where a password of the account may lie, the one that counts first.
QList<SecretKey> passwordKeys(const QString& profile, const IndexedAccount& account);
/// Whether something was begun with the account that finishChange() can carry on.
bool isUnfinished(const IndexedAccount& account);

/// Moves the staged password to its own key. The account is whole at every step, so a failure only leaves more to do.
/// Errors: those of the index and the secret store; SecretNotFound where the staged password counts and is gone.
QCoro::Task<Result<void>> settlePassword(Ports ports, IndexedAccount indexed, std::stop_token stop);
/// Removes the keychain items, then the row. Errors: those of the index and the secret store.
QCoro::Task<Result<void>> finishRemoval(Ports ports, AccountId id, QList<SecretKey> keys, std::stop_token stop);
/// Takes one unfinished account to its end. An addition whose password did not arrive stays pending, without an error.
/// Errors: as above.
QCoro::Task<Result<void>> finishChange(Ports ports, IndexedAccount indexed, std::stop_token stop);

} // namespace TokenDesk
