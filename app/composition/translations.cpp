#include "app/composition/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace TokenDesk {

void installTranslations()
{
    const auto install = [](const QLocale& locale) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, QStringLiteral("tokendesk"), QStringLiteral("_"),
                             QStringLiteral(":/translations"))) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    };
    install(QLocale(QLocale::English));
    if (QLocale().language() != QLocale::English) {
        install(QLocale());
    }
}

} // namespace TokenDesk
