#include "ui/shell/idletime.h"

#include <qt_windows.h>

namespace TokenDesk {

// Not verified on Windows.

void askIdleTime(QObject* /*context*/, const std::function<void(std::optional<std::chrono::milliseconds>)>& tell)
{
    LASTINPUTINFO last = {};
    last.cbSize = sizeof(last);
    if (::GetLastInputInfo(&last) == 0) {
        tell(std::nullopt);
        return;
    }
    // Both wrap around after 49 days; their difference does not mind.
    tell(std::chrono::milliseconds{static_cast<DWORD>(::GetTickCount() - last.dwTime)});
}

} // namespace TokenDesk
