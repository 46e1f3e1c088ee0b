#include "app/flows/audittrail.h"

#include <algorithm>

namespace TokenDesk {

namespace {

AuditOccasion occasion(const Ports& ports)
{
    return {.at = ports.clock->now(), .origin = ports.origin};
}

void note(const Ports& ports, const Result<AuditAnchoring>& done)
{
    AuditCondition& condition = *ports.auditCondition;
    if (!done && !condition.failure) {
        condition.failure = done.error();
    }
    condition.isAnchorDue = condition.isAnchorDue || (done && *done == AuditAnchoring::Due);
}

/// The environment's name and clock, where they are known: an event without them is better than none.
void addEnvironment(const Ports& ports, const QString& id, AuditEvent& event)
{
    event.environmentId = id;
    const auto environments = ports.index->environments().value_or(Environment::builtIn());
    const auto found = std::find_if(environments.begin(), environments.end(),
                                    [&id](const Environment& environment) { return environment.id() == id; });
    event.environmentName = found != environments.end() ? found->name() : QString();
    const auto offsets = ports.index->clockOffsets();
    if (offsets && offsets->contains(id)) {
        event.clockOffset = offsets->value(id);
    }
}

} // namespace

AuditEvent auditEvent(const Ports& ports, AuditKind kind)
{
    return {.kind = kind, .occasion = occasion(ports)};
}

AuditEvent auditEvent(const Ports& ports, AuditKind kind, const Account& account)
{
    AuditEvent event = auditEvent(ports, kind);
    event.account = account.id();
    event.accountLabel = account.label();
    addEnvironment(ports, account.environmentId(), event);
    return event;
}

AuditEvent auditEvent(const Ports& ports, AuditKind kind, const SessionToken& token)
{
    const auto indexed = ports.index->account(token.account);
    AuditEvent event = indexed ? auditEvent(ports, kind, indexed->account) : auditEvent(ports, kind);
    event.account = token.account;
    event.fingerprint = token.fingerprint.toHex();
    return event;
}

AuditEvent auditEvent(const Ports& ports, AuditKind kind, const Environment& environment)
{
    AuditEvent event = auditEvent(ports, kind);
    addEnvironment(ports, environment.id(), event);
    event.environmentName = environment.name();
    return event;
}

const Secret* auditKey(const Ports& ports)
{
    // What is chained under a key that goes with the session, nobody could verify later: those rows wait instead.
    return ports.session->isOn() ? nullptr : ports.masterKeys->key().get();
}

void record(const Ports& ports, const AuditEvent& event)
{
    note(ports, ports.audit->append(event, auditKey(ports)));
    if (ports.forwarder && !ports.forwarder->forward(event)) {
        ports.auditCondition->isForwardingBroken = true;
    }
}

void beginChain(const Ports& ports, const Secret& key)
{
    note(ports, ports.audit->beginChain(occasion(ports), key).map([] { return AuditAnchoring::NotYet; }));
}

void chainWaiting(const Ports& ports)
{
    if (const Secret* key = auditKey(ports)) {
        note(ports, ports.audit->chainWaiting(occasion(ports), *key));
    }
}

} // namespace TokenDesk
