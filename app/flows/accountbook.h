#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

// Adding, editing and removing accounts across two stores that cannot change together: the list (SQLite) and the
// keychain. The list always says first what is about to happen, so that whatever stops the program in the middle, the
// next start can tell where it stood (finishChanges()), no password is orphaned and no account is lost.
//
//   add     row pending ─► password written and read back ─► row stored
//   edit    stage staging ─► new password under the staged key ─► row with the new texts, stage replacing
//           ─► password under its key ─► staged key removed ─► stage settled
//   remove  row removing ─► password removed ─► row removed, its tokens with it
//
// While passwords are kept for the session only, a new one goes to memory, and its row says that the keychain has none:
// pending and absent. Whoever reads the row later sees an account without a password, whatever has happened.

/// Where the account's password is to be read from now.
SecretKey passwordKey(const QString& profile, const IndexedAccount& account);

/// A failed earlier attempt with the same environment and username is taken up again.
/// Errors: those of Account::make(), checkPassword(), beginChange(), the index and the secret store; NotFound for the
/// environment; Duplicate.
QCoro::Task<Result<Account>> addAccount(Ports ports, AccountDraft draft, Secret password, std::stop_token stop);

/// @p newPassword empty keeps the present one. A new password, username or environment ends a rejection.
/// Errors: as addAccount(), and NotFound for the account. A failure leaves the account as it was.
QCoro::Task<Result<Account>> editAccount(Ports ports, AccountId id, AccountDraft draft, Secret newPassword,
                                         std::stop_token stop);

/// Succeeds when there is no such account.
/// Errors: those of beginChange(), the index and the secret store. A failure leaves the account as it was, except where
/// the keychain may still do what was asked: then it stays *removing*.
QCoro::Task<Result<void>> removeAccount(Ports ports, AccountId id, std::stop_token stop);

/// Finishes what a stop in the middle left behind: removals are completed, passwords that arrived are confirmed. What
/// lacks its password stays pending, for its owner to complete. Touches the keychain only where there is such a thing.
/// Errors: as above; what could not be finished waits for the next time.
QCoro::Task<Result<void>> finishChanges(Ports ports, std::stop_token stop);

} // namespace TokenDesk
