#include "ui/viewmodels/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace TokenDesk {

namespace {

constexpr QStringView DateTimeFormat = u"yyyy-MM-dd HH:mm:ss";

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::TimeText)
};

QDateTime toLocal(Instant when)
{
    return toDateTimeUtc(when).toLocalTime();
}

QString clock(const QDateTime& time)
{
    return time.toString(QStringLiteral("HH:mm:ss"));
}

QString offsetText(const QDateTime& time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? QChar(0x2212) : QChar(u'+');
    const int absolute = qAbs(minutes);
    QString text = QStringLiteral("UTC") + sign + QString::number(absolute / 60);
    if (absolute % 60 != 0) {
        text += u':' + QStringLiteral("%1").arg(absolute % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString localTimeText(Instant when, Instant now)
{
    const QDateTime local = toLocal(when);
    if (local.date() == toLocal(now).date()) {
        return clock(local);
    }
    return QLocale().toString(local.date(), QStringLiteral("d MMM")) + local.toString(QStringLiteral(" HH:mm"));
}

QString relativeDayText(Instant when, Instant now)
{
    const QDateTime local = toLocal(when);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const auto days = local.date().daysTo(toLocal(now).date());
    if (days == 0) {
        return Texts::tr("today %1").arg(time);
    }
    if (days == 1) {
        return Texts::tr("yesterday %1").arg(time);
    }
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy")) + u' ' + time;
}

QString localDateTimeText(Instant when)
{
    return toLocal(when).toString(DateTimeFormat);
}

QString utcTimeText(Instant when)
{
    return toDateTimeUtc(when).toString(DateTimeFormat) + QLatin1String(" UTC");
}

QString validityText(Instant from, Instant until)
{
    const QDateTime begin = toLocal(from);
    const QDateTime end = toLocal(until);
    const bool isSameDay = begin.date() == end.date();
    const QString endText = isSameDay ? clock(end) : end.toString(DateTimeFormat);
    return QStringLiteral("%1 – %2 (%3), %4")
        .arg(begin.toString(DateTimeFormat), endText, offsetText(end),
             shortDuration(std::chrono::round<std::chrono::seconds>(until - from)));
}

QString shortDuration(std::chrono::seconds duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    if (minutes == 0) {
        return Texts::tr("under 1 min");
    }
    if (minutes < 60) {
        return Texts::tr("%1 min").arg(minutes);
    }
    if (minutes % 60 == 0) {
        return Texts::tr("%1 h").arg(minutes / 60);
    }
    return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString spokenDuration(std::chrono::seconds duration)
{
    const int total = static_cast<int>(duration.count());
    const int hours = total / 3600;
    const int minutes = total / 60 % 60;
    if (hours > 0 && minutes > 0) {
        return Texts::tr("%n hour(s)", nullptr, hours) + u' ' + Texts::tr("%n minute(s)", nullptr, minutes);
    }
    if (hours > 0) {
        return Texts::tr("%n hour(s)", nullptr, hours);
    }
    return minutes > 0 ? Texts::tr("%n minute(s)", nullptr, minutes) : Texts::tr("less than a minute");
}

QString clockWarningText(std::chrono::milliseconds serverAhead, const QString& host)
{
    const QString difference = spokenDuration(std::chrono::round<std::chrono::seconds>(std::chrono::abs(serverAhead)));
    return serverAhead > std::chrono::milliseconds::zero()
               ? Texts::tr("This computer's clock is %1 behind %2.").arg(difference, host)
               : Texts::tr("This computer's clock is %1 ahead of %2.").arg(difference, host);
}

} // namespace TokenDesk
