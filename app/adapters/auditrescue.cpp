#include "app/adapters/auditrescue.h"

#include "app/adapters/auditchain.h"
#include "app/adapters/database.h"

namespace TokenDesk {

namespace {

/// Qt gives a NULL the type of a text, and an empty text is what it would become.
QVariant orNull(const QVariant& value)
{
    return value.isNull() ? QVariant() : value;
}

/// The stub is newer than the copy's where the log was shortened since. Rows that it stands for are removed again by
/// the next shortening.
Result<void> takeOverStub(const Database& damaged, const Database& copy)
{
    const auto rows = copy.value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM audit)"));
    const auto stub = readStub(damaged);
    if (!rows || !stub || rows->toBool() || !*stub) {
        return rows && stub ? Result<void>() : failure(ErrorKind::StorageBroken);
    }
    const auto stored =
        copy.run(QStringLiteral("INSERT OR REPLACE INTO audit_stub (id, content, mac) VALUES (1, ?, ?)"),
                 {QString::fromUtf8((*stub)->content), (*stub)->mac});
    return stored ? Result<void>() : failureOf(stored);
}

} // namespace

void takeOverAudit(const Database& damaged, const Database& copy)
{
    std::ignore = copy.transactWithoutWaiting([&]() -> Result<void> {
        if (const auto done = takeOverStub(damaged, copy); !done) {
            return done;
        }
        const auto tip = readTip(copy);
        if (!tip) {
            return failureOf(tip);
        }
        auto rows = damaged.run(
            QStringLiteral("SELECT sequence, event, mac, chained_at FROM audit WHERE sequence > ? ORDER BY sequence"),
            {tip->lastChained});
        if (!rows) {
            return failureOf(rows);
        }
        // The rows end where the damage begins, as they do where there is none.
        // What waits in the copy may have been chained since.
        for (qint64 expected = tip->lastChained + 1; rows->next() && rows->value(0).toLongLong() == expected;
             ++expected) {
            const auto stored =
                copy.run(QStringLiteral("INSERT OR REPLACE INTO audit (sequence, event, mac, chained_at)"
                                        " VALUES (?, ?, ?, ?)"),
                         {rows->value(0), rows->value(1), orNull(rows->value(2)), orNull(rows->value(3))});
            if (!stored) {
                return failureOf(stored);
            }
        }
        return {};
    });
}

} // namespace TokenDesk
