#include "app/cli/reference/reference.h"
#include "app/cli/reference/verbwords.h"

namespace TokenDesk {

namespace {

/// What follows after an option, where that is one with a value.
QString valueCase(const QString& words, const Option& option)
{
    if (option.value.isEmpty()) {
        return {};
    }
    const QString pattern =
        (words.isEmpty() ? QStringLiteral("*") : shellQuoted(words)) + QLatin1String(":--") + option.name;
    QString action = QStringLiteral("return ;;\n");
    if (!option.choices.isEmpty()) {
        action = QLatin1String("_tokendesk_cli_offer ") + shellQuoted(option.choices.join(u' ')) +
                 QLatin1String(" && return ;;\n");
    } else if (option.value == u"FILE") {
        action = QStringLiteral("_filedir && return ;;\n");
    }
    return QLatin1String("    ") + pattern + QLatin1String(") ") + action;
}

QString optionWords(const QList<Option>& options)
{
    QStringList words;
    for (const Option& option : options) {
        words.append(QLatin1String("--") + option.name);
    }
    return words.join(u' ');
}

QString offerCase(const QString& words, const QList<Option>& options, const QList<NextWord>& next)
{
    QStringList nextOnes;
    for (const NextWord& each : next) {
        nextOnes.append(each.word);
    }
    return QStringLiteral("    %1) options=%2 commands=%3 ;;\n")
        .arg(shellQuoted(words), shellQuoted(optionWords(options)), shellQuoted(nextOnes.join(u' ')));
}

constexpr auto Head = R"(# bash completion for tokendesk-cli, made from its table of commands.

_tokendesk_cli_offer()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_tokendesk_cli()
{
    local cur prev words cword split
    _init_completion -s || return

    local i command="" options="" commands=""
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
        --) break ;;
        --profile) i=$((i + 1)) ;;
        -*) ;;
        *)
            case "${command:+$command }${words[i]}" in
)";

constexpr auto AfterWords = R"(                command="${command:+$command }${words[i]}" ;;
            *) break ;;
            esac
            ;;
        esac
    done

    # What follows after -- is another program's.
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ ${COMP_WORDS[i]} == -- ]]; then
            [[ $command != run ]] || _command_offset $((i + 1))
            return
        fi
    done

    case "$command:$prev" in
)";

constexpr auto AfterValues = R"(    esac
    $split && return

    case "$command" in
)";

constexpr auto Tail = R"(    esac
    if [[ $cur == -* ]]; then
        _tokendesk_cli_offer "$options"
    else
        _tokendesk_cli_offer "$commands"
    fi
} && complete -F _tokendesk_cli tokendesk-cli
)";

} // namespace

QString bashCompletion()
{
    QStringList known;
    QString values;
    QString offers = offerCase({}, commonOptions() + QList<Option>{versionOption()}, nextWords());
    for (const Option& option : commonOptions()) {
        values += valueCase({}, option);
    }
    for (const QString& group : groups()) {
        known.append(shellQuoted(group));
        offers += offerCase(group, {commonOptions().constLast()}, nextWords(group));
    }
    for (const Verb& verb : allVerbs()) {
        known.append(shellQuoted(verb.words));
        offers += offerCase(verb.words, allOptions(verb), {});
        for (const Option& option : verb.options) {
            values += valueCase(verb.words, option);
        }
    }
    return QLatin1String(Head) + QLatin1String("            ") + known.join(QLatin1String(" | ")) +
           QLatin1String(")\n") + QLatin1String(AfterWords) + values + QLatin1String(AfterValues) + offers +
           QLatin1String(Tail);
}

} // namespace TokenDesk
