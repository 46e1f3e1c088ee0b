#pragma once

#include "app/domain/instant.h"

#include <QByteArray>

namespace TokenDesk {

enum class SystemLogSeverity { Information, Warning };

struct SystemLogEntry
{
    SystemLogSeverity severity = SystemLogSeverity::Information;
    Instant at = {};
    QByteArray program = {};
    /// One line of UTF-8.
    QByteArray text = {};
};

/// False where the system does not take it. @p place is for Linux; see SystemLog.
bool writeToSystemLog(const QByteArray& place, const SystemLogEntry& entry);

} // namespace TokenDesk
