#include "tests/ui/support/places.h"

#include "app/composition/translations.h"

#include <QLocale>
#include <ctime>

namespace TokenDesk::Test {

void liveInAuckland()
{
    // With its offset in it, so that no time zone database is needed.
    qputenv("TZ", "NZDT-13");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations();
}

} // namespace TokenDesk::Test
