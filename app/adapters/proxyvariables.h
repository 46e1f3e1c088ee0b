#pragma once

#include <QNetworkProxy>
#include <QUrl>
#include <optional>

namespace TokenDesk {

/// What the environment variables say about proxies, as curl and its like read them. Of Qt's platforms only some look
/// at them, and not all at `no_proxy`.
struct ProxyVariables
{
    /// `https_proxy`, else `all_proxy`, else `http_proxy`: an address such as "http://user:password@proxy:3128".
    QString proxy;
    /// `no_proxy`: hosts, domains, addresses and networks, with commas between them; "*" for all.
    QString exceptions;

    static ProxyVariables ofThisProcess();
};

/// The proxy for @p url, or NoProxy where it is an exception; nothing where the variables say nothing.
std::optional<QNetworkProxy> proxyFromVariables(const QUrl& url, const ProxyVariables& variables);

} // namespace TokenDesk
