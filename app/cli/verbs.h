#pragma once

#include "app/cli/command.h"

namespace TokenDesk {

class CommandRun;

// Begins a command. It ends with the run's finish() or fail(), at once or later from the event loop.

void start(CommandRun& run, const ListAccounts& command);
void start(CommandRun& run, const AddAccount& command);
void start(CommandRun& run, const ShowAccount& command);
void start(CommandRun& run, const EditAccount& command);
void start(CommandRun& run, const RemoveAccount& command);
void start(CommandRun& run, const ListEnvironments& command);
void start(CommandRun& run, const AddEnvironment& command);
void start(CommandRun& run, const RemoveEnvironment& command);
void start(CommandRun& run, const TestEnvironment& command);
void start(CommandRun& run, const KeepProxySignIn& command);
void start(CommandRun& run, const ForgetProxySignIn& command);
void start(CommandRun& run, const SignIn& command);
void start(CommandRun& run, const GetToken& command);
void start(CommandRun& run, const RunProgram& command);
void start(CommandRun& run, const ListTokens& command);
void start(CommandRun& run, const LabelToken& command);
void start(CommandRun& run, const ForgetTokens& command);
void start(CommandRun& run, const ExamineComputer& command);
void start(CommandRun& run, const Repair& command);
void start(CommandRun& run, const ListAudit& command);
void start(CommandRun& run, const VerifyAudit& command);
void start(CommandRun& run, const ExportAudit& command);
void start(CommandRun& run, const ReportAudit& command);
void start(CommandRun& run, const ImportAccounts& command);
void start(CommandRun& run, const ExportAccounts& command);
void start(CommandRun& run, const CreateBackup& command);
void start(CommandRun& run, const ShowPolicy& command);

} // namespace TokenDesk
