#pragma once

#include "app/flows/verifyaudit.h"

namespace TokenDesk {

/// Which rows are wanted, as the log narrows them, and what a person looks for in those.
struct AuditSearch
{
    AuditFilter filter = {};
    /// See auditRowHas().
    QString text = {};
};

enum class AuditExportFormat {
    Csv,       ///< for spreadsheets
    JsonLines, ///< an object a line, for programs
};

/// "csv" and "jsonl".
QString auditExportFormatName(AuditExportFormat format);
std::optional<AuditExportFormat> auditExportFormatFromName(QStringView name);

/// Of what was exported.
struct AuditExport
{
    Result<AuditVerdict> verification;
    qint64 rows = 0;
};

/// Takes what is to be written, piece by piece; false where that fails.
using AuditSink = std::function<bool(const QByteArray&)>;

/// Verifies the log, and writes what that has shown and then the rows, the newest first. The event loop goes on in
/// between. Where the log cannot be verified, say because the keychain is locked, what is written says so.
/// @p progress is called while the log is verified. That rows were exported is for the caller to record, once they are
/// in their place.
/// Errors: those of AuditLog::page(); StorageFull where @p sink says no; Cancelled.
QCoro::Task<Result<AuditExport>> exportAudit(Ports ports, AuditSearch search, AuditExportFormat format, AuditSink sink,
                                             AuditProgress progress, std::stop_token stop);

} // namespace TokenDesk
