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

QCoro::Task<bool> openKeychainService()
{
    // The system asks by itself where it has to.
    co_return true;
}

QCoro::Task<bool> lockKeychainService()
{
    // SecKeychainLock() is deprecated, and nothing has taken its place.
    co_return false;
}

QCoro::Task<QString> keychainServiceRun()
{
    // It is part of the system and runs as long as that does.
    co_return QStringLiteral("macOS");
}

QCoro::Task<bool> flushKeychainService()
{
    co_return true;
}

QCoro::Task<std::optional<bool>> isKeychainItemWithheld(QString /*key*/)
{
    // Then the system says so.
    co_return false;
}

void watchKeychainService(std::function<void()> /*hasEnded*/) {}

} // namespace TokenDesk
