#include "app/cli/reference/reference.h"
#include "app/cli/reference/verbwords.h"

namespace TokenDesk {

namespace {

/// A text that no macro and no escape of roff is found in.
QString plain(QString text)
{
    text.replace(u'\\', QLatin1String("\\e"))
        .replace(u'-', QLatin1String("\\-"))
        .replace(u'\'', QLatin1String("\\(aq"))
        .replace(u'"', QLatin1String("\\(dq"))
        .replace(QChar(0x2026), QLatin1String("..."));
    return text.startsWith(u'.') ? QString(QLatin1String("\\&") + text) : text;
}

QString bold(const QString& text)
{
    return QLatin1String("\\fB") + plain(text) + QLatin1String("\\fR");
}

QString italic(const QString& text)
{
    return QLatin1String("\\fI") + plain(text) + QLatin1String("\\fR");
}

QString item(const QString& term, const QString& text)
{
    return QLatin1String(".TP\n") + term + u'\n' + plain(text) + u'\n';
}

QString optionTerm(const Option& option)
{
    const QString name = bold(QLatin1String("--") + option.name);
    return option.value.isEmpty() ? name : QString(name + u' ' + italic(option.value));
}

QString optionItems(const QList<Option>& options)
{
    QString text;
    for (const Option& option : options) {
        text += item(optionTerm(option), option.meaning);
    }
    return text;
}

QString verbItem(const Verb& verb)
{
    QString term = bold(verb.words);
    for (const Option& option : verb.options) {
        term += option.isRequired ? QString(u' ' + optionTerm(option)) : QString();
    }
    term += verb.operands.isEmpty() ? QString() : QString(u' ' + italic(verb.operands));
    const QString options = verb.options.isEmpty()
                                ? QString()
                                : QString(QLatin1String(".RS\n") + optionItems(verb.options) + QLatin1String(".RE\n"));
    return item(term, verb.meaning) + options;
}

constexpr auto Head = R"(.SH NAME
tokendesk\-cli \- session tokens of Data Zoo child accounts on the command line
.SH SYNOPSIS
.B tokendesk\-cli
.RI [ OPTION ...]
.I COMMAND
.RI [ OPTION ...]
.SH DESCRIPTION
Signs in with the usernames and passwords that Token Desk keeps in the keychain, and hands out session tokens.
It works on the same accounts and tokens as the window, also at the same time.
.PP
.I NAME
is a label, a username or an id.
Results are written to standard output, everything else to standard error.
A password or a token is never an argument.
.SH COMMANDS
)";

constexpr auto Tail = R"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Something unexpected.
.TP
.B 2
Wrong usage.
.TP
.B 3
Not found, or ambiguous.
.TP
.B 4
The server rejected the sign\-in.
.TP
.B 5
Network, TLS or proxy.
.TP
.B 6
The keychain is locked, denies access or is missing.
.TP
.B 7
An unexpected answer from the server.
.TP
.B 8
Forbidden by policy.
.TP
.B 9
Storage.
.TP
.B 126\fR, \fB127
.B run
could not start the command, or did not find it.
.TP
.B 130
Interrupted.
.PP
.B run
ends with the exit code of the command, or with 128 and the number of the signal that ended it.
A line on standard error that begins with
.B tokendesk\-cli:
tells that the code is not the command\(aqs.
.SH ENVIRONMENT
.TP
.B TOKENDESK_TOKEN
What
.B run
sets for the command: the token as issued.
The command cannot leave a core dump in builds for release, as the token would be in it.
.TP
.BR https_proxy ", " http_proxy ", " no_proxy
The proxies to use.
.SH EXAMPLES
.TP
.B tokendesk\-cli token \(dqAcme Pay AU\(dq \-\-format header
Prints the header of a request.
.TP
.B tokendesk\-cli run \(dqAcme Pay AU\(dq \-\- sh \-c \(aqcurl \-H \(dqAuthorization: $TOKENDESK_TOKEN\(dq https://example.com\(aq
Hands the token to a script without writing it anywhere.
Note that
.B curl
itself gets it as an argument here; let a script read the variable where other users are on the computer.
.TP
.B tokendesk\-cli sign\-in \-\-all \-\-environment Production
Signs in every account of an environment that needs it.
.SH SEE ALSO
.BR tokendesk (1)
)";

} // namespace

QString manualPage(const QString& date)
{
    QString text = QStringLiteral(".TH TOKENDESK\\-CLI 1 %1 \"Token Desk %2\" \"User Commands\"\n")
                       .arg(date, QStringLiteral(TOKENDESK_VERSION)) +
                   QLatin1String(Head);
    for (const Verb& verb : allVerbs()) {
        text += verbItem(verb);
    }
    return text + QLatin1String(".SH OPTIONS\nThese go with every command.\n") + optionItems(commonOptions()) +
           optionItems({versionOption()}) + QLatin1String(Tail);
}

} // namespace TokenDesk
