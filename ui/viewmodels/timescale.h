#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QString>

namespace TokenDesk {

/// A stretch of time laid out from left to right, by this computer's clock.
class TimeScale
{
public:
    struct Tick
    {
        Instant at;
        /// "14:00", or "25 Nov" at midnight.
        QString text;
    };

    /// Nothing further away from @p now than this is on any scale; what is longer sticks out.
    static constexpr std::chrono::hours FarthestFromNow{24};

    /// An hour around @p now.
    explicit TimeScale(Instant now);
    /// Makes room for a token's life, as far as it is not too far away.
    void include(Instant from, Instant until);

    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant until() const { return m_until; }
    /// Where a time lies, 0 at the beginning and 1 at the end; less or more for what sticks out.
    [[nodiscard]] double position(Instant when) const;
    /// Round times of the clock on the wall, at most @p most of them.
    [[nodiscard]] QList<Tick> ticks(int most) const;

private:
    Instant m_now;
    Instant m_from;
    Instant m_until;
};

} // namespace TokenDesk
