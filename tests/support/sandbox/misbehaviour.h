#pragma once

#include "rawreply.h"

#include <QStringView>

#include <optional>

class QDateTime;

namespace TokenDesk::Sandbox {

enum class Mode {
    NoToken,
    NullToken,
    EmptyToken,
    NumberToken,
    EmptyBody,
    NotJson,
    Html,
    WrongShape,
    WrongType,
    Truncated,
    Drop,
    Hang,
    SlowBody,
    Endless,
    HugeBody,
    Redirect,
    Status,
    StatusHtml,
    StatusEmpty,
    RateLimited,
    RateLimitedDate,
    Unknown401,
    Empty401,
    DateMissing,
};

/// One way of breaking the contract, as tests and testers name it: `drop`, `status:503`, `rate-limited:30`.
struct Misbehaviour
{
    Mode mode;
    std::optional<int> argument; ///< an HTTP status (200 to 599) or seconds (not negative), as the mode needs it

    /// Nothing for an unknown name, and for a missing, superfluous or wrong argument.
    static std::optional<Misbehaviour> parse(QStringView text);

    /// Every name with its argument and meaning, one a line.
    static QString help();
};

/// What goes out instead of a rightful reply. `sessionToken` is a good token, for the modes that spoil something else.
RawReply misbehave(const Misbehaviour& misbehaviour, const QString& sessionToken, const QDateTime& now);

/// The contract's 200.
RawReply loggedIn(const QString& sessionToken);

/// The contract's form of an error.
RawReply errorReply(int status, const QString& text);

} // namespace TokenDesk::Sandbox
