#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"
#include "app/domain/importplan.h"
#include "app/domain/tokenformat.h"
#include "app/flows/auditexport.h"
#include "app/flows/auditreport.h"

#include <QStringList>
#include <chrono>
#include <optional>
#include <variant>

namespace TokenDesk {

// What a command line asks for, read and checked as far as that goes without the database. NAME and environment are
// texts here; names.h says what they mean.

/// Where a password comes from. Never from the command line, which every process of the computer can read.
enum class PasswordSource { None, StandardInput, Prompt };

struct ListAccounts
{
};

struct AddAccount
{
    /// Its environmentId is what was entered: a name or an id.
    AccountDraft draft;
    PasswordSource password = PasswordSource::Prompt;
};

struct ShowAccount
{
    QString name;
};

struct EditAccount
{
    QString name;
    std::optional<QString> label;
    std::optional<QString> username;
    std::optional<QString> environment;
    std::optional<QString> group;
    std::optional<QString> note;
    /// Switched off, it keeps the limits it has.
    std::optional<Renewal> renewal = {};
    PasswordSource password = PasswordSource::None;
};

struct RemoveAccount
{
    QString name;
    bool isConfirmed = false;
};

struct ListEnvironments
{
};

struct AddEnvironment
{
    EnvironmentDraft draft;
};

struct RemoveEnvironment
{
    QString name;
};

/// Connects without credentials of an account.
struct TestEnvironment
{
    QString name;
};

struct KeepProxySignIn
{
    /// "host:port".
    QString proxy;
    QString username;
    PasswordSource password = PasswordSource::Prompt;
};

struct ForgetProxySignIn
{
    QString proxy;
};

struct SignIn
{
    /// Empty for all.
    QStringList names;
    /// Empty for any; only where all are meant.
    QString environment;
    QString group = {};
    /// The setting's where nothing is said and all are meant; a named account is always signed in then.
    std::optional<std::chrono::seconds> minimumLife = {};
    bool alwaysNew = false;
};

struct GetToken
{
    QString name;
    /// The setting's where nothing is said.
    std::optional<std::chrono::seconds> minimumLife;
    bool alwaysNew = false;
    TokenFormat format = TokenFormat::Issued;
};

/// Another program, with a token in its environment.
struct RunProgram
{
    GetToken token;
    /// Its name and its arguments; never empty.
    QStringList program = {};
};

struct ListTokens
{
};

struct LabelToken
{
    QString id;
    /// Empty takes the label off.
    QString label;
};

struct ForgetTokens
{
    QStringList ids;
    /// The account whose tokens are meant, where no ids are given.
    QString account;
};

struct ExamineComputer
{
};

struct Repair
{
    /// Looks and tells, and changes nothing.
    bool isDryRun = false;
};

/// Which rows of the audit log are meant; what is empty does not narrow the choice.
struct AuditChoice
{
    AuditPeriod period = {};
    /// Names.
    QString account = {};
    QString environment = {};
    QList<AuditKind> kinds = {};
};

struct ListAudit
{
    AuditChoice choice = {};
    int limit = 0;
};

struct ExportAudit
{
    /// "-" for standard output.
    QString file;
    AuditExportFormat format = AuditExportFormat::Csv;
    AuditChoice choice = {};
    bool overwrites = false;
};

struct ReportAudit
{
    AuditReport report = AuditReport::Tokens;
    /// HTML where its name does not end with ".pdf"; "-" for standard output.
    QString file = {};
    AuditPeriod period = {};
    bool overwrites = false;
};

/// Looks whether the audit log is as it was recorded.
struct VerifyAudit
{
};

/// How far an import goes.
struct ImportTerms
{
    bool isAllOrNothing = false;
    /// Says what it would do, and changes nothing.
    bool isDryRun = false;
};

struct ImportAccounts
{
    /// "-" for standard input.
    QString file;
    /// Its environmentId is what was entered: a name or an id.
    ImportWish wish = {};
    ImportTerms terms = {};
    /// Whether nothing but a password database will do.
    bool isVault = false;
    /// Of such a database.
    PasswordSource passphrase = PasswordSource::Prompt;
};

struct CreateBackup
{
    QString file;
    bool overwrites = false;
    PasswordSource passphrase = PasswordSource::Prompt;
};

struct ExportAccounts
{
    QString file;
    bool overwrites = false;
};

/// What every setting is, and who said so.
struct ShowPolicy
{
};

using Command =
    std::variant<ListAccounts, AddAccount, ShowAccount, EditAccount, RemoveAccount, ListEnvironments, AddEnvironment,
                 RemoveEnvironment, TestEnvironment, KeepProxySignIn, ForgetProxySignIn, SignIn, GetToken, RunProgram,
                 ListTokens, LabelToken, ForgetTokens, ExamineComputer, Repair, ListAudit, VerifyAudit, ExportAudit,
                 ReportAudit, ImportAccounts, ExportAccounts, CreateBackup, ShowPolicy>;

} // namespace TokenDesk
