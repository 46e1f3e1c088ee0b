#pragma once

#include <cstdio>
#include <cstdlib>

namespace TokenDesk::Test {

/// Ends the program where something does not hold, which is how libFuzzer learns of it.
inline void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

} // namespace TokenDesk::Test
