#pragma once

#include <QStringView>
#include <chrono>
#include <optional>

namespace TokenDesk {

/// A whole number of seconds ("90", "90s"), minutes ("15m") or hours ("2h"), at most six digits; nothing for any other
/// text.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

} // namespace TokenDesk
