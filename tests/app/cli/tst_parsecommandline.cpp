#include "app/cli/commandline.h"

#include <QTest>

using namespace TokenDesk;

namespace {

/// The command of a line whose words hold no spaces, or null for a reply or another command.
template <class Wanted>
std::optional<Wanted> commandOf(const char* line)
{
    const auto parsed = parseCommandLine(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    const auto* invocation = std::get_if<Invocation>(&parsed);
    const auto* command = invocation != nullptr ? std::get_if<Wanted>(&invocation->command) : nullptr;
    return command != nullptr ? std::optional(*command) : std::nullopt;
}

std::optional<Reply> replyTo(const QString& line)
{
    const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
    const auto* reply = std::get_if<Reply>(&parsed);
    return reply != nullptr ? std::optional(*reply) : std::nullopt;
}

} // namespace

class TestParseCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void addAccount();
    void editAccount();
    void getToken();
    void runProgram();
    void signIn();
    void labelToken();
    void forgetTokens();
    void doctor();
    void repair();
    void audit();
    void auditExport();
    void auditReport();
    void importAccounts();
    void exportAccounts();
    void backups();
    void testEnvironment();
    void proxy();
    void addEnvironment();
    void commonOptions();
    void help_data();
    void help();
    void usageErrors_data();
    void usageErrors();
};

void TestParseCommandLine::addAccount()
{
    const auto prompt = commandOf<AddAccount>("accounts add --label L --username U --environment E");
    QVERIFY(prompt);
    QCOMPARE(prompt->draft.label, QStringLiteral("L"));
    QCOMPARE(prompt->draft.username, QStringLiteral("U"));
    QCOMPARE(prompt->draft.environmentId, QStringLiteral("E"));
    QCOMPARE(prompt->password, PasswordSource::Prompt);

    const auto piped = commandOf<AddAccount>(
        "accounts add --label=L --username=U --environment=E --group G --note -N --password-stdin");
    QVERIFY(piped);
    QCOMPARE(piped->draft.group, QStringLiteral("G"));
    QCOMPARE(piped->draft.note, QStringLiteral("-N"));
    QCOMPARE(piped->password, PasswordSource::StandardInput);
}

void TestParseCommandLine::editAccount()
{
    const auto edit = commandOf<EditAccount>("accounts edit N --group= --password");
    QVERIFY(edit);
    QCOMPARE(edit->name, QStringLiteral("N"));
    QVERIFY(edit->group && edit->group->isEmpty());
    QVERIFY(!edit->label && !edit->note && !edit->username && !edit->environment);
    QCOMPARE(edit->password, PasswordSource::Prompt);
}

void TestParseCommandLine::getToken()
{
    const auto plain = commandOf<GetToken>("token N");
    QVERIFY(plain);
    QVERIFY(!plain->minimumLife && !plain->alwaysNew);
    QCOMPARE(plain->format, TokenFormat::Issued);

    const auto full = commandOf<GetToken>("token --min-life 15m --new N --format Header");
    QVERIFY(full);
    QCOMPARE(full->name, QStringLiteral("N"));
    QCOMPARE(*full->minimumLife, std::chrono::seconds{900});
    QVERIFY(full->alwaysNew);
    QCOMPARE(full->format, TokenFormat::Header);
    QCOMPARE(commandOf<GetToken>("token -- --strange-name")->name, QStringLiteral("--strange-name"));
}

void TestParseCommandLine::runProgram()
{
    const auto plain = commandOf<RunProgram>("run N -- ls");
    QVERIFY(plain);
    QCOMPARE(plain->token.name, QStringLiteral("N"));
    QVERIFY(!plain->token.minimumLife && !plain->token.alwaysNew);
    QCOMPARE(plain->program, QStringList{QStringLiteral("ls")});

    // What follows after the first -- is not ours, whatever it looks like.
    const auto full = commandOf<RunProgram>("run --new --min-life 15m N -- ls --help --new --nonsense -- -x");
    QVERIFY(full);
    QVERIFY(full->token.alwaysNew);
    QVERIFY(full->token.minimumLife == std::chrono::minutes{15});
    QCOMPARE(full->program, QStringLiteral("ls --help --new --nonsense -- -x").split(u' '));
}

