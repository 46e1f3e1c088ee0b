#include "app/cli/commandrun.h"
#include "app/cli/password.h"
#include "app/cli/terminal.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Accounts)
};

QString description(const Account& account, const AccountService& accounts)
{
    QString note = account.note();
    const auto provenGood = account.provenGood();
    const auto lastUsed = account.lastUsed();
    QList<QStringList> rows{
        {Texts::tr("Label"), account.label()},
        {Texts::tr("Username"), account.username()},
        {Texts::tr("Environment"), environmentName(account.environmentId(), accounts)},
        {Texts::tr("Group"), account.group()},
        {Texts::tr("Note"), note.replace(u'\n', u' ')},
        {Texts::tr("State"), accountStateName(account.state())},
        {Texts::tr("Live tokens"), QString::number(liveTokenCount(account.id(), accounts))},
        {Texts::tr("Renewal"), renewalTimesText(account.renewal())},
        {Texts::tr("Added"), toIsoUtc(account.createdAt())},
        {Texts::tr("Last accepted"), provenGood ? toIsoUtc(*provenGood) : QString()},
        {Texts::tr("Last used"), lastUsed ? toIsoUtc(*lastUsed) : QString()},
        {Texts::tr("Id"), account.id().toString()},
    };
    rows.removeIf([](const QStringList& row) { return row.constLast().isEmpty(); });
    return alignedRows(rows);
}

void finishWith(CommandRun& run, const Result<Account>& account, const QString& text)
{
    if (!account) {
        run.fail(account.error());
        return;
    }
    if (run.asJson()) {
        run.output().result(toJson(*account, run.accounts()));
    } else if (!text.isEmpty()) {
        run.output().result(text + u'\n');
    }
    run.finish(ExitCode::Done);
}

/// Sets the renewal, where it is to be changed, and ends the run with the account as it is then.
void finishWithRenewal(CommandRun& run, AccountId id, std::optional<Renewal> renewal)
{
    const Account* account = run.accounts().account(id);
    if (account != nullptr && renewal) {
        if (!renewal->isOn) {
            *renewal = account->renewal();
            renewal->isOn = false;
        }
        if (const auto set = run.accounts().setRenewal(id, *renewal); !set) {
            run.fail(set.error());
            return;
        }
        account = run.accounts().account(id);
    }
    finishWith(run, account != nullptr ? Result<Account>(*account) : failure(ErrorKind::NotFound), {});
}

/// True for a yes; for anything else the run has ended.
bool isConfirmed(CommandRun& run, const Account& account)
{
    if (!isTerminal(Stream::Input)) {
        run.output().note(errorLine(Texts::tr("There is no terminal to ask whether that is meant. Use --yes.")));
        run.finish(ExitCode::Usage);
        return false;
    }
    run.output().note(
        Texts::tr("Remove %1 (%2, %3) with its password and its tokens? [y/N] ")
            .arg(account.label(), account.username(), environmentName(account.environmentId(), run.accounts())));
    const auto answer = readLine(Echo::On);
    const bool isYes = answer && (answer->view() == QByteArrayView("y") || answer->view() == QByteArrayView("yes"));
    if (!isYes) {
        run.fail({.kind = ErrorKind::Cancelled});
    }
    return isYes;
}

} // namespace

void start(CommandRun& run, const ListAccounts&)
{
    const AccountService& accounts = run.accounts();
    if (run.asJson()) {
        QJsonArray array;
        for (const Account& account : accounts.accounts()) {
            array.append(toJson(account, accounts));
        }
        run.output().result(array);
    } else if (accounts.accounts().isEmpty()) {
        run.output().note(Texts::tr("There are no accounts yet.") + u'\n');
    } else {
        QList<QStringList> rows{{Texts::tr("LABEL"), Texts::tr("USERNAME"), Texts::tr("ENVIRONMENT"),
                                 Texts::tr("GROUP"), Texts::tr("STATE"), Texts::tr("TOKENS")}};
        for (const Account& account : accounts.accounts()) {
            rows.append({account.label(), account.username(), environmentName(account.environmentId(), accounts),
                         account.group(), accountStateName(account.state()),
                         QString::number(liveTokenCount(account.id(), accounts))});
        }
        run.output().result(alignedRows(rows));
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const AddAccount& command)
{
    const auto environment = run.findEnvironment(command.draft.environmentId);
    if (!environment) {
        return;
    }
    auto password = readPassword(run, command.password);
    if (!password) {
        return;
    }
    AccountDraft draft = command.draft;
    draft.environmentId = environment->id();
    // A function object must be copyable, a secret is not.
    const auto shared = std::make_shared<Secret>(std::move(*password));
    run.withKeychain([&run, draft, shared] {
        run.stopsBy(run.accounts().addAccount(draft, std::move(*shared), &run, [&run](const Result<Account>& added) {
            finishWith(run, added, added ? added->id().toString() : QString());
        }));
    });
}

void start(CommandRun& run, const ShowAccount& command)
{
    const auto account = run.findAccount(command.name);
    if (!account) {
        return;
    }
    if (run.asJson()) {
        QJsonObject object = toJson(*account, run.accounts());
        object.insert(QStringLiteral("note"), account->note());
        run.output().result(object);
    } else {
        run.output().result(description(*account, run.accounts()));
    }
    run.finish(ExitCode::Done);
}

void start(CommandRun& run, const EditAccount& command)
{
    const auto account = run.findAccount(command.name);
    if (!account) {
        return;
    }
    AccountDraft draft = account->texts();
    draft.label = command.label.value_or(draft.label);
    draft.username = command.username.value_or(draft.username);
    draft.group = command.group.value_or(draft.group);
    draft.note = command.note.value_or(draft.note);
    if (command.environment) {
        const auto environment = run.findEnvironment(*command.environment);
        if (!environment) {
            return;
        }
        draft.environmentId = environment->id();
    }
    const bool editsMore = command.label || command.username || command.environment || command.group || command.note ||
                           command.password != PasswordSource::None;
    if (!editsMore) {
        finishWithRenewal(run, account->id(), command.renewal); // the keychain has no part in it
        return;
    }
    auto password = readPassword(run, command.password);
    if (!password) {
        return;
    }
    if (command.password != PasswordSource::None && password->isEmpty()) {
        // To editAccount() it would mean to keep the present one.
        run.fail({.kind = ErrorKind::FieldEmpty, .field = Field::Password});
        return;
    }
    const auto shared = std::make_shared<Secret>(std::move(*password));
    run.withKeychain([&run, id = account->id(), draft, shared, renewal = command.renewal] {
        const auto onEdited = [&run, renewal](const Result<Account>& edited) {
            edited ? finishWithRenewal(run, edited->id(), renewal) : run.fail(edited.error());
        };
        run.stopsBy(run.accounts().editAccount(id, draft, std::move(*shared), &run, onEdited));
    });
}

void start(CommandRun& run, const RemoveAccount& command)
{
    const auto account = run.findAccount(command.name);
    if (!account || (!command.isConfirmed && !isConfirmed(run, *account))) {
        return;
    }
    run.withKeychain([&run, id = account->id()] {
        run.stopsBy(run.accounts().removeAccount(id, &run, [&run](const Result<void>& removed) {
            removed ? run.finish(ExitCode::Done) : run.fail(removed.error());
        }));
    });
}

} // namespace TokenDesk
