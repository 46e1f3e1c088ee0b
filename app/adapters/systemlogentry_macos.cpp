// Not verified: nobody has run it on macOS yet.

#include "app/adapters/systemlogentry.h"

#include <os/log.h>

namespace TokenDesk {

bool writeToSystemLog(const QByteArray& /*place*/, const SystemLogEntry& entry)
{
    static os_log_t log = os_log_create("org.tokendesk.TokenDesk", "audit");
    const os_log_type_t type = entry.severity == SystemLogSeverity::Warning ? OS_LOG_TYPE_ERROR : OS_LOG_TYPE_DEFAULT;
    // Public, or the log would show "<private>" in place of what it is for.
    os_log_with_type(log, type, "%{public}s", entry.text.constData());
    return true;
}

} // namespace TokenDesk
