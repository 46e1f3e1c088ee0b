#include "app/flows/policytrail.h"

namespace TokenDesk {

namespace {

QString detailOf(const Policy& policy)
{
    QStringList parts;
    const QStringList keys = policy.rules.keys();
    for (const QString& key : keys) {
        parts.append(key + u'=' + policy.rules.find(key)->value.toString());
    }
    for (const PolicyProblem& problem : policy.problems) {
        parts.append(u'!' + policyProblemName(problem.kind) + (problem.key.isEmpty() ? QString() : u':' + problem.key));
    }
    // A policy of a megabyte is no reason for an event of one.
    constexpr qsizetype Longest = 2000;
    return parts.join(u' ').left(Longest);
}

} // namespace

void recordPolicy(AuditService& audit, AuditEvent event, const Policy& policy)
{
    event.detail = detailOf(policy);
    const auto last = audit.page({.kinds = {AuditKind::PolicyLoaded}}, std::nullopt, 1);
    const bool isKnown = last && !last->isEmpty() && last->constFirst().event;
    const QString before = isKnown ? last->constFirst().event->detail : QString();
    if (event.detail != before) {
        audit.record(event);
    }
}

} // namespace TokenDesk
