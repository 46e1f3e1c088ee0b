#pragma once

#include <functional>

class QObject;

namespace TokenDesk {

/// From now on SIGTERM, SIGINT and SIGHUP call @p quit with the signal's number, from the event loop and as long as
/// @p context lives, so that the program ends in good order: what of ours is on the clipboard goes with it. A signal
/// that the program was started to ignore stays ignored. To be called once. Does nothing where these signals do not
/// exist: there the system closes the windows.
void watchQuitSignals(QObject* context, std::function<void(int signal)> quit);

} // namespace TokenDesk
