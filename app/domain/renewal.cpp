#include "app/domain/renewal.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;

constexpr QLatin1String On("on");
constexpr QLatin1String Off("off");
constexpr QLatin1String Until("until=");
constexpr QLatin1String Weekdays("weekdays");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Renewal)
};

QDateTime localTime(Instant when, const QTimeZone& zone)
{
    return toDateTimeUtc(when).toTimeZone(zone);
}

bool isOpenDay(const Renewal& renewal, QDate day)
{
    return !renewal.onWeekdaysOnly || day.dayOfWeek() <= Qt::Friday;
}

} // namespace

QString renewalText(const Renewal& renewal)
{
    QStringList words{renewal.isOn ? On : Off};
    if (renewal.until) {
        words.append(Until + renewal.until->toString(QStringLiteral("HH:mm")));
    }
    if (renewal.onWeekdaysOnly) {
        words.append(Weekdays);
    }
    return words.join(u' ');
}

std::optional<Renewal> renewalFromText(QStringView text)
{
    const auto words = text.split(u' ');
    if (words.constFirst() != On && words.constFirst() != Off) {
        return std::nullopt;
    }
    Renewal renewal{.isOn = words.constFirst() == On};
    for (const QStringView word : words.sliced(1)) {
        if (word == Weekdays) {
            renewal.onWeekdaysOnly = true;
        } else if (word.startsWith(Until)) {
            renewal.until = renewalEndFromText(word.sliced(Until.size()));
        }
        if (word != Weekdays && !(word.startsWith(Until) && renewal.until)) {
            return std::nullopt;
        }
    }
    return renewal;
}

QString renewalTimesText(const Renewal& renewal)
{
    if (!renewal.isOn) {
        return Texts::tr("Off");
    }
    if (!renewal.until) {
        return renewal.onWeekdaysOnly ? Texts::tr("Monday to Friday") : Texts::tr("On");
    }
    const QString end = renewal.until->toString(QStringLiteral("HH:mm"));
    return renewal.onWeekdaysOnly ? Texts::tr("Until %1, Monday to Friday").arg(end) : Texts::tr("Until %1").arg(end);
}

std::optional<QTime> renewalEndFromText(QStringView text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("H:mm"));
    return time.isValid() && time != QTime(0, 0) ? std::optional(time) : std::nullopt;
}

bool isOpenForRenewal(const Renewal& renewal, Instant when, const QTimeZone& zone)
{
    const QDateTime local = localTime(when, zone);
    return isOpenDay(renewal, local.date()) && (!renewal.until || local.time() < *renewal.until);
}

Instant nextOpeningForRenewal(const Renewal& renewal, Instant when, const QTimeZone& zone)
{
    if (isOpenForRenewal(renewal, when, zone)) {
        return when;
    }
    QDate day = localTime(when, zone).date().addDays(1);
    while (!isOpenDay(renewal, day)) {
        day = day.addDays(1);
    }
    // Not simply midnight: where clocks are put forward at that hour, there is none.
    return toInstant(day.startOfDay(zone));
}

milliseconds renewalSpread(std::chrono::seconds lead)
{
    return std::min<milliseconds>(lead / 4, std::chrono::minutes{5});
}

std::optional<Instant> nextRenewal(const Renewal& renewal, const RenewalPlan& plan, const QTimeZone& zone)
{
    if (!renewal.isOn) {
        return std::nullopt;
    }
    const milliseconds wait{static_cast<qint64>(plan.jitter * static_cast<double>(renewalSpread(plan.lead).count()))};
    const Instant possible = plan.expiresAt ? std::max(plan.earliest, *plan.expiresAt - plan.lead) : plan.earliest;
    Instant opening = nextOpeningForRenewal(renewal, possible, zone);
    if (opening == possible && !isOpenForRenewal(renewal, opening + wait, zone)) {
        opening = nextOpeningForRenewal(renewal, opening + wait, zone);
    }
    // Who is let in for less than that time is let in at once.
    return isOpenForRenewal(renewal, opening + wait, zone) ? opening + wait : opening;
}

} // namespace TokenDesk
