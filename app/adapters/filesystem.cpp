#include "app/adapters/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace TokenDesk {

namespace {

QString nearestThatExists(const QString& file)
{
    QString path = QFileInfo(file).absoluteFilePath();
    while (!QFileInfo::exists(path) && !QFileInfo(path).isRoot()) {
        path = QFileInfo(path).path();
    }
    return path;
}

} // namespace

void createPrivately(const QString& file)
{
    QFile created(file);
    if (!created.exists() && created.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        created.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

bool isDiskFull(const QString& file)
{
    // Less than a page or two is none: SQLite's shared memory alone takes eight.
    constexpr qint64 Room = 64 * 1024;
    const QStorageInfo disk(nearestThatExists(file));
    return disk.isValid() && disk.isReady() && !disk.isReadOnly() && disk.bytesAvailable() < Room;
}

Error storageError(const QString& file, const QString& detail)
{
    const QFileInfo folder(QFileInfo(file).path());
    const bool isOthers = belongsToAnotherUser(file) || belongsToAnotherUser(folder.filePath());
    const auto kind = isOthers           ? ErrorKind::StorageOfAnotherUser
                      : isDiskFull(file) ? ErrorKind::StorageFull
                                         : ErrorKind::StorageDenied;
    return about(file, {.kind = kind, .detail = detail});
}

Error about(const QString& file, Error error)
{
    error.facts.append({QStringLiteral("file"), QDir::toNativeSeparators(file)});
    return error;
}

} // namespace TokenDesk
