#include "tests/ui/gallery/pseudolocale.h"

namespace TokenDesk::Test {

namespace {

constexpr QStringView Plain(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
constexpr QStringView Accented(u"áƀçđéƒĝĥíĵķľɱñóþʠŕšťúṽŵẋýžÁɃÇĐÉƑĜĤÍĴĶĽṀÑÓÞɊŔŠŤÚṼŴẊÝŽ");
static_assert(Plain.size() == Accented.size());
// Brackets that our own texts do not use.
constexpr QChar Open(u'⟦');
constexpr QChar Close(u'⟧');

} // namespace

QString PseudoLocale::translate(const char* context, const char* text, const char* /*comment*/, int /*n*/) const
{
    const QLatin1String of(context);
    // The buttons of message boxes are Qt's.
    const bool isShown = of.startsWith(QLatin1String("TokenDesk")) || of == QLatin1String("Settings") ||
                         of == QLatin1String("QPlatformTheme") || of == QLatin1String("QDialogButtonBox") ||
                         of == QLatin1String("QGnomeTheme");
    return isShown ? pseudo(QString::fromUtf8(text)) : QString();
}

QString PseudoLocale::pseudo(const QString& english)
{
    QString spoken;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QChar letter = english.at(i);
        // %1, %L1 and %n are not for the eye.
        if (letter == u'%' && i + 1 < english.size()) {
            spoken += letter;
            if (english.at(i + 1) == u'L') {
                spoken += english.at(++i);
            }
            spoken += english.at(++i);
            continue;
        }
        const auto found = Plain.indexOf(letter);
        spoken += found < 0 ? letter : Accented.at(found);
    }
    // Words, so that lines can be broken.
    QString more;
    while (more.size() < english.size() * 2 / 5) {
        more += more.isEmpty() ? QStringLiteral(" ~") : QStringLiteral("~ ~");
    }
    return QString(Open + spoken + more + Close);
}

QString PseudoLocale::outsideBrackets(const QString& shown)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : shown) {
        if (letter == Open) {
            ++depth;
        } else if (letter == Close) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            outside += letter;
        }
    }
    return outside;
}

} // namespace TokenDesk::Test
