#include "app/flows/clockguard.h"

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;

/// What a clock may be set by without anybody minding.
constexpr milliseconds Tolerance{2000};
/// How far two clocks of one computer may drift apart by themselves: 100 parts in a million.
constexpr int DriftDivisor = 10'000;

} // namespace

ClockGuard::ClockGuard(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
    , m_now(m_clock->now())
    , m_elapsed(m_clock->elapsed())
{
}

std::optional<milliseconds> ClockGuard::look()
{
    const Instant now = m_clock->now();
    const milliseconds elapsed = m_clock->elapsed();
    const milliseconds passed = elapsed - m_elapsed;
    const milliseconds setBy = (now - m_now) - passed;
    m_now = now;
    m_elapsed = elapsed;
    // Nobody may have looked for days; what the clocks drifted meanwhile was set by nobody.
    return std::chrono::abs(setBy) > Tolerance + passed / DriftDivisor ? std::optional(setBy) : std::nullopt;
}

} // namespace TokenDesk
