#pragma once

#include "app/cli/command.h"
#include "app/flows/accountservice.h"

#include <functional>

namespace TokenDesk {

class CommandRun;

/// Hands a token to @p then, a stored one or a new one as the command has it; ends the run where there is none.
void withToken(CommandRun& run, const GetToken& command,
               std::function<void(const Account& account, const TokenGrant& grant)> then);

/// Says so where the token is good for this once only.
void mentionIfNotKept(CommandRun& run, const TokenGrant& grant);

} // namespace TokenDesk
