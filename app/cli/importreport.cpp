#include "app/cli/importreport.h"

#include "app/cli/commandrun.h"
#include "app/domain/importtext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ImportVerb)
};

/// Of a row that would be carried out.
QString plannedText(const ImportRow& row)
{
    switch (row.action) {
    case ImportAction::Add:
        return Texts::tr("Would be added.");
    case ImportAction::Update:
        return Texts::tr("Would be updated.");
    case ImportAction::Skip:
    case ImportAction::Refuse:
        break;
    }
    return importReasonText(row);
}

QString sentence(const ImportRow& row, const ImportOutcome* outcome)
{
    return outcome != nullptr ? importOutcomeText(row, *outcome) : plannedText(row);
}

QString actionText(ImportAction action)
{
    switch (action) {
    case ImportAction::Skip:
        return Texts::tr("skipped. ");
    case ImportAction::Refuse:
        return Texts::tr("refused. ");
    case ImportAction::Add:
    case ImportAction::Update:
        break;
    }
    return {};
}

QString line(const ImportRow& row, const ImportOutcome* outcome)
{
    QString place = row.isEntry       ? Texts::tr("entry %1").arg(row.line)
                    : row.column == 0 ? Texts::tr("line %1").arg(row.line)
                                      : Texts::tr("line %1, column %2").arg(row.line).arg(row.column);
    if (!row.draft.label.isEmpty()) {
        place += QLatin1String(", ") + row.draft.label;
    }
    return place + QLatin1String(": ") + actionText(row.action) + sentence(row, outcome);
}

/// Also of one that would come with the plan.
QString nameOfEnvironment(const QString& id, const ImportPlan& plan, const AccountService& accounts)
{
    for (const Environment& environment : plan.newEnvironments) {
        if (environment.id() == id) {
            return environment.name();
        }
    }
    return environmentName(id, accounts);
}

QJsonObject toJson(const ImportRow& row, const ImportOutcome* outcome, const QString& environment)
{
    QJsonObject object{
        {QStringLiteral("line"), row.line},           {QStringLiteral("action"), importActionName(row.action)},
        {QStringLiteral("label"), row.draft.label},   {QStringLiteral("username"), row.draft.username},
        {QStringLiteral("environment"), environment}, {QStringLiteral("text"), sentence(row, outcome)}};
    if (row.reason != ImportReason::None) {
        object.insert(QStringLiteral("reason"), importReasonName(row.reason));
    }
    if (row.column != 0) {
        object.insert(QStringLiteral("column"), row.column);
    }
    if (outcome == nullptr) {
        return object;
    }
    object.insert(QStringLiteral("outcome"), importStateName(outcome->state));
    if (!outcome->account.isNull()) {
        object.insert(QStringLiteral("id"), outcome->account.toString());
    }
    if (outcome->error) {
        object.insert(QStringLiteral("error"), errorKindName(outcome->error->kind));
    }
    return object;
}

/// One line or object a row. @p result is null where nothing was carried out.
void report(CommandRun& run, const ImportPlan& plan, const ImportResult* result)
{
    QJsonArray array;
    QString text;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const ImportRow& row = plan.rows[i];
        const ImportOutcome* outcome = result != nullptr ? &result->outcomes.at(static_cast<qsizetype>(i)) : nullptr;
        if (run.asJson()) {
            const QString environment = nameOfEnvironment(row.draft.environmentId, plan, run.accounts());
            array.append(toJson(row, outcome, environment));
        } else {
            text += line(row, outcome) + u'\n';
        }
    }
    run.asJson() ? run.output().result(array) : run.output().result(text);
}

QString plannedSummary(const ImportCounts& counts)
{
    return Texts::tr("%1 to add, %2 to update, %3 skipped, %4 refused.")
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.skipped)
        .arg(counts.refused);
}

QString summary(const ImportPlan& plan, const ImportResult& result)
{
    int added = 0;
    int updated = 0;
    int failed = 0;
    int notDone = 0;
    for (const ImportOutcome& outcome : result.outcomes) {
        added += outcome.state == ImportState::Added ? 1 : 0;
        updated += outcome.state == ImportState::Updated ? 1 : 0;
        failed += outcome.state == ImportState::Failed ? 1 : 0;
        notDone += outcome.state == ImportState::NotTried || outcome.state == ImportState::TakenBack ? 1 : 0;
    }
    const ImportCounts counts = plan.counts();
    QString text = Texts::tr("%1 added, %2 updated, %3 skipped, %4 refused, %5 failed.")
                       .arg(added)
                       .arg(updated)
                       .arg(counts.skipped)
                       .arg(counts.refused)
                       .arg(failed);
    if (notDone > 0) {
        text += u' ' + Texts::tr("Not done: %1. The same import can be given again.").arg(notDone);
    }
    return text;
}

ExitCode exitCodeOf(const ImportPlan& plan, const ImportResult* result)
{
    if (result != nullptr) {
        for (const ImportOutcome& outcome : result->outcomes) {
            if (outcome.error) {
                return exitCodeFor(outcome.error->kind);
            }
        }
    }
    return plan.counts().refused > 0 ? ExitCode::Usage : ExitCode::Done;
}

void finishWith(CommandRun& run, const ImportPlan& plan, const ImportResult& result)
{
    report(run, plan, &result);
    run.output().note(summary(plan, result) + u'\n');
    for (const ImportOutcome& outcome : result.outcomes) {
        if (outcome.error) {
            run.addDetails(*outcome.error, {});
        }
    }
    if (result.obstacle && !run.isInterrupted()) {
        run.fail(*result.obstacle);
        return;
    }
    run.finish(exitCodeOf(plan, &result));
}

void beginImport(CommandRun& run, const std::shared_ptr<ImportPlan>& plan, ImportManner manner)
{
    run.withKeychain([&run, plan, manner] {
        const auto observe = [&run](int done, int total) {
            constexpr int Step = 25;
            if (done % Step == 0 && done < total) {
                run.announce(Texts::tr("%1 of %2…").arg(done).arg(total));
            }
        };
        run.stopsBy(run.accounts().importAccounts(
            plan, manner, &run, observe, [&run, plan](const ImportResult& result) { finishWith(run, *plan, result); }));
    });
}

} // namespace

void refuseImport(CommandRun& run, const ImportFailure& failure)
{
    const ErrorText text = importFailureText(failure);
    run.output().note(errorLine(text.whatHappened + u' ' + text.whatToDo));
    run.finish(exitCodeFor(failure));
}

void carryOutImport(CommandRun& run, const std::shared_ptr<ImportPlan>& plan, const ImportTerms& terms)
{
    const ImportCounts counts = plan->counts();
    for (const Environment& environment : plan->newEnvironments) {
        run.output().note(Texts::tr("The environment %1 comes with it and signs in at %2.")
                              .arg(environment.name(), environment.hostText()) +
                          u'\n');
    }
    const bool isRefused = terms.isAllOrNothing && counts.refused > 0;
    if (terms.isDryRun || isRefused) {
        report(run, *plan, nullptr);
        run.output().note(plannedSummary(counts) + u'\n');
        run.finish(exitCodeOf(*plan, nullptr));
        return;
    }
    beginImport(run, plan, terms.isAllOrNothing ? ImportManner::AllOrNothing : ImportManner::WhatSucceeds);
}

} // namespace TokenDesk
