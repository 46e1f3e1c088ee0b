#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk::Test {

/// Monday 2026-03-02 09:00:00 UTC, the "now" of these tests.
inline constexpr Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

inline qint64 secondsSinceEpoch(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

inline QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A JWT of any texts as header and claims, with a signature that is none.
inline QByteArray jwtOf(const QByteArray& header, const QByteArray& claims, qsizetype signatureBytes = 64)
{
    const QByteArray signature = QByteArray("not a signature ").repeated(signatureBytes / 16);
    return base64Url(header) + '.' + base64Url(claims) + '.' + base64Url(signature);
}

inline QByteArray hs512Header()
{
    return QByteArrayLiteral(R"({"alg":"HS512","typ":"JWT"})");
}

/// Like the published samples: about 300 characters, 8 hours.
inline QJsonObject hs512Claims(Instant issuedAt = Now)
{
    return {
        {QStringLiteral("iss"), QStringLiteral("issuer.example")},
        {QStringLiteral("iat"), secondsSinceEpoch(issuedAt)},
        {QStringLiteral("exp"), secondsSinceEpoch(issuedAt) + 28800},
        {QStringLiteral("aud"), QStringLiteral("audience.example")},
        {QStringLiteral("uid"), 1234},
        {QStringLiteral("oid"), 56},
        {QStringLiteral("lid"), 7890},
        {QStringLiteral("ipa"), QStringLiteral("192.0.2.7")},
        {QStringLiteral("dsp"), QStringLiteral("Nobody")},
    };
}

inline QByteArray hs512Like(const QJsonObject& claims = hs512Claims())
{
    return jwtOf(hs512Header(), QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

/// Like the newer sample of an Auth0 tenant: about 700 characters, 10 hours.
inline QJsonObject rs256Claims(Instant issuedAt = Now)
{
    return {
        {QStringLiteral("iss"), QStringLiteral("https://tenant.example/")},
        {QStringLiteral("sub"), QStringLiteral("auth0|000000000000000000000000")},
        {QStringLiteral("aud"), QStringLiteral("https://kyc-test.datazoo.com")},
        {QStringLiteral("iat"), secondsSinceEpoch(issuedAt)},
        {QStringLiteral("exp"), secondsSinceEpoch(issuedAt) + 36000},
        {QStringLiteral("gty"), QStringLiteral("password")},
        {QStringLiteral("azp"), QStringLiteral("client.example")},
    };
}

inline QByteArray rs256Like(const QJsonObject& claims = rs256Claims())
{
    return jwtOf(QByteArrayLiteral(R"({"alg":"RS256","typ":"JWT","kid":"key.example"})"),
                 QJsonDocument(claims).toJson(QJsonDocument::Compact), 256);
}

} // namespace TokenDesk::Test
