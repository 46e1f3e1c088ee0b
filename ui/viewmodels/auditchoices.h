#pragma once

#include "app/flows/auditreport.h"

#include <QDate>

namespace TokenDesk {

// What a person can choose from to see a part of the audit log.

enum class PeriodChoice { Any, Today, Yesterday, LastSevenDays, LastThirtyDays, ThisMonth, LastMonth, Days };

struct NamedPeriod
{
    PeriodChoice choice;
    QString title;
};

/// In the order in which they are offered.
QList<NamedPeriod> periodChoices();

/// Whole days of local time; @p first and @p last are for Days. A last day before the first gives an empty period.
AuditPeriod periodOf(PeriodChoice choice, Instant now, QDate first = {}, QDate last = {});

struct NamedKinds
{
    QString title;
    /// Empty for all.
    QList<AuditKind> kinds;
};

/// In the order in which they are offered. Each kind is in one of them; failed sign-ins in one of their own besides.
QList<NamedKinds> kindChoices();

} // namespace TokenDesk
