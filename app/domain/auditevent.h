#pragma once

#include "app/domain/id.h"
#include "app/domain/instant.h"

#include <QString>
#include <optional>

namespace TokenDesk {

/// What the audit log tells of. New ones are added at the end of their group; a name, once written, keeps its meaning.
enum class AuditKind {
    // Accounts and where they sign in
    AccountAdded,
    AccountEdited, ///< detail: what was changed, "label password"
    AccountRemoved,
    AccountPinned, ///< to the top of the list
    AccountUnpinned,
    AccountMoved, ///< in the list; detail: "by-label" where it goes by its label again
    EnvironmentAdded,
    EnvironmentEdited,
    EnvironmentRemoved,
    // Tokens
    SignedIn, ///< detail: when the token expires, in ISO 8601, UTC
    SignInFailed,
    TokenCopied, ///< detail: the name of the format
    TokenRevealed,
    TokenForgotten, ///< detail: "unreadable" where no key opens it any more
    TokenExpired,   ///< and was taken off this computer; detail: when it expired, likewise
    CommandRun,     ///< detail: the name of the program
    TokenLabelled,  ///< detail: the label, empty where it has none any more
    // What goes in and out
    AccountsImported, ///< detail: how many were added, updated and failed, "12 3 0"; each has a row of its own besides
    AccountsExported, ///< as a list without passwords; detail: how many
    BackupMade,       ///< with passwords, encrypted; detail: how many accounts
    BackupRestored,   ///< detail: as of AccountsImported
    // The program
    SettingsChanged, ///< by a person; detail: the key, the value before and the value now, "window/closing ask quit"
    Locked, ///< detail: idle, session, sleep, minimised; empty where a person wanted it
    Unlocked,
    PolicyLoaded,    ///< detail: its rules and problems, see policytrail.h; empty where there is none any more
    Repaired,        ///< detail: the name of the finding
    DatabaseRescued, ///< detail: when the copy was made that took the place of a damaged database, in ISO 8601, UTC
    // The log itself
    LogBegun, ///< a chain begins, under a key of its own; detail: the first row of it, and the key's id
    LogShortened,
    LogExported, ///< to a file; detail: how many rows
};

/// The name in storage and in `--json`: account-added, signed-in, ….
QString auditKindName(AuditKind kind);
std::optional<AuditKind> auditKindFromName(QStringView name);

/// Who did it, and with what.
struct AuditOrigin
{
    /// As the operating system knows the person.
    QString osUser = {};
    QString computer = {};
    /// "tokendesk" or "tokendesk-cli", and its version.
    QString program = {};
    QString version = {};
};

/// When something is recorded, and by whom.
struct AuditOccasion
{
    /// By this computer's clock.
    Instant at = {};
    AuditOrigin origin = {};
};

/// One row of the audit log. Never a password, a token or a key; what is empty does not apply. Labels and names stand
/// beside their ids, since the log outlives what they name.
struct AuditEvent // NOLINT(cppcoreguidelines-pro-type-member-init): an event without a kind is to be noticed
{
    AuditKind kind;
    AuditOccasion occasion = {};
    /// How far the clock of the environment's server is ahead of this computer's, where that is known.
    std::optional<std::chrono::milliseconds> clockOffset = {};
    AccountId account = {};
    QString accountLabel = {};
    QString environmentId = {};
    QString environmentName = {};
    /// The hex digits of SessionToken::fingerprint.
    QString fingerprint = {};
    /// Why it failed: the name of an ErrorKind. Empty where it was done.
    QString cause = {};
    /// By kind; see there.
    QString detail = {};
    /// Why the program did it without being asked: "renewal" for sign-ins of automatic renewal.
    QString reason = {};
};

/// The event as it is stored and as the log's chain covers it, to the byte: version 1, a JSON object without white
/// space, its keys in order, and only those that apply. The same event gives the same bytes.
QByteArray canonicalBytes(const AuditEvent& event);
/// Nothing for what is of another version or no event.
std::optional<AuditEvent> auditEventFrom(QByteArrayView canonicalBytes);

} // namespace TokenDesk
