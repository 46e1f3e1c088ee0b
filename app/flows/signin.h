#pragma once

#include "app/ports/answer.h"
#include "app/ports/ports.h"

#include <functional>

namespace TokenDesk {

/// A token handed over: its description and its text as issued.
struct TokenGrant
{
    SessionToken token;
    Secret text;
    /// Whether the server was asked for it just now.
    bool isNew = false;
    /// Why the token could not be put on the shelf, if so: it is valid all the same, and will not be seen again.
    std::optional<Error> notKept = {};

    [[nodiscard]] TokenGrant clone() const { return {token, text.clone(), isNew, notKept}; }
};

/// Whether the server has refused the credentials themselves: what nothing repeats by itself.
bool refusesCredentials(ErrorKind kind);

/// What a sign-in waits for.
enum class SignInStage {
    WaitingForKeychain,
    SigningIn, ///< for the server
    Keeping,   ///< for nothing any more: the server has granted a token, which is being put on the shelf
};
/// What a sign-in is for, for the audit log.
enum class SignInReason {
    Wanted, ///< by a person or a script
    Renewal ///< by itself, see renewalservice.h
};

/// Called at each change of stage; may be empty.
using StageObserver = std::function<void(SignInStage)>;

/// Given to a sign-in that is ready when it may ask the server. Those who are given theirs when this one begins to keep
/// its token ask the server before it goes on.
using Turn = Answer<bool>;

/// Reads the password, signs in, seals the token and puts it on the shelf; a refusal of the credentials marks the
/// account rejected, success clears that. The stop token is looked at before the server is asked and not after. With a
/// @p turn the server is not asked before it is given. Errors: those of the secret store, the endpoint and the index;
/// ForbiddenByPolicy, Cancelled.
QCoro::Task<Result<TokenGrant>> signIn(Ports ports, AccountId account, StageObserver observer, std::stop_token stop,
                                       std::optional<Turn> turn = {}, SignInReason reason = SignInReason::Wanted);

} // namespace TokenDesk
