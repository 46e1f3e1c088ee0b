#include "app/cli/commandline.h"

#include "app/cli/output.h"
#include "app/cli/verbtable.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::CommandLine)
};

using Parser = QCommandLineParser;

QString optionsHelp(const QList<Option>& options)
{
    QList<QStringList> rows;
    for (const Option& option : options) {
        const QString value = option.value.isEmpty() ? QString() : QString(u' ' + option.value);
        rows.append({QString(QLatin1String("  --") + option.name + value), option.meaning});
    }
    return alignedRows(rows);
}

QString verbHelp(const Verb& verb)
{
    QString usage = QLatin1String("Usage: tokendesk-cli ") + verb.words;
    for (const Option& option : verb.options) {
        if (option.isRequired) {
            usage += QLatin1String(" --") + option.name + u' ' + option.value;
        }
    }
    usage += verb.operands.isEmpty() ? QString() : QString(u' ' + verb.operands);
    return usage + QStringLiteral(" [OPTION…]\n\n") + verb.meaning + QLatin1String("\n\n") +
           optionsHelp(verb.options + commonOptions());
}

/// The help of the program, or of the verbs that begin with @p group.
QString verbsHelp(const QString& group)
{
    QList<QStringList> rows;
    for (const Verb& verb : allVerbs()) {
        if (group.isEmpty() || verb.words.startsWith(group + u' ')) {
            rows.append({QString(QLatin1String("  ") + verb.words), verb.meaning});
        }
    }
    const QString words = group.isEmpty() ? QStringLiteral("COMMAND") : QString(group + QLatin1String(" COMMAND"));
    QString text =
        QLatin1String("Usage: tokendesk-cli ") + words + QStringLiteral(" [OPTION…]\n\n") + alignedRows(rows) + u'\n';
    if (group.isEmpty()) {
        text += optionsHelp(commonOptions() + QList<Option>{versionOption()}) + u'\n';
    }
    return text + Texts::tr("NAME is a label, a username or an id. Each command explains itself with --help.") + u'\n';
}

Reply usageReply(const QString& message, const QString& words)
{
    const QString help = words.isEmpty() ? QStringLiteral("tokendesk-cli --help")
                                         : QString(QLatin1String("tokendesk-cli ") + words + QLatin1String(" --help"));
    return {ExitCode::Usage, errorLine(message + u' ' + Texts::tr("See %1.").arg(help))};
}

/// The place among @p arguments of the first option that the parser does not know, counted from one.
qsizetype placeOfUnknownOption(const Parser& parser, const QStringList& arguments)
{
    const QString name = parser.unknownOptionNames().value(0);
    const auto found = std::find_if(arguments.begin(), arguments.end(), [&name](const QString& argument) {
        return argument.startsWith(u'-') &&
               argument.mid(argument.startsWith(u"--") ? 2 : 1).section(u'=', 0, 0) == name;
    });
    return found - arguments.begin() + 1;
}

std::variant<Invocation, Reply> parseVerb(const Verb& verb, const QStringList& arguments)
{
    Parser parser;
    parser.setSingleDashWordOptionMode(Parser::ParseAsLongOptions);
    const QList<Option> options = verb.options + commonOptions();
    for (const Option& option : options) {
        parser.addOption(QCommandLineOption(option.name, option.meaning, option.value));
    }
    const qsizetype divider = verb.runsProgram ? arguments.indexOf(u"--") : -1;
    const QStringList own = divider < 0 ? arguments : arguments.first(divider);
    const bool isUnderstood = parser.parse(QStringList(QString()) + own);
    if (parser.isSet(QStringLiteral("help"))) {
        return Reply{ExitCode::Done, verbHelp(verb)};
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return usageReply(Texts::tr("%1: argument %2 after it is not an option of this command.")
                              .arg(verb.words)
                              .arg(placeOfUnknownOption(parser, own)),
                          verb.words);
    }
    if (!isUnderstood) {
        // A value too many or too few: the text names the option, which is one of ours.
        return usageReply(parser.errorText(), verb.words);
    }
    for (const Option& option : options) {
        if (option.isRequired && !parser.isSet(option.name)) {
            return usageReply(Texts::tr("%1 needs --%2.").arg(verb.words, option.name), verb.words);
        }
    }
    auto command = verb.read(parser);
    if (!command) {
        return usageReply(command.error(), verb.words);
    }
    if (auto* run = std::get_if<RunProgram>(&*command)) {
        run->program = divider < 0 ? QStringList() : arguments.sliced(divider + 1);
        if (run->program.isEmpty()) {
            return usageReply(Texts::tr("What to run is missing; it follows after --."), verb.words);
        }
    }
    return Invocation{.command = *command,
                      .profile = parser.value(QStringLiteral("profile")),
                      .asJson = std::any_of(verb.options.begin(), verb.options.end(),
                                            [](const Option& option) { return option.name == u"json"; }) &&
                                parser.isSet(QStringLiteral("json")),
                      .isVerbose = parser.isSet(QStringLiteral("verbose"))};
}

/// How many of the arguments are options for every command, standing before it.
qsizetype leadingOptions(const QStringList& arguments)
{
    qsizetype count = 0;
    while (count < arguments.size() && arguments.at(count).startsWith(u"--")) {
        count += arguments.at(count) == u"--profile" ? 2 : 1;
    }
    return std::min(count, arguments.size());
}

bool asksFor(const QStringList& arguments, QLatin1String option)
{
    return arguments.contains(option);
}

} // namespace

std::variant<Invocation, Reply> parseCommandLine(const QStringList& arguments)
{
    const qsizetype start = leadingOptions(arguments);
    const QStringList leading = arguments.first(start);
    const QStringList rest = arguments.sliced(start);

    if (asksFor(leading, QLatin1String("--version"))) {
        return Reply{ExitCode::Done, QStringLiteral("tokendesk-cli " TOKENDESK_VERSION "\n")};
    }
    const QList<Verb> verbs = allVerbs();
    for (const Verb& verb : verbs) {
        const QStringList words = verb.words.split(u' ');
        if (rest.mid(0, words.size()) == words) {
            return parseVerb(verb, leading + rest.sliced(words.size()));
        }
    }
    const QString group = rest.value(0);
    const bool isGroup = std::any_of(verbs.begin(), verbs.end(), [&group](const Verb& verb) {
        return !group.isEmpty() && verb.words.startsWith(group + u' ');
    });
    if (asksFor(leading, QLatin1String("--help")) || asksFor(rest.mid(isGroup ? 1 : 0, 1), QLatin1String("--help"))) {
        return Reply{ExitCode::Done, verbsHelp(isGroup ? group : QString())};
    }
    if (rest.isEmpty() && leading.isEmpty()) {
        return Reply{ExitCode::Usage, verbsHelp({})};
    }
    return isGroup ? usageReply(Texts::tr("%1 needs a command after it.").arg(group), group)
                   : usageReply(Texts::tr("There is no such command."), {});
}

} // namespace TokenDesk
