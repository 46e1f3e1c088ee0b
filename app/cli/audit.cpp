#include "app/cli/auditfilter.h"
#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/flows/auditjson.h"
#include "app/flows/audittext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Audit)
};

QStringList cells(const AuditRow& row)
{
    const AuditEvent event = row.event.value_or(AuditEvent{.kind = AuditKind::LogBegun});
    return {QString::number(row.sequence), toIsoUtc(row.at),      event.accountLabel,  event.environmentName,
            auditEventText(row),           auditOutcomeText(row), auditTokenText(row), event.occasion.origin.osUser};
}

/// All of them, a page at a time: the window's pages and these are the same.
Result<QList<AuditRow>> newestRows(const AuditService& audit, const AuditFilter& filter, int limit)
{
    constexpr int PageRows = 1000;
    QList<AuditRow> rows;
    while (rows.size() < limit) {
        const int wanted = std::min(PageRows, limit - static_cast<int>(rows.size()));
        const auto before =
            rows.isEmpty() ? std::nullopt : std::optional(AuditPlace{rows.constLast().at, rows.constLast().sequence});
        const auto page = audit.page(filter, before, wanted);
        if (!page) {
            return page;
        }
        rows += *page;
        if (page->size() < wanted) {
            break;
        }
    }
    return rows;
}

void report(CommandRun& run, const AuditVerdict& verdict)
{
    const ErrorText text = auditVerdictText(verdict);
    if (run.asJson()) {
        run.output().result(toJson(verdict));
    } else {
        run.output().result(text.whatHappened + u'\n');
        for (const QString& note : auditVerdictNotes(verdict)) {
            run.output().result(note + u'\n');
        }
    }
    if (!text.whatToDo.isEmpty()) {
        run.output().note(errorLine(text.whatToDo));
    }
    run.finish(exitCodeFor(verdict));
}

} // namespace

std::optional<AuditFilter> filterOf(CommandRun& run, const AuditChoice& choice)
{
    AuditFilter filter{.from = choice.period.from, .until = choice.period.until, .kinds = choice.kinds};
    if (!choice.account.isEmpty()) {
        const auto account = run.findAccount(choice.account);
        if (!account) {
            return std::nullopt;
        }
        filter.account = account->id();
    }
    if (!choice.environment.isEmpty()) {
        const auto environment = run.findEnvironment(choice.environment);
        if (!environment) {
            return std::nullopt;
        }
        filter.environmentId = environment->id();
    }
    return filter;
}

void start(CommandRun& run, const ListAudit& command)
{
    const auto filter = filterOf(run, command.choice);
    if (!filter) {
        return;
    }
    const auto rows = newestRows(run.accounts().audit(), *filter, command.limit);
    if (!rows) {
        run.fail(rows.error());
        return;
    }
    if (run.asJson()) {
        QJsonArray array;
        for (const AuditRow& row : *rows) {
            array.append(toJson(row));
        }
        run.output().result(array);
    } else if (rows->isEmpty()) {
        const AuditChoice& choice = command.choice;
        const bool isAll = choice.account.isEmpty() && choice.environment.isEmpty() && choice.kinds.isEmpty() &&
                           !choice.period.from && !choice.period.until;
        run.output().note((isAll ? Texts::tr("Nothing was recorded yet.") : Texts::tr("There are no such rows.")) +
                          u'\n');
    } else {
        QList<QStringList> table{{Texts::tr("ROW"), Texts::tr("TIME"), Texts::tr("ACCOUNT"), Texts::tr("ENVIRONMENT"),
                                  Texts::tr("WHAT"), Texts::tr("OUTCOME"), Texts::tr("FINGERPRINT"),
                                  Texts::tr("USER")}};
        for (const AuditRow& row : *rows) {
            table.append(cells(row));
        }
        run.output().result(alignedRows(table));
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const VerifyAudit&)
{
    run.mentionKeychain();
    run.stopsBy(run.accounts().verifyAudit({}, &run, [&run](const Result<AuditVerdict>& verdict) {
        if (verdict) {
            report(run, *verdict);
        } else {
            run.fail(verdict.error());
        }
    }));
}

} // namespace TokenDesk
