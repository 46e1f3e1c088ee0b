#include "app/cli/verbtable.h"

#include "app/cli/auditoptions.h"
#include "app/cli/duration.h"
#include "app/cli/importoptions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::CommandLine)
};

using Parser = QCommandLineParser;
using Reading = tl::expected<Command, QString>;

tl::unexpected<QString> usageError(const QString& message)
{
    return tl::unexpected<QString>(message);
}

std::optional<QString> valueIfSet(const Parser& parser, const QString& option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

Reading withoutOperands(const Parser& parser, Command command)
{
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(Texts::tr("There is an argument too many."));
    }
    return command;
}

template <class NamedCommand>
Reading withName(const Parser& parser, NamedCommand command)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(operands.isEmpty() ? Texts::tr("The name is missing.")
                                             : Texts::tr("One name is wanted; put it in quotes if it has spaces."));
    }
    command.name = operands.constFirst();
    return command;
}

Reading readListAccounts(const Parser& parser)
{
    return withoutOperands(parser, ListAccounts{});
}

Reading readAddAccount(const Parser& parser)
{
    const AccountDraft draft{.label = parser.value(QStringLiteral("label")),
                             .username = parser.value(QStringLiteral("username")),
                             .environmentId = parser.value(QStringLiteral("environment")),
                             .group = parser.value(QStringLiteral("group")),
                             .note = parser.value(QStringLiteral("note"))};
    const bool fromInput = parser.isSet(QStringLiteral("password-stdin"));
    return withoutOperands(
        parser,
        AddAccount{.draft = draft, .password = fromInput ? PasswordSource::StandardInput : PasswordSource::Prompt});
}

Reading readShowAccount(const Parser& parser)
{
    return withName(parser, ShowAccount{});
}

/// Reads `--renew` and what limits it, where it is given.
tl::expected<std::optional<Renewal>, QString> readRenewal(const Parser& parser)
{
    const auto wanted = valueIfSet(parser, QStringLiteral("renew"));
    const auto until = valueIfSet(parser, QStringLiteral("renew-until"));
    const bool onWeekdaysOnly = parser.isSet(QStringLiteral("renew-weekdays"));
    if (wanted && *wanted != u"on" && *wanted != u"off") {
        return usageError(Texts::tr("--renew is on or off."));
    }
    if ((until || onWeekdaysOnly) && wanted != QStringLiteral("on")) {
        return usageError(Texts::tr("--renew-until and --renew-weekdays go with --renew on."));
    }
    if (!wanted) {
        return std::nullopt;
    }
    const auto end = until ? renewalEndFromText(*until) : std::nullopt;
    if (until && !end) {
        return usageError(Texts::tr("--renew-until takes a time of day such as 18:00."));
    }
    return Renewal{.isOn = *wanted == u"on", .until = end, .onWeekdaysOnly = onWeekdaysOnly};
}

Reading readEditAccount(const Parser& parser)
{
    const auto renewal = readRenewal(parser);
    if (!renewal) {
        return usageError(renewal.error());
    }
    EditAccount command{.name = {},
                        .label = valueIfSet(parser, QStringLiteral("label")),
                        .username = valueIfSet(parser, QStringLiteral("username")),
                        .environment = valueIfSet(parser, QStringLiteral("environment")),
                        .group = valueIfSet(parser, QStringLiteral("group")),
                        .note = valueIfSet(parser, QStringLiteral("note")),
                        .renewal = *renewal};
    if (parser.isSet(QStringLiteral("password-stdin"))) {
        command.password = PasswordSource::StandardInput;
    } else if (parser.isSet(QStringLiteral("password"))) {
        command.password = PasswordSource::Prompt;
    }
    const bool changesSomething = command.label || command.username || command.environment || command.group ||
                                  command.note || command.renewal || command.password != PasswordSource::None;
    if (!changesSomething) {
        return usageError(Texts::tr("Nothing says what to change."));
    }
    return withName(parser, command);
}

