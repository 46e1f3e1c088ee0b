#include "app/adapters/elapsedtime.h"

#include <ctime>
#include <tuple>

namespace TokenDesk {

std::chrono::milliseconds elapsedTime()
{
    timespec time{};
    // Cannot fail: the clock is there since Linux 2.6.39.
    std::ignore = clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds{time.tv_sec} +
                                                         std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace TokenDesk
