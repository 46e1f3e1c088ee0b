#include "ui/viewmodels/auditchoices.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::AuditChoices)
};

/// From the beginning of one day to the end of another.
AuditPeriod daysOf(QDate first, QDate last)
{
    return {.from = toInstant(first.startOfDay()), .until = toInstant(last.addDays(1).startOfDay())};
}

} // namespace

QList<NamedPeriod> periodChoices()
{
    return {{PeriodChoice::Any, Texts::tr("Any time")},
            {PeriodChoice::Today, Texts::tr("Today")},
            {PeriodChoice::Yesterday, Texts::tr("Yesterday")},
            {PeriodChoice::LastSevenDays, Texts::tr("Last 7 days")},
            {PeriodChoice::LastThirtyDays, Texts::tr("Last 30 days")},
            {PeriodChoice::ThisMonth, Texts::tr("This month")},
            {PeriodChoice::LastMonth, Texts::tr("Last month")},
            {PeriodChoice::Days, Texts::tr("Days…")}};
}

AuditPeriod periodOf(PeriodChoice choice, Instant now, QDate first, QDate last)
{
    const QDate today = toDateTimeUtc(now).toLocalTime().date();
    const QDate month(today.year(), today.month(), 1);
    switch (choice) {
    case PeriodChoice::Any:
        return {};
    case PeriodChoice::Today:
        return daysOf(today, today);
    case PeriodChoice::Yesterday:
        return daysOf(today.addDays(-1), today.addDays(-1));
    case PeriodChoice::LastSevenDays:
        return daysOf(today.addDays(-6), today);
    case PeriodChoice::LastThirtyDays:
        return daysOf(today.addDays(-29), today);
    case PeriodChoice::ThisMonth:
        return daysOf(month, month.addMonths(1).addDays(-1));
    case PeriodChoice::LastMonth:
        return daysOf(month.addMonths(-1), month.addDays(-1));
    case PeriodChoice::Days:
        return daysOf(first, last);
    }
    Q_UNREACHABLE();
}

QList<NamedKinds> kindChoices()
{
    using Kind = AuditKind;
    return {
        {Texts::tr("All events"), {}},
        {Texts::tr("Sign-ins"), {Kind::SignedIn, Kind::SignInFailed}},
        {Texts::tr("Failed sign-ins"), {Kind::SignInFailed}},
        {Texts::tr("Tokens handed out"), {Kind::TokenCopied, Kind::TokenRevealed, Kind::CommandRun}},
        {Texts::tr("Tokens labelled and gone"), {Kind::TokenLabelled, Kind::TokenForgotten, Kind::TokenExpired}},
        {Texts::tr("Accounts"),
         {Kind::AccountAdded, Kind::AccountEdited, Kind::AccountRemoved, Kind::AccountPinned, Kind::AccountUnpinned,
          Kind::AccountMoved}},
        {Texts::tr("Environments"), {Kind::EnvironmentAdded, Kind::EnvironmentEdited, Kind::EnvironmentRemoved}},
        {Texts::tr("Imports, exports, backups"),
         {Kind::AccountsImported, Kind::AccountsExported, Kind::LogExported, Kind::BackupMade, Kind::BackupRestored}},
        {Texts::tr("Settings and policy"), {Kind::SettingsChanged, Kind::PolicyLoaded}},
        {Texts::tr("Locking"), {Kind::Locked, Kind::Unlocked}},
        {Texts::tr("Repairs and the log itself"),
         {Kind::Repaired, Kind::DatabaseRescued, Kind::LogBegun, Kind::LogShortened}},
    };
}

} // namespace TokenDesk
