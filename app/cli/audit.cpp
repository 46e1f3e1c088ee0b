#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/flows/audittext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Audit)
};

QJsonObject toJson(const AuditRow& row)
{
    const AuditEvent event = row.event.value_or(AuditEvent{.kind = AuditKind::LogBegun});
    const AuditOrigin& origin = event.occasion.origin;
    return {
        {QStringLiteral("sequence"), row.sequence},
        {QStringLiteral("time"), toIsoUtc(row.at)},
        {QStringLiteral("clockOffsetSeconds"),
         event.clockOffset ? QJsonValue(double(event.clockOffset->count()) / 1000) : QJsonValue()},
        {QStringLiteral("user"), origin.osUser},
        {QStringLiteral("computer"), origin.computer},
        {QStringLiteral("program"), origin.program},
        {QStringLiteral("version"), origin.version},
        {QStringLiteral("kind"), row.kindName},
        {QStringLiteral("account"), event.accountLabel},
        {QStringLiteral("accountId"), event.account.isNull() ? QString() : event.account.toString()},
        {QStringLiteral("environment"), event.environmentName},
        {QStringLiteral("fingerprint"), event.fingerprint},
        {QStringLiteral("outcome"), event.cause.isEmpty() ? QStringLiteral("done") : QStringLiteral("failed")},
        {QStringLiteral("cause"), event.cause},
        {QStringLiteral("detail"), event.detail},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("chained"), row.isChained},
        {QStringLiteral("chainedLate"), row.chainedLateAt ? QJsonValue(toIsoUtc(*row.chainedLateAt)) : QJsonValue()},
    };
}

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

QJsonObject toJson(const AuditVerdict& verdict)
{
    return {
        {QStringLiteral("verdict"), auditVerdictName(verdict.state)},
        {QStringLiteral("row"), verdict.row ? QJsonValue(*verdict.row) : QJsonValue()},
        {QStringLiteral("verified"), verdict.verified},
        {QStringLiteral("chainedLate"), verdict.chainedLate},
        {QStringLiteral("waiting"), verdict.waiting},
        {QStringLiteral("ofEarlierKeys"), verdict.ofEarlierKeys},
        {QStringLiteral("removedForAge"), verdict.shortened},
        {QStringLiteral("anchoredRow"), verdict.anchoredRow ? QJsonValue(*verdict.anchoredRow) : QJsonValue()},
        {QStringLiteral("rescues"), verdict.rescues.size()},
        {QStringLiteral("text"), auditVerdictText(verdict).whatHappened},
    };
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

void start(CommandRun& run, const ListAudit& command)
{
    AuditFilter filter;
    if (!command.account.isEmpty()) {
        const auto account = run.findAccount(command.account);
        if (!account) {
            return;
        }
        filter.account = account->id();
    }
    const auto rows = newestRows(run.accounts().audit(), filter, command.limit);
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
        run.output().note(Texts::tr("Nothing was recorded yet.") + u'\n');
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
    run.stopsBy(run.accounts().verifyAudit(&run, [&run](const Result<AuditVerdict>& verdict) {
        if (verdict) {
            report(run, *verdict);
        } else {
            run.fail(verdict.error());
        }
    }));
}

} // namespace TokenDesk
