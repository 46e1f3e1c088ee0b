#pragma once

#include <QString>

namespace TokenDesk::Sandbox {

enum class Verdict {
    Accepted,
    UnknownUser,
    WrongPassword,
    UsersUnreadable, ///< the users file is missing or is not a JSON object of strings
};

/// Who may sign in: the users of a JSON file {"username": "password"}, or without a file every username that begins
/// with `demo-`, with a password that is obviously no real one.
class TestUsers
{
public:
    explicit TestUsers(QString file = {});

    /// Reads the file anew each time, so that a test can change a password while the server runs.
    Verdict check(const QString& username, const QString& password) const;

private:
    QString m_file;
};

} // namespace TokenDesk::Sandbox
