#include "app/flows/permitted.h"

#include <algorithm>

namespace TokenDesk {

Result<void> checkPermitted(const Ports& ports, const QString& environmentId)
{
    if (*ports.permissions == Permissions()) {
        return {};
    }
    const auto environments = ports.index->environments().value_or(Environment::builtIn());
    const bool isForbidden = std::any_of(environments.begin(), environments.end(), [&](const Environment& environment) {
        return environment.id() == environmentId && !ports.permissions->allow(environment);
    });
    return isForbidden ? failure(ErrorKind::ForbiddenByPolicy) : Result<void>();
}

Result<void> checkPermitted(const Ports& ports, AccountId account)
{
    if (*ports.permissions == Permissions()) {
        return {};
    }
    const auto indexed = ports.index->account(account);
    return indexed ? checkPermitted(ports, indexed->account.environmentId()) : Result<void>();
}

} // namespace TokenDesk
