#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Connects to the environment's server as a sign-in would, with the proxy's credentials from the keychain where the
/// proxy wants them; no credentials of an account are sent.
QCoro::Task<ConnectionReport> testConnection(Ports ports, Environment environment);

} // namespace TokenDesk
