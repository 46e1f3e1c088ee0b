#include "signinrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

std::optional<Credentials> readCredentials(const QByteArray& body, BodyShape shape)
{
    auto object = QJsonDocument::fromJson(body).object();
    if (shape == BodyShape::Wrapped)
        object = object.value("data"_L1).toObject();
    const auto username = object.value("username"_L1);
    const auto password = object.value("password"_L1);
    if (!username.isString() || !password.isString())
        return std::nullopt;
    return Credentials{username.toString(), password.toString()};
}

} // namespace TokenDesk::Sandbox
