#pragma once

#include <chrono>
#include <functional>
#include <optional>

class QObject;

namespace TokenDesk {

/// For how long nobody has touched the computer, as the system knows; nothing where it does not say.
/// Linux: GNOME's compositor, else the X server. Desktops on Wayland other than GNOME do not say.
/// Tells at once or from the event loop, and not at all when @p context is gone by then.
void askIdleTime(QObject* context, const std::function<void(std::optional<std::chrono::milliseconds>)>& tell);

} // namespace TokenDesk
