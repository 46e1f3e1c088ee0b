#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::PolicyVerb)
};

/// The name in `--json`.
QString originName(SettingOrigin origin)
{
    switch (origin) {
    case SettingOrigin::Default:
        return QStringLiteral("default");
    case SettingOrigin::User:
        return QStringLiteral("user");
    case SettingOrigin::Policy:
        return QStringLiteral("policy");
    }
    Q_UNREACHABLE();
}

QString originText(const SettingInForce& setting)
{
    switch (setting.origin) {
    case SettingOrigin::Default:
        return Texts::tr("default");
    case SettingOrigin::User:
        return Texts::tr("your settings");
    case SettingOrigin::Policy:
        return Texts::tr("administrator: %1").arg(setting.place);
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const SettingInForce& setting)
{
    return {
        {QStringLiteral("key"), setting.key},
        {QStringLiteral("value"), setting.value},
        {QStringLiteral("origin"), originName(setting.origin)},
        {QStringLiteral("place"), setting.place},
    };
}

QJsonObject toJson(const PolicyProblem& problem)
{
    return {
        {QStringLiteral("problem"), policyProblemName(problem.kind)},
        {QStringLiteral("key"), problem.key},
        {QStringLiteral("place"), problem.place},
        {QStringLiteral("line"), problem.line},
        {QStringLiteral("text"), policyProblemText(problem)},
    };
}

QJsonObject toJson(const SettingsReport& report)
{
    QJsonArray settings;
    for (const SettingInForce& setting : report.settings) {
        settings.append(toJson(setting));
    }
    QJsonArray problems;
    for (const PolicyProblem& problem : report.problems) {
        problems.append(toJson(problem));
    }
    return {{QStringLiteral("settings"), settings}, {QStringLiteral("problems"), problems}};
}

QString toText(const SettingsReport& report)
{
    QList<QStringList> rows{{Texts::tr("SETTING"), Texts::tr("VALUE"), Texts::tr("SET BY")}};
    for (const SettingInForce& setting : report.settings) {
        rows.append({setting.key, setting.value, originText(setting)});
    }
    return alignedRows(rows);
}

} // namespace

void start(CommandRun& run, const ShowPolicy&)
{
    const SettingsReport report = run.settings().report();
    if (run.asJson()) {
        run.output().result(toJson(report));
    } else {
        // The problems are told with every command.
        run.output().result(toText(report));
    }
    run.finish(report.problems.isEmpty() ? ExitCode::Done : ExitCode::Unexpected);
}

} // namespace TokenDesk
