#pragma once

#include "app/domain/instant.h"

namespace TokenDesk {

/// This computer's idea of the time. Must be callable from the main thread at any moment.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace TokenDesk
