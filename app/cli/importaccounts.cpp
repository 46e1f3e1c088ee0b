#include "app/adapters/kdbx.h"
#include "app/adapters/tablefile.h"
#include "app/cli/commandrun.h"
#include "app/cli/importreport.h"
#include "app/cli/password.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::ImportVerb)
};

template <class Source>
void planAndCarryOut(CommandRun& run, const Source& source, const ImportWish& wish, const ImportTerms& terms)
{
    auto planned = planImport(source, wish, run.accounts().accounts(), run.accounts().environments());
    if (!planned) {
        refuseImport(run, planned.error());
        return;
    }
    carryOutImport(run, std::make_shared<ImportPlan>(std::move(*planned)), terms);
}

/// What the wish means, or nothing where the run has failed.
std::optional<ImportWish> understood(CommandRun& run, ImportWish wish)
{
    if (!wish.environmentId.isEmpty()) {
        const auto environment = run.findEnvironment(wish.environmentId);
        if (!environment) {
            return std::nullopt;
        }
        wish.environmentId = environment->id();
    }
    return wish;
}

void importVault(CommandRun& run, const ImportAccounts& command, const ImportWish& wish)
{
    auto passphrase = readPassphrase(run, command.passphrase, Asking::Once);
    if (!passphrase) {
        return;
    }
    run.announce(Texts::tr("Opening the file…"));
    run.accounts().readVault(command.file, std::move(*passphrase), &run,
                             [&run, wish, terms = command.terms](const VaultFiles::Reading& reading) {
                                 if (!reading) {
                                     refuseImport(run, reading.error());
                                     return;
                                 }
                                 planAndCarryOut(run, **reading, wish, terms);
                             });
}

} // namespace

void start(CommandRun& run, const ImportAccounts& command)
{
    if (!run.accounts().permissions().imports) {
        run.fail({.kind = ErrorKind::ForbiddenByPolicy});
        return;
    }
    const auto wish = understood(run, command.wish);
    if (!wish) {
        return;
    }
    const auto bytes = readTableFile(command.file);
    if (!bytes) {
        refuseImport(run, bytes.error());
        return;
    }
    const bool isVault = command.isVault || looksLikeKdbx(bytes->view());
    if (isVault && command.file == u"-") {
        run.output().note(errorLine(Texts::tr("A KeePass file cannot come from standard input. Name the file.")));
        run.finish(ExitCode::Usage);
    } else if (isVault) {
        importVault(run, command, *wish);
    } else {
        planAndCarryOut(run, bytes->view(), *wish, command.terms);
    }
}

} // namespace TokenDesk
