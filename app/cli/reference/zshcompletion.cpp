#include "app/cli/reference/reference.h"
#include "app/cli/reference/verbwords.h"

namespace TokenDesk {

namespace {

/// For the brackets of _arguments.
QString bracketed(QString text)
{
    return u'[' + text.replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]")) + u']';
}

/// One description for _arguments.
QString optionText(const Option& option)
{
    QString text = QLatin1String("--") + option.name;
    if (option.value.isEmpty()) {
        return shellQuoted(text + bracketed(option.meaning));
    }
    QString values = QStringLiteral(" ");
    if (!option.choices.isEmpty()) {
        values = u'(' + option.choices.join(u' ') + u')';
    } else if (option.value == u"FILE") {
        values = QStringLiteral("_files");
    }
    return shellQuoted(text + u'=' + bracketed(option.meaning) + u':' + option.value.toLower() + u':' + values);
}

QString optionTexts(const QList<Option>& options)
{
    QStringList texts;
    for (const Option& option : options) {
        texts.append(optionText(option));
    }
    return texts.join(u' ');
}

/// The commands as _describe takes them.
QString commandTexts(const QList<NextWord>& words)
{
    QStringList texts;
    for (const NextWord& each : words) {
        texts.append(shellQuoted(each.word + u':' + each.meaning));
    }
    return texts.join(u' ');
}

/// What completes a verb whose words have been typed.
QString verbAction(const Verb& verb)
{
    const QString options = optionTexts(allOptions(verb));
    if (verb.runsProgram) {
        return QLatin1String("_arguments -S ") + options + QLatin1String(" '1:name: ' '*:::command:_normal'");
    }
    return QLatin1String("_arguments ") + options +
           (verb.operands.isEmpty() ? QString() : QStringLiteral(" '*:name: '"));
}

/// Completes the word after @p group, and hands what comes then to the branches.
QString dispatcher(const QString& function, const QList<NextWord>& words, const QList<Option>& options,
                   const QString& branches)
{
    return function + QLatin1String(R"(() {
    local curcontext="$curcontext" state line ret=1
    typeset -A opt_args
    local -a verbs=( )") +
           commandTexts(words) + QLatin1String(R"( )
    _arguments -C )") +
           optionTexts(options) + QLatin1String(R"( '(-)1:command:->command' '(-)*::argument:->arguments' && ret=0
    case $state in
    command) _describe -t commands command verbs && ret=0 ;;
    arguments)
        case $words[1] in
)") + branches +
           QLatin1String(R"(        esac
        ;;
    esac
    return ret
}

)");
}

QString branch(const QString& word, const QString& action)
{
    return QLatin1String("        ") + word + QLatin1String(") ") + action + QLatin1String(" && ret=0 ;;\n");
}

} // namespace

QString zshCompletion()
{
    const QString program = QStringLiteral("_tokendesk-cli");
    QString branches;
    QString functions;
    for (const QString& group : groups()) {
        QString groupBranches;
        for (const Verb& verb : allVerbs()) {
            if (verb.words.startsWith(group + u' ')) {
                groupBranches += branch(verb.words.section(u' ', 1), verbAction(verb));
            }
        }
        const QString function = program + u'-' + group;
        functions += dispatcher(function, nextWords(group), {commonOptions().constLast()}, groupBranches);
        branches += branch(group, function);
    }
    for (const Verb& verb : allVerbs()) {
        if (!verb.words.contains(u' ')) {
            branches += branch(verb.words, verbAction(verb));
        }
    }
    return QLatin1String("#compdef tokendesk-cli\n# Made from the table of commands of tokendesk-cli.\n\n") +
           functions + dispatcher(program, nextWords(), commonOptions() + QList<Option>{versionOption()}, branches) +
           program + QLatin1String(" \"$@\"\n");
}

} // namespace TokenDesk
