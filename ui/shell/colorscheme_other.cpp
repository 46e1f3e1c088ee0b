#include "ui/shell/colorscheme.h"

namespace TokenDesk {

void followDesktopColorScheme()
{
    // Qt follows the system here by itself.
}

} // namespace TokenDesk
