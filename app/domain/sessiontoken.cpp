#include "app/domain/sessiontoken.h"

#include "app/domain/textrules.h"
#include "app/domain/tokenformat.h"

#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::seconds;

constexpr qsizetype MaximumTokenBytes = qsizetype{16} * 1024;

bool isOneVisibleWord(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

struct Life
{
    Instant issuedAt;
    Instant expiresAt;
    bool assumed = false;
};

Life lifeOf(const std::optional<JwtClaims>& claims, Instant serverNow)
{
    const std::optional<Instant> expiry = claims ? claims->expiresAt : std::nullopt;
    if (!expiry || *expiry > serverNow + LongestBelievableLife) {
        return {serverNow, serverNow + AssumedTokenLife, true};
    }
    // An issue time after the end is as unbelievable as none.
    const Instant issued = claims->issuedAt.value_or(serverNow);
    return {issued < *expiry ? issued : std::min(serverNow, *expiry), *expiry, false};
}

} // namespace

Result<SessionToken> describeToken(QByteArrayView issuedText, TokenId id, AccountId account, Instant serverNow)
{
    const QByteArrayView bare = bareToken(issuedText);
    if (bare.size() > MaximumTokenBytes || !isOneVisibleWord(bare)) {
        return failure(ErrorKind::UnexpectedReply, QStringLiteral("the session token has an unusable form"));
    }
    const auto claims = decodeJwt(bare);
    const Life life = lifeOf(claims, serverNow);
    if (life.expiresAt <= serverNow) {
        return failure(ErrorKind::TokenExpired,
                       QStringLiteral("the session token expired at %1 already").arg(toIsoUtc(life.expiresAt)));
    }
    const JwtClaims shown = claims.value_or(JwtClaims{});
    return SessionToken{
        .id = id,
        .account = account,
        .issuedAt = life.issuedAt,
        .expiresAt = life.expiresAt,
        .expiryAssumed = life.assumed,
        .fingerprint = Fingerprint::of(bare),
        .tail = QString::fromLatin1(bare.last(std::min<qsizetype>(4, bare.size() / 4))),
        .issuer = shown.issuer,
        .audience = shown.audience,
        .userId = shown.userId.isEmpty() ? shown.subject : shown.userId,
        .organisationId = shown.organisationId,
        .loginId = shown.loginId,
    };
}

Result<QString> checkedTokenLabel(const QString& label)
{
    return checkedText(
        label, {.field = Field::TokenLabel, .maximumLength = SessionToken::MaximumLabelLength, .mayBeEmpty = true});
}

seconds timeLeft(const SessionToken& token, Instant serverNow)
{
    return std::max(seconds::zero(), std::chrono::ceil<seconds>(token.expiresAt - serverNow));
}

Phase phase(const SessionToken& token, Instant serverNow, ExpiryThresholds thresholds)
{
    if (token.expiresAt <= serverNow) {
        return Phase::Expired;
    }
    const seconds left = timeLeft(token, serverNow);
    if (left <= thresholds.urgent) {
        return Phase::Urgent;
    }
    return left <= thresholds.expiring ? Phase::Expiring : Phase::Live;
}

double fractionLeft(const SessionToken& token, Instant serverNow)
{
    const auto whole = token.expiresAt - token.issuedAt;
    const auto left = token.expiresAt - serverNow;
    if (whole <= Instant::duration::zero()) {
        return 0;
    }
    return std::clamp(static_cast<double>(left.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Live:
        return QStringLiteral("live");
    case Phase::Expiring:
    case Phase::Urgent:
        return QStringLiteral("expiring");
    case Phase::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QString clockText(seconds duration)
{
    const auto total = std::max(seconds::zero(), duration).count();
    const auto twoDigits = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return twoDigits(total / 3600) + u':' + twoDigits(total / 60 % 60) + u':' + twoDigits(total % 60);
}

} // namespace TokenDesk
