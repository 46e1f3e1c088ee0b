#include "app/adapters/elapsedtime.h"

#include <windows.h>

namespace TokenDesk {

std::chrono::milliseconds elapsedTime()
{
    // Counts sleep and hibernation too. Its steps of up to 16 ms do not matter here.
    return std::chrono::milliseconds{GetTickCount64()};
}

} // namespace TokenDesk