Reading readRemoveAccount(const Parser& parser)
{
    return withName(parser, RemoveAccount{.name = {}, .isConfirmed = parser.isSet(QStringLiteral("yes"))});
}

Reading readListEnvironments(const Parser& parser)
{
    return withoutOperands(parser, ListEnvironments{});
}

Reading readAddEnvironment(const Parser& parser)
{
    const auto kind = environmentKindFromName(parser.value(QStringLiteral("kind")));
    if (!kind) {
        return usageError(Texts::tr("--kind is sandbox or production."));
    }
    const QString caFile = parser.value(QStringLiteral("ca-file"));
    return withoutOperands(
        parser, AddEnvironment{
                    {.name = parser.value(QStringLiteral("name")),
                     .kind = *kind,
                     .signInUrl = parser.value(QStringLiteral("url")),
                     // Later commands may be given in another folder.
                     .caFile = caFile.isEmpty() ? QString() : QFileInfo(caFile).absoluteFilePath(),
                     .bodyShape = parser.isSet(QStringLiteral("flat-body")) ? BodyShape::Flat : BodyShape::Wrapped}});
}

Reading readRemoveEnvironment(const Parser& parser)
{
    return withName(parser, RemoveEnvironment{});
}

/// Reads `--min-life` where it is given.
tl::expected<std::optional<std::chrono::seconds>, QString> readMinimumLife(const Parser& parser)
{
    const auto text = valueIfSet(parser, QStringLiteral("min-life"));
    if (!text) {
        return std::nullopt;
    }
    const auto life = parseDuration(*text);
    if (!life) {
        return usageError(Texts::tr("--min-life takes a time such as 90, 90s, 15m or 2h."));
    }
    return life;
}

Reading readTestEnvironment(const Parser& parser)
{
    return withName(parser, TestEnvironment{});
}

/// As Error::proxy names it, which is what its item in the keychain is called.
std::optional<QString> proxyOperand(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    const QString text = operands.value(0).toLower();
    const QUrl url(QLatin1String("//") + text);
    const bool isProxy = operands.size() == 1 && url.isValid() && !url.host().isEmpty() && url.port() > 0 &&
                         url.authority(QUrl::FullyEncoded) == text && url.userInfo().isEmpty();
    return isProxy ? std::optional(text) : std::nullopt;
}

tl::unexpected<QString> noProxyError()
{
    return usageError(Texts::tr("One proxy is wanted, as its host and port with a colon between them."));
}

Reading readKeepProxySignIn(const Parser& parser)
{
    const auto proxy = proxyOperand(parser);
    if (!proxy) {
        return noProxyError();
    }
    const bool fromInput = parser.isSet(QStringLiteral("password-stdin"));
    return KeepProxySignIn{.proxy = *proxy,
                           .username = parser.value(QStringLiteral("username")),
                           .password = fromInput ? PasswordSource::StandardInput : PasswordSource::Prompt};
}

Reading readForgetProxySignIn(const Parser& parser)
{
    const auto proxy = proxyOperand(parser);
    return proxy ? Reading(ForgetProxySignIn{.proxy = *proxy}) : noProxyError();
}

Reading readSignIn(const Parser& parser)
{
    SignIn command{.names = parser.positionalArguments(),
                   .environment = parser.value(QStringLiteral("environment")),
                   .group = parser.value(QStringLiteral("group")),
                   .alwaysNew = parser.isSet(QStringLiteral("new"))};
    const bool all = parser.isSet(QStringLiteral("all"));
    if (all != command.names.isEmpty()) {
        return usageError(Texts::tr("Either names or --all is wanted."));
    }
    if (!all && parser.isSet(QStringLiteral("environment"))) {
        return usageError(Texts::tr("--environment goes with --all."));
    }
    if (!all && parser.isSet(QStringLiteral("group"))) {
        return usageError(Texts::tr("--group goes with --all."));
    }
    const auto life = readMinimumLife(parser);
    if (!life) {
        return usageError(life.error());
    }
    command.minimumLife = *life;
    return command;
}

