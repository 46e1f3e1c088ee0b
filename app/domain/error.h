#pragma once

#include <QList>
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
    FieldTooShort,
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
    TokenExpired,
    // What lies between here and the server
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsUntrusted,
    TlsHostMismatch,
    TlsExpired,
    TlsTooOld,
    TlsFailed,
    ProxyAuthRequired,
    ProxyUnreachable,
    ProxyRefused,
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
    StorageDamaged, ///< a new start takes the newest copy
    StorageLost,    ///< damaged, and there is no sound copy
    StorageForeign,
    StorageTooNew,
    StorageInUse, ///< by another program, where it has to be one's own
    StorageBusy,
    StorageFull,
    StorageDenied,
    StorageOfAnotherUser,
    // A file that a person named
    FileExists,
    FileNotWritten,
    FileUnfaithful, ///< what was written reads back as something else
    // Everything else
    ForbiddenByPolicy,
    Cancelled,
};
Q_ENUM_NS(ErrorKind)

/// The input an error is about.
enum class Field {
    None,
    Label,
    Username,
    Password,
    Environment,
    Group,
    Note,
    Name,
    SignInUrl,
    CaFile,
    TokenLabel,
    Passphrase
};

/// How far an exchange with a server had come when it ended.
enum class ExchangeStage {
    Connecting, ///< looking up, connecting, TLS; nothing has been said
    Waiting,    ///< the request has gone out, nothing has come back
    Receiving,  ///< in the middle of the reply
};

/// One fact of a support text, such as {"TLS", "TLSv1.3"}. Never a secret, never a username, never a raw reply.
struct Fact
{
    QString name;
    QString value;
};

struct Error // NOLINT(cppcoreguidelines-pro-type-member-init): an error without a kind is to be noticed
{
    ErrorKind kind;
    /// For the help desk: facts such as a host name or a database message. Never a secret, never a raw reply.
    QString detail = {};
    Field field = Field::None;
    std::optional<int> httpStatus = {};
    /// How long the server asked us to wait (`Retry-After`, RFC 9110 §10.2.3).
    std::optional<std::chrono::seconds> retryAfter = {};
    /// Of what broke off or took too long: how far it had come.
    std::optional<ExchangeStage> stage = {};
    /// The proxy that the error is about, as "host:port".
    QString proxy = {};
    /// What else the help desk wants to know about an exchange with a server.
    QList<Fact> facts = {};
    /// What was asked for was given up while under way, and may take effect later all the same.
    bool mayStillHappen = false;
};

/// The proxy that a sign-in might satisfy, as "host:port"; empty where that is not what is wrong.
inline QString proxyWantingSignIn(const Error& error)
{
    const bool isAboutSignIn = error.kind == ErrorKind::ProxyAuthRequired || error.kind == ErrorKind::ProxyRefused;
    return isAboutSignIn ? error.proxy : QString();
}

/// The stable English name of a kind ("PasswordRejected"), for `--json` and for support texts.
inline QString errorKindName(ErrorKind kind)
{
    return QLatin1String(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

} // namespace TokenDesk
