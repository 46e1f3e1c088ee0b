#include "app/flows/audittext.h"

#include "app/domain/fingerprint.h"
#include "app/domain/tokenformat.h"
#include "app/flows/reconcile.h"
#include "app/settings/declaredsettings.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace TokenDesk {

namespace {

using State = AuditVerdict::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::AuditText)
};

QString localTime(Instant instant)
{
    return QLocale().toString(toDateTimeUtc(instant).toLocalTime(), QLocale::ShortFormat);
}

QString localTime(const QString& isoUtc)
{
    return localTime(toInstant(QDateTime::fromString(isoUtc, Qt::ISODate)));
}

/// Of AuditKind::AccountEdited.
QString fieldsText(const QString& names)
{
    QStringList texts;
    for (const QString& name : names.split(u' ')) {
        texts.append(name == u"label"         ? Texts::tr("label")
                     : name == u"username"    ? Texts::tr("username")
                     : name == u"environment" ? Texts::tr("environment")
                     : name == u"group"       ? Texts::tr("group")
                     : name == u"note"        ? Texts::tr("note")
                     : name == u"password"    ? Texts::tr("password")
                     : name == u"renewal"     ? Texts::tr("automatic renewal")
                                              : name);
    }
    return texts.join(QLatin1String(", "));
}

/// Of AuditKind::TokenCopied. The command line prints what the window copies.
QString copyText(const AuditEvent& event)
{
    const bool isPrinted = event.occasion.origin.program == u"tokendesk-cli";
    const QString verb = isPrinted ? Texts::tr("Token printed %1") : Texts::tr("Token copied %1");
    switch (tokenFormatFromName(event.detail).value_or(TokenFormat::Issued)) {
    case TokenFormat::Issued:
        return verb.arg(Texts::tr("as issued"));
    case TokenFormat::Bare:
        return verb.arg(Texts::tr("without “Bearer”"));
    case TokenFormat::Header:
        return verb.arg(Texts::tr("as Authorization header"));
    case TokenFormat::Curl:
        return verb.arg(Texts::tr("as curl command"));
    case TokenFormat::PowerShell:
        return verb.arg(Texts::tr("as PowerShell variable"));
    case TokenFormat::DotEnv:
        return verb.arg(Texts::tr("as .env line"));
    case TokenFormat::Postman:
        return verb.arg(Texts::tr("as Postman environment"));
    }
    Q_UNREACHABLE();
}

/// Of AuditKind::Repaired.
QString repairedText(const QString& finding)
{
    for (int kind = 0; kind <= static_cast<int>(Finding::Kind::LogCutOff); ++kind) {
        const Finding found{.kind = static_cast<Finding::Kind>(kind)};
        if (findingName(found.kind) == finding && found.kind != Finding::Kind::MasterKeyLost &&
            found.kind != Finding::Kind::UnreadableTokens) {
            return Texts::tr("Repaired: %1").arg(findingText(found));
        }
    }
    // Those speak of a number of tokens, and each of the tokens has a row of its own.
    return finding == u"master-key-lost" ? Texts::tr("Repaired: the key of tokens was not in the keychain any more.")
                                         : Texts::tr("Repaired: tokens did not open with the key in the keychain.");
}

/// Of AuditKind::SettingsChanged. Values stand as they do in the settings file: a log is read by those who rule it,
/// too.
QString settingText(const QString& detail)
{
    if (detail.count(u' ') != 2) {
        return Texts::tr("Settings changed");
    }
    const QString key = detail.section(u' ', 0, 0);
    QString title = key;
    for (const DeclaredSettings::Any& each : DeclaredSettings::all()) {
        const SettingDeclaration& setting = DeclaredSettings::declarationOf(each);
        title = setting.key == key ? setting.shownTitle() : title;
    }
    return Texts::tr("Setting changed: %1, from %2 to %3")
        .arg(title, detail.section(u' ', 1, 1), detail.section(u' ', 2, 2));
}

/// Of AuditKind::Locked.
QString lockedText(const QString& reason)
{
    if (reason == u"idle") {
        return Texts::tr("Locked: nobody touched the computer");
    }
    if (reason == u"session") {
        return Texts::tr("Locked with the screen");
    }
    if (reason == u"sleep") {
        return Texts::tr("Locked before the computer slept");
    }
    return reason == u"minimised" ? Texts::tr("Locked: the window was minimised") : Texts::tr("Locked");
}