Reading readGetToken(const Parser& parser)
{
    GetToken command{.name = {}, .minimumLife = {}, .alwaysNew = parser.isSet(QStringLiteral("new"))};
    const auto life = readMinimumLife(parser);
    if (!life) {
        return usageError(life.error());
    }
    command.minimumLife = *life;
    if (const auto text = valueIfSet(parser, QStringLiteral("format"))) {
        const auto format = tokenFormatFromName(*text);
        if (!format) {
            return usageError(
                Texts::tr("--format is one of issued, bare, header, curl, powershell, dotenv and postman."));
        }
        command.format = *format;
    }
    return withName(parser, command);
}

Reading readRunProgram(const Parser& parser)
{
    GetToken token{.name = {}, .minimumLife = {}, .alwaysNew = parser.isSet(QStringLiteral("new"))};
    const auto life = readMinimumLife(parser);
    if (!life) {
        return usageError(life.error());
    }
    token.minimumLife = *life;
    const QStringList names = parser.positionalArguments();
    if (names.size() > 1) {
        return usageError(Texts::tr("One name is wanted before --; put it in quotes if it has spaces."));
    }
    token.name = names.value(0);
    return names.isEmpty() ? usageError(Texts::tr("The name is missing.")) : Reading(RunProgram{.token = token});
}

Reading readListTokens(const Parser& parser)
{
    return withoutOperands(parser, ListTokens{});
}

Reading readLabelToken(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 2) {
        return usageError(Texts::tr("An id and a text are wanted; put the text in quotes if it has spaces."));
    }
    return LabelToken{.id = operands.constFirst(), .label = operands.constLast()};
}

Reading readForgetTokens(const Parser& parser)
{
    ForgetTokens command{.ids = parser.positionalArguments(), .account = parser.value(QStringLiteral("account"))};
    if (command.ids.isEmpty() == command.account.isEmpty()) {
        return usageError(Texts::tr("Either ids or --account is wanted."));
    }
    return command;
}

Reading readExamineComputer(const Parser& parser)
{
    return withoutOperands(parser, ExamineComputer{});
}

Reading readRepair(const Parser& parser)
{
    return withoutOperands(parser, Repair{.isDryRun = parser.isSet(QStringLiteral("dry-run"))});
}

Reading readListAudit(const Parser& parser)
{
    constexpr int LimitAtFirst = 100;
    const auto choice = readAuditChoice(parser);
    if (!choice) {
        return usageError(choice.error());
    }
    ListAudit command{.choice = *choice, .limit = LimitAtFirst};
    if (const auto text = valueIfSet(parser, QStringLiteral("limit"))) {
        bool isNumber = false;
        command.limit = text->toInt(&isNumber);
        if (!isNumber || command.limit < 1) {
            return usageError(Texts::tr("--limit takes a number from 1 on."));
        }
    }
    return withoutOperands(parser, command);
}

Reading readExportAudit(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(Texts::tr("One file is wanted."));
    }
    const auto choice = readAuditChoice(parser);
    if (!choice) {
        return usageError(choice.error());
    }
    const auto format = auditExportFormatFromName(
        valueIfSet(parser, QStringLiteral("format")).value_or(auditExportFormatName(AuditExportFormat::Csv)));
    if (!format) {
        return usageError(Texts::tr("--format is csv or jsonl."));
    }
    return ExportAudit{.file = operands.constFirst(),
                       .format = *format,
                       .choice = *choice,
                       .overwrites = parser.isSet(QStringLiteral("overwrite"))};
}

