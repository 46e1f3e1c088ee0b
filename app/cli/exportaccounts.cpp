#include "app/adapters/tablefile.h"
#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/domain/accountlisttext.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ExportVerb)
};

} // namespace

void start(CommandRun& run, const ExportAccounts& command)
{
    AccountService& accounts = run.accounts();
    if (!accounts.permissions().exports) {
        run.fail({.kind = ErrorKind::ForbiddenByPolicy});
        return;
    }
    const QByteArray list = accountListCsv(accounts.accounts(), accounts.environments());
    const QString failed = writeTableFile(command.file, list, command.overwrites ? Overwrite::Yes : Overwrite::No);
    if (!failed.isEmpty()) {
        run.output().note(errorLine(Texts::tr("The list could not be written: %1").arg(failed)));
        run.finish(ExitCode::Unexpected);
        return;
    }
    accounts.audit().recordExport(accounts.accounts().size());
    run.output().note(
        Texts::tr("%n account(s) written, without passwords.", nullptr, static_cast<int>(accounts.accounts().size())) +
        u'\n');
    run.finish(ExitCode::Done);
}

} // namespace TokenDesk
