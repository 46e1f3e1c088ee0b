#pragma once

#include "app/domain/error.h"

namespace TokenDesk {

/// What a person is told about an error. Sentence case, no internals, no secret.
struct ErrorText
{
    QString whatHappened;
    QString whatToDo;
};

/// Where the error happened, for its sentences; what is empty is left out.
struct ErrorContext
{
    /// The server's host.
    QString host = {};
    /// "GNOME Keyring" or the like.
    QString keychainName = {};
};

/// The only place where an ErrorKind becomes a sentence.
ErrorText errorText(const Error& error, const ErrorContext& context = {});

/// The exit codes of `tokendesk-cli`.
enum class ExitCode {
    Done = 0,
    Unexpected = 1,
    Usage = 2,
    NotFound = 3,
    SignInRejected = 4,
    Network = 5,
    Keychain = 6,
    UnexpectedReply = 7,
    ForbiddenByPolicy = 8,
    Storage = 9,
    ProgramNotStarted = 126, ///< of `run`; these two as shells have it
    ProgramNotFound = 127,
    Interrupted = 130,
};
ExitCode exitCodeFor(ErrorKind kind);

/// A text for the help desk: kind, facts, HTTP status, program version. Redacted: no username, password, token or
/// reply body is in it, since none is in an Error.
QString supportText(const Error& error, const ErrorContext& context);

} // namespace TokenDesk