Reading readReportAudit(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    const bool isOfTokens = operands.value(0) == u"tokens";
    if (operands.size() != 2 || (!isOfTokens && operands.constFirst() != u"sign-ins")) {
        return usageError(Texts::tr("A report is wanted, tokens or sign-ins, and a file."));
    }
    const auto period = readPeriod(parser);
    if (!period) {
        return usageError(period.error());
    }
    if (isOfTokens && (period->from || period->until)) {
        return usageError(Texts::tr("A report of tokens is of now; --from and --to are for sign-ins."));
    }
    return ReportAudit{.report = isOfTokens ? AuditReport::Tokens : AuditReport::SignIns,
                       .file = operands.constLast(),
                       .period = *period,
                       .overwrites = parser.isSet(QStringLiteral("overwrite"))};
}

Reading readVerifyAudit(const Parser& parser)
{
    return withoutOperands(parser, VerifyAudit{});
}

ImportTerms readImportTerms(const Parser& parser)
{
    return {.isAllOrNothing = parser.isSet(QStringLiteral("all-or-nothing")),
            .isDryRun = parser.isSet(QStringLiteral("dry-run"))};
}

PasswordSource passphraseSource(const Parser& parser)
{
    return parser.isSet(QStringLiteral("passphrase-stdin")) ? PasswordSource::StandardInput : PasswordSource::Prompt;
}

Reading readImportAccounts(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(Texts::tr("One file is wanted."));
    }
    const auto wish = readImportWish(parser);
    if (!wish) {
        return usageError(wish.error());
    }
    return ImportAccounts{.file = operands.constFirst(),
                          .wish = *wish,
                          .terms = readImportTerms(parser),
                          .passphrase = passphraseSource(parser)};
}

Reading readCreateBackup(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(Texts::tr("One file is wanted."));
    }
    return CreateBackup{.file = operands.constFirst(),
                        .overwrites = parser.isSet(QStringLiteral("overwrite")),
                        .passphrase = passphraseSource(parser)};
}

Reading readRestoreBackup(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(Texts::tr("One file is wanted."));
    }
    return ImportAccounts{.file = operands.constFirst(),
                          .wish = {.keepsStored = parser.isSet(QStringLiteral("keep-stored"))},
                          .terms = readImportTerms(parser),
                          .isVault = true,
                          .passphrase = passphraseSource(parser)};
}

Reading readExportAccounts(const Parser& parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != 1) {
        return usageError(Texts::tr("One file is wanted."));
    }
    return ExportAccounts{.file = operands.constFirst(), .overwrites = parser.isSet(QStringLiteral("overwrite"))};
}

Reading readShowPolicy(const Parser& parser)
{
    return withoutOperands(parser, ShowPolicy{});
}

Option jsonOption()
{
    return {QStringLiteral("json"), {}, Texts::tr("Prints JSON.")};
}

Option passphraseStdinOption()
{
    return {QStringLiteral("passphrase-stdin"),
            {},
            Texts::tr("Reads the passphrase of the file from the first line of standard input.")};
}

Option passwordStdinOption()
{
    return {
        QStringLiteral("password-stdin"), {}, Texts::tr("Reads the password from the first line of standard input.")};
}

QStringList formatNames()
{
    QStringList names;
    for (const TokenFormat format : AllTokenFormats) {
        names.append(tokenFormatName(format));
    }
    return names;
}

