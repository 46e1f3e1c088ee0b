#pragma once

namespace TokenDesk {

/// Gives the application its texts in the user's language, from the translations linked into the program. English
/// comes first, since even it needs its plurals.
void installTranslations();

} // namespace TokenDesk
