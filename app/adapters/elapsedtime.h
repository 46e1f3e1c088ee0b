#pragma once

#include <chrono>

namespace TokenDesk {

/// The time since the computer was started, its sleep included; std::chrono::steady_clock leaves the sleep out on
/// Linux and macOS. Setting the computer's clock does not move it.
std::chrono::milliseconds elapsedTime();

} // namespace TokenDesk
