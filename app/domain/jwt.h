#pragma once

#include "app/domain/instant.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace TokenDesk {

/// What a JSON Web Token (RFC 7519) says of itself. Nothing here is verified: it serves to show and to count down,
/// never to decide what someone may do. A claim that is missing, of the wrong type or absurd is empty.
struct JwtClaims
{
    QString algorithm;
    QString issuer;
    /// The first of several audiences.
    QString audience;
    QString subject;
    /// Data Zoo's own: `uid`, `oid`, `lid`.
    QString userId;
    QString organisationId;
    QString loginId;
    std::optional<Instant> issuedAt;
    std::optional<Instant> expiresAt;
};

/// Nothing for what is not a JWT in compact form (three parts, the first two of them JSON objects in base64url) or is
/// longer than 64 KiB. The signature is not looked at. @p bareToken has no `Bearer` before it.
std::optional<JwtClaims> decodeJwt(QByteArrayView bareToken);

} // namespace TokenDesk
