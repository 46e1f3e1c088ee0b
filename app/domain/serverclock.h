#pragma once

#include "app/domain/instant.h"

namespace TokenDesk {

/// How far the server's clock is ahead of this computer's, learnt from a `Date` header that arrived at @p localNow.
/// The header is cut to the second, so its middle is taken; what lies within that uncertainty counts as no difference.
inline std::chrono::milliseconds clockOffset(Instant serverDate, Instant localNow)
{
    using namespace std::chrono_literals;
    const auto offset = serverDate + 500ms - localNow;
    return offset >= -1500ms && offset <= 1500ms ? 0ms : offset;
}

/// "this computer is 90 s behind the server"
QString clockDifferenceText(std::chrono::milliseconds serverAhead);

} // namespace TokenDesk
