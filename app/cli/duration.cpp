#include "app/cli/duration.h"

#include <QString>
#include <algorithm>

namespace TokenDesk {

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    constexpr qsizetype MaximumDigits = 6;
    int factor = 1;
    if (text.endsWith(u's')) {
        text.chop(1);
    } else if (text.endsWith(u'm')) {
        factor = 60;
        text.chop(1);
    } else if (text.endsWith(u'h')) {
        factor = 3600;
        text.chop(1);
    }
    const bool areDigits =
        std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
    if (text.isEmpty() || text.size() > MaximumDigits || !areDigits) {
        return std::nullopt;
    }
    return std::chrono::seconds{text.toLongLong() * factor};
}

} // namespace TokenDesk
