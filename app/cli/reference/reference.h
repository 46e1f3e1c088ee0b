#pragma once

#include <QString>

namespace TokenDesk {

// What shells and man know of tokendesk-cli. It is made from the table of verbs while the program is built, so that it
// cannot say anything else than the program does.

QString bashCompletion();
QString zshCompletion();
QString fishCompletion();
/// tokendesk-cli(1), in the macros of man(7). @p date is that of the page, as 2026-01-31.
QString manualPage(const QString& date);

} // namespace TokenDesk
