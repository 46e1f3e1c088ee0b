#include "app/domain/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QVariant>
#include <algorithm>
#include <cmath>

namespace TokenDesk {

namespace {

constexpr qsizetype MaximumTokenBytes = qsizetype{64} * 1024;
constexpr qsizetype MaximumClaimLength = 256;
// Seconds since 1970 of 2000-01-01 and of 3000-01-01: what lies outside is not a date a server could mean.
constexpr double EarliestNumericDate = 946684800.0;
constexpr double LatestNumericDate = 32503680000.0;

QList<QByteArrayView> splitAtDots(QByteArrayView text)
{
    QList<QByteArrayView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '.') {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    return parts;
}

std::optional<QJsonObject> jsonObject(QByteArrayView base64Url)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64Url.toByteArray(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString textClaim(const QJsonValue& value)
{
    // Ids come as numbers from some issuers and as texts from others. The variant keeps whole numbers of 64 bits.
    const QString text = value.isDouble() ? value.toVariant().toString() : value.toString();
    const bool hasControls = std::any_of(text.begin(), text.end(),
                                         [](QChar character) { return character.category() == QChar::Other_Control; });
    return text.size() <= MaximumClaimLength && !hasControls ? text : QString();
}

/// A NumericDate of RFC 7519 §2: seconds since 1970, fractions allowed.
std::optional<Instant> dateClaim(const QJsonValue& value)
{
    const double seconds = value.toDouble(0);
    if (seconds < EarliestNumericDate || seconds > LatestNumericDate) {
        return std::nullopt;
    }
    return Instant{std::chrono::milliseconds{std::llround(seconds * 1000)}};
}

} // namespace

std::optional<JwtClaims> decodeJwt(QByteArrayView bareToken)
{
    if (bareToken.size() > MaximumTokenBytes) {
        return std::nullopt;
    }
    const auto parts = splitAtDots(bareToken);
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto header = jsonObject(parts[0]);
    const auto payload = jsonObject(parts[1]);
    if (!header || !payload) {
        return std::nullopt;
    }
    const QJsonObject& claims = *payload;
    const QJsonValue audience = claims.value(u"aud");
    return JwtClaims{
        .algorithm = textClaim(header->value(u"alg")),
        .issuer = textClaim(claims.value(u"iss")),
        .audience = textClaim(audience.isArray() ? audience.toArray().first() : audience),
        .subject = textClaim(claims.value(u"sub")),
        .userId = textClaim(claims.value(u"uid")),
        .organisationId = textClaim(claims.value(u"oid")),
        .loginId = textClaim(claims.value(u"lid")),
        .issuedAt = dateClaim(claims.value(u"iat")),
        .expiresAt = dateClaim(claims.value(u"exp")),
    };
}

} // namespace TokenDesk
