#include "app/adapters/osuser.h"

#include <windows.h>
// After the header that it builds upon.
#include <lmcons.h>

namespace TokenDesk {

QString osUserName()
{
    wchar_t name[UNLEN + 1];
    DWORD size = UNLEN + 1;
    return GetUserNameW(name, &size) != 0 ? QString::fromWCharArray(name) : QString();
}

} // namespace TokenDesk
