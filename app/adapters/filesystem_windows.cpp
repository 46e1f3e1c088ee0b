#include "app/adapters/filesystem.h"

#include <QDir>
#include <QFile>
#include <io.h>
#include <qt_windows.h>

namespace TokenDesk {

Result<void> flushToDisk(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QFile::ReadWrite) ||
        ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(opened.handle()))) == 0) {
        return failure(storageError(file, QStringLiteral("FlushFileBuffers")));
    }
    return {};
}

Result<void> renameDurably(const QString& from, const QString& to)
{
    const std::wstring oldName = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring newName = QDir::toNativeSeparators(to).toStdWString();
    if (::MoveFileExW(oldName.c_str(), newName.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0) {
        return failure(storageError(to, QStringLiteral("MoveFileEx")));
    }
    return {};
}

bool belongsToAnotherUser(const QString& /*path*/)
{
    // Files in a person's own AppData belong to the person or to the administrators, who share them.
    return false;
}

} // namespace TokenDesk
