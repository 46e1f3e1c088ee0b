#pragma once

#include "app/domain/error.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace TokenDesk {

/// Of a server whose certificate has these faults.
ErrorKind kindOfTlsErrors(const QList<QSslError>& errors);

/// Of an exchange that ended without a complete reply. @p errorText is the reply's, for what its code leaves open.
ErrorKind kindOfBrokenExchange(QNetworkReply::NetworkError error, const QString& errorText);

/// Likewise where a proxy was to make the connection and it did not come about.
ErrorKind kindOfBrokenTunnel(QNetworkReply::NetworkError error, const QString& errorText);

bool isAboutProxy(ErrorKind kind);

/// "TLSv1.3" and the like; empty before the handshake has come that far.
QString tlsProtocolName(const QSslConfiguration& tls);

} // namespace TokenDesk
