#pragma once

#include "app/settings/policy.h"

#include <QStringList>

namespace TokenDesk {

/// Where the administrator of this computer keeps the policy: a file, a registry, managed preferences.
class PolicySource
{
public:
    /// The one place of this computer.
    PolicySource();
    /// Another place, for tests: a file, and whom it has to belong to (a user id).
    PolicySource(QString file, unsigned int owner);

    /// The policy as it stands; an empty one where there is none.
    [[nodiscard]] Policy read() const;
    /// The files whose change may be one of the policy. Empty where it can only be found by reading again.
    [[nodiscard]] const QStringList& files() const { return m_files; }

private:
    QStringList m_files;
    [[maybe_unused]] unsigned int m_owner = 0;
};

} // namespace TokenDesk
