#include "app/adapters/databasefaults.h"

#include "app/adapters/database.h"

namespace TokenDesk {

Result<QStringList> faultsOf(const Database& database)
{
    /// How many of them are worth naming.
    constexpr int MaximumFaults = 10;
    auto rows = database.run(QStringLiteral("PRAGMA quick_check(%1)").arg(MaximumFaults));
    if (!rows) {
        return failureOf(rows);
    }
    QStringList faults;
    while (rows->next()) {
        faults.append(rows->value(0).toString());
    }
    const auto end = database.ended(*rows);
    faults.removeAll(QStringLiteral("ok"));
    if (!faults.isEmpty()) {
        // A damaged page may have ended the list, and would end the next.
        return faults;
    }
    if (!end) {
        return failureOf(end);
    }
    auto orphans = database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphans) {
        return failureOf(orphans);
    }
    while (orphans->next() && faults.size() < MaximumFaults) {
        faults.append(QStringLiteral("a row of %1 without its row in %2")
                          .arg(orphans->value(0).toString(), orphans->value(2).toString()));
    }
    return faults;
}

} // namespace TokenDesk
