#include "app/flows/keychainprobe.h"

namespace TokenDesk {

QCoro::Task<Result<void>> probeKeychain(Ports ports, std::stop_token stop)
{
    const SecretKey key = SecretKey::probe(ports.profile);
    const Secret value = Secret::take(ports.randomness->bytes(16).toHex());
    auto writing = ports.secrets->write(key, value.clone(), stop);
    const auto written = co_await writing;
    if (!written) {
        co_return written;
    }
    auto reading = ports.secrets->read(key, stop);
    const auto read = co_await reading;
    auto removing = ports.secrets->remove(key, stop);
    const auto removed = co_await removing;
    const bool isLost = read ? !read->equals(value) : read.error().kind == ErrorKind::SecretNotFound;
    if (isLost) {
        co_return failure(ErrorKind::KeychainFailed, QStringLiteral("what was written was not found again"));
    }
    co_return read ? removed : failureOf(read);
}

} // namespace TokenDesk
