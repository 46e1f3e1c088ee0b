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

/// When the rows were recorded.
void addPeriod(Conditions& conditions, const AuditFilter& filter)
{
    if (filter.from) {
        conditions.add(QStringLiteral("at >= ?"), {milliseconds(*filter.from)});
    }
    if (filter.until) {
        conditions.add(QStringLiteral("at < ?"), {milliseconds(*filter.until)});
    }
}

/// A column that has an index, which ends with the time, and the value that is wanted in it.
struct Narrowing
{
    QLatin1String column;
    QString value;
    qint64 rows = 0;
};

/// Has the one that narrows the choice most in front. Counted in the indices, and not further than that it takes no
/// time: SQLite would have to be told by ANALYZE, which writes.
Result<void> putNarrowestFirst(const Database& database, const AuditFilter& filter, QList<Narrowing>& narrowings)
{
    constexpr int CountedRows = 2000;
    for (Narrowing& each : narrowings) {
        Conditions conditions;
        conditions.add(each.column + QLatin1String(" = ?"), {each.value});
        addPeriod(conditions, filter);
        const auto count = database.value(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM audit%1 LIMIT %2)")
                                              .arg(conditions.text())
                                              .arg(CountedRows),
                                          conditions.values());
        if (!count) {
            return failureOf(count);
        }
        each.rows = count->toLongLong();
    }
    std::stable_sort(narrowings.begin(), narrowings.end(),
                     [](const Narrowing& a, const Narrowing& b) { return a.rows < b.rows; });
    return {};
}

Result<Conditions> conditionsOf(const Database& database, const AuditFilter& filter, std::optional<AuditKind> kind,
                                std::optional<AuditPlace> before)
{
    QList<Narrowing> narrowings;
    const auto narrowTo = [&narrowings](QLatin1String column, const QString& value) {
        if (!value.isEmpty()) {
            narrowings.append({.column = column, .value = value});
        }
    };
    narrowTo(QLatin1String("account_id"), filter.account.isNull() ? QString() : filter.account.toString());
    narrowTo(QLatin1String("kind"), kind ? auditKindName(*kind) : QString());
    narrowTo(QLatin1String("environment_id"), filter.environmentId);
    if (narrowings.size() > 1) {
        if (const auto sorted = putNarrowestFirst(database, filter, narrowings); !sorted) {
            return failureOf(sorted);
        }
    }
    Conditions conditions;
    // SQLite uses the index of the condition without a plus.
    QLatin1String plus("");
    for (const Narrowing& each : narrowings) {
        conditions.add(plus + each.column + QLatin1String(" = ?"), {each.value});
        plus = QLatin1String("+");
    }
    addPeriod(conditions, filter);
    if (before) {
        conditions.add(QStringLiteral("(at, sequence) < (?, ?)"), {milliseconds(before->at), before->sequence});
    }
    return conditions;
}

std::optional<Instant> instantOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Instant{std::chrono::milliseconds{value.toLongLong()}});
}

Result<QList<AuditRow>> rowsOf(const Database& database, const AuditFilter& filter, std::optional<AuditKind> kind,
                               std::optional<AuditPlace> before, int count)
{
    const auto conditions = conditionsOf(database, filter, kind, before);
    if (!conditions) {
        return failureOf(conditions);
    }
    auto rows =
        database.run(QStringLiteral("SELECT sequence, CAST(event AS BLOB), mac IS NOT NULL, chained_at, at, kind"
                                    " FROM audit%1 ORDER BY at DESC, sequence DESC LIMIT %2")
                         .arg(conditions->text())
                         .arg(count),
                     conditions->values());
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
        return rowsOf(database, filter, std::nullopt, before, count);
    }
    // One after the other, each by its index: looking for rare kinds among all rows would read them all.
    QList<AuditRow> page;
    for (const AuditKind kind : filter.kinds) {
        const auto rows = rowsOf(database, filter, kind, before, count);
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
