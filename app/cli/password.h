#pragma once

#include "app/cli/command.h"

namespace TokenDesk {

class CommandRun;

/// The password for the command, read from where it says. Where there is none to be had, the run has failed and
/// nothing is returned: with Usage where neither a terminal nor `--password-stdin` is there, with Cancelled where the
/// prompt was interrupted.
std::optional<Secret> readPassword(CommandRun& run, PasswordSource source);

} // namespace TokenDesk
