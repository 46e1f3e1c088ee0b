#pragma once

namespace TokenDesk {

/// Brings the application's palette to the desktop's wish for light or dark where Qt does not do that itself, now and
/// whenever the wish changes. Call once the first window is painted: it asks the desktop over D-Bus, without waiting.
/// TOKENDESK_COLOR_SCHEME=light|dark in the environment decides instead, at once; see applyForcedColorScheme().
void followDesktopColorScheme();

/// Before the first window. True if the environment decides.
bool applyForcedColorScheme();

/// Gives the application a dark or the style's standard palette.
void setDarkPalette(bool dark);

} // namespace TokenDesk
