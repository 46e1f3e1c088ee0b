#pragma once

#include "app/domain/importplan.h"
#include "app/ports/ports.h"

#include <functional>

namespace TokenDesk {

/// What becomes of an import in which something fails.
enum class ImportManner {
    WhatSucceeds, ///< the rest goes on, and what was done stays
    AllOrNothing, ///< what was done is taken back
};

/// Where a row of an import stands.
enum class ImportState {
    LeftOut, ///< skipped or refused by the plan
    Added,
    Updated,
    Failed,    ///< for the reason in its error
    TakenBack, ///< done, and undone since another one failed
    NotTried,  ///< cancelled before, or the keychain or the storage would have failed it as well
};

struct ImportOutcome
{
    ImportState state = ImportState::NotTried;
    /// Of Added and Updated.
    AccountId account = {};
    /// Of Failed; of TakenBack where that did not succeed.
    std::optional<Error> error = {};
};

struct ImportResult
{
    /// One for each row of the plan, in its order.
    QList<ImportOutcome> outcomes;
    /// Why the import ended before its last row.
    std::optional<Error> obstacle = {};
};

/// Is told how many of the rows that change something are done, and how many there are.
using ImportObserver = std::function<void(int done, int total)>;

/// Carries a plan out, one account after the other in the order of the file, each by addAccount() or editAccount(): a
/// stop at any point leaves whole accounts, and the same table imported again ends in the same state. A keychain or a
/// storage that fails ends the import, since it would fail the rest as well.
///
/// Environments that come with the plan are added when the first of their accounts is. Error of an import that is
/// forbidden: ForbiddenByPolicy, as the obstacle.
///
/// All or nothing: where a row of the plan is refused nothing is begun. For the time of the import the former passwords
/// of accounts that are updated are in memory, as Secret. A program that is killed takes nothing back.
/// The plan's passwords are used up.
QCoro::Task<ImportResult> importAccounts(Ports ports, std::shared_ptr<ImportPlan> plan, ImportManner manner,
                                         ImportObserver observer, std::stop_token stop);

/// The name in `--json`: "left-out", "added", ….
QString importStateName(ImportState state);
/// What became of the row, as a sentence that goes without the account's label; why it was left out for such a row.
QString importOutcomeText(const ImportRow& row, const ImportOutcome& outcome);
/// The whole result as a table (CSV) that holds no secret.
QByteArray importResultCsv(const ImportPlan& plan, const ImportResult& result, const QList<Environment>& environments);

} // namespace TokenDesk
