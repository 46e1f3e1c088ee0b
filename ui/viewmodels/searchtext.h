#pragma once

#include "app/domain/account.h"
#include "app/domain/sessiontoken.h"

namespace TokenDesk {

// What a search looks at, each with a line end. A search goes by part of a line, in any letter case: the texts and what
// is looked for are case-folded first, once.

/// Label, username and group.
QString searchedText(const Account& account);
/// The label, and the last characters.
QString searchedText(const SessionToken& token);

} // namespace TokenDesk
