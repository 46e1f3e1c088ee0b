#pragma once

#include "app/domain/instant.h"

#include <QTime>
#include <QTimeZone>
#include <optional>

namespace TokenDesk {

/// Whether an account is signed in anew by itself before its freshest token ends, and on which days and how late.
struct Renewal
{
    bool isOn = false;
    /// Each day up to this local time, to the minute; nothing for all day. Never midnight.
    std::optional<QTime> until = {};
    /// Monday to Friday, by the local date.
    bool onWeekdaysOnly = false;

    friend bool operator==(const Renewal&, const Renewal&) = default;
};

/// As it is stored: "off" or "on", then what limits it, "on until=18:00 weekdays". Limits stand behind "off", too: who
/// switches it on again finds them there.
QString renewalText(const Renewal& renewal);
/// Nothing for what does not read so.
std::optional<Renewal> renewalFromText(QStringView text);

/// "On", "Until 18:00, Monday to Friday": when it renews, as it is shown. "Off" where it does not.
QString renewalTimesText(const Renewal& renewal);

/// A time of day for Renewal::until as a person enters it: "18:00", "8:30". Nothing for midnight and for no such time.
std::optional<QTime> renewalEndFromText(QStringView text);

/// Whether the limits let a token be renewed at @p when, by the clocks of @p zone.
bool isOpenForRenewal(const Renewal& renewal, Instant when, const QTimeZone& zone);
/// The first moment from @p when on at which they do.
Instant nextOpeningForRenewal(const Renewal& renewal, Instant when, const QTimeZone& zone);

/// When an account is next to be signed in anew, all by this computer's clock.
struct RenewalPlan
{
    /// The end of the freshest token; nothing where there is none.
    std::optional<Instant> expiresAt = {};
    /// A token is renewed once it has this much left at most.
    std::chrono::seconds lead{0};
    /// Not before, whatever the token says: when the program, its person or the network was there for it at last.
    Instant earliest = {};
    /// From 0 to 1, drawn once a token: which part of renewalSpread() it waits beyond the moment it could be renewed,
    /// so that accounts whose tokens end together do not sign in together.
    double jitter = 0;
};

/// Over what time renewals that fall together are spread: a quarter of the lead, at most five minutes.
std::chrono::milliseconds renewalSpread(std::chrono::seconds lead);

/// Nothing where it is off. What has passed is due. A plan that falls into a time that the limits close, jitter
/// included, waits for the next opening, and is spread from there.
std::optional<Instant> nextRenewal(const Renewal& renewal, const RenewalPlan& plan, const QTimeZone& zone);

} // namespace TokenDesk
