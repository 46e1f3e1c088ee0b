#include "quitsignals.h"

namespace TokenDesk::Sandbox {

void quitOnSignals(QCoreApplication&) {}

} // namespace TokenDesk::Sandbox
