#pragma once

#include "app/adapters/elapsedtime.h"
#include "app/ports/clock.h"

namespace TokenDesk {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return elapsedTime(); }
};

} // namespace TokenDesk
