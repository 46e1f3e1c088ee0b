#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Whether the administrator allows what this environment is for. Error: ForbiddenByPolicy; of what cannot be looked up
/// nothing is said here.
[[nodiscard]] Result<void> checkPermitted(const Ports& ports, const QString& environmentId);
/// Likewise of the account's environment.
[[nodiscard]] Result<void> checkPermitted(const Ports& ports, AccountId account);

} // namespace TokenDesk
