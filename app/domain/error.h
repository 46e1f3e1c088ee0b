#pragma once

#include <QMetaEnum>
#include <QString>
#include <chrono>
#include <optional>

namespace TokenDesk {
Q_NAMESPACE

/// What went wrong, named by its cause and not by the layer that noticed it.
/// errortext.h turns each into a sentence, a next step and an exit code.
enum class ErrorKind {
    // What was entered
    FieldEmpty,
    FieldTooLong,
    FieldMalformed,
    InsecureUrl,
    Duplicate,
    NotFound,
    Ambiguous,
    InUse,
    // What the server said
    PasswordRejected,
    UnknownLogin,
    AccountRejected,
    RateLimited,
    ServerFault,
    UnexpectedReply,
    TokenMissing,
    // What lies between here and the server
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsUntrusted,
    TlsHostMismatch,
    TlsExpired,
    TlsFailed,
    ProxyAuthRequired,
    ProxyUnreachable,
    Offline,
    // The keychain
    KeychainLocked,
    KeychainDenied,
    KeychainMissing,
    KeychainFailed,
    SecretNotFound,
    SecretTooLarge,
    // The database
    StorageBroken,
    StorageForeign,
    StorageTooNew,
    StorageBusy,
    StorageFull,
    StorageDenied,
    // Everything else
    ForbiddenByPolicy,
    Cancelled,
};
Q_ENUM_NS(ErrorKind)

/// The input an error is about.
enum class Field { None, Label, Username, Password, Environment, Group, Note, Name, SignInUrl, CaFile, TokenLabel };

struct Error
{
    ErrorKind kind;
    /// For the help desk: facts such as a host name or a database message. Never a secret, never a raw reply.
    QString detail = {};
    Field field = Field::None;
    std::optional<int> httpStatus = {};
    /// How long the server asked us to wait (`Retry-After`, RFC 9110 §10.2.3).
    std::optional<std::chrono::seconds> retryAfter = {};
    /// What was asked for was given up while under way, and may take effect later all the same.
    bool mayStillHappen = false;
};

/// The stable English name of a kind ("PasswordRejected"), for `--json` and for support texts.
inline QString errorKindName(ErrorKind kind)
{
    return QLatin1String(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

} // namespace TokenDesk
