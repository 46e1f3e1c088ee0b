#include "ui/shell/idletime.h"

#include <ApplicationServices/ApplicationServices.h>

namespace TokenDesk {

// Not verified on macOS.

void askIdleTime(QObject* /*context*/, const std::function<void(std::optional<std::chrono::milliseconds>)>& tell)
{
    const double seconds =
        CGEventSourceSecondsSinceLastEventType(kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType);
    tell(std::chrono::floor<std::chrono::milliseconds>(std::chrono::duration<double>{seconds}));
}

} // namespace TokenDesk
