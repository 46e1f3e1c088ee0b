#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::RepairVerb)
};

QJsonObject toJson(const Finding& finding)
{
    QJsonObject object{{QStringLiteral("finding"), findingName(finding.kind)},
                       {QStringLiteral("text"), findingText(finding)},
                       {QStringLiteral("repair"), repairText(finding)},
                       {QStringLiteral("tokens"), finding.tokens}};
    if (!finding.account.isNull()) {
        object.insert(QStringLiteral("account"), finding.label);
        object.insert(QStringLiteral("id"), finding.account.toString());
    }
    return object;
}

QJsonObject toJson(const RepairOutcome& outcome)
{
    QJsonObject object = toJson(outcome.finding);
    object.insert(QStringLiteral("outcome"), repairStateName(outcome.state));
    if (outcome.error) {
        object.insert(QStringLiteral("error"), errorKindName(outcome.error->kind));
    }
    return object;
}

QString sentence(const Finding& finding)
{
    const QString text = findingText(finding);
    return finding.label.isEmpty() ? text : finding.label + QLatin1String(": ") + text;
}

/// What follows for the exit code from what is left over.
ExitCode exitCodeOf(const RepairOutcome& outcome)
{
    switch (outcome.state) {
    case RepairOutcome::State::Repaired:
        return ExitCode::Done;
    case RepairOutcome::State::NeedsPassword:
        return exitCodeFor(ErrorKind::SecretNotFound);
    case RepairOutcome::State::Failed:
        break;
    }
    return outcome.error ? exitCodeFor(outcome.error->kind) : ExitCode::Unexpected;
}

/// Why not everything could be looked at comes before what was found.
void finishWith(CommandRun& run, const Reconciliation& reconciliation, ExitCode exitCode)
{
    if (reconciliation.notLookedAt) {
        run.output().note(Texts::tr("Not everything could be looked at.") + u'\n');
        run.fail(*reconciliation.notLookedAt);
    } else {
        run.finish(exitCode);
    }
}

void report(CommandRun& run, const Reconciliation& reconciliation)
{
    if (run.asJson()) {
        QJsonArray array;
        for (const Finding& finding : reconciliation.findings) {
            array.append(toJson(finding));
        }
        run.output().result(array);
    } else {
        for (const Finding& finding : reconciliation.findings) {
            run.output().result(sentence(finding) + u'\n');
            run.output().result(QLatin1String("  ") + repairText(finding) + u'\n');
        }
    }
    finishWith(run, reconciliation, ExitCode::Done);
}

void report(CommandRun& run, const Reconciliation& reconciliation, const QList<RepairOutcome>& outcomes)
{
    ExitCode exitCode = ExitCode::Done;
    QJsonArray array;
    for (const RepairOutcome& outcome : outcomes) {
        array.append(toJson(outcome));
        if (!run.asJson()) {
            run.output().result(sentence(outcome.finding) + u'\n');
            run.output().result(QLatin1String("  ") + outcomeText(outcome, {}) + u'\n');
        }
        if (exitCode == ExitCode::Done) {
            exitCode = exitCodeOf(outcome);
        }
        if (outcome.error) {
            run.addDetails(*outcome.error, {});
        }
    }
    if (run.asJson()) {
        run.output().result(array);
    }
    finishWith(run, reconciliation, exitCode);
}

} // namespace

void start(CommandRun& run, const Repair& command)
{
    run.mentionKeychain();
    const auto look = [&run, command](const Result<Reconciliation>& looked) {
        if (!looked) {
            run.fail(looked.error());
            return;
        }
        if (looked->findings.isEmpty() && !looked->notLookedAt) {
            run.output().note(Texts::tr("Everything fits together.") + u'\n');
        }
        // A keychain that cannot be looked at cannot be mended with either, and would ask its person twice.
        if (command.isDryRun || looked->findings.isEmpty() || looked->notLookedAt) {
            report(run, *looked);
            return;
        }
        run.stopsBy(run.accounts().repair(looked->findings, &run,
                                          [&run, reconciliation = *looked](const QList<RepairOutcome>& outcomes) {
                                              report(run, reconciliation, outcomes);
                                          }));
    };
    run.stopsBy(run.accounts().reconcile(Scope::Keychain, &run, look));
}

} // namespace TokenDesk
