#pragma once

#include "app/flows/verifyaudit.h"

namespace TokenDesk {

// Reports for people to print and to file: whole HTML documents, of what QTextDocument knows of HTML. They name
// accounts, environments and persons, and tokens by their fingerprints; no username and no secret is in them.

enum class AuditReport { Tokens, SignIns };

struct AuditPeriod
{
    std::optional<Instant> from = {};
    /// Not itself in it.
    std::optional<Instant> until = {};
};

/// The tokens on the shelf that have not expired, the soonest to expire first. Errors: those of the index and the
/// shelf.
Result<QString> tokensReport(const Ports& ports);

/// The sign-ins and failed sign-ins of a period, how many of each account and then each of them, the newest first;
/// above them what verifying the log has shown. The event loop goes on meanwhile. @p progress as for verifyAudit().
/// Errors: those of AuditLog::page(); Cancelled.
QCoro::Task<Result<QString>> signInsReport(Ports ports, AuditPeriod period, AuditProgress progress,
                                           std::stop_token stop);

} // namespace TokenDesk
