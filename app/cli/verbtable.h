#pragma once

#include "app/cli/command.h"
#include "app/domain/result.h"

#include <QCommandLineParser>

namespace TokenDesk {

struct Option
{
    QString name;
    /// What stands for the value in the help; empty for an option without one.
    QString value;
    QString meaning;
    bool isRequired = false;
    /// The values there are, where they can be counted.
    QStringList choices = {};
};

/// One command: how it is called, what its help says, and how it is read.
struct Verb
{
    QString words;
    /// What may follow the words besides options.
    QString operands;
    QString meaning;
    /// Besides those that every command has.
    QList<Option> options;
    /// The command, or what is wrong with the command line. The text repeats nothing of what was entered.
    tl::expected<Command, QString> (*read)(const QCommandLineParser& parser);
    /// Whether the command line of another program follows after "--".
    bool runsProgram = false;
};

QList<Verb> allVerbs();
/// The options of every command.
QList<Option> commonOptions();
/// Of the program, without a command.
Option versionOption();

} // namespace TokenDesk
