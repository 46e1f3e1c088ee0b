#pragma once

#include <QByteArray>
#include <QString>

namespace TokenDesk::Sandbox {

enum class Validity { Current, Expired };

/// A server certificate and the throw-away certification authority that issued it, all in PEM.
struct ServerIdentity
{
    QByteArray authorityCertificate;
    QByteArray certificate;
    QByteArray privateKey;
};

/// Makes a new authority and a certificate for `host`, a DNS name or an IPv4 address. An empty host stands for what
/// the server really is: 127.0.0.1 and localhost. The authority is current in either case.
ServerIdentity makeServerIdentity(const QString& host, Validity validity);

} // namespace TokenDesk::Sandbox
