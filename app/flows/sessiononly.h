#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

// Going on without a keychain, in memory, until the program ends: for a person who has been told what that means.

/// From now on what is entered is kept in memory. A master key that is in memory stays the one that counts.
void beginSessionOnly(const Ports& ports);

/// Moves everything that is kept for the session into the keychain, item by item, and ends the session-only mode when
/// all of it can be read back from there. What has not been moved stays in memory, and the mode stays on.
/// Returns the number of passwords moved. Errors: those of probeKeychain(), beginChange(), the index, the shelf and the
/// secret store.
QCoro::Task<Result<int>> moveToKeychain(Ports ports, std::stop_token stop);

} // namespace TokenDesk
