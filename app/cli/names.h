#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"

namespace TokenDesk {

/// The accounts that a name can mean: the one with that id, else all that have it as label or username, in any letter
/// case.
QList<Account> accountsNamed(const QString& name, const QList<Account>& accounts);

/// The environment with that id or name, in any letter case.
std::optional<Environment> environmentNamed(const QString& name, const QList<Environment>& environments);

} // namespace TokenDesk
