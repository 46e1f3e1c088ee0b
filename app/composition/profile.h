#pragma once

#include "app/domain/result.h"

#include <QString>

namespace TokenDesk {

/// Where a profile keeps its data on this computer. Profiles share nothing.
class Profile
{
public:
    /// 1 to 32 of a–z, 0–9, '-' and '_', beginning with a letter or digit; "default" when empty.
    /// Error: FieldMalformed.
    static Result<Profile> make(const QString& name);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// The data folder, readable by its owner only; made where there is none. Errors: those of storageError().
    [[nodiscard]] Result<QString> createDataFolder() const;
    [[nodiscard]] QString settingsFile() const;

private:
    QString m_name;
};

} // namespace TokenDesk
