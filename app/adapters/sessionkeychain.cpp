#include "app/adapters/sessionkeychain.h"

namespace TokenDesk {

namespace {

QCoro::Task<Result<Secret>> readKept(std::shared_ptr<SessionSecrets> session, SecretKey key)
{
    const Secret* value = session->find(key);
    if (value == nullptr) {
        co_return failure(ErrorKind::SecretNotFound);
    }
    co_return value->clone();
}

QCoro::Task<Result<void>> done()
{
    co_return Result<void>();
}

} // namespace

SessionKeychain::SessionKeychain(std::shared_ptr<SecretStore> keychain, std::shared_ptr<SessionSecrets> session)
    : m_keychain(std::move(keychain))
    , m_session(std::move(session))
{
}

QCoro::Task<Result<Secret>> SessionKeychain::read(SecretKey key, std::stop_token stop)
{
    return key.isForSession() ? readKept(m_session, std::move(key)) : m_keychain->read(std::move(key), std::move(stop));
}

QCoro::Task<Result<void>> SessionKeychain::write(SecretKey key, Secret value, std::stop_token stop)
{
    if (!key.isForSession()) {
        return m_keychain->write(std::move(key), std::move(value), std::move(stop));
    }
    m_session->keep(key, std::move(value));
    return done();
}

QCoro::Task<Result<void>> SessionKeychain::remove(SecretKey key, std::stop_token stop)
{
    if (!key.isForSession()) {
        return m_keychain->remove(std::move(key), std::move(stop));
    }
    m_session->drop(key);
    return done();
}

QCoro::Task<KeychainStatus> SessionKeychain::status()
{
    return m_keychain->status();
}

QCoro::Task<bool> SessionKeychain::lock()
{
    return m_keychain->lock();
}

} // namespace TokenDesk
