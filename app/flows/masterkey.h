#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

using SharedSecret = std::shared_ptr<const Secret>;

/// The profile's master key: from memory, else from the keychain.
/// Errors: those of SecretStore::read(); SecretNotFound where none has been made yet.
QCoro::Task<Result<SharedSecret>> masterKey(Ports ports, std::stop_token stop);

/// The same, and makes the key where there is none.
/// Errors: additionally those of SecretStore::write() and beginChange().
QCoro::Task<Result<SharedSecret>> masterKeyOrNew(Ports ports, std::stop_token stop);

} // namespace TokenDesk
