#include "app/flows/auditexport.h"

#include "app/domain/accountlisttext.h"
#include "app/flows/auditjson.h"
#include "app/flows/audittext.h"
#include "app/flows/audittrail.h"
#include "app/flows/nextturn.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TokenDesk {

namespace {

/// How many rows are written between two turns of the event loop: about ten milliseconds' worth.
constexpr int RowsAtATime = 500;

/// What the file says of itself: name and values.
using Statement = std::pair<QString, QStringList>;

QStringList kindNames(const AuditFilter& filter)
{
    QStringList names;
    for (const AuditKind kind : filter.kinds) {
        names.append(auditKindName(kind));
    }
    return names;
}

/// The filter, without what does not narrow the choice. Not translated: programs read it, too.
QList<Statement> statementsOf(const AuditSearch& search)
{
    const AuditFilter& filter = search.filter;
    QList<Statement> statements{
        {QStringLiteral("from"), {filter.from ? toIsoUtc(*filter.from) : QString()}},
        {QStringLiteral("until"), {filter.until ? toIsoUtc(*filter.until) : QString()}},
        {QStringLiteral("accountId"), {filter.account.isNull() ? QString() : filter.account.toString()}},
        {QStringLiteral("environmentId"), {filter.environmentId}},
        {QStringLiteral("kinds"), kindNames(filter)},
        {QStringLiteral("text"), {search.text}},
    };
    statements.removeIf([](const Statement& each) { return each.second.join(QString()).isEmpty(); });
    return statements;
}

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray jsonHead(const AuditEvent& event, const QString& profile, const AuditSearch& search,
                    const Result<AuditVerdict>& verification)
{
    QJsonObject filter;
    for (const auto& [name, values] : statementsOf(search)) {
        filter.insert(name, name == u"kinds" ? QJsonValue(QJsonArray::fromStringList(values))
                                             : QJsonValue(values.constFirst()));
    }
    const AuditOrigin& origin = event.occasion.origin;
    return jsonLine({{QStringLiteral("exportedAt"), toIsoUtc(event.occasion.at)},
                     {QStringLiteral("user"), origin.osUser},
                     {QStringLiteral("computer"), origin.computer},
                     {QStringLiteral("program"), origin.program},
                     {QStringLiteral("version"), origin.version},
                     {QStringLiteral("profile"), profile},
                     {QStringLiteral("filter"), filter},
                     {QStringLiteral("verification"), toJson(verification)}});
}

QByteArray csvHead(const AuditEvent& event, const QString& profile, const AuditSearch& search,
                   const Result<AuditVerdict>& verification)
{
    const AuditOrigin& origin = event.occasion.origin;
    QByteArray head = csvBeginning();
    head += csvLine({QStringLiteral("Audit log of Token Desk"), origin.version, profile});
    head += csvLine({QStringLiteral("Exported"), toIsoUtc(event.occasion.at), origin.osUser, origin.computer});
    head += csvLine({QStringLiteral("Verification"),
                     verification ? auditVerdictName(verification->state) : QStringLiteral("unknown"),
                     auditVerdictText(verification).whatHappened});
    if (verification) {
        for (const QString& note : auditVerdictNotes(*verification)) {
            head += csvLine({QStringLiteral("Note"), {}, note});
        }
    }
    for (const auto& [name, values] : statementsOf(search)) {
        head += csvLine(QStringList{QStringLiteral("Only"), name} + values);
    }
    head += csvLine({QString()});
    return head + csvLine({QStringLiteral("Row"), QStringLiteral("Time (UTC)"), QStringLiteral("Kind"),
                           QStringLiteral("What"), QStringLiteral("Outcome"), QStringLiteral("Cause"),
                           QStringLiteral("Detail"), QStringLiteral("Account"), QStringLiteral("Account id"),
                           QStringLiteral("Environment"), QStringLiteral("Fingerprint"), QStringLiteral("User"),
                           QStringLiteral("Computer"), QStringLiteral("Program"), QStringLiteral("Version"),
                           QStringLiteral("Protected"), QStringLiteral("Protected only since")});
}

QByteArray csvRow(const AuditRow& row)
{
    const AuditEvent event = row.event.value_or(AuditEvent{.kind = AuditKind::LogBegun});
    const AuditOrigin& origin = event.occasion.origin;
    return csvLine({QString::number(row.sequence), toIsoUtc(row.at), row.kindName, auditEventText(row),
                    auditOutcomeText(row), event.cause, event.detail, event.accountLabel,
                    event.account.isNull() ? QString() : event.account.toString(), event.environmentName,
                    event.fingerprint, origin.osUser, origin.computer, origin.program, origin.version,
                    row.isChained ? QStringLiteral("yes") : QStringLiteral("no"),
                    row.chainedLateAt ? toIsoUtc(*row.chainedLateAt) : QString()});
}

} // namespace

QString auditExportFormatName(AuditExportFormat format)
{
    return format == AuditExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

std::optional<AuditExportFormat> auditExportFormatFromName(QStringView name)
{
    for (const auto format : {AuditExportFormat::Csv, AuditExportFormat::JsonLines}) {
        if (name == auditExportFormatName(format)) {
            return format;
        }
    }
    return std::nullopt;
}

QCoro::Task<Result<AuditExport>> exportAudit(Ports ports, AuditSearch search, AuditExportFormat format, AuditSink sink,
                                             AuditProgress progress, std::stop_token stop)
{
    auto verifying = verifyAudit(ports, std::move(progress), stop);
    const auto verification = co_await verifying;
    if (stop.stop_requested()) {
        co_return failure(ErrorKind::Cancelled);
    }
    const bool isCsv = format == AuditExportFormat::Csv;
    const AuditEvent occasion = auditEvent(ports, AuditKind::LogExported);
    const QByteArray head = isCsv ? csvHead(occasion, ports.profile, search, verification)
                                  : jsonHead(occasion, ports.profile, search, verification);
    if (!sink(head)) {
        co_return failure(ErrorKind::StorageFull);
    }
    AuditExport exported{.verification = verification};
    std::optional<AuditPlace> reached;
    while (true) {
        const auto page = ports.audit->page(search.filter, reached, RowsAtATime);
        if (!page) {
            co_return failureOf(page);
        }
        QByteArray written;
        for (const AuditRow& row : *page) {
            reached = AuditPlace{.at = row.at, .sequence = row.sequence};
            if (auditRowHas(row, search.text)) {
                written += isCsv ? csvRow(row) : jsonLine(toJson(row));
                ++exported.rows;
            }
        }
        if (!sink(written)) {
            co_return failure(ErrorKind::StorageFull);
        }
        if (page->size() < RowsAtATime) {
            break;
        }
        auto waiting = nextTurn();
        co_await waiting;
        if (stop.stop_requested()) {
            co_return failure(ErrorKind::Cancelled);
        }
    }
    co_return exported;
}

} // namespace TokenDesk
