#include "tests/app/flows/auditedworld.h"

#include "app/flows/audittext.h"
#include "app/flows/gettoken.h"
#include "app/flows/verifyaudit.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/support/running.h"

#include <algorithm>

namespace TokenDesk::Test {

namespace {

QList<AuditRow> allRows(const World& world)
{
    const auto rows = world.ports.audit->page({}, {}, 10'000);
    if (!rows) {
        qFatal("no log: %s", qPrintable(rows.error().detail));
    }
    QList<AuditRow> sorted = *rows;
    std::sort(sorted.begin(), sorted.end(),
              [](const AuditRow& a, const AuditRow& b) { return a.sequence < b.sequence; });
    return sorted;
}

} // namespace

QStringList recorded(const World& world)
{
    QStringList lines;
    for (const AuditRow& row : allRows(world)) {
        const AuditEvent event = row.event.value();
        const bool isTold = event.kind != AuditKind::SignedIn && event.kind != AuditKind::TokenExpired &&
                            event.kind != AuditKind::LogBegun;
        QStringList words{auditKindName(event.kind), event.cause, isTold ? event.detail : QString()};
        words.removeAll({});
        lines.append(words.join(u' '));
    }
    return lines;
}

AuditRow newestRow(const World& world)
{
    return allRows(world).constLast();
}

QString auditVerdict(const Ports& ports)
{
    const auto verdict = resultOf(verifyAudit(ports, {}, {}));
    if (!verdict) {
        return outcome(verdict);
    }
    const QString name = auditVerdictName(verdict->state);
    return verdict->row ? QString(name + u' ' + QString::number(*verdict->row)) : name;
}

SessionToken signInto(World& world, const Ports& ports, AccountId account)
{
    QJsonObject claims = hs512Claims(world.clock->now());
    // No two alike.
    claims.insert(QStringLiteral("jti"), QString::fromLatin1(world.ports.randomness->bytes(8).toHex()));
    world.endpoint->grant("Bearer " + hs512Like(claims));
    const auto granted = resultOf(getToken(
        ports, account, {.minimumLife = std::chrono::minutes{1}, .alwaysNew = true, .evenIfRejected = true}, {}, {}));
    if (!granted) {
        qFatal("no token: %s", qPrintable(outcome(granted)));
    }
    return granted->token;
}

} // namespace TokenDesk::Test
