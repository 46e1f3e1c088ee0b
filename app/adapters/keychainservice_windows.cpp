#include "app/adapters/keychainservice.h"

namespace TokenDesk {

QString keychainServiceName()
{
    return QString();
}

QCoro::Task<KeychainStatus> queryKeychainService()
{
    co_return KeychainStatus{.state = KeychainStatus::State::Available,
                             .name = QStringLiteral("Windows Credential Manager")};
}

} // namespace TokenDesk
