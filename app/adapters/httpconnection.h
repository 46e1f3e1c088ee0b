#pragma once

#include "app/domain/environment.h"
#include "app/ports/answer.h"
#include "app/ports/proxysignins.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace TokenDesk {

/// A server, and whom to trust about it.
struct HttpTarget
{
    QUrl url;
    /// Certificate authorities besides the system's, as their file holds them; empty for none.
    QByteArray authorities;

    /// Reads the CA file, but does not take it apart where it holds the same as @p usableAuthorities: that costs as
    /// much as the rest of a sign-in. Error: FieldMalformed for an unusable CA file.
    static Result<HttpTarget> make(const Environment& environment, const QByteArray& usableAuthorities = {});
};

/// The way to one target: its open connections, and the proxy in between.
///
/// There is one for each target. Qt keeps connections open, and with them the certificate authorities of the first
/// request to a host, while the next environment at that host may trust others.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    HttpConnection(const HttpTarget& target, std::shared_ptr<ProxySignIns> proxySignIns);

    /// Given true once the proxies are known and a request may be sent, whose end is to be noted. Whoever loses
    /// patience may give it false. Until somebody came through a proxy there is one request at a time: four with the
    /// same wrong password would be enough to lock its owner out.
    [[nodiscard]] Answer<bool> ready();
    /// @p hasComeThrough means past the proxy; may be called before the end for that alone.
    void noteEnd(bool hasComeThrough);

    /// Of no use any more; whoever waits for it takes another one.
    void retire() { m_isRetired = true; }
    [[nodiscard]] bool isRetired() const { return m_isRetired; }

    [[nodiscard]] QNetworkAccessManager& network() { return m_network; }
    /// TLS 1.2 or newer, verified; no redirect, no cookie, no cache, no HTTP/2.
    [[nodiscard]] QNetworkRequest requestFor(const QUrl& url) const;

    /// The proxy that is asked, as "host:port"; empty for none.
    [[nodiscard]] QString proxy() const;
    /// For when the present one does not answer: false where there is no other.
    [[nodiscard]] bool turnToNextProxy();
    /// The credentials that the proxy was given last, if any.
    [[nodiscard]] ProxySignIns::Shared offered() const { return m_offered; }

private:
    void letThrough();
    void setProxies(const QList<QNetworkProxy>& proxies);
    void signInToProxy(const QNetworkProxy& proxy, QAuthenticator& authenticator);

    QSslConfiguration m_tls;
    std::shared_ptr<ProxySignIns> m_proxySignIns;
    ProxySignIns::Shared m_offered;
    QList<QNetworkProxy> m_proxies;
    QList<Answer<bool>> m_waiting;
    bool m_isProven = false;
    bool m_isBeingTried = false;
    bool m_isRetired = false;
    QNetworkAccessManager m_network;
};

} // namespace TokenDesk
