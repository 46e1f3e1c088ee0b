#include "app/adapters/auditpage.h"

#include "app/adapters/database.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// What follows WHERE, with its values.
class Conditions
{
public:
    void add(const QString& condition, const QVariantList& values)
    {
        m_conditions.append(condition);
        m_values += values;
    }
    [[nodiscard]] QString text() const
    {
        return m_conditions.isEmpty() ? QString()
                                      : QLatin1String(" WHERE ") + m_conditions.join(QLatin1String(" AND "));
    }
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

Conditions conditionsOf(const AuditFilter& filter, std::optional<AuditKind> kind, std::optional<AuditPlace> before)
{
    Conditions conditions;
    // Each has an index that ends with the time. SQLite uses the one of the condition without a plus: the account's
    // narrows the choice most.
    QLatin1String plus("");
    const auto narrowTo = [&](QLatin1String column, const QString& value) {
        if (!value.isEmpty()) {
            conditions.add(plus + column + QLatin1String(" = ?"), {value});
            plus = QLatin1String("+");
        }
    };
    narrowTo(QLatin1String("account_id"), filter.account.isNull() ? QString() : filter.account.toString());
    narrowTo(QLatin1String("kind"), kind ? auditKindName(*kind) : QString());
    narrowTo(QLatin1String("environment_id"), filter.environmentId);
    if (filter.from) {
        conditions.add(QStringLiteral("at >= ?"), {milliseconds(*filter.from)});
    }
    if (filter.until) {
        conditions.add(QStringLiteral("at < ?"), {milliseconds(*filter.until)});
    }
    if (before) {
        conditions.add(QStringLiteral("(at, sequence) < (?, ?)"), {milliseconds(before->at), before->sequence});
    }
    return conditions;
}

std::optional<Instant> instantOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{std::chrono::milliseconds{value.toLongLong()}});
}

Result<QList<AuditRow>> rowsOf(const Database& database, const Conditions& conditions, int count)
{
    auto rows =
        database.run(QStringLiteral("SELECT sequence, CAST(event AS BLOB), mac IS NOT NULL, chained_at, at, kind"
                                    " FROM audit%1 ORDER BY at DESC, sequence DESC LIMIT %2")
                         .arg(conditions.text())
                         .arg(count),
                     conditions.values());
    if (!rows) {
        return failureOf(rows);
    }
    QList<AuditRow> page;
    while (rows->next()) {
        page.append({.sequence = rows->value(0).toLongLong(),
                     .at = instantOf(rows->value(4)).value_or(Instant{}),
                     .event = auditEventFrom(rows->value(1).toByteArray()),
                     .kindName = rows->value(5).toString(),
                     .isChained = rows->value(2).toBool(),
                     .chainedLateAt = instantOf(rows->value(3))});
    }
    const auto end = database.ended(*rows);
    return end ? Result<QList<AuditRow>>(std::move(page)) : failureOf(end);
}

} // namespace

Result<QList<AuditRow>> auditPage(const Database& database, const AuditFilter& filter, std::optional<AuditPlace> before,
                                  int count)
{
    if (filter.kinds.isEmpty()) {
        return rowsOf(database, conditionsOf(filter, std::nullopt, before), count);
    }
    // One after the other, each by its index: looking for rare kinds among all rows would read them all.
    QList<AuditRow> page;
    for (const AuditKind kind : filter.kinds) {
        const auto rows = rowsOf(database, conditionsOf(filter, kind, before), count);
        if (!rows) {
            return rows;
        }
        page += *rows;
    }
    std::sort(page.begin(), page.end(), [](const AuditRow& a, const AuditRow& b) {
        return std::tie(a.at, a.sequence) > std::tie(b.at, b.sequence);
    });
    page.resize(std::min(page.size(), qsizetype{count}));
    return page;
}

} // namespace TokenDesk
