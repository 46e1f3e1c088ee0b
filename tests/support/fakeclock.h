#pragma once

#include "app/ports/clock.h"

namespace TokenDesk::Test {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant now)
        : m_now(now)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    /// Time passes, awake or asleep.
    void advance(std::chrono::milliseconds duration)
    {
        m_now += duration;
        m_elapsed += duration;
    }
    /// Time passes until then.
    void set(Instant now) { advance(now - m_now); }
    /// Somebody sets the computer's clock, and no time passes.
    void setWallClock(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::milliseconds m_elapsed = std::chrono::hours{1};
};

} // namespace TokenDesk::Test
