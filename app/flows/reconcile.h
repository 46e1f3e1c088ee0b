#pragma once

#include "app/domain/errortext.h"
#include "app/ports/ports.h"

namespace TokenDesk {

// Whether the list, the keychain and the shelf still fit together, and what does not. Looking changes nothing; repair.h
// mends.

/// One thing that does not fit.
struct Finding
{
    enum class Kind {
        UnfinishedAddition,
        UnfinishedEdit,
        UnfinishedRemoval,
        PasswordMissing,     ///< not in the keychain, which is open
        SessionPasswordGone, ///< was kept in memory only
        MasterKeyMissing,    ///< not in the keychain, which is open, but still in memory
        MasterKeyLost,       ///< gone, and with it the texts of the tokens sealed under it
        UnreadableTokens,    ///< sealed under another master key
        LogOfAnotherKey,     ///< the audit log is chained under another master key, and waits
        LogCutOff,           ///< the audit log does not go on from what the keychain remembers of it
    };

    Kind kind;
    /// Null where it is about no account.
    AccountId account = {};
    QString label = {};
    /// How many tokens it is about.
    int tokens = 0;
    /// Nothing but the password, entered again, mends it: repairing has nothing left to do.
    bool onlyWantsPassword = false;
};

struct Reconciliation
{
    /// In the order of the list, what concerns all of it last.
    QList<Finding> findings = {};
    /// Why the keychain could not be looked at, or not to the end. What it would have shown is not among the findings:
    /// an error is never taken for "not found".
    std::optional<Error> notLookedAt = {};
};

/// How far to look.
enum class Scope {
    List,     ///< what the list tells; asks no keychain, opens no prompt
    Keychain, ///< every account's password too, and the tokens' key; may open the keychain's prompt
};

/// Errors: those of the index and the shelf.
QCoro::Task<Result<Reconciliation>> reconcile(Ports ports, Scope scope, std::stop_token stop);

/// Whether the audit log can go on as it stands: it is chained under the key in the keychain, and goes on from what the
/// keychain remembers of it. That each row is as it was recorded is for verifyAudit().
/// Errors: those of the secret store and the log.
QCoro::Task<Result<std::optional<Finding>>> auditFinding(Ports ports, std::stop_token stop);

/// For the start of a program: finishes what an earlier stop left half done, but only where the keychain is open, so
/// that no prompt comes up unasked; then looks at the list. Errors: those of the index.
QCoro::Task<Result<Reconciliation>> reconcileAtStart(Ports ports, std::stop_token stop);

/// The name in `--json`: "unfinished-addition", ….
QString findingName(Finding::Kind kind);
/// What was found, and what repairing will do, as sentences that go without the account's label.
QString findingText(const Finding& finding);
QString repairText(const Finding& finding);

} // namespace TokenDesk
