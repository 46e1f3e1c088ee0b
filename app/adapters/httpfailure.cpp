#include "app/adapters/httpfailure.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// What OpenSSL, Schannel and Secure Transport say when the two sides have no version of TLS in common. Qt has no code
/// for it.
bool isTooOldAProtocol(const QString& errorText)
{
    static constexpr QLatin1StringView SignsOfIt[] = {
        QLatin1StringView("unsupported protocol"),
        QLatin1StringView("protocol version"),
        QLatin1StringView("wrong ssl version"),
        QLatin1StringView("algorithm mismatch"),
        QLatin1StringView("-9836"),
    };
    return std::any_of(std::begin(SignsOfIt), std::end(SignsOfIt),
                       [&errorText](QLatin1StringView sign) { return errorText.contains(sign, Qt::CaseInsensitive); });
}

/// What Qt says when a proxy answered, and not with yes; for what it says when none answered it has the same code. Its
/// texts are English here: of Qt's own, the programs translate those of widgets only.
bool isRefusalOfProxy(const QString& errorText)
{
    return errorText.contains(u"denied connection") || errorText.contains(u"communicating with HTTP proxy");
}

} // namespace

ErrorKind kindOfTlsErrors(const QList<QSslError>& errors)
{
    bool isOtherHost = false;
    for (const QSslError& error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            isOtherHost = true;
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            break;
        default:
            return ErrorKind::TlsUntrusted;
        }
    }
    return isOtherHost ? ErrorKind::TlsHostMismatch : ErrorKind::TlsExpired;
}

ErrorKind kindOfBrokenExchange(QNetworkReply::NetworkError error, const QString& errorText)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return isTooOldAProtocol(errorText) ? ErrorKind::TlsTooOld : ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::ProxyAuthRequired;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::UnexpectedReply;
    default:
        // ContentReSendError among them: see OneShotBody.
        return ErrorKind::ConnectionLost;
    }
}

ErrorKind kindOfBrokenTunnel(QNetworkReply::NetworkError error, const QString& errorText)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        // What Qt makes of the proxy's answer 503.
        return ErrorKind::ProxyRefused;
    case QNetworkReply::HostNotFoundError:
        // The proxy's own name: the other one is for the proxy to look up.
        return ErrorKind::ProxyUnreachable;
    case QNetworkReply::UnknownNetworkError:
        return isRefusalOfProxy(errorText) ? ErrorKind::ProxyRefused : ErrorKind::ProxyUnreachable;
    default:
        return kindOfBrokenExchange(error, errorText);
    }
}

bool isAboutProxy(ErrorKind kind)
{
    return kind == ErrorKind::ProxyAuthRequired || kind == ErrorKind::ProxyUnreachable ||
           kind == ErrorKind::ProxyRefused;
}

QString tlsProtocolName(const QSslConfiguration& tls)
{
    switch (tls.sessionProtocol()) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return {};
    }
}

} // namespace TokenDesk
