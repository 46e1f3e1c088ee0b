#include "testcertificate.h"

#include <QHostAddress>

#include <botan/auto_rng.h>
#include <botan/pk_algs.h>
#include <botan/pkcs10.h>
#include <botan/pkcs8.h>
#include <botan/x509_ca.h>
#include <botan/x509self.h>

#include <chrono>
#include <memory>

namespace TokenDesk::Sandbox {

namespace {

using std::chrono::hours;
using std::chrono::system_clock;

constexpr auto hashFunction = "SHA-256";

// Elliptic-curve keys, since they are made in milliseconds; RSA keys would delay every test.
std::unique_ptr<Botan::Private_Key> makeKey(Botan::RandomNumberGenerator& rng)
{
    return Botan::create_private_key("ECDSA", rng, "secp256r1");
}

Botan::X509_Cert_Options authorityOptions(system_clock::time_point now)
{
    Botan::X509_Cert_Options options("Token Desk sandbox CA/AU/Token Desk tests");
    options.start = Botan::X509_Time(now - hours(24 * 30)); // before an expired server certificate's start as well
    options.end = Botan::X509_Time(now + hours(24 * 30));
    options.CA_key(1);
    return options;
}

Botan::X509_Cert_Options serverOptions(const QString& host)
{
    const QString name = host.isEmpty() ? QStringLiteral("localhost") : host;
    Botan::X509_Cert_Options options(name.toStdString() + "/AU/Token Desk tests");
    if (host.isEmpty()) {
        options.dns = "localhost";
        options.ip = "127.0.0.1";
    } else if (QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol) {
        options.ip = host.toStdString();
    } else {
        options.dns = host.toStdString();
    }
    options.add_ex_constraint("PKIX.ServerAuth");
    return options;
}

} // namespace

ServerIdentity makeServerIdentity(const QString& host, Validity validity)
{
    Botan::AutoSeeded_RNG rng;
    const auto now = system_clock::now();
    const auto authorityKey = makeKey(rng);
    const auto authorityCertificate =
        Botan::X509::create_self_signed_cert(authorityOptions(now), *authorityKey, hashFunction, rng);
    const Botan::X509_CA authority(authorityCertificate, *authorityKey, hashFunction, rng);

    const auto serverKey = makeKey(rng);
    const auto request = Botan::X509::create_cert_req(serverOptions(host), *serverKey, hashFunction, rng);
    const auto validUntil = validity == Validity::Expired ? now - hours(24) : now + hours(24 * 7);
    const auto certificate = authority.sign_request(request, rng, Botan::X509_Time(validUntil - hours(24 * 14)),
                                                    Botan::X509_Time(validUntil));

    return {QByteArray::fromStdString(authorityCertificate.PEM_encode()),
            QByteArray::fromStdString(certificate.PEM_encode()),
            QByteArray::fromStdString(Botan::PKCS8::PEM_encode(*serverKey))};
}

} // namespace TokenDesk::Sandbox
