#include "app/cli/reference/reference.h"
#include "app/cli/reference/verbwords.h"

#include <algorithm>

namespace TokenDesk {

namespace {

QString line(const QString& condition, const QString& rest)
{
    return QLatin1String("complete -c tokendesk-cli -n ") + shellQuoted(condition) + u' ' + rest + u'\n';
}

QString wordLine(const QString& after, const NextWord& next)
{
    const QString condition =
        after.isEmpty() ? QStringLiteral("__tokendesk_cli_is") : QString(QLatin1String("__tokendesk_cli_is ") + after);
    return line(condition, QLatin1String("-a ") + next.word + QLatin1String(" -d ") + shellQuoted(next.meaning));
}

QString optionLine(const QString& condition, const Option& option)
{
    QString takes;
    if (!option.choices.isEmpty()) {
        takes = QLatin1String(" -x -a ") + shellQuoted(option.choices.join(u' '));
    } else if (option.value == u"FILE") {
        takes = QStringLiteral(" -r -F");
    } else if (!option.value.isEmpty()) {
        takes = QStringLiteral(" -x");
    }
    return line(condition,
                QLatin1String("-l ") + option.name + takes + QLatin1String(" -d ") + shellQuoted(option.meaning));
}

/// Every option that takes a value, whatever the command.
QStringList optionsWithValues()
{
    QStringList names;
    for (const Verb& verb : allVerbs()) {
        for (const Option& option : allOptions(verb)) {
            if (!option.value.isEmpty()) {
                names.append(QLatin1String("--") + option.name);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

constexpr auto Functions = R"fish(
# The words so far that are no options and no values of options.
function __tokendesk_cli_words
    set -l isValue no
    for token in (commandline -opc)[2..]
        if test $isValue = yes
            set isValue no
            continue
        end
        switch $token
            case --
                break
            case %1
                set isValue yes
            case '-*'
            case '*'
                printf '%s\n' $token
        end
    end
end

function __tokendesk_cli_is
    set -l words (__tokendesk_cli_words)
    test "$words" = "$argv"
end

function __tokendesk_cli_in
    set -l words (__tokendesk_cli_words)
    test "$words[1..$(count $argv)]" = "$argv"
end

function __tokendesk_cli_runs
    contains -- -- (commandline -opc)
    and __tokendesk_cli_in run
end

# What follows after -- is another program's.
function __tokendesk_cli_program
    set -l tokens (commandline -opc)
    set -l divider (contains -i -- -- $tokens)
    set -l own (string escape -- $tokens[(math $divider + 1)..])
    complete -C "$(string join ' ' -- $own (commandline -ct))"
end

complete -c tokendesk-cli -f
complete -c tokendesk-cli -n __tokendesk_cli_runs -a '(__tokendesk_cli_program)'
)fish";

} // namespace

QString fishCompletion()
{
    QString text = QLatin1String("# fish completion for tokendesk-cli, made from its table of commands.\n") +
                   QString::fromLatin1(Functions).replace(QLatin1String("%1"), optionsWithValues().join(u' '));
    for (const Option& option : commonOptions()) {
        text += optionLine(QStringLiteral("true"), option);
    }
    text += optionLine(QStringLiteral("__tokendesk_cli_is"), versionOption());
    for (const NextWord& next : nextWords()) {
        text += wordLine({}, next);
    }
    for (const QString& group : groups()) {
        for (const NextWord& next : nextWords(group)) {
            text += wordLine(group, next);
        }
    }
    for (const Verb& verb : allVerbs()) {
        for (const Option& option : verb.options) {
            text += optionLine(QLatin1String("__tokendesk_cli_in ") + verb.words, option);
        }
    }
    return text;
}

} // namespace TokenDesk
