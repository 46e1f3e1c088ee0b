#include "app/cli/moment.h"

namespace TokenDesk {

std::optional<Instant> parseMoment(const QString& text, DayEnd end)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    constexpr qsizetype DayLength = 10;
    const QDateTime moment = text.size() == DayLength ? (end == DayEnd::Begin ? day : day.addDays(1)).startOfDay()
                                                      : QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() && text.size() >= DayLength ? std::optional(toInstant(moment)) : std::nullopt;
}

} // namespace TokenDesk
