#include "app/cli/names.h"

#include <algorithm>

namespace TokenDesk {

namespace {

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<Account> accountsNamed(const QString& name, const QList<Account>& accounts)
{
    const QString wanted = name.trimmed();
    const auto id = AccountId::fromString(wanted);
    QList<Account> named;
    for (const Account& account : accounts) {
        if (!id.isNull() && account.id() == id) {
            return {account};
        }
        if (isSameName(account.label(), wanted) || isSameName(account.username(), wanted)) {
            named.append(account);
        }
    }
    return named;
}

std::optional<Environment> environmentNamed(const QString& name, const QList<Environment>& environments)
{
    const QString wanted = name.trimmed();
    const auto found =
        std::find_if(environments.begin(), environments.end(), [&wanted](const Environment& environment) {
            return isSameName(environment.id(), wanted) || isSameName(environment.name(), wanted);
        });
    return found != environments.end() ? std::optional(*found) : std::nullopt;
}

} // namespace TokenDesk
