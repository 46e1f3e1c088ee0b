#include "app/cli/childprogram.h"
#include "app/cli/commandrun.h"
#include "app/cli/token.h"
#include "app/cli/verbs.h"
#include "app/domain/tokenformat.h"

#include <QFileInfo>

namespace TokenDesk {

void start(CommandRun& run, const RunProgram& command)
{
    withToken(run, command.token, [&run, program = command.program](const Account& account, const TokenGrant& grant) {
        mentionIfNotKept(run, grant);
        // Its arguments are nobody's business.
        run.accounts().audit().recordRun(grant.token, QFileInfo(program.constFirst()).fileName());
        run.accounts().noteUse(account.id());
        run.finishWith({.commandLine = program, .token = renderToken(TokenFormat::Issued, grant.text, {})});
    });
}

} // namespace TokenDesk
