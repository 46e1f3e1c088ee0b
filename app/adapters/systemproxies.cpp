#include "app/adapters/systemproxies.h"

#include "app/adapters/proxyvariables.h"
#include "app/domain/environment.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace TokenDesk {

namespace {

/// What an HTTPS connection can go through; Qt has no use for the rest.
bool isUsable(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy ||
           proxy.type() == QNetworkProxy::Socks5Proxy;
}

QList<QNetworkProxy> proxiesFor(const QUrl& url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (isLoopbackHost(url.host())) {
        return {none};
    }
    if (const auto proxy = proxyFromVariables(url, ProxyVariables::ofThisProcess())) {
        return {*proxy};
    }
    QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    proxies.removeIf([](const QNetworkProxy& proxy) { return !isUsable(proxy); });
    return proxies.isEmpty() ? QList<QNetworkProxy>{none} : proxies;
}

} // namespace

void lookUpProxies(const QUrl& url, const QPointer<QObject>& context, std::function<void(QList<QNetworkProxy>)> found)
{
    // The application waits for this pool before it goes, so there is always somebody to tell.
    QThreadPool::globalInstance()->start([url, context, found = std::move(found)] {
        const QList<QNetworkProxy> proxies = proxiesFor(url);
        const auto tell = [context, found, proxies] {
            if (context) {
                found(proxies);
            }
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

QString proxyText(const QNetworkProxy& proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) {
        return {};
    }
    const QString host = proxy.hostName();
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + QString::number(proxy.port());
}

} // namespace TokenDesk
