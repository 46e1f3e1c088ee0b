#pragma once

#include "app/domain/errortext.h"
#include "app/domain/importplan.h"

namespace TokenDesk {

// What a person is told about a table and its rows: places and causes, never what a cell holds.

/// Why there is no plan, and what to do.
ErrorText importFailureText(const ImportFailure& failure);
ExitCode exitCodeFor(const ImportFailure& failure);

/// Why a row is skipped or refused, as a sentence; empty for the others.
QString importReasonText(const ImportRow& row);

/// The names in `--json`: "add", "update", "skip", "refuse".
QString importActionName(ImportAction action);
/// Likewise: "blank", "wrong-cell-count", …; empty for None.
QString importReasonName(ImportReason reason);

/// What people call the field.
QString importFieldText(ImportField field);
/// What people call the encoding.
QString encodingText(TextEncoding encoding);

} // namespace TokenDesk
