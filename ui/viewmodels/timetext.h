#pragma once

#include "app/domain/instant.h"

#include <QString>

namespace TokenDesk {

/// "09:14:02" in local time; "23 Nov 09:14" where the day is not @p now's.
QString localTimeText(Instant when, Instant now);
/// "today 09:14", "yesterday 17:02", "21 Nov 09:14".
QString relativeDayText(Instant when, Instant now);
/// "2026-11-24 09:14:02" in local time.
QString localDateTimeText(Instant when);
/// "2026-11-24 09:14:02 UTC".
QString utcTimeText(Instant when);
/// "2026-11-24 09:14:02 – 17:14:02 (UTC+13), 8 h".
QString validityText(Instant from, Instant until);
/// "41 min", "8 h", "7 h 41 min"; "under 1 min".
QString shortDuration(std::chrono::seconds duration);
/// "7 hours 41 minutes", for the ear: two units, none of them seconds unless it is the last minute.
QString spokenDuration(std::chrono::seconds duration);
/// "This computer's clock is 5 minutes behind idu.datazoo.com."
QString clockWarningText(std::chrono::milliseconds serverAhead, const QString& host);

} // namespace TokenDesk
