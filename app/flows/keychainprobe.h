#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Writes an item to the keychain, reads it and removes it again: what else would tell that it works. May open the
/// keychain's prompt. Errors: those of the secret store; KeychainFailed where what was written is not found again.
QCoro::Task<Result<void>> probeKeychain(Ports ports, std::stop_token stop);

} // namespace TokenDesk
