#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Waits until no other change of accounts is under way, here or in another process, for at most ten seconds.
/// Errors: StorageBusy, StorageDenied, Cancelled.
QCoro::Task<Result<std::unique_ptr<ChangeLease>>> beginChange(Ports ports, std::stop_token stop);

} // namespace TokenDesk
