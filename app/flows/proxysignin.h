#pragma once

#include "app/ports/ports.h"

namespace TokenDesk {

/// Takes the proxy's credentials from the keychain into memory, where the endpoint and the probe find them.
/// Errors: those of SecretStore::read(); SecretNotFound where none are kept, KeychainFailed where they are unreadable.
QCoro::Task<Result<void>> recallProxySignIn(Ports ports, QString proxy, std::stop_token stop);

/// Keeps them in the keychain and in memory. @p proxy is "host:port", as Error::proxy names it.
/// Errors: FieldEmpty, FieldTooLong, FieldMalformed or SecretTooLarge for the username or the password; those of
/// SecretStore::write().
QCoro::Task<Result<void>> keepProxySignIn(Ports ports, QString proxy, ProxyCredentials credentials,
                                          std::stop_token stop);

/// Succeeds when nothing was kept. Errors: those of SecretStore::remove().
QCoro::Task<Result<void>> forgetProxySignIn(Ports ports, QString proxy, std::stop_token stop);

} // namespace TokenDesk
