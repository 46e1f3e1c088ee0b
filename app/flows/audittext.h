#pragma once

#include "app/domain/errortext.h"
#include "app/ports/auditlog.h"

namespace TokenDesk {

/// What was done, in a few words that go without the account: "Token copied as Authorization header".
QString auditEventText(const AuditRow& row);
/// "done", or why it failed.
QString auditOutcomeText(const AuditRow& row);
/// The token it was about: the first digits of its fingerprint; empty where it was about none.
QString auditTokenText(const AuditRow& row);
/// Whether each word of @p text is part of what the row says, its texts, names and fingerprint, in any letter case.
bool auditRowHas(const AuditRow& row, const QString& text);
/// What a person should know of how the row came into the log; empty for one that was chained at once.
QString auditChainText(const AuditRow& row);

/// Whether the log is sound, and what to do where it is not.
ErrorText auditVerdictText(const AuditVerdict& verdict);
/// Likewise, or why that cannot be said.
ErrorText auditVerdictText(const Result<AuditVerdict>& verdict);
/// What else there is to know, a sentence each.
QStringList auditVerdictNotes(const AuditVerdict& verdict);
/// The name in `--json`: "sound", "changed", "missing", ….
QString auditVerdictName(AuditVerdict::State state);
ExitCode exitCodeFor(const AuditVerdict& verdict);

} // namespace TokenDesk
