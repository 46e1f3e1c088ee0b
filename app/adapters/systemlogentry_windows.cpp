// Not verified: nobody has run it on Windows yet.

#include "app/adapters/systemlogentry.h"

#include <QString>
#include <qt_windows.h>

namespace TokenDesk {

bool writeToSystemLog(const QByteArray& /*place*/, const SystemLogEntry& entry)
{
    // A source that no installer has registered is taken all the same; the viewer then says so above the text.
    const HANDLE source = ::RegisterEventSourceW(nullptr, L"Token Desk");
    if (source == nullptr) {
        return false;
    }
    const std::wstring text = QString::fromUtf8(entry.text).toStdWString();
    const wchar_t* texts[] = {text.c_str()};
    const WORD type = entry.severity == SystemLogSeverity::Warning ? EVENTLOG_WARNING_TYPE : EVENTLOG_INFORMATION_TYPE;
    constexpr DWORD EventId = 1;
    const bool isTaken = ::ReportEventW(source, type, 0, EventId, nullptr, 1, 0, texts, nullptr) != 0;
    ::DeregisterEventSource(source);
    return isTaken;
}

} // namespace TokenDesk
