#pragma once

#include "app/adapters/kdbx.h"
#include "app/ports/randomness.h"
#include "app/ports/vaultfiles.h"

namespace TokenDesk {

/// Password databases as files of their own, in threads of their own.
class KdbxFiles final : public VaultFiles
{
public:
    /// @p randomness is asked from several threads.
    explicit KdbxFiles(std::shared_ptr<Randomness> randomness, Kdbx::Header manner = kdbxManner());

    [[nodiscard]] QCoro::Task<Result<void>> write(QString file, std::shared_ptr<const Vault> vault,
                                                  std::shared_ptr<const Secret> passphrase,
                                                  Overwrite overwrite) override;
    [[nodiscard]] QCoro::Task<Reading> read(QString file, std::shared_ptr<const Secret> passphrase) override;

private:
    std::shared_ptr<Randomness> m_randomness;
    Kdbx::Header m_manner;
};

} // namespace TokenDesk
