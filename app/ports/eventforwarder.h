#pragma once

#include "app/domain/auditevent.h"

namespace TokenDesk {

/// Passes on what the audit log records, to a place that others watch.
class EventForwarder
{
public:
    virtual ~EventForwarder() = default;
    /// Waits for nobody. False where it could not be passed on; true also where that is not wanted.
    virtual bool forward(const AuditEvent& event) = 0;
};

} // namespace TokenDesk
