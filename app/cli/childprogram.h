#pragma once

#include "app/domain/secret.h"

#include <QStringList>

namespace TokenDesk {

// The program that `run` starts. What differs between platforms lies in childprogram_*.cpp.

/// What this process was given and changes for itself; a program that it starts gets it back. To be asked for before
/// hardenProcess().
struct Inheritance
{
    /// The file mode creation mask, where there is such a thing.
    unsigned fileMask = 0;
};
Inheritance inheritance();

struct ProgramStart
{
    /// The program and its arguments; never empty.
    QStringList commandLine;
    /// The token as issued.
    Secret token;
};

struct ProgramOutcome
{
    /// The program's own; 128 + n where signal n ended it; one of ours where it was not started.
    int exitCode = 0;
    /// Why it was not started; empty where it was.
    QString failure = {};
};

/// The variable in the program's environment, and nowhere else, that holds the token.
inline constexpr char TokenVariable[] = "TOKENDESK_TOKEN";

/// Starts the program with the token in its environment and our standard streams, and waits for its end. What asks us
/// to end meanwhile is passed on to it. Nothing is started where an interrupt has come before. The token is let go as
/// soon as the program has it.
ProgramOutcome runProgram(ProgramStart start, const Inheritance& inheritance);

} // namespace TokenDesk
