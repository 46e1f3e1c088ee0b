#include "app/adapters/keychainservice.h"

namespace TokenDesk {

QString keychainServiceName()
{
    return QStringLiteral("Token Desk");
}

QCoro::Task<KeychainStatus> queryKeychainService()
{
    co_return KeychainStatus{.state = KeychainStatus::State::Available, .name = QStringLiteral("macOS Keychain")};
}

} // namespace TokenDesk
