#pragma once

#include "app/flows/doctor.h"

namespace TokenDesk {

/// Whether anything hangs on an environment's server.
enum class Need { Needed, NotYet };

/// What a look at an environment's server says about it: connection, proxy, certificate, clock.
QList<DoctorCheck> connectionChecks(const Environment& environment, const ConnectionReport& report, Need need,
                                    Instant now);

} // namespace TokenDesk
