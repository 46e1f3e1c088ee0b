#include "app/adapters/elapsedtime.h"

#include <mach/mach_time.h>

namespace TokenDesk {

std::chrono::milliseconds elapsedTime()
{
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    // In floating point, since ticks times numerator leaves 64 bits after some weeks on Apple silicon (125/3).
    const double nanoseconds = static_cast<double>(mach_continuous_time()) * base.numer / base.denom;
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::duration<double, std::nano>{nanoseconds});
}

} // namespace TokenDesk
