#pragma once

#include "app/domain/instant.h"

#include <optional>

namespace TokenDesk {

/// Which end of a day is meant where no time of the day is given.
enum class DayEnd { Begin, End };

/// A day, "2026-03-02", or a time in ISO 8601, "2026-03-02T09:00" or "2026-03-02T09:00:00Z"; local where it does not
/// say otherwise. Nothing for any other text.
std::optional<Instant> parseMoment(const QString& text, DayEnd end);

} // namespace TokenDesk
