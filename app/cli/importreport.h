#pragma once

#include "app/cli/command.h"

#include <memory>

namespace TokenDesk {

class CommandRun;

/// Ends the run: there is no plan.
void refuseImport(CommandRun& run, const ImportFailure& failure);

/// Carries the plan out, or says what that would do, and tells of each row; ends the run.
void carryOutImport(CommandRun& run, const std::shared_ptr<ImportPlan>& plan, const ImportTerms& terms);

} // namespace TokenDesk
