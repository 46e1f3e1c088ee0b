#pragma once

#include "app/ports/secretstore.h"

#include <chrono>

namespace TokenDesk {

/// The operating system's keychain through QtKeychain.
class OsKeychain final : public SecretStore
{
public:
    /// @p patience is how long one call may take, a prompt of the keychain included.
    explicit OsKeychain(std::chrono::milliseconds patience);
    /// For the calls to come.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] QCoro::Task<Result<Secret>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(SecretKey key, Secret value, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<KeychainStatus> status() override;
    [[nodiscard]] QCoro::Task<bool> lock() override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace TokenDesk
