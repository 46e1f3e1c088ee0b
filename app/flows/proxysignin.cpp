#include "app/flows/proxysignin.h"

#include "app/domain/account.h"
#include "app/domain/textrules.h"

namespace TokenDesk {

namespace {

constexpr qsizetype MaximumProxyUsernameLength = 256;

} // namespace

QCoro::Task<Result<void>> recallProxySignIn(Ports ports, QString proxy, std::stop_token stop)
{
    const SecretKey key = SecretKey::proxySignIn(ports.profile, proxy);
    auto reading = ports.secrets->read(ports.session->holds(key) ? key.forSession() : key, stop);
    const auto item = co_await reading;
    if (!item) {
        co_return failureOf(item);
    }
    const QByteArrayView bytes = item->view();
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 1 || lineEnd + 1 == bytes.size()) {
        co_return failure(ErrorKind::KeychainFailed, QStringLiteral("the proxy's item is not of the expected form"));
    }
    ports.proxySignIns->keep(
        proxy, {.username = QString::fromUtf8(bytes.first(lineEnd)), .password = Secret(bytes.sliced(lineEnd + 1))});
    co_return Result<void>();
}

QCoro::Task<Result<void>> keepProxySignIn(Ports ports, QString proxy, ProxyCredentials credentials,
                                          std::stop_token stop)
{
    const auto username =
        checkedText(credentials.username, {.field = Field::Username, .maximumLength = MaximumProxyUsernameLength});
    if (!username) {
        co_return failureOf(username);
    }
    if (const auto checked = checkPassword(credentials.password); !checked) {
        co_return failureOf(checked);
    }
    QByteArray item;
    const QByteArray name = username->toUtf8();
    // Room for all of it, so that the buffer does not move and leave a copy behind.
    item.reserve(name.size() + 1 + credentials.password.size());
    item.append(name).append('\n').append(credentials.password.view());
    const SecretKey place = ports.session->placeOf(SecretKey::proxySignIn(ports.profile, proxy));
    auto writing = ports.secrets->write(place, Secret::take(std::move(item)), stop);
    const auto written = co_await writing;
    if (written) {
        ports.proxySignIns->keep(proxy, {.username = *username, .password = std::move(credentials.password)});
    }
    co_return written;
}

QCoro::Task<Result<void>> forgetProxySignIn(Ports ports, QString proxy, std::stop_token stop)
{
    ports.proxySignIns->forget(proxy);
    const SecretKey key = SecretKey::proxySignIn(ports.profile, proxy);
    ports.session->drop(key);
    auto removing = ports.secrets->remove(key, stop);
    co_return co_await removing;
}

} // namespace TokenDesk
