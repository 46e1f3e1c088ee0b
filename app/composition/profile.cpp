#include "app/composition/profile.h"

#include "app/adapters/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace TokenDesk {

namespace {

QString folderOf(QStandardPaths::StandardLocation location, const QString& profile)
{
    return QStandardPaths::writableLocation(location) + QLatin1String("/tokendesk/") + profile;
}

} // namespace

Result<Profile> Profile::make(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z0-9][a-z0-9_-]{0,31}\\z"));
    Profile profile;
    profile.m_name = name.isEmpty() ? QStringLiteral("default") : name;
    if (!allowed.match(profile.m_name).hasMatch()) {
        return failure(ErrorKind::FieldMalformed, Field::Name);
    }
    return profile;
}

Result<QString> Profile::createDataFolder() const
{
    QString folder = folderOf(QStandardPaths::GenericDataLocation, m_name);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        return failure(storageError(folder));
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString Profile::settingsFile() const
{
    return folderOf(QStandardPaths::GenericConfigLocation, m_name) + QLatin1String("/settings.ini");
}

} // namespace TokenDesk
