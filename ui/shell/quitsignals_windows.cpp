#include "ui/shell/quitsignals.h"

namespace TokenDesk {

void watchQuitSignals(QObject* /*context*/, std::function<void(int signal)> /*quit*/) {}

} // namespace TokenDesk
