#pragma once

#include "app/domain/tokenformat.h"

#include <QList>

namespace TokenDesk {

/// What the administrator of this computer allows; everything, until somebody says otherwise. Shared by the flows of a
/// program, which ask each time: it may change while they run.
struct Permissions
{
    bool production = true;
    bool customEnvironments = true;
    /// Of accounts: from tables and password databases, as lists without passwords, with passwords and encrypted.
    bool imports = true;
    bool exports = true;
    bool backups = true;
    QList<TokenFormat> forbiddenFormats = {};

    [[nodiscard]] bool allow(const Environment& environment) const
    {
        const bool isAllowedKind = production || environment.kind() != EnvironmentKind::Production;
        return isAllowedKind && (customEnvironments || environment.isBuiltIn());
    }
    [[nodiscard]] bool allow(TokenFormat format) const { return !forbiddenFormats.contains(format); }

    friend bool operator==(const Permissions&, const Permissions&) = default;
};

} // namespace TokenDesk
