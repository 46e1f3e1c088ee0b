#include "app/composition/processhardening.h"

#include <windows.h>

namespace TokenDesk {

void hardenProcess()
{
    // No dialog and no crash report with this process's memory in it. The user's profile folder is private already.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace TokenDesk
