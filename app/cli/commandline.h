#pragma once

#include "app/cli/command.h"
#include "app/domain/errortext.h"

namespace TokenDesk {

/// A command to be run.
struct Invocation
{
    Command command;
    /// Empty for the default one.
    QString profile;
    bool asJson = false;
    bool isVerbose = false;
};

/// What is printed instead: help or version on standard output (Done), or a usage error on standard error (Usage).
struct Reply
{
    ExitCode exitCode;
    QString text;
};

/// @p arguments are without the program's name. A reply repeats nothing of what was entered: it may be a password that
/// somebody put on the command line by mistake.
std::variant<Invocation, Reply> parseCommandLine(const QStringList& arguments);

} // namespace TokenDesk
