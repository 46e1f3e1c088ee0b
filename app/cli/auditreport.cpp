#include "app/adapters/privatefile.h"
#include "app/cli/commandrun.h"
#include "app/cli/pdf.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ReportVerb)
};

constexpr std::chrono::days PeriodAtFirst{30};

void write(CommandRun& run, const ReportAudit& command, const QByteArray& content)
{
    if (command.file == u"-") {
        run.output().result(content);
        run.finish(ExitCode::Done);
        return;
    }
    PrivateFile file(command.file, command.overwrites ? Overwrite::Yes : Overwrite::No);
    if (file.write(content) && file.commit()) {
        run.finish(ExitCode::Done);
        return;
    }
    run.output().note(errorLine(Texts::tr("The report could not be written: %1").arg(file.problem())));
    run.finish(ExitCode::Unexpected);
}

void writePdf(CommandRun& run, const ReportAudit& command, const QByteArray& pdf)
{
    if (!pdf.isEmpty()) {
        write(run, command, pdf);
        return;
    }
    run.output().note(
        errorLine(Texts::tr("The report could not be made into a PDF. tokendesk-pdf, which does that, has "
                            "to be in the folder of this program; a name that ends with .html needs "
                            "it not.")));
    run.finish(ExitCode::Unexpected);
}

} // namespace

void start(CommandRun& run, const ReportAudit& command)
{
    AuditPeriod period = command.period;
    if (!period.from && !period.until) {
        period.from = run.accounts().now() - PeriodAtFirst;
    }
    run.mentionKeychain();
    run.stopsBy(
        run.accounts().makeReport(command.report, period, {}, &run, [&run, command](const Result<QString>& html) {
            if (!html) {
                run.fail(html.error());
            } else if (!command.file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
                write(run, command, html->toUtf8());
            } else {
                makePdf(html->toUtf8(), &run, [&run, command](const QByteArray& pdf) { writePdf(run, command, pdf); });
            }
        }));
}

} // namespace TokenDesk
