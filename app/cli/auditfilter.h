#pragma once

#include "app/cli/command.h"

namespace TokenDesk {

class CommandRun;

/// With the ids of what is named. Fails the run where there is nothing returned.
std::optional<AuditFilter> filterOf(CommandRun& run, const AuditChoice& choice);

} // namespace TokenDesk
