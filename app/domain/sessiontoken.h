#pragma once

#include "app/domain/fingerprint.h"
#include "app/domain/id.h"
#include "app/domain/instant.h"
#include "app/domain/jwt.h"
#include "app/domain/result.h"

#include <QByteArrayView>

namespace TokenDesk {

/// Everything about a session token that is not the token: enough to list it and to count it down.
struct SessionToken
{
    static constexpr qsizetype MaximumLabelLength = 80;

    TokenId id = {};
    AccountId account = {};
    Instant issuedAt = {};
    Instant expiresAt = {};
    /// The token names no believable end; 8 hours from sign-in stand in for it.
    bool expiryAssumed = false;
    Fingerprint fingerprint = {};
    /// The token's last four characters, to tell one from another.
    QString tail = {};
    /// What its owner calls it: a ticket number, a purpose.
    QString label = {};
    /// Claims as the token states them; the times above are what counts.
    QString issuer = {};
    QString audience = {};
    QString userId = {};
    QString organisationId = {};
    QString loginId = {};
};

/// What the server's contract promises for a token that does not say itself.
inline constexpr std::chrono::hours AssumedTokenLife{8};
/// An `exp` further away than this is not believed.
inline constexpr std::chrono::hours LongestBelievableLife{24 * 366};

/// Describes a token as issued. @p serverNow is the time at the server when it arrived.
/// Errors: UnexpectedReply for a token that is empty, longer than 16 KiB or not printable ASCII, and for more than one
/// word after `Bearer`; TokenExpired.
Result<SessionToken> describeToken(QByteArrayView issuedText, TokenId id, AccountId account, Instant serverNow);

/// The label without surrounding white space; empty for none.
/// Errors for Field::TokenLabel: FieldTooLong, FieldMalformed.
Result<QString> checkedTokenLabel(const QString& label);

enum class Phase { Live, Expiring, Urgent, Expired };

/// With how much time left a token is in the phase of that name. Where both apply it is urgent.
struct ExpiryThresholds
{
    std::chrono::seconds expiring{0};
    std::chrono::seconds urgent{0};
};

/// At least zero, in whole seconds; the last second shows as 0 only when it is over.
std::chrono::seconds timeLeft(const SessionToken& token, Instant serverNow);
Phase phase(const SessionToken& token, Instant serverNow, ExpiryThresholds thresholds);
/// The part of the token's life that is left, from 0 to 1.
double fractionLeft(const SessionToken& token, Instant serverNow);

/// "live", "expiring", "expired": the names in `--json`, where an urgent token is an expiring one.
QString phaseName(Phase phase);
/// "07:41:58"; from 100 hours on, "123:00:00".
QString clockText(std::chrono::seconds duration);

} // namespace TokenDesk
