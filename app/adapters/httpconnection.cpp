#include "app/adapters/httpconnection.h"

#include "app/adapters/systemproxies.h"

#include <QAuthenticator>
#include <QFile>
#include <QSslCertificate>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr qint64 MaximumCaFileBytes = qint64{4} * 1024 * 1024;

/// As PEM or, from a single certificate, as DER.
QList<QSslCertificate> certificatesIn(const QByteArray& file)
{
    const auto fromPem = QSslCertificate::fromData(file, QSsl::Pem);
    return fromPem.isEmpty() && !file.isEmpty() ? QSslCertificate::fromData(file, QSsl::Der) : fromPem;
}

QSslConfiguration tlsFor(const HttpTarget& target)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(certificatesIn(target.authorities));
    return tls;
}

} // namespace

Result<HttpTarget> HttpTarget::make(const Environment& environment, const QByteArray& usableAuthorities)
{
    HttpTarget target{.url = environment.signInUrl(), .authorities = {}};
    if (environment.caFile().isEmpty()) {
        return target;
    }
    QFile file(environment.caFile());
    if (file.open(QFile::ReadOnly)) {
        // Qt makes room for as many bytes as are asked for.
        target.authorities = file.read(std::min(file.size(), MaximumCaFileBytes));
    }
    const bool isKnown = !target.authorities.isEmpty() && target.authorities == usableAuthorities;
    if (!isKnown && certificatesIn(target.authorities).isEmpty()) {
        return failure(ErrorKind::FieldMalformed, Field::CaFile);
    }
    return target;
}

HttpConnection::HttpConnection(const HttpTarget& target, std::shared_ptr<ProxySignIns> proxySignIns)
    : m_tls(tlsFor(target))
    , m_proxySignIns(std::move(proxySignIns))
{
    connect(
        &m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy& proxy, QAuthenticator* authenticator) { signInToProxy(proxy, *authenticator); });
    if (isLoopbackHost(target.url.host())) {
        setProxies({QNetworkProxy(QNetworkProxy::NoProxy)});
    } else {
        lookUpProxies(target.url, this, [this](const QList<QNetworkProxy>& proxies) { setProxies(proxies); });
    }
}

Answer<bool> HttpConnection::ready()
{
    Answer<bool> answer;
    m_waiting.append(answer);
    letThrough();
    return answer;
}

void HttpConnection::noteEnd(bool hasComeThrough)
{
    m_isProven = m_isProven || hasComeThrough;
    m_isBeingTried = false;
    letThrough();
}

void HttpConnection::letThrough()
{
    if (m_proxies.isEmpty()) {
        return;
    }
    const bool mayAll = m_isProven || proxy().isEmpty();
    while (!m_waiting.isEmpty() && (mayAll || !m_isBeingTried)) {
        const bool isStillThere = m_waiting.takeFirst().give(true);
        m_isBeingTried = m_isBeingTried || isStillThere;
    }
}

QNetworkRequest HttpConnection::requestFor(const QUrl& url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("TokenDesk/" TOKENDESK_VERSION));
    request.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    // A redirected POST would hand the password to whoever the redirect names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One request at a time on a connection: what OneShotBody relies on.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (url.scheme() == u"https") {
        request.setSslConfiguration(m_tls);
    }
    return request;
}

QString HttpConnection::proxy() const
{
    return m_proxies.isEmpty() ? QString() : proxyText(m_proxies.constFirst());
}

bool HttpConnection::turnToNextProxy()
{
    if (m_proxies.size() < 2) {
        return false;
    }
    setProxies(m_proxies.sliced(1));
    return true;
}

void HttpConnection::setProxies(const QList<QNetworkProxy>& proxies)
{
    m_proxies = proxies;
    m_network.setProxy(proxies.constFirst());
    m_isProven = false;
    letThrough();
}

void HttpConnection::signInToProxy(const QNetworkProxy& proxy, QAuthenticator& authenticator)
{
    const auto known = m_proxySignIns->find(proxyText(proxy));
    // Qt asks again, without end, until there is nothing new. The same once more would only be one more failed sign-in
    // of a person who may be locked out for it. Further tunnels of this manager are told by Qt itself.
    if (known == nullptr || known == m_offered) {
        return;
    }
    m_offered = known;
    authenticator.setUser(known->username);
    authenticator.setPassword(QString::fromUtf8(known->password.view()));
}

} // namespace TokenDesk
