#pragma once

#include "app/ports/auditlog.h"

#include <QJsonObject>

namespace TokenDesk {

// The objects of `--json` and of what is exported; their keys stay as they are.

QJsonObject toJson(const AuditRow& row);
QJsonObject toJson(const AuditVerdict& verdict);
/// Why nothing can be said of the log stands in place of a verdict.
QJsonObject toJson(const Result<AuditVerdict>& verdict);

} // namespace TokenDesk
