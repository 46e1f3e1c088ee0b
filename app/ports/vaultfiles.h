#pragma once

#include "app/domain/importplan.h"
#include "app/domain/overwrite.h"

#include <QCoroTask>
#include <memory>

namespace TokenDesk {

/// Password databases on disk (KDBX). What takes long happens beside the event loop; nothing of it can be stopped.
class VaultFiles
{
public:
    virtual ~VaultFiles() = default;

    /// Encrypts, looks whether that opens and says the same, writes the whole or nothing, for its owner's eyes only,
    /// and reads it back. Where it fails, a file that was there is as it was, except for FileUnfaithful. Errors:
    /// FileExists, FileNotWritten, FileUnfaithful.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString file, std::shared_ptr<const Vault> vault,
                                                          std::shared_ptr<const Secret> passphrase,
                                                          Overwrite overwrite) = 0;

    using Reading = tl::expected<std::shared_ptr<const Vault>, ImportFailure>;
    [[nodiscard]] virtual QCoro::Task<Reading> read(QString file, std::shared_ptr<const Secret> passphrase) = 0;
};

} // namespace TokenDesk
