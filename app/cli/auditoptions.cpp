#include "app/cli/auditoptions.h"

#include "app/cli/moment.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::CommandLine)
};

using MomentReading = tl::expected<std::optional<Instant>, QString>;

MomentReading readMoment(const QCommandLineParser& parser, const QString& option, DayEnd end)
{
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    const auto moment = parseMoment(parser.value(option), end);
    if (!moment) {
        return tl::unexpected(
            Texts::tr("--%1 takes a day such as 2026-03-02, or a time such as 2026-03-02T09:00.").arg(option));
    }
    return moment;
}

} // namespace

QList<Option> periodOptions()
{
    return {{QStringLiteral("from"), QStringLiteral("TIME"),
             Texts::tr("Only from this day or time on, 2026-03-02 or 2026-03-02T09:00.")},
            {QStringLiteral("to"), QStringLiteral("TIME"), Texts::tr("Only up to this day, or before this time.")}};
}

QList<Option> auditChoiceOptions()
{
    return periodOptions() +
           QList<Option>{
               {QStringLiteral("account"), QStringLiteral("NAME"), Texts::tr("Only what concerns this account.")},
               {QStringLiteral("environment"), QStringLiteral("NAME"),
                Texts::tr("Only what concerns this environment.")},
               {QStringLiteral("kind"), QStringLiteral("KIND"),
                Texts::tr("Only this kind, as --json calls it; may be given several times.")}};
}

tl::expected<AuditPeriod, QString> readPeriod(const QCommandLineParser& parser)
{
    const auto from = readMoment(parser, QStringLiteral("from"), DayEnd::Begin);
    const auto until = readMoment(parser, QStringLiteral("to"), DayEnd::End);
    if (!from || !until) {
        return tl::unexpected(from ? until.error() : from.error());
    }
    return AuditPeriod{.from = *from, .until = *until};
}

tl::expected<AuditChoice, QString> readAuditChoice(const QCommandLineParser& parser)
{
    const auto period = readPeriod(parser);
    if (!period) {
        return tl::unexpected(period.error());
    }
    AuditChoice choice{.period = *period,
                       .account = parser.value(QStringLiteral("account")),
                       .environment = parser.value(QStringLiteral("environment"))};
    for (const QString& name : parser.values(QStringLiteral("kind"))) {
        const auto kind = auditKindFromName(name);
        if (!kind) {
            return tl::unexpected(Texts::tr("--kind takes what audit list --json calls a kind, such as signed-in."));
        }
        choice.kinds.append(*kind);
    }
    return choice;
}

} // namespace TokenDesk
