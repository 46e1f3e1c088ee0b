#pragma once

#include "app/domain/environment.h"
#include "app/domain/error.h"
#include "app/domain/instant.h"

#include <QCoroTask>

namespace TokenDesk {

struct CertificateSummary
{
    /// Common name, or what stands in its place.
    QString subject;
    QString issuer;
    Instant validFrom;
    Instant validUntil;
    /// Lower-case hex of the whole certificate.
    QString sha256;
};

/// What a look at an environment's server has shown. What is empty was not reached or does not apply.
struct ConnectionReport
{
    /// The whole sign-in URL.
    QString endpoint;
    /// The proxy that was asked, "host:port"; empty for a direct connection.
    QString proxy = {};
    /// "TLSv1.3" and the like, and the cipher suite.
    QString tlsProtocol = {};
    QString cipher = {};
    /// The server's own first, the authority's last.
    QList<CertificateSummary> certificates = {};
    std::optional<int> httpStatus = {};
    /// How far the server's clock is ahead of this computer's.
    std::optional<std::chrono::milliseconds> clockDifference = {};
    std::chrono::milliseconds duration{0};
    /// Why there is no connection; nothing where the server answered, whatever it said.
    std::optional<Error> error = {};
};

/// Connects to an environment's server as a sign-in would, and sends no credentials of an account.
class ConnectionProbe
{
public:
    virtual ~ConnectionProbe() = default;
    /// Answers exactly once, within its own deadline.
    [[nodiscard]] virtual QCoro::Task<ConnectionReport> probe(Environment environment) = 0;
    /// "OpenSSL 3.0.17" and the like; empty where there is none.
    [[nodiscard]] virtual QString tlsLibrary() const = 0;
};

} // namespace TokenDesk
