#pragma once

#include "app/ports/secretstore.h"

namespace TokenDesk {

/// Asks the system's keychain service for its name and whether it is open, without ever opening a prompt.
/// QtKeychain cannot: to it a locked keyring whose prompt was dismissed holds nothing.
/// Linux: the Secret Service over D-Bus (freedesktop.org Secret Service API 0.2). Elsewhere: the platform's fixed name.
QCoro::Task<KeychainStatus> queryKeychainService();

/// The QtKeychain "service" that our items are filed under: what a person sees as their name in the keychain, except
/// on Windows, where it must be empty (with QtKeychain 0.17 the item's name would change otherwise).
QString keychainServiceName();

} // namespace TokenDesk
