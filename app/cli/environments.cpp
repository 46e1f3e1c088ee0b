#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Environments)
};

} // namespace

void start(CommandRun& run, const ListEnvironments&)
{
    if (run.asJson()) {
        QJsonArray array;
        for (const Environment& environment : run.accounts().environments()) {
            array.append(toJson(environment));
        }
        run.output().result(array);
    } else {
        QList<QStringList> rows{{Texts::tr("NAME"), Texts::tr("KIND"), Texts::tr("SIGN-IN URL"), Texts::tr("ID")}};
        for (const Environment& environment : run.accounts().environments()) {
            rows.append({environment.name(), environmentKindName(environment.kind()),
                         environment.signInUrl().toString(), environment.id()});
        }
        run.output().result(alignedRows(rows));
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const AddEnvironment& command)
{
    // A mistyped path would show only at the first sign-in.
    if (!command.draft.caFile.isEmpty() && !QFileInfo(command.draft.caFile).isReadable()) {
        run.fail({.kind = ErrorKind::FieldMalformed, .field = Field::CaFile});
        return;
    }
    const auto added = run.accounts().addEnvironment(command.draft);
    if (!added) {
        run.fail(added.error());
        return;
    }
    if (run.asJson()) {
        run.output().result(toJson(*added));
    } else {
        run.output().result(added->id() + u'\n');
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const RemoveEnvironment& command)
{
    const auto environment = run.findEnvironment(command.name);
    if (!environment) {
        return;
    }
    const auto removed = run.accounts().removeEnvironment(environment->id());
    removed ? run.finish(ExitCode::Done) : run.fail(removed.error());
}

} // namespace TokenDesk