QString eventText(const AuditEvent& event)
{
    const bool isRenewal = event.reason == u"renewal";
    switch (event.kind) {
    case AuditKind::AccountAdded:
        return Texts::tr("Account added");
    case AuditKind::AccountEdited:
        return Texts::tr("Account edited: %1").arg(fieldsText(event.detail));
    case AuditKind::AccountRemoved:
        return Texts::tr("Account removed");
    case AuditKind::AccountPinned:
        return Texts::tr("Account pinned to the top");
    case AuditKind::AccountUnpinned:
        return Texts::tr("Account no longer pinned");
    case AuditKind::AccountMoved:
        return event.detail.isEmpty() ? Texts::tr("Account moved in the list")
                                      : Texts::tr("Account put in the order of labels again");
    case AuditKind::EnvironmentAdded:
        return Texts::tr("Environment added");
    case AuditKind::EnvironmentEdited:
        return Texts::tr("Environment edited");
    case AuditKind::EnvironmentRemoved:
        return Texts::tr("Environment removed");
    case AuditKind::SignedIn:
        return isRenewal ? Texts::tr("Signed in by automatic renewal") : Texts::tr("Signed in");
    case AuditKind::SignInFailed:
        return isRenewal ? Texts::tr("Automatic renewal failed") : Texts::tr("Sign-in failed");
    case AuditKind::TokenCopied:
        return copyText(event);
    case AuditKind::TokenRevealed:
        return Texts::tr("Token shown");
    case AuditKind::TokenForgotten:
        return event.detail.isEmpty() ? Texts::tr("Token forgotten") : Texts::tr("Token forgotten: no key opens it");
    case AuditKind::TokenExpired:
        return Texts::tr("Token expired");
    case AuditKind::CommandRun:
        return Texts::tr("Command run with a token");
    case AuditKind::TokenLabelled:
        return event.detail.isEmpty() ? Texts::tr("Label of the token removed")
                                      : Texts::tr("Token labelled “%1”").arg(event.detail);
    case AuditKind::AccountsImported:
        return Texts::tr("Accounts imported: %1 added, %2 updated, %3 failed")
            .arg(event.detail.section(u' ', 0, 0), event.detail.section(u' ', 1, 1), event.detail.section(u' ', 2, 2));
    case AuditKind::AccountsExported:
        return Texts::tr("Accounts exported, without passwords: %1").arg(event.detail);
    case AuditKind::BackupMade:
        return Texts::tr("Backup made");
    case AuditKind::BackupRestored:
        return Texts::tr("Backup restored");
    case AuditKind::SettingsChanged:
        return settingText(event.detail);
    case AuditKind::Locked:
        return lockedText(event.detail);
    case AuditKind::Unlocked:
        return Texts::tr("Unlocked");
    case AuditKind::PolicyLoaded:
        return event.detail.isEmpty() ? Texts::tr("Policy of the administrator is gone")
                                      : Texts::tr("Policy of the administrator loaded: %1").arg(event.detail);
    case AuditKind::Repaired:
        return repairedText(event.detail);
    case AuditKind::DatabaseRescued:
        return Texts::tr("Database damaged; the copy of %1 was taken").arg(localTime(event.detail));
    case AuditKind::LogBegun:
        return Texts::tr("Chain of the audit log begun with row %1").arg(event.detail.section(u' ', 0, 0));
    case AuditKind::LogShortened:
        return Texts::tr("Audit log shortened: rows up to %1 removed for their age").arg(event.detail);
    case AuditKind::LogExported:
        return Texts::tr("Audit log exported, rows: %1").arg(event.detail);
    }
    Q_UNREACHABLE();
}

/// In the order in which `--json` and the texts know them.
ErrorText faultText(const AuditVerdict& verdict)
{
    const QString row = verdict.row ? QString::number(*verdict.row) : QString();
    const QString keep = Texts::tr("Keep the database and its copies, and tell whoever is responsible for this "
                                   "computer.");
    switch (verdict.state) {
    case State::Sound:
        break;
    case State::Changed:
        return {Texts::tr("Row %1 of the audit log is not as it was recorded.").arg(row), keep};
    case State::Missing:
        return {Texts::tr("Row %1 of the audit log is missing.").arg(row), keep};
    case State::Unchained:
        return {Texts::tr("Row %1 of the audit log has been taken out of the chain.").arg(row), keep};
    case State::CutOff:
        return {Texts::tr("The newest rows of the audit log are missing: row %1, which the keychain remembers, is not "
                          "there or another.")
                    .arg(row),
                verdict.rescues.isEmpty()
                    ? keep
                    : Texts::tr("The database was rescued at some time, which may be the reason. If it is, let Token "
                                "Desk repair: the log goes on as it stands.")};
    case State::StubChanged:
        return {Texts::tr("What stands for the rows that were removed for their age is not as it was written."), keep};
    case State::OtherKey:
        return {Texts::tr("The audit log is chained with another key than the one in the keychain, so nothing can be "
                          "said about it."),
                Texts::tr("If the keychain was replaced or restored, let Token Desk repair: a new chain begins. If "
                          "not, the log has been changed.")};
    case State::DefinitionChanged:
        return {Texts::tr("The database defines the audit log in another way than Token Desk does."), keep};
    }
    Q_UNREACHABLE();
}

} // namespace

