#pragma once

#include <QStringList>

namespace TokenDesk {

/// "TkDk": tells our file from anybody else's SQLite database.
inline constexpr int DatabaseApplicationId = 0x546b446b;

/// The statements that lead from each schema version to the next; the file's `user_version` counts them.
/// What has been released is never changed, only added to.
QList<QStringList> schemaMigrations();

/// What defines the audit log, as it stands in the file: whoever changes it, changes what the log shows.
QStringList auditDefinitions();

} // namespace TokenDesk
