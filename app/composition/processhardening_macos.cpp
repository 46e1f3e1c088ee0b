#include "app/composition/processhardening.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace TokenDesk {

void hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace TokenDesk
