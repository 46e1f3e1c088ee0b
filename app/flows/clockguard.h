#pragma once

#include "app/ports/clock.h"

#include <memory>
#include <optional>

namespace TokenDesk {

/// Notices that somebody set this computer's clock, by a second one that cannot be set. Sleep moves both alike.
class ClockGuard
{
public:
    explicit ClockGuard(std::shared_ptr<Clock> clock);

    /// By how much the clock was set since the last look, forwards positive; nothing where it only ran.
    std::optional<std::chrono::milliseconds> look();

private:
    std::shared_ptr<Clock> m_clock;
    Instant m_now;
    std::chrono::milliseconds m_elapsed;
};

} // namespace TokenDesk
