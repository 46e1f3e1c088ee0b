#pragma once

#include "app/ports/eventforwarder.h"

namespace TokenDesk {

/// Passes events on to the log of the operating system, where that is wanted: syslog or the journal on Linux, the event
/// log on Windows, the unified log on macOS. An event is the JSON that the audit log keeps, on one line.
class SystemLog final : public EventForwarder
{
public:
    /// Where syslog listens on Linux; no other system asks.
    static constexpr char DefaultPlace[] = "/dev/log";

    explicit SystemLog(QByteArray place = DefaultPlace);

    /// It is not, at first.
    void setWanted(bool isWanted) { m_isWanted = isWanted; }
    bool forward(const AuditEvent& event) override;

private:
    QByteArray m_place;
    bool m_isWanted = false;
};

} // namespace TokenDesk
