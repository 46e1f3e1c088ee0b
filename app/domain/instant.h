#pragma once

#include <QDateTime>
#include <chrono>

namespace TokenDesk {

/// A point on the UTC time line, to the millisecond. Who needs "now" is handed one; see ports/clock.h.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline QDateTime toDateTimeUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

inline Instant toInstant(const QDateTime& dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

/// ISO 8601 in UTC to the second, "2026-11-24T09:14:02Z": the form of every time in `--json`.
inline QString toIsoUtc(Instant instant)
{
    return toDateTimeUtc(instant).toString(Qt::ISODate);
}

} // namespace TokenDesk
