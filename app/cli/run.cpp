#include "app/cli/childprogram.h"
#include "app/cli/commandrun.h"
#include "app/cli/token.h"
#include "app/cli/verbs.h"
#include "app/domain/tokenformat.h"

namespace TokenDesk {

void start(CommandRun& run, const RunProgram& command)
{
    withToken(run, command.token, [&run, program = command.program](const Account&, const TokenGrant& grant) {
        mentionIfNotKept(run, grant);
        run.finishWith({.commandLine = program, .token = renderToken(TokenFormat::Issued, grant.text, {})});
    });
}

} // namespace TokenDesk
