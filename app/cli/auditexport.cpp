#include "app/adapters/privatefile.h"
#include "app/cli/auditfilter.h"
#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/flows/audittext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ExportVerb)
};

void failToWrite(CommandRun& run, const QString& problem)
{
    run.output().note(errorLine(Texts::tr("The audit log could not be written: %1").arg(problem)));
    run.finish(ExitCode::Unexpected);
}

void finish(CommandRun& run, const AuditExport& exported)
{
    run.accounts().audit().recordLogExport(exported.rows);
    const ErrorText text = auditVerdictText(exported.verification);
    run.output().note(text.whatHappened + (text.whatToDo.isEmpty() ? QString() : QString(u' ' + text.whatToDo)) +
                      u'\n');
    run.output().note(Texts::tr("%n row(s) written.", nullptr, static_cast<int>(exported.rows)) + u'\n');
    run.finish(exported.verification ? exitCodeFor(*exported.verification) : ExitCode::Done);
}

} // namespace

void start(CommandRun& run, const ExportAudit& command)
{
    const auto filter = filterOf(run, command.choice);
    if (!filter) {
        return;
    }
    const bool isOutput = command.file == u"-";
    const auto file =
        isOutput ? nullptr
                 : std::make_shared<PrivateFile>(command.file, command.overwrites ? Overwrite::Yes : Overwrite::No);
    if (file != nullptr && !file->problem().isEmpty()) {
        failToWrite(run, file->problem());
        return;
    }
    const AuditSink sink = [&run, file](const QByteArray& piece) {
        if (file != nullptr) {
            return file->write(piece);
        }
        run.output().result(piece);
        return run.output().failure().isEmpty();
    };
    run.mentionKeychain();
    run.stopsBy(run.accounts().exportAudit({.filter = *filter}, command.format, sink, {}, &run,
                                           [&run, file](const Result<AuditExport>& exported) {
                                               if (exported && (file == nullptr || file->commit())) {
                                                   finish(run, *exported);
                                               } else if (file != nullptr && !file->problem().isEmpty()) {
                                                   failToWrite(run, file->problem());
                                               } else {
                                                   run.fail(exported.error());
                                               }
                                           }));
}

} // namespace TokenDesk
