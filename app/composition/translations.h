#pragma once

#include <QLatin1String>
#include <QLocale>

namespace TokenDesk {

/// Gives the application its texts, from the translations linked into the program, in the place of those it had.
/// @p language is one of the choices of DeclaredSettings::Language; dates and numbers go with it. Returns whose texts
/// they are, for the direction of writing: English where there are none in the language wanted. Of Qt's own texts only
/// those of widgets are translated.
QLocale installTranslations(QLatin1String language = QLatin1String("system"));

} // namespace TokenDesk
