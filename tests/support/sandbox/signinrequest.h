#pragma once

#include <QString>

#include <optional>

class QByteArray;

namespace TokenDesk::Sandbox {

enum class BodyShape {
    Wrapped, ///< {"data": {"username": …, "password": …}}, the contract
    Flat,    ///< {"username": …, "password": …}, as some public clients send it
};

struct Credentials
{
    QString username;
    QString password;
};

/// Nothing if the body is not JSON, has the other shape, or a member is missing or not a string.
std::optional<Credentials> readCredentials(const QByteArray& body, BodyShape shape);

} // namespace TokenDesk::Sandbox
