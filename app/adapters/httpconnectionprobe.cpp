#include "app/adapters/httpconnectionprobe.h"

#include "app/adapters/httpexchange.h"
#include "app/adapters/httpfailure.h"
#include "app/adapters/signinmessage.h"
#include "app/domain/serverclock.h"

#include <QElapsedTimer>
#include <QSslCipher>
#include <QSslSocket>
#include <algorithm>

namespace TokenDesk {

namespace {

QString nameOf(const QSslCertificate& certificate,
               QStringList (QSslCertificate::*info)(QSslCertificate::SubjectInfo) const)
{
    for (const auto kind :
         {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName, QSslCertificate::Organization}) {
        const QStringList names = (certificate.*info)(kind);
        if (!names.isEmpty()) {
            return names.constFirst();
        }
    }
    return {};
}

CertificateSummary summaryOf(const QSslCertificate& certificate)
{
    return {.subject = nameOf(certificate, &QSslCertificate::subjectInfo),
            .issuer = nameOf(certificate, &QSslCertificate::issuerInfo),
            .validFrom = toInstant(certificate.effectiveDate()),
            .validUntil = toInstant(certificate.expiryDate()),
            .sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())};
}

void describe(ConnectionReport& report, const HttpExchange& exchange, Instant now)
{
    report.proxy = exchange.proxy;
    report.tlsProtocol = tlsProtocolName(exchange.tls);
    report.cipher = exchange.tls.sessionCipher().name();
    const QList<QSslCertificate> chain = exchange.tls.peerCertificateChain();
    std::transform(chain.begin(), chain.end(), std::back_inserter(report.certificates), summaryOf);
    report.error = exchange.failure();
    if (report.error) {
        report.error->facts.prepend({QStringLiteral("time"), toIsoUtc(now)});
        return;
    }
    report.httpStatus = exchange.status();
    if (const auto date = parseHttpDate(exchange.reply->rawHeader(QByteArrayLiteral("Date")))) {
        report.clockDifference = clockOffset(*date, now);
    }
}

QCoro::Task<ConnectionReport> probeWith(HttpWish wish, std::shared_ptr<ProxySignIns> proxySignIns,
                                        std::shared_ptr<Clock> clock)
{
    ConnectionReport report{.endpoint = wish.target.url.toString()};
    QElapsedTimer timer;
    timer.start();
    // Of its own, so that it sees the whole way and not a connection that was good before.
    const auto connections = std::make_shared<HttpConnections>(std::move(proxySignIns));
    auto exchanging = exchange(connections, std::move(wish));
    const auto exchanged = co_await exchanging;
    report.duration = std::chrono::milliseconds(timer.elapsed());
    describe(report, *exchanged, clock->now());
    co_return report;
}

QCoro::Task<ConnectionReport> failedTask(ConnectionReport report)
{
    co_return report;
}

} // namespace

HttpConnectionProbe::HttpConnectionProbe(std::shared_ptr<Clock> clock, std::shared_ptr<ProxySignIns> proxySignIns,
                                         std::chrono::milliseconds deadline)
    : m_clock(std::move(clock))
    , m_proxySignIns(std::move(proxySignIns))
    , m_deadline(deadline)
{
}

QCoro::Task<ConnectionReport> HttpConnectionProbe::probe(Environment environment)
{
    auto target = HttpTarget::make(environment);
    if (!target) {
        return failedTask({.endpoint = environment.signInUrl().toString(), .error = target.error()});
    }
    return probeWith({.target = std::move(*target), .body = {}, .patience = m_deadline}, m_proxySignIns, m_clock);
}

QString HttpConnectionProbe::tlsLibrary() const
{
    return QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QString();
}

} // namespace TokenDesk
