#include "testusers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace TokenDesk::Sandbox {

using namespace Qt::StringLiterals;

TestUsers::TestUsers(QString file)
    : m_file(std::move(file))
{
}

Verdict TestUsers::check(const QString& username, const QString& password) const
{
    if (m_file.isEmpty()) {
        if (!username.startsWith("demo-"_L1))
            return Verdict::UnknownUser;
        return password == "demo-password-not-real"_L1 ? Verdict::Accepted : Verdict::WrongPassword;
    }

    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return Verdict::UsersUnreadable;
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return Verdict::UsersUnreadable;
    const auto expected = document.object().value(username);
    if (expected.isUndefined())
        return Verdict::UnknownUser;
    if (!expected.isString())
        return Verdict::UsersUnreadable;
    return password == expected.toString() ? Verdict::Accepted : Verdict::WrongPassword;
}

} // namespace TokenDesk::Sandbox
