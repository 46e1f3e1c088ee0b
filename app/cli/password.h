#pragma once

#include "app/cli/command.h"

namespace TokenDesk {

class CommandRun;

/// The password for the command, read from where it says. Where there is none to be had, the run has failed and
/// nothing is returned: with Usage where neither a terminal nor `--password-stdin` is there, with Cancelled where the
/// prompt was interrupted.
std::optional<Secret> readPassword(CommandRun& run, PasswordSource source);

/// Whether a passphrase is asked for again, for whoever mistypes what nobody sees.
enum class Asking { Once, Twice };

/// Likewise the passphrase of a file; `--passphrase-stdin` is what it can be read with. Where the two that were asked
/// for differ, the run has failed with Usage.
std::optional<Secret> readPassphrase(CommandRun& run, PasswordSource source, Asking asking);

} // namespace TokenDesk
