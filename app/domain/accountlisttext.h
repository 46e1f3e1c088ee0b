#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"

namespace TokenDesk {

// Tables that are written for people and their spreadsheets: CSV (RFC 4180) in UTF-8 with a byte order mark. A cell
// that a spreadsheet would run as a formula begins with an apostrophe.

/// The cell as it stands in a file.
QByteArray csvCell(const QString& text);
/// A whole line with its end.
QByteArray csvLine(const QStringList& cells);
/// What the table begins with.
QByteArray csvBeginning();

/// The text without the apostrophe that neutralises it; others stay as they are.
QString withoutNeutralising(const QString& text);

/// The accounts without their passwords. There is a column for them, empty, for whoever gets the list to fill in; an
/// import takes the file as it is.
QByteArray accountListCsv(const QList<Account>& accounts, const QList<Environment>& environments);

} // namespace TokenDesk