void TestParseCommandLine::signIn()
{
    QCOMPARE(commandOf<SignIn>("sign-in A B")->names, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    const auto all = commandOf<SignIn>("sign-in --all --environment E");
    QVERIFY(all && all->names.isEmpty());
    QCOMPARE(all->environment, QStringLiteral("E"));
    QVERIFY(!all->minimumLife && !all->alwaysNew);
    const auto group = commandOf<SignIn>("sign-in --all --group G --min-life 15m --new");
    QVERIFY(group && group->alwaysNew);
    QCOMPARE(group->group, QStringLiteral("G"));
    QVERIFY(group->minimumLife == std::chrono::minutes{15});
}

void TestParseCommandLine::labelToken()
{
    const auto label = commandOf<LabelToken>("tokens label ID TEXT");
    QVERIFY(label);
    QCOMPARE(label->id, QStringLiteral("ID"));
    QCOMPARE(label->label, QStringLiteral("TEXT"));
}

void TestParseCommandLine::forgetTokens()
{
    QCOMPARE(commandOf<ForgetTokens>("tokens forget A B")->ids.size(), 2);
    QCOMPARE(commandOf<ForgetTokens>("tokens forget --account N")->account, QStringLiteral("N"));
}

void TestParseCommandLine::repair()
{
    const auto command = commandOf<Repair>("repair --json");
    QVERIFY(command && !command->isDryRun);
    const auto dry = commandOf<Repair>("repair --dry-run");
    QVERIFY(dry && dry->isDryRun);
    QVERIFY(!commandOf<Repair>("repair NAME"));
}

void TestParseCommandLine::audit()
{
    const auto all = commandOf<ListAudit>("audit list");
    QVERIFY(all && all->choice.account.isEmpty() && all->choice.kinds.isEmpty());
    QCOMPARE(all->limit, 100);
    const auto some = commandOf<ListAudit>(
        "audit list --account A --environment E --kind locked --kind unlocked --from 2026-03-02 --limit 5 --json");
    QVERIFY(some);
    QCOMPARE(some->choice.account, QStringLiteral("A"));
    QCOMPARE(some->choice.environment, QStringLiteral("E"));
    QVERIFY(some->choice.kinds == QList<AuditKind>({AuditKind::Locked, AuditKind::Unlocked}));
    QVERIFY(some->choice.period.from && !some->choice.period.until);
    QCOMPARE(some->limit, 5);
    QVERIFY(!commandOf<ListAudit>("audit list --kind signed-out"));
    QVERIFY(!commandOf<ListAudit>("audit list --to yesterday"));
    QVERIFY(commandOf<VerifyAudit>("audit verify --json"));
}

void TestParseCommandLine::auditExport()
{
    const auto plain = commandOf<ExportAudit>("audit export F");
    QVERIFY(plain && plain->format == AuditExportFormat::Csv && !plain->overwrites);
    QCOMPARE(plain->file, QStringLiteral("F"));
    const auto lines = commandOf<ExportAudit>("audit export --format jsonl --overwrite --to 2026-03-02 -");
    QVERIFY(lines && lines->format == AuditExportFormat::JsonLines && lines->overwrites && lines->choice.period.until);
    QVERIFY(!commandOf<ExportAudit>("audit export"));
    QVERIFY(!commandOf<ExportAudit>("audit export F --format xml"));
}

void TestParseCommandLine::auditReport()
{
    const auto tokens = commandOf<ReportAudit>("audit report tokens F.html");
    QVERIFY(tokens && tokens->report == AuditReport::Tokens && !tokens->overwrites);
    QCOMPARE(tokens->file, QStringLiteral("F.html"));
    const auto signIns = commandOf<ReportAudit>("audit report sign-ins - --from 2026-03-01 --to 2026-03-31");
    QVERIFY(signIns && signIns->report == AuditReport::SignIns && signIns->period.from && signIns->period.until);
    for (const char* wrong : {"audit report", "audit report tokens", "audit report sign-outs F",
                              "audit report tokens F --from 2026-03-01"}) {
        QVERIFY2(!commandOf<ReportAudit>(wrong), wrong);
    }
}

void TestParseCommandLine::importAccounts()
{
    const auto plain = commandOf<ImportAccounts>("import F");
    QVERIFY(plain && !plain->terms.isDryRun && !plain->terms.isAllOrNothing && !plain->wish.keepsStored);
    QCOMPARE(plain->file, QStringLiteral("F"));
    QVERIFY(plain->wish.columns.isEmpty() && !plain->wish.encoding && !plain->wish.hasHeader);

    const auto full = commandOf<ImportAccounts>(
        "import - --dry-run --all-or-nothing --environment E --map username=2 --map Label=My=Column --map note= "
        "--encoding UTF-16LE --delimiter tab --quote none --no-header --keep-stored --json");
    QVERIFY(full && full->terms.isDryRun && full->terms.isAllOrNothing && full->wish.keepsStored);
    QCOMPARE(full->wish.environmentId, QStringLiteral("E"));
    QVERIFY(full->wish.columns == (ColumnWish{{ImportField::Username, QStringLiteral("2")},
                                              {ImportField::Label, QStringLiteral("My=Column")},
                                              {ImportField::Note, QString()}}));
    QVERIFY(full->wish.encoding == TextEncoding::Utf16LittleEndian);
    QVERIFY(full->wish.dialect.delimiter == '\t' && full->wish.dialect.quote == '\0');
    QVERIFY(full->wish.hasHeader == false);
}

void TestParseCommandLine::exportAccounts()
{
    const auto command = commandOf<ExportAccounts>("export F");
    QVERIFY(command && !command->overwrites);
    QCOMPARE(command->file, QStringLiteral("F"));
    QVERIFY(commandOf<ExportAccounts>("export F --overwrite")->overwrites);
}

void TestParseCommandLine::backups()
{
    const auto create = commandOf<CreateBackup>("backup create F");
    QVERIFY(create && !create->overwrites && create->passphrase == PasswordSource::Prompt);
    QCOMPARE(create->file, QStringLiteral("F"));
    const auto over = commandOf<CreateBackup>("backup create F --overwrite --passphrase-stdin --json");
    QVERIFY(over && over->overwrites && over->passphrase == PasswordSource::StandardInput);

    const auto restore = commandOf<ImportAccounts>("backup restore F");
    QVERIFY(restore && restore->isVault && !restore->terms.isDryRun && !restore->terms.isAllOrNothing);
    const auto full = commandOf<ImportAccounts>(
        "backup restore F --dry-run --all-or-nothing --keep-stored --passphrase-stdin --json");
    QVERIFY(full && full->terms.isDryRun && full->terms.isAllOrNothing && full->wish.keepsStored);
    QVERIFY(full->passphrase == PasswordSource::StandardInput);
    QVERIFY(!commandOf<ImportAccounts>("import F")->isVault);
}

void TestParseCommandLine::testEnvironment()
{
    const auto test = commandOf<TestEnvironment>("environments test N --json");
    QVERIFY(test);
    QCOMPARE(test->name, QStringLiteral("N"));
}

void TestParseCommandLine::proxy()
{
    const auto prompt = commandOf<KeepProxySignIn>("proxy sign-in Proxy.Example:3128 --username U");
    QVERIFY(prompt);
    QCOMPARE(prompt->proxy, QStringLiteral("proxy.example:3128"));
    QCOMPARE(prompt->username, QStringLiteral("U"));
    QCOMPARE(prompt->password, PasswordSource::Prompt);

    const auto piped = commandOf<KeepProxySignIn>("proxy sign-in [fd00::1]:3128 --username U --password-stdin");
    QVERIFY(piped);
    QCOMPARE(piped->proxy, QStringLiteral("[fd00::1]:3128"));
    QCOMPARE(piped->password, PasswordSource::StandardInput);

    const auto forget = commandOf<ForgetProxySignIn>("proxy forget 10.0.0.1:80");
    QVERIFY(forget);
    QCOMPARE(forget->proxy, QStringLiteral("10.0.0.1:80"));
}

void TestParseCommandLine::doctor()
{
    QVERIFY(commandOf<ExamineComputer>("doctor"));
    QVERIFY(commandOf<ExamineComputer>("--profile p doctor --json"));
}

void TestParseCommandLine::addEnvironment()
{
    const auto add = commandOf<AddEnvironment>("environments add --name N --kind production --url U --ca-file ca.pem");
    QVERIFY(add);
    QCOMPARE(add->draft.kind, EnvironmentKind::Production);
    QVERIFY(add->draft.caFile.startsWith(u'/') && add->draft.caFile.endsWith(u"/ca.pem"));
    QCOMPARE(add->draft.bodyShape, BodyShape::Wrapped);
    QCOMPARE(commandOf<AddEnvironment>("environments add --name N --kind sandbox --url U --flat-body")->draft.bodyShape,
             BodyShape::Flat);
}

void TestParseCommandLine::commonOptions()
{
    for (const char* line : {"--profile p --verbose --json tokens list", "tokens list --json --profile=p --verbose"}) {
        const auto parsed = parseCommandLine(QString::fromLatin1(line).split(u' '));
        const auto* invocation = std::get_if<Invocation>(&parsed);
        QVERIFY(invocation);
        QCOMPARE(invocation->profile, QStringLiteral("p"));
        QVERIFY(invocation->asJson);
        QVERIFY(invocation->isVerbose);
    }
}

void TestParseCommandLine::help_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("start");
    QTest::newRow("program") << QStringLiteral("--help") << QStringLiteral("Usage: tokendesk-cli COMMAND");
    QTest::newRow("group") << QStringLiteral("accounts --help")
                           << QStringLiteral("Usage: tokendesk-cli accounts COMMAND");
    QTest::newRow("verb") << QStringLiteral("accounts add --help")
                          << QStringLiteral("Usage: tokendesk-cli accounts add --label TEXT");
    QTest::newRow("verb, before") << QStringLiteral("--help token")
                                  << QStringLiteral("Usage: tokendesk-cli token NAME");
    QTest::newRow("beside an error") << QStringLiteral("token --help --nonsense")
                                     << QStringLiteral("Usage: tokendesk-cli token NAME");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("tokendesk-cli " TOKENDESK_VERSION "\n");
}

