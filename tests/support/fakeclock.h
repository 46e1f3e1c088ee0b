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
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds duration) { m_now += duration; }

private:
    Instant m_now;
};

} // namespace TokenDesk::Test