QList<Verb> accountVerbs()
{
    const auto text = QStringLiteral("TEXT");
    const auto accountName = QStringLiteral("NAME");
    const Option passwordStdin = passwordStdinOption();
    const Option group{QStringLiteral("group"), text, Texts::tr("The group to show it in.")};
    const Option note{QStringLiteral("note"), text, Texts::tr("Anything worth knowing; no password.")};
    return {
        {QStringLiteral("accounts list"), {}, Texts::tr("Lists the accounts."), {jsonOption()}, readListAccounts},
        {QStringLiteral("accounts add"),
         {},
         Texts::tr("Adds an account and prints its id. Asks for the password where there is a terminal."),
         {{QStringLiteral("label"), text, Texts::tr("What you call the account."), true},
          {QStringLiteral("username"), text, Texts::tr("The username as issued."), true},
          {QStringLiteral("environment"), accountName, Texts::tr("Where it signs in: a name or an id."), true},
          group,
          note,
          passwordStdin,
          jsonOption()},
         readAddAccount},
        {QStringLiteral("accounts show"),
         accountName,
         Texts::tr("Shows an account, without its password."),
         {jsonOption()},
         readShowAccount},
        {QStringLiteral("accounts edit"),
         accountName,
         Texts::tr("Changes what is said of an account; the rest stays."),
         {{QStringLiteral("label"), text, Texts::tr("What you call the account.")},
          {QStringLiteral("username"), text, Texts::tr("The username as issued.")},
          {QStringLiteral("environment"), accountName, Texts::tr("Where it signs in: a name or an id.")},
          group,
          note,
          {QStringLiteral("renew"),
           QStringLiteral("SWITCH"),
           Texts::tr("Whether the window, while it runs, signs in anew before the freshest token expires: on or off."),
           false,
           {QStringLiteral("on"), QStringLiteral("off")}},
          {QStringLiteral("renew-until"), QStringLiteral("HH:MM"),
           Texts::tr("With --renew on: each day until this local time only.")},
          {QStringLiteral("renew-weekdays"), {}, Texts::tr("With --renew on: Monday to Friday only.")},
          {QStringLiteral("password"), {}, Texts::tr("Asks for a new password.")},
          passwordStdin,
          jsonOption()},
         readEditAccount},
        {QStringLiteral("accounts remove"),
         accountName,
         Texts::tr("Removes an account, its password and its tokens from this computer."),
         {{QStringLiteral("yes"), {}, Texts::tr("Does not ask.")}},
         readRemoveAccount},
    };
}

QList<Verb> environmentVerbs()
{
    return {
        {QStringLiteral("environments list"),
         {},
         Texts::tr("Lists the places to sign in to."),
         {jsonOption()},
         readListEnvironments},
        {QStringLiteral("environments add"),
         {},
         Texts::tr("Adds a place to sign in to and prints its id."),
         {{QStringLiteral("name"), QStringLiteral("TEXT"), Texts::tr("What you call it."), true},
          {QStringLiteral("kind"),
           QStringLiteral("KIND"),
           Texts::tr("sandbox or production."),
           true,
           {QStringLiteral("sandbox"), QStringLiteral("production")}},
          {QStringLiteral("url"), QStringLiteral("URL"), Texts::tr("The whole sign-in URL."), true},
          {QStringLiteral("ca-file"), QStringLiteral("FILE"),
           Texts::tr("A certificate authority to trust besides the system's, in PEM form.")},
          {QStringLiteral("flat-body"), {}, Texts::tr("Sends username and password without the enclosing \"data\".")},
          jsonOption()},
         readAddEnvironment},
        {QStringLiteral("environments remove"),
         QStringLiteral("NAME"),
         Texts::tr("Removes a place that no account uses."),
         {},
         readRemoveEnvironment},
        {QStringLiteral("environments test"),
         QStringLiteral("NAME"),
         Texts::tr("Connects as a sign-in would and tells what it sees. Sends no credentials of an account."),
         {jsonOption()},
         readTestEnvironment},
    };
}

QList<Verb> proxyVerbs()
{
    const auto proxy = QStringLiteral("HOST:PORT");
    return {
        {QStringLiteral("proxy sign-in"),
         proxy,
         Texts::tr("Keeps what a proxy wants to know in the keychain. Asks for the password where there is a "
                   "terminal."),
         {{QStringLiteral("username"), QStringLiteral("TEXT"), Texts::tr("The username for the proxy."), true},
          passwordStdinOption()},
         readKeepProxySignIn},
        {QStringLiteral("proxy forget"),
         proxy,
         Texts::tr("Takes a proxy's username and password out of the keychain."),
         {},
         readForgetProxySignIn},
    };
}

