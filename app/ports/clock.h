#pragma once

#include "app/domain/instant.h"

namespace TokenDesk {

/// This computer's idea of the time. Must be callable from the main thread at any moment.
class Clock
{
public:
    virtual ~Clock() = default;
    /// What the computer's clock shows. It moves when somebody sets it.
    [[nodiscard]] virtual Instant now() const = 0;
    /// The time since some moment that stays the same for the life of the process. It runs on while the computer
    /// sleeps, and nobody can set it.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

} // namespace TokenDesk