void TestParseCommandLine::help()
{
    QFETCH(QString, line);
    QFETCH(QString, start);
    const auto reply = replyTo(line);
    QVERIFY(reply);
    QCOMPARE(reply->exitCode, ExitCode::Done);
    QVERIFY2(reply->text.startsWith(start), qPrintable(reply->text));
}

void TestParseCommandLine::usageErrors_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {
             "",
             "hunter2",
             "accounts",
             "accounts hunter2",
             "accounts list hunter2",
             "accounts add --label L --username U",
             "accounts add --label L --username U --environment E --password=hunter2",
             "accounts add --label L --username U --environment E --password hunter2",
             "accounts add --label L --username U --environment E --password-stdin=hunter2",
             "accounts edit N",
             "accounts edit N --password=hunter2",
             "accounts edit N --renew hunter2",
             "accounts edit N --renew on --renew-until hunter2",
             "accounts edit N --renew on --renew-until 00:00",
             "accounts edit N --renew on --renew-until 24:30",
             "accounts edit N --renew off --renew-weekdays",
             "accounts edit N --renew-until 18:00",
             "accounts edit N --password hunter2",
             "accounts edit N --hunter2",
             "accounts edit N -hunter2",
             "accounts remove",
             "accounts remove A B",
             "environments add --name N --kind hunter2 --url U",
             "environments test",
             "environments test A B",
             "proxy sign-in proxy:3128",
             "proxy sign-in --username U",
             "proxy sign-in hunter2 --username U",
             "proxy sign-in hunter2:x --username U",
             "proxy sign-in http://hunter2:3128 --username U",
             "proxy sign-in me:hunter2@proxy:3128 --username U",
             "proxy sign-in proxy:3128 --username U hunter2",
             "proxy sign-in proxy:3128 --username U --password hunter2",
             "proxy sign-in proxy:99999 --username hunter2",
             "proxy forget",
             "proxy forget hunter2",
             "audit",
             "audit hunter2",
             "audit list hunter2",
             "audit list --limit hunter2",
             "audit list --limit 0",
             "audit list --limit -1",
             "audit verify hunter2",
             "import",
             "import F hunter2",
             "import F --map hunter2",
             "import F --map hunter2=1",
             "import F --delimiter hunter2",
             "import F --encoding hunter2",
             "import F --quote hunter2",
             "backup",
             "backup create",
             "backup create F hunter2",
             "backup create F --passphrase hunter2",
             "backup restore",
             "backup restore F hunter2",
             "backup restore F --map username=hunter2",
             "export",
             "export F hunter2",
             "sign-in",
             "sign-in A --all",
             "sign-in A --environment E",
             "sign-in A --group G",
             "sign-in --all --min-life hunter2",
             "token",
             "token N --min-life hunter2",
             "token N --format hunter2",
             "token N --json",
             "token N --min-life",
             "tokens label",
             "tokens label hunter2",
             "tokens label A hunter2 B",
             "run",
             "run N",
             "run N --",
             "run N hunter2",
             "run -- hunter2",
             "run N M -- hunter2",
             "run N --hunter2 -- ls",
             "run N --format bare -- hunter2",
             "run N --min-life hunter2 -- hunter2",
             "tokens forget",
             "tokens forget hunter2 --account N",
             "doctor hunter2",
             "doctor --json=hunter2",
             "--hunter2 tokens list",
             "--profile",
         }) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestParseCommandLine::usageErrors()
{
    QFETCH(QString, line);
    const auto reply = replyTo(line);
    QVERIFY(reply);
    QCOMPARE(reply->exitCode, ExitCode::Usage);
    QVERIFY(reply->text.contains(u"tokendesk-cli"));
    // What was entered may be a password in the wrong place.
    QVERIFY2(!reply->text.contains(u"hunter2"), qPrintable(reply->text));
}

QTEST_GUILESS_MAIN(TestParseCommandLine)
#include "tst_parsecommandline.moc"
