#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

// How flows put into the audit log what they have done. Recording never fails a flow: what could not be recorded is
// noted in Ports::auditCondition, once, for whoever tells the person.

/// An event of now, about nothing in particular.
AuditEvent auditEvent(const Ports& ports, AuditKind kind);
/// One about an account and its environment.
AuditEvent auditEvent(const Ports& ports, AuditKind kind, const Account& account);
/// One about a token: the account need not be in the list any more.
AuditEvent auditEvent(const Ports& ports, AuditKind kind, const SessionToken& token);
AuditEvent auditEvent(const Ports& ports, AuditKind kind, const Environment& environment);

/// Appends the event, chained where the master key is in memory, and passes it on to who else gets events.
void record(const Ports& ports, const AuditEvent& event);

/// Chains what waits, where the master key is in memory. To be called whenever that may have become so.
void chainWaiting(const Ports& ports);

/// To be called when a key has been made and is in the keychain: where rows are chained under an earlier one, which was
/// lost, a new chain begins.
void beginChain(const Ports& ports, const Secret& key);

/// The log's key where it is at hand: the profile's master key, but none that is for this session only.
const Secret* auditKey(const Ports& ports);

} // namespace TokenDesk
