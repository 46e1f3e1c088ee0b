#pragma once

#include "app/domain/environment.h"
#include "app/domain/instant.h"
#include "app/domain/secret.h"

namespace TokenDesk {

/// The JSON body of a sign-in request, as the environment wants it.
Secret signInRequestBody(BodyShape shape, const QString& username, const Secret& password);

/// What came back, before anybody believes it.
struct HttpReply
{
    int status = 0;
    QByteArray body = {};
    QByteArray retryAfter = {};
};

/// The session token of a reply, to the letter.
/// Errors by status and body: PasswordRejected, UnknownLogin, AccountRejected, RateLimited, ServerFault,
/// ProxyAuthRequired, TokenMissing, UnexpectedReply. @p now turns a `Retry-After` date into a duration.
Result<Secret> parseSignInReply(const HttpReply& reply, Instant now);

/// The date of an HTTP header (RFC 9110 §5.6.7, the preferred form).
std::optional<Instant> parseHttpDate(const QByteArray& text);

} // namespace TokenDesk
