#pragma once

#include "app/ports/ports.h"

#include <functional>

namespace TokenDesk {

struct BackupWish
{
    QString file;
    Secret passphrase;
    Overwrite overwrite = Overwrite::No;
};

struct BackupMade
{
    int accounts = 0;
    /// The labels of those that have no password here, so that the backup has none either.
    QStringList withoutPassword = {};
};

/// Is told how many passwords were read, and how many there are; afterwards the file is written.
using BackupObserver = std::function<void(int done, int total)>;

/// Writes all accounts with their passwords, and the environments that are not built in, to an encrypted file that any
/// KeePass program opens. No tokens. Succeeds when the file was read back. One password after the other is fetched; all
/// of them are in memory, as Secret, until the file is written.
/// Errors: ForbiddenByPolicy, those of checkPassphrase(), the index, the secret store and VaultFiles::write().
QCoro::Task<Result<BackupMade>> makeBackup(Ports ports, std::shared_ptr<BackupWish> wish, BackupObserver observer,
                                           std::stop_token stop);

/// When the newest backup was made, as far as the audit log goes back.
Result<std::optional<Instant>> lastBackup(const Ports& ports);

/// After so long a backup is out of date.
inline constexpr std::chrono::days BackupLasts{30};

/// Whether a person should be reminded: backups are allowed, there are accounts that are older than a day, and there is
/// no recent backup.
[[nodiscard]] bool isBackupDue(const Ports& ports);

} // namespace TokenDesk
