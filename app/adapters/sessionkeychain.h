#pragma once

#include "app/ports/sessionsecrets.h"

namespace TokenDesk {

/// A keychain beside which some items are kept in memory: those whose key says so go to SessionSecrets, all others to
/// the keychain. Which is which its callers decide; nothing goes to memory because the keychain fails.
class SessionKeychain final : public SecretStore
{
public:
    SessionKeychain(std::shared_ptr<SecretStore> keychain, std::shared_ptr<SessionSecrets> session);

    [[nodiscard]] QCoro::Task<Result<Secret>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(SecretKey key, Secret value, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;
    /// The keychain's.
    [[nodiscard]] QCoro::Task<KeychainStatus> status() override;
    [[nodiscard]] QCoro::Task<bool> lock() override;

private:
    std::shared_ptr<SecretStore> m_keychain;
    std::shared_ptr<SessionSecrets> m_session;
};

} // namespace TokenDesk
