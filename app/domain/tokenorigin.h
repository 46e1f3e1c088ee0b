#pragma once

#include "app/domain/environment.h"
#include "app/domain/sessiontoken.h"

namespace TokenDesk {

/// False where the token's audience, or else its issuer, names a host that speaks of the other kind of environment: a
/// reason to look twice, and no proof. A host that says nothing fits everywhere.
bool fitsKind(const SessionToken& token, EnvironmentKind kind);

} // namespace TokenDesk
