#include "app/cli/commandrun.h"
#include "app/cli/password.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::BackupVerb)
};

void report(CommandRun& run, const QString& file, const BackupMade& made)
{
    for (const QString& label : made.withoutPassword) {
        run.output().note(errorLine(Texts::tr("%1 has no password here, and none in the backup.").arg(label)));
    }
    if (run.asJson()) {
        run.output().result(QJsonArray{QJsonObject{{QStringLiteral("file"), file},
                                                   {QStringLiteral("accounts"), made.accounts},
                                                   {QStringLiteral("withoutPassword"), made.withoutPassword.size()}}});
    } else {
        run.output().note(
            Texts::tr("%n account(s) written with their passwords, and read back.", nullptr, made.accounts) + u'\n');
    }
}

} // namespace

void start(CommandRun& run, const CreateBackup& command)
{
    if (!run.accounts().permissions().backups) {
        run.fail({.kind = ErrorKind::ForbiddenByPolicy});
        return;
    }
    if (!command.overwrites && QFileInfo::exists(command.file)) {
        run.fail({.kind = ErrorKind::FileExists});
        return;
    }
    auto passphrase = readPassphrase(run, command.passphrase, Asking::Twice);
    if (!passphrase) {
        return;
    }
    const auto wish = std::make_shared<BackupWish>();
    wish->file = QFileInfo(command.file).absoluteFilePath();
    wish->passphrase = std::move(*passphrase);
    wish->overwrite = command.overwrites ? Overwrite::Yes : Overwrite::No;
    run.withKeychain([&run, wish] {
        const auto observe = [&run](int done, int total) {
            constexpr int Step = 25;
            if (done == total) {
                run.announce(Texts::tr("Writing the file…"));
            } else if (done > 0 && done % Step == 0) {
                run.announce(Texts::tr("%1 of %2…").arg(done).arg(total));
            }
        };
        run.stopsBy(run.accounts().makeBackup(wish, &run, observe, [&run, wish](const Result<BackupMade>& made) {
            if (!made) {
                run.fail(made.error());
                return;
            }
            report(run, wish->file, *made);
            run.finish(ExitCode::Done);
        }));
    });
}

} // namespace TokenDesk
