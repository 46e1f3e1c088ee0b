#include "app/flows/masterkey.h"

#include "app/flows/audittrail.h"
#include "app/flows/changelease.h"

namespace TokenDesk {

namespace {

Result<SharedSecret> kept(const Ports& ports, Secret key)
{
    if (key.size() != TokenSealer::MasterKeyBytes) {
        return failure(ErrorKind::KeychainFailed, QStringLiteral("the master key has the wrong length"));
    }
    auto shared = std::make_shared<const Secret>(std::move(key));
    ports.masterKeys->keep(shared);
    chainWaiting(ports);
    return shared;
}

} // namespace

QCoro::Task<Result<SharedSecret>> masterKey(Ports ports, std::stop_token stop)
{
    if (auto inMemory = ports.masterKeys->key()) {
        co_return inMemory;
    }
    auto reading = ports.secrets->read(ports.session->placeOf(SecretKey::masterKey(ports.profile)), stop);
    auto stored = co_await reading;
    if (!stored) {
        co_return failureOf(stored);
    }
    co_return kept(ports, std::move(*stored));
}

QCoro::Task<Result<SharedSecret>> masterKeyOrNew(Ports ports, std::stop_token stop)
{
    auto first = masterKey(ports, stop);
    auto known = co_await first;
    if (known || known.error().kind != ErrorKind::SecretNotFound) {
        co_return known;
    }
    // Two programs may find none at the same moment; the second must take what the first has made.
    auto beginning = beginChange(ports, stop);
    const auto lease = co_await beginning;
    if (!lease) {
        co_return failureOf(lease);
    }
    auto second = masterKey(ports, stop);
    known = co_await second;
    if (known || known.error().kind != ErrorKind::SecretNotFound) {
        co_return known;
    }
    auto fresh = Secret::take(ports.randomness->bytes(TokenSealer::MasterKeyBytes));
    const SecretKey place = ports.session->placeOf(SecretKey::masterKey(ports.profile));
    auto writing = ports.secrets->write(place, fresh.clone(), stop);
    const auto written = co_await writing;
    if (!written) {
        co_return failureOf(written);
    }
    if (!place.isForSession()) {
        beginChain(ports, fresh);
    }
    co_return kept(ports, std::move(fresh));
}

} // namespace TokenDesk
