#include "ui/viewmodels/timescale.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::minutes;

constexpr minutes Steps[] = {minutes{5},   minutes{10},  minutes{15},  minutes{30},  minutes{60},
                             minutes{120}, minutes{180}, minutes{360}, minutes{720}, minutes{1440}};

/// The first multiple of the step, counted from local midnight, that is not before @p when.
QDateTime roundedUp(Instant when, minutes step)
{
    const QDateTime local = toDateTimeUtc(when).toLocalTime();
    const QDateTime midnight = local.date().startOfDay();
    const qint64 stepSeconds = std::chrono::seconds{step}.count();
    const qint64 steps = (midnight.secsTo(local) + stepSeconds - 1) / stepSeconds;
    const QDateTime rounded = midnight.addSecs(steps * stepSeconds);
    return rounded < local ? rounded.addSecs(stepSeconds) : rounded;
}

QString tickText(const QDateTime& local)
{
    return local.time() == QTime(0, 0) ? QLocale().toString(local.date(), QStringLiteral("d MMM"))
                                       : local.toString(QStringLiteral("HH:mm"));
}

} // namespace

TimeScale::TimeScale(Instant now)
    : m_now(now)
    , m_from(now - minutes{30})
    , m_until(now + minutes{30})
{
}

void TimeScale::include(Instant from, Instant until)
{
    m_from = std::max(std::min(m_from, from), m_now - FarthestFromNow);
    m_until = std::min(std::max(m_until, until), m_now + FarthestFromNow);
}

double TimeScale::position(Instant when) const
{
    return std::chrono::duration<double>(when - m_from) / std::chrono::duration<double>(m_until - m_from);
}

QList<TimeScale::Tick> TimeScale::ticks(int most) const
{
    const auto enough = [this, most](minutes step) { return (m_until - m_from) / step < std::max(most, 1); };
    const auto* const fitting = std::find_if(std::begin(Steps), std::end(Steps), enough);
    const minutes step = fitting != std::end(Steps) ? *fitting : *std::rbegin(Steps);
    QList<Tick> ticks;
    for (Instant at = toInstant(roundedUp(m_from, step)); at <= m_until && ticks.size() < most; at += step) {
        ticks.append({at, tickText(toDateTimeUtc(at).toLocalTime())});
    }
    return ticks;
}

} // namespace TokenDesk
