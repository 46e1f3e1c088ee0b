#pragma once

#include "app/domain/environment.h"
#include "app/domain/instant.h"
#include "app/domain/secret.h"

#include <QCoroTask>

namespace TokenDesk {

struct SignInReply
{
    /// The server's `sessionToken`, to the letter.
    Secret token;
    /// The reply's `Date` header, to the second.
    std::optional<Instant> serverTime;
    /// About the exchange, for the error of a token that turns out to be of no use.
    QList<Fact> facts = {};
};

/// The sign-in endpoint of the Data Zoo KYC Data API. Answers exactly once, within its own deadline.
/// It takes no stop token: once a request is under way the server may have issued a token, and its end is waited for.
class SignInEndpoint
{
public:
    virtual ~SignInEndpoint() = default;
    /// Errors: those of the server, the network, TLS and the proxy in ErrorKind; FieldMalformed for an unusable CA
    /// file.
    [[nodiscard]] virtual QCoro::Task<Result<SignInReply>> signIn(Environment environment, QString username,
                                                                  Secret password) = 0;
};

} // namespace TokenDesk
