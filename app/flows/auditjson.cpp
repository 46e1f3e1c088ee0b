#include "app/flows/auditjson.h"

#include "app/flows/audittext.h"

namespace TokenDesk {

QJsonObject toJson(const AuditRow& row)
{
    const AuditEvent event = row.event.value_or(AuditEvent{.kind = AuditKind::LogBegun});
    const AuditOrigin& origin = event.occasion.origin;
    return {
        {QStringLiteral("sequence"), row.sequence},
        {QStringLiteral("time"), toIsoUtc(row.at)},
        {QStringLiteral("clockOffsetSeconds"),
         event.clockOffset ? QJsonValue(double(event.clockOffset->count()) / 1000) : QJsonValue()},
        {QStringLiteral("user"), origin.osUser},
        {QStringLiteral("computer"), origin.computer},
        {QStringLiteral("program"), origin.program},
        {QStringLiteral("version"), origin.version},
        {QStringLiteral("kind"), row.kindName},
        {QStringLiteral("account"), event.accountLabel},
        {QStringLiteral("accountId"), event.account.isNull() ? QString() : event.account.toString()},
        {QStringLiteral("environment"), event.environmentName},
        {QStringLiteral("fingerprint"), event.fingerprint},
        {QStringLiteral("outcome"), event.cause.isEmpty() ? QStringLiteral("done") : QStringLiteral("failed")},
        {QStringLiteral("cause"), event.cause},
        {QStringLiteral("detail"), event.detail},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("chained"), row.isChained},
        {QStringLiteral("chainedLate"), row.chainedLateAt ? QJsonValue(toIsoUtc(*row.chainedLateAt)) : QJsonValue()},
    };
}

QJsonObject toJson(const AuditVerdict& verdict)
{
    return {
        {QStringLiteral("verdict"), auditVerdictName(verdict.state)},
        {QStringLiteral("row"), verdict.row ? QJsonValue(*verdict.row) : QJsonValue()},
        {QStringLiteral("verified"), verdict.verified},
        {QStringLiteral("since"), verdict.since ? QJsonValue(toIsoUtc(*verdict.since)) : QJsonValue()},
        {QStringLiteral("chainedLate"), verdict.chainedLate},
        {QStringLiteral("waiting"), verdict.waiting},
        {QStringLiteral("ofEarlierKeys"), verdict.ofEarlierKeys},
        {QStringLiteral("removedForAge"), verdict.shortened},
        {QStringLiteral("anchoredRow"), verdict.anchoredRow ? QJsonValue(*verdict.anchoredRow) : QJsonValue()},
        {QStringLiteral("rescues"), verdict.rescues.size()},
        {QStringLiteral("text"), auditVerdictText(verdict).whatHappened},
    };
}

QJsonObject toJson(const Result<AuditVerdict>& verdict)
{
    if (verdict) {
        return toJson(*verdict);
    }
    const ErrorText text = auditVerdictText(verdict);
    return QJsonObject{{QStringLiteral("verdict"), QStringLiteral("unknown")},
                       {QStringLiteral("text"), QString(text.whatHappened + u' ' + text.whatToDo)}};
}

} // namespace TokenDesk
