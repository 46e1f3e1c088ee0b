#include "app/adapters/osuser.h"

#include <QFile>
#include <QVarLengthArray>
#include <pwd.h>
#include <unistd.h>

namespace TokenDesk {

QString osUserName()
{
    // Not from the environment, which everybody can set for a program that they start.
    constexpr qsizetype Room = 4096;
    QVarLengthArray<char, Room> texts(Room);
    passwd entry{};
    passwd* found = nullptr;
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, texts.data(), static_cast<size_t>(texts.size()), &found) == 0 && found != nullptr) {
        return QFile::decodeName(found->pw_name);
    }
    return QString::number(user);
}

} // namespace TokenDesk
