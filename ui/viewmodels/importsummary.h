#pragma once

#include "app/flows/importaccounts.h"

namespace TokenDesk {

/// What an import would come to: "3 to add, 1 to update, 2 refused".
QString importPlanSummary(const ImportCounts& counts);
/// What became of it as a whole: "3 accounts imported".
QString importResultTitle(const ImportResult& result);
/// "2 added, 1 updated, 2 refused, 1 failed".
QString importResultSummary(const ImportPlan& plan, const ImportResult& result);

} // namespace TokenDesk
