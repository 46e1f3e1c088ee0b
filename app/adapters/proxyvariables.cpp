#include "app/adapters/proxyvariables.h"

#include <QHostAddress>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr quint16 HttpsPort = 443;
constexpr quint16 HttpProxyPort = 80;
constexpr quint16 SocksPort = 1080;

/// In lower case, or else in upper case.
QString variable(const QString& name)
{
    const QString value = qEnvironmentVariable(name.toLatin1().constData());
    return value.isEmpty() ? qEnvironmentVariable(name.toUpper().toLatin1().constData()) : value;
}

bool isInNetwork(const QString& host, const QString& network)
{
    const QHostAddress address(host);
    const auto subnet = QHostAddress::parseSubnet(network);
    return !address.isNull() && !subnet.first.isNull() && address.isInSubnet(subnet);
}

bool isDomainOf(const QString& host, const QString& domain)
{
    return host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(QString(u'.' + domain), Qt::CaseInsensitive);
}

/// One entry of `no_proxy`: "*", "example.com", ".example.com", "*.example.com", "example.com:8443", "10.0.0.0/8".
bool isException(const QString& entry, const QString& host, int port)
{
    if (entry.isEmpty()) {
        return false;
    }
    if (entry == u'*' || host.compare(entry, Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (entry.contains(u'/')) {
        return isInNetwork(host, entry);
    }
    QString domain = entry;
    if (domain.count(u':') == 1) {
        if (domain.section(u':', 1).toInt() != port) {
            return false;
        }
        domain = domain.section(u':', 0, 0);
    }
    if (domain.startsWith(u'*')) {
        domain.remove(0, 1);
    }
    if (domain.startsWith(u'.')) {
        domain.remove(0, 1);
    }
    return !domain.isEmpty() && isDomainOf(host, domain);
}

bool isException(const QUrl& url, const QString& exceptions)
{
    const QStringList entries = exceptions.split(u',');
    return std::any_of(entries.begin(), entries.end(), [&url](const QString& entry) {
        return isException(entry.trimmed(), url.host(), url.port(HttpsPort));
    });
}

std::optional<QNetworkProxy> parseProxy(const QString& text)
{
    const QUrl url(text.contains(u"://") ? text : QString(QLatin1String("http://") + text));
    if (!url.isValid() || url.host().isEmpty()) {
        return std::nullopt;
    }
    const bool isHttp = url.scheme() == u"http";
    const bool isSocks = url.scheme() == u"socks5" || url.scheme() == u"socks5h" || url.scheme() == u"socks";
    if (!isHttp && !isSocks) {
        return std::nullopt; // Qt speaks to no other kind
    }
    const auto port = static_cast<quint16>(url.port(isHttp ? HttpProxyPort : SocksPort));
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(), port,
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

} // namespace

ProxyVariables ProxyVariables::ofThisProcess()
{
    ProxyVariables variables{.proxy = {}, .exceptions = variable(QStringLiteral("no_proxy"))};
    for (const QString& name :
         {QStringLiteral("https_proxy"), QStringLiteral("all_proxy"), QStringLiteral("http_proxy")}) {
        if (variables.proxy.isEmpty()) {
            variables.proxy = variable(name).trimmed();
        }
    }
    return variables;
}

std::optional<QNetworkProxy> proxyFromVariables(const QUrl& url, const ProxyVariables& variables)
{
    if (isException(url, variables.exceptions)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    return variables.proxy.isEmpty() ? std::nullopt : parseProxy(variables.proxy);
}

} // namespace TokenDesk
