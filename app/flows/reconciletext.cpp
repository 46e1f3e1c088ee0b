#include "app/flows/repair.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

using Kind = Finding::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Reconcile)
};

} // namespace

QString findingName(Kind kind)
{
    switch (kind) {
    case Kind::UnfinishedAddition:
        return QStringLiteral("unfinished-addition");
    case Kind::UnfinishedEdit:
        return QStringLiteral("unfinished-edit");
    case Kind::UnfinishedRemoval:
        return QStringLiteral("unfinished-removal");
    case Kind::PasswordMissing:
        return QStringLiteral("password-missing");
    case Kind::SessionPasswordGone:
        return QStringLiteral("session-password-gone");
    case Kind::MasterKeyMissing:
        return QStringLiteral("master-key-missing");
    case Kind::MasterKeyLost:
        return QStringLiteral("master-key-lost");
    case Kind::UnreadableTokens:
        return QStringLiteral("unreadable-tokens");
    case Kind::LogOfAnotherKey:
        return QStringLiteral("log-of-another-key");
    case Kind::LogCutOff:
        return QStringLiteral("log-cut-off");
    }
    Q_UNREACHABLE();
}

QString findingText(const Finding& finding)
{
    switch (finding.kind) {
    case Kind::UnfinishedAddition:
        return Texts::tr("Adding it was interrupted before its password was confirmed.");
    case Kind::UnfinishedEdit:
        return Texts::tr("Changing its password was interrupted.");
    case Kind::UnfinishedRemoval:
        return Texts::tr("Removing it was interrupted.");
    case Kind::PasswordMissing:
        return Texts::tr("Its password is not in the keychain.");
    case Kind::SessionPasswordGone:
        return Texts::tr("Its password is not stored: it was kept for one session only, or changing it was cut off.");
    case Kind::MasterKeyMissing:
        return Texts::tr("The key that tokens are sealed with is not in the keychain any more, only in memory.");
    case Kind::MasterKeyLost:
        return Texts::tr("The key of %n token(s) is not in the keychain any more.", nullptr, finding.tokens);
    case Kind::UnreadableTokens:
        return Texts::tr("%n token(s) do not open with the key in the keychain.", nullptr, finding.tokens);
    case Kind::LogOfAnotherKey:
        return Texts::tr("The audit log is chained with another key than the one in the keychain.");
    case Kind::LogCutOff:
        return Texts::tr("The newest events of the audit log are missing: it does not go on from the one that the "
                         "keychain remembers.");
    }
    Q_UNREACHABLE();
}

QString repairText(const Finding& finding)
{
    if (finding.onlyWantsPassword) {
        return Texts::tr("Edit the account and enter the password again, or remove the account.");
    }
    switch (finding.kind) {
    case Kind::UnfinishedAddition:
        return Texts::tr("Looks whether the password has reached the keychain. If so, the account is complete; if not, "
                         "you enter it again.");
    case Kind::UnfinishedEdit:
        return Texts::tr("Puts the password that counts in its place, and removes the other one.");
    case Kind::UnfinishedRemoval:
        return Texts::tr("Removes what is left of the account: its password, its tokens and its place in the list.");
    case Kind::PasswordMissing:
    case Kind::SessionPasswordGone:
        return Texts::tr("Marks the account as one without a password. You enter it again, or remove the account.");
    case Kind::MasterKeyMissing:
        return Texts::tr("Stores the key again. Nothing is lost.");
    case Kind::MasterKeyLost:
        return Texts::tr("Takes these tokens off this computer: nobody can open them. Accounts and passwords stay, and "
                         "the next sign-in makes a new key.");
    case Kind::UnreadableTokens:
        return Texts::tr("Takes these tokens off this computer. Accounts and passwords stay.");
    case Kind::LogOfAnotherKey:
        return Texts::tr("Begins a new chain. Earlier events can still be read, but not verified any more. If you do "
                         "not know of a reason, such as a restored keychain, have it looked into first.");
    case Kind::LogCutOff:
        return Texts::tr("Goes on with the log as it stands; what is missing stays missing. If you do not know of a "
                         "reason, such as a damaged database, have it looked into first.");
    }
    Q_UNREACHABLE();
}

QString repairStateName(RepairOutcome::State state)
{
    switch (state) {
    case RepairOutcome::State::Repaired:
        return QStringLiteral("repaired");
    case RepairOutcome::State::NeedsPassword:
        return QStringLiteral("needs-password");
    case RepairOutcome::State::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const RepairOutcome& outcome, const ErrorContext& context)
{
    switch (outcome.state) {
    case RepairOutcome::State::Repaired:
        return Texts::tr("Repaired.");
    case RepairOutcome::State::NeedsPassword:
        return Texts::tr("Its password has to be entered again, or the account removed.");
    case RepairOutcome::State::Failed:
        break;
    }
    const ErrorText text = errorText(outcome.error.value_or(Error{.kind = ErrorKind::StorageBroken}), context);
    return text.whatHappened + u' ' + text.whatToDo;
}

} // namespace TokenDesk
