#pragma once

#include "app/flows/reconcile.h"

namespace TokenDesk {

/// What became of a finding.
struct RepairOutcome
{
    enum class State {
        Repaired,
        NeedsPassword, ///< done as far as it goes: the account waits for its password, or for its removal
        Failed,
    };

    Finding finding;
    State state = State::Repaired;
    /// Of what failed.
    std::optional<Error> error = {};
};

/// Mends what reconcile() found, one finding after the other, each looked at anew before anything is changed. Nothing
/// is removed because of an error: where the keychain cannot be asked, the finding fails, and with it those after it.
QCoro::Task<QList<RepairOutcome>> repair(Ports ports, QList<Finding> findings, std::stop_token stop);

/// The name in `--json`: "repaired", "needs-password", "failed".
QString repairStateName(RepairOutcome::State state);
/// What became of it, as a sentence or two that go without the account's label.
QString outcomeText(const RepairOutcome& outcome, const ErrorContext& context);

} // namespace TokenDesk