QList<Verb> tokenVerbs()
{
    const Option minimumLife{QStringLiteral("min-life"), QStringLiteral("TIME"),
                             Texts::tr("The least it must have left: 90, 90s, 15m or 2h.")};
    const Option alwaysNew{
        QStringLiteral("new"), {}, Texts::tr("Signs in in any case, also if the server rejected the account.")};
    return {
        {QStringLiteral("sign-in"),
         QStringLiteral("NAME… | --all"),
         Texts::tr("Signs in and keeps the new tokens, at most four at a time. --all leaves out accounts with enough "
                   "life left, and those that the server rejected before."),
         {{QStringLiteral("all"), {}, Texts::tr("Signs in every account that needs it.")},
          {QStringLiteral("environment"), QStringLiteral("NAME"), Texts::tr("With --all: only those of this place.")},
          {QStringLiteral("group"), QStringLiteral("NAME"), Texts::tr("With --all: only those of this group.")},
          {QStringLiteral("min-life"), QStringLiteral("TIME"),
           Texts::tr("Leaves out accounts whose token has this much left: 90, 90s, 15m or 2h.")},
          {QStringLiteral("new"), {}, Texts::tr("With --all: also accounts with enough life left.")},
          jsonOption()},
         readSignIn},
        {QStringLiteral("token"),
         QStringLiteral("NAME"),
         Texts::tr("Prints a live session token and nothing else. Signs in where there is none."),
         {minimumLife,
          alwaysNew,
          {QStringLiteral("format"), QStringLiteral("FORMAT"),
           Texts::tr("issued, bare, header, curl, powershell, dotenv or postman."), false, formatNames()}},
         readGetToken},
        {QStringLiteral("run"),
         QStringLiteral("NAME -- COMMAND [ARGUMENT…]"),
         Texts::tr("Runs a command with a live session token, as issued, in the environment variable TOKENDESK_TOKEN, "
                   "and ends with its exit code. Signs in where there is no token."),
         {minimumLife, alwaysNew},
         readRunProgram,
         true},
        {QStringLiteral("tokens list"), {}, Texts::tr("Lists the live tokens."), {jsonOption()}, readListTokens},
        {QStringLiteral("tokens label"),
         QStringLiteral("ID TEXT"),
         Texts::tr("Notes what a token is for: a ticket number, a purpose. An empty text takes the label off."),
         {},
         readLabelToken},
        {QStringLiteral("tokens forget"),
         QStringLiteral("ID… | --account NAME"),
         Texts::tr("Takes tokens off this computer. At the server they stay valid until they expire."),
         {{QStringLiteral("account"), QStringLiteral("NAME"), Texts::tr("Forgets all tokens of this account.")}},
         readForgetTokens},
    };
}

QList<Verb> auditVerbs()
{
    const Option overwrite{QStringLiteral("overwrite"), {}, Texts::tr("Replaces a file that is there.")};
    return {
        {QStringLiteral("audit list"),
         {},
         Texts::tr("Lists what was done, the newest first."),
         auditChoiceOptions() + QList<Option>{{QStringLiteral("limit"), QStringLiteral("NUMBER"),
                                               Texts::tr("At most so many; 100 where nothing is said.")},
                                              jsonOption()},
         readListAudit},
        {QStringLiteral("audit verify"),
         {},
         Texts::tr(
             "Looks whether the audit log is as it was recorded. Names the first row that is not, and ends with 9 "
             "then."),
         {jsonOption()},
         readVerifyAudit},
        {QStringLiteral("audit export"), QStringLiteral("FILE"),
         Texts::tr("Writes the audit log, what verifying it has shown above its rows (- for standard output). Ends "
                   "with 9 where the log is not as it was recorded."),
         auditChoiceOptions() + QList<Option>{{QStringLiteral("format"),
                                               QStringLiteral("FORMAT"),
                                               Texts::tr("csv or jsonl; csv where nothing is said."),
                                               false,
                                               {QStringLiteral("csv"), QStringLiteral("jsonl")}},
                                              overwrite},
         readExportAudit},
        {QStringLiteral("audit report"), QStringLiteral("tokens|sign-ins FILE"),
         Texts::tr("Writes a report to print, HTML or, where the name ends with .pdf, PDF (- for standard output): the "
                   "tokens alive now, or the sign-ins in a period, the last 30 days where nothing is said."),
         periodOptions() + QList<Option>{overwrite}, readReportAudit},
    };
}

