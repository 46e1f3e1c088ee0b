#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QStringList>

namespace TokenDesk {
class Database;
}

namespace TokenDesk::Test {

/// Monday 2026-03-02 09:00:00 UTC.
inline constexpr Instant Monday = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

/// Adds an account "demo-1" with an active token to a profile's database, which is made where there is none.
void addAccount(const QString& file, const QString& username);
/// The usernames in it, in order. Opens it as a program does, without a rescue.
QStringList accountsIn(const QString& file);
/// "StorageDamaged" or the like where the list cannot be read.
QString problemWith(const QString& file);

QByteArray contentOf(const QString& file);
void writeFile(const QString& file, const QByteArray& content);
/// Puts nonsense over the first page of a table, as a failing disk does.
void damageTable(const QString& file, const QString& table);

} // namespace TokenDesk::Test
