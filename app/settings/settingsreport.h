#pragma once

#include "app/settings/policy.h"
#include "app/settings/setting.h"

namespace TokenDesk {

/// Every setting as it counts now, and what of the administrator's policy could not be obeyed.
struct SettingsReport
{
    QList<SettingInForce> settings = {};
    QList<PolicyProblem> problems = {};
};

} // namespace TokenDesk