QList<Verb> tableVerbs()
{
    const QList<Option> importTerms = {
        {QStringLiteral("all-or-nothing"), {}, Texts::tr("Takes everything back where something fails.")},
        {QStringLiteral("dry-run"), {}, Texts::tr("Says what it would do, and changes nothing.")},
        passphraseStdinOption(),
        jsonOption()};
    return {
        {QStringLiteral("import"), QStringLiteral("FILE"),
         Texts::tr("Brings accounts in from a table (CSV, TSV; - for standard input): the exports of KeePassXC, "
                   "Bitwarden and 1Password, or any other with a header; or from a KeePass file (KDBX)."),
         importOptions() + importTerms, readImportAccounts},
        {QStringLiteral("export"),
         QStringLiteral("FILE"),
         Texts::tr("Writes the list of accounts as CSV, without passwords."),
         {{QStringLiteral("overwrite"), {}, Texts::tr("Replaces a file that is there.")}},
         readExportAccounts},
        {QStringLiteral("backup create"),
         QStringLiteral("FILE"),
         Texts::tr("Writes all accounts with their passwords to an encrypted file that KeePass programs open, too, and "
                   "reads it back. Asks for a passphrase of at least 12 characters where there is a terminal."),
         {{QStringLiteral("overwrite"), {}, Texts::tr("Replaces a file that is there.")},
          passphraseStdinOption(),
          jsonOption()},
         readCreateBackup},
        {QStringLiteral("backup restore"), QStringLiteral("FILE"),
         Texts::tr("Brings the accounts of a backup back, and the environments they need."),
         QList<Option>{
             {QStringLiteral("keep-stored"), {}, Texts::tr("Leaves accounts as they are that are there already.")}} +
             importTerms,
         readRestoreBackup},
    };
}

QList<Verb> otherVerbs()
{
    return {
        {QStringLiteral("doctor"),
         {},
         Texts::tr(
             "Looks at the keychain, the database and every server, and says what is amiss. Sends no credentials."),
         {jsonOption()},
         readExamineComputer},
        {QStringLiteral("repair"),
         {},
         Texts::tr("Looks whether accounts, passwords and tokens fit together, and mends what does not."),
         {{QStringLiteral("dry-run"), {}, Texts::tr("Says what it would do, and changes nothing.")}, jsonOption()},
         readRepair},
        {QStringLiteral("policy show"),
         {},
         Texts::tr("Shows every setting and whether it is the default, yours or your administrator's. Ends with 1 "
                   "where the administrator's policy cannot be obeyed as it stands."),
         {jsonOption()},
         readShowPolicy},
    };
}

} // namespace

QList<Verb> allVerbs()
{
    return accountVerbs() + environmentVerbs() + proxyVerbs() + tokenVerbs() + auditVerbs() + tableVerbs() +
           otherVerbs();
}

QList<Option> commonOptions()
{
    return {{QStringLiteral("profile"), QStringLiteral("NAME"), Texts::tr("Uses the data of this profile.")},
            {QStringLiteral("verbose"), {}, Texts::tr("Adds details for the help desk to an error.")},
            {QStringLiteral("help"), {}, Texts::tr("Prints this help.")}};
}

Option versionOption()
{
    return {QStringLiteral("version"), {}, Texts::tr("Prints the version.")};
}

} // namespace TokenDesk
