#include "app/adapters/systemlog.h"

#include "app/adapters/systemlogentry.h"

namespace TokenDesk {

SystemLog::SystemLog(QByteArray place)
    : m_place(std::move(place))
{
}

bool SystemLog::forward(const AuditEvent& event)
{
    if (!m_isWanted) {
        return true;
    }
    const AuditOccasion& occasion = event.occasion;
    // "@cee:" tells those who collect logs that structured text follows. JSON has no line ends, so that no label can
    // pass for a line of its own.
    return writeToSystemLog(
        m_place, {.severity = event.cause.isEmpty() ? SystemLogSeverity::Information : SystemLogSeverity::Warning,
                  .at = occasion.at,
                  .program = occasion.origin.program.toUtf8(),
                  .text = "@cee:" + canonicalBytes(event)});
}

} // namespace TokenDesk
