#include "app/adapters/filepresence.h"

#include <QDir>
#include <qt_windows.h>

namespace TokenDesk {

Result<std::unique_ptr<FilePresence>> FilePresence::tryTake(const QString& lockFile, Kind kind)
{
    const std::wstring name = QDir::toNativeSeparators(lockFile).toStdWString();
    const HANDLE handle = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                                        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return failure(ErrorKind::StorageDenied, lockFile);
    }
    OVERLAPPED fromTheStart = {};
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (kind == Kind::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    if (::LockFileEx(handle, flags, 0, 1, 0, &fromTheStart) == 0) {
        const bool isTaken = ::GetLastError() == ERROR_LOCK_VIOLATION || ::GetLastError() == ERROR_IO_PENDING;
        ::CloseHandle(handle);
        return failure(isTaken ? ErrorKind::StorageBusy : ErrorKind::StorageDenied, lockFile);
    }
    return std::unique_ptr<FilePresence>(new FilePresence(reinterpret_cast<qintptr>(handle)));
}

FilePresence::~FilePresence()
{
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace TokenDesk