QString auditEventText(const AuditRow& row)
{
    return row.event ? eventText(*row.event) : Texts::tr("Something this version does not know: %1").arg(row.kindName);
}

QString auditOutcomeText(const AuditRow& row)
{
    if (!row.event) {
        return {};
    }
    if (row.event->cause.isEmpty()) {
        return Texts::tr("done");
    }
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<ErrorKind>().keyToValue(row.event->cause.toLatin1().constData(), &isKnown);
    return isKnown ? errorText({.kind = static_cast<ErrorKind>(kind)}).whatHappened : row.event->cause;
}

QString auditTokenText(const AuditRow& row)
{
    const bool isAboutToken = row.event && !row.event->fingerprint.isEmpty();
    return isAboutToken ? Fingerprint::fromHex(row.event->fingerprint.toLatin1()).shortText() : QString();
}

bool auditRowHas(const AuditRow& row, const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return true;
    }
    QStringList texts{auditEventText(row), auditOutcomeText(row), row.kindName};
    if (row.event) {
        const AuditOrigin& origin = row.event->occasion.origin;
        texts << row.event->accountLabel << row.event->environmentName << row.event->fingerprint << auditTokenText(row)
              << row.event->detail << origin.osUser << origin.computer;
    }
    const QString all = texts.join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString auditChainText(const AuditRow& row)
{
    if (!row.isChained) {
        return Texts::tr("Not protected yet: the key was not at hand. That is made up for at the next sign-in.");
    }
    return row.chainedLateAt ? Texts::tr("Protected only since %1: the key was not at hand before.")
                                   .arg(localTime(*row.chainedLateAt))
                             : QString();
}

ErrorText auditVerdictText(const AuditVerdict& verdict)
{
    if (verdict.state != State::Sound) {
        return faultText(verdict);
    }
    const auto rows = static_cast<int>(verdict.verified);
    return {verdict.since ? Texts::tr("The audit log is sound: %n row(s), unbroken since %1.", nullptr, rows)
                                .arg(localTime(*verdict.since))
                          : Texts::tr("The audit log is sound: %n row(s) verified.", nullptr, rows),
            {}};
}

ErrorText auditVerdictText(const Result<AuditVerdict>& verdict)
{
    if (verdict) {
        return auditVerdictText(*verdict);
    }
    const ErrorText why = errorText(verdict.error());
    return {Texts::tr("The audit log could not be verified."), why.whatHappened + u' ' + why.whatToDo};
}

QStringList auditVerdictNotes(const AuditVerdict& verdict)
{
    QStringList notes;
    for (const AuditEvent& rescue : verdict.rescues) {
        notes.append(Texts::tr("On %1 a damaged database was replaced by its copy of %2; what was recorded in between "
                               "may be missing.")
                         .arg(localTime(rescue.occasion.at), localTime(rescue.detail)));
    }
    if (verdict.state != State::Sound) {
        return notes;
    }
    if (const auto late = static_cast<int>(verdict.chainedLate); late > 0) {
        notes.append(
            Texts::tr("%n of them were recorded while the key was not at hand, and protected later.", nullptr, late));
    }
    if (const auto waiting = static_cast<int>(verdict.waiting); waiting > 0) {
        notes.append(Texts::tr("%n row(s) are not protected yet, for want of the key.", nullptr, waiting));
    }
    if (const auto earlier = static_cast<int>(verdict.ofEarlierKeys); earlier > 0) {
        notes.append(
            Texts::tr("%n row(s) were chained with an earlier key and can no longer be verified.", nullptr, earlier));
    }
    if (const auto removed = static_cast<int>(verdict.shortened); removed > 0) {
        notes.append(Texts::tr("%n row(s) were removed for their age.", nullptr, removed));
    }
    if (verdict.anchoredRow) {
        notes.append(
            Texts::tr("The keychain remembers row %1: nothing up to there was cut off.").arg(*verdict.anchoredRow));
    } else if (verdict.verified > 0) {
        notes.append(Texts::tr("The keychain remembers no row yet: whether the newest were cut off cannot be told."));
    }
    return notes;
}

QString auditVerdictName(State state)
{
    switch (state) {
    case State::Sound:
        return QStringLiteral("sound");
    case State::Changed:
        return QStringLiteral("changed");
    case State::Missing:
        return QStringLiteral("missing");
    case State::Unchained:
        return QStringLiteral("unchained");
    case State::CutOff:
        return QStringLiteral("cut-off");
    case State::StubChanged:
        return QStringLiteral("stub-changed");
    case State::OtherKey:
        return QStringLiteral("other-key");
    case State::DefinitionChanged:
        return QStringLiteral("definition-changed");
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(const AuditVerdict& verdict)
{
    return verdict.state == State::Sound ? ExitCode::Done : ExitCode::Storage;
}

} // namespace TokenDesk
