#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"
#include "app/flows/batchsignin.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::SignIn)
};

/// Of an item that failed or was left alone.
Error errorOf(const BatchItem& item)
{
    return item.error ? *item.error : Error{.kind = ErrorKind::Cancelled};
}

/// The name in `--json`.
QString outcomeName(BatchState state)
{
    switch (state) {
    case BatchState::SignedIn:
        return QStringLiteral("signed-in");
    case BatchState::HasToken:
        return QStringLiteral("has-token");
    case BatchState::Skipped:
        return QStringLiteral("skipped");
    case BatchState::Failed:
        return QStringLiteral("failed");
    case BatchState::Waiting:
    case BatchState::SigningIn:
    case BatchState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

bool hasToken(const BatchItem& item)
{
    return item.state == BatchState::SignedIn || item.state == BatchState::HasToken;
}

/// Of an item that has a token.
QString expiryText(const BatchItem& item)
{
    const BatchToken token = item.token.value_or(BatchToken{});
    return toIsoUtc(token.expiresAt) + (token.expiryAssumed ? Texts::tr(" (assumed)") : QString());
}

/// Why an account was left alone.
QString skippingReason(const Error& error)
{
    return error.kind == ErrorKind::SecretNotFound
               ? Texts::tr("its password is not stored yet. Edit the account and enter it again.")
               : Texts::tr("the server rejected it before. Sign it in by its name to try again.");
}

/// The command's batch: a line for each account as it settles, and a summary. Ends with the run, which owns it.
class SignInReport : public QObject
{
public:
    SignInReport(CommandRun& run, const QList<Account>& accounts, BatchWish wish)
        : QObject(&run)
        , m_run(run)
        , m_accounts(accounts)
        , m_batch(run.accounts(), idsOf(accounts), wish)
        , m_onInterrupt(m_interrupt.get_token(), [this] { m_batch.cancel(); })
    {
        connect(&m_batch, &BatchSignIn::itemChanged, this, &SignInReport::reportItem);
        connect(&m_batch, &BatchSignIn::pausedChanged, this, &SignInReport::reportPause);
        connect(&m_batch, &BatchSignIn::finished, this, &SignInReport::finish);
        run.stopsBy(m_interrupt);
        m_batch.start();
    }

private:
    static QList<AccountId> idsOf(const QList<Account>& accounts)
    {
        QList<AccountId> ids;
        for (const Account& account : accounts) {
            ids.append(account.id());
        }
        return ids;
    }

    [[nodiscard]] ErrorContext contextOf(int index) const
    {
        return m_run.contextFor(m_accounts.at(index).environmentId());
    }

    /// Nothing for an account that has not settled or was not begun.
    [[nodiscard]] QString sentence(int index) const
    {
        const BatchItem& item = m_batch.items().at(index);
        switch (item.state) {
        case BatchState::SignedIn:
            return Texts::tr("ok, expires %1").arg(expiryText(item));
        case BatchState::HasToken:
            return Texts::tr("has a token already, expires %1").arg(expiryText(item));
        case BatchState::Skipped:
            return Texts::tr("skipped, %1").arg(skippingReason(errorOf(item)));
        case BatchState::Failed:
            return Texts::tr("failed. %1").arg(sentences(errorOf(item), contextOf(index)));
        case BatchState::Waiting:
        case BatchState::SigningIn:
        case BatchState::Cancelled:
            break;
        }
        return {};
    }

    void reportItem(int index)
    {
        const QString text = sentence(index);
        if (!m_run.asJson() && !text.isEmpty()) {
            m_run.output().result(m_accounts.at(index).label() + QLatin1String(": ") + text + u'\n');
        }
        const BatchItem& item = m_batch.items().at(index);
        if (item.state == BatchState::Failed) {
            m_run.addDetails(errorOf(item), contextOf(index));
        }
    }

    void reportPause()
    {
        if (const auto until = m_batch.pausedUntil()) {
            m_run.output().note(Texts::tr("the server asks to wait until %1…").arg(toIsoUtc(*until)) + u'\n');
        }
    }

    [[nodiscard]] QJsonObject json(int index) const
    {
        const Account& account = m_accounts.at(index);
        const BatchItem& item = m_batch.items().at(index);
        QJsonObject object{{QStringLiteral("account"), account.label()},
                           {QStringLiteral("id"), account.id().toString()},
                           {QStringLiteral("ok"), hasToken(item)},
                           {QStringLiteral("outcome"), outcomeName(item.state)}};
        if (item.token) {
            object.insert(QStringLiteral("expiresAt"), toIsoUtc(item.token->expiresAt));
        }
        if (item.error) {
            object.insert(QStringLiteral("error"), errorKindName(item.error->kind));
            object.insert(QStringLiteral("message"), item.state == BatchState::Skipped
                                                         ? sentence(index)
                                                         : sentences(errorOf(item), contextOf(index)));
        }
        return object;
    }

    void finish()
    {
        const QList<BatchItem>& items = m_batch.items();
        if (m_run.asJson()) {
            QJsonArray array;
            for (int index = 0; index < items.size(); ++index) {
                array.append(json(index));
            }
            m_run.output().result(array);
        }
        const auto counts = m_batch.counts();
        QString summary = Texts::tr("%1 signed in, %2 failed, %3 left alone")
                              .arg(counts.signedIn)
                              .arg(counts.failed)
                              .arg(counts.leftAlone);
        if (counts.cancelled > 0) {
            summary += Texts::tr(", %1 cancelled").arg(counts.cancelled);
        }
        m_run.output().note(summary + u'\n');
        const auto failed = std::find_if(items.begin(), items.end(),
                                         [](const BatchItem& item) { return item.state == BatchState::Failed; });
        m_run.finish(failed != items.end() ? exitCodeFor(errorOf(*failed).kind) : ExitCode::Done);
    }

    CommandRun& m_run;
    /// As they were at the start, in the batch's order.
    QList<Account> m_accounts;
    BatchSignIn m_batch;
    std::stop_source m_interrupt;
    std::stop_callback<std::function<void()>> m_onInterrupt;
};

std::optional<QList<Account>> namedAccounts(CommandRun& run, const QStringList& names)
{
    QList<Account> accounts;
    for (const QString& name : names) {
        const auto account = run.findAccount(name);
        if (!account) {
            return std::nullopt;
        }
        const bool isListed = std::any_of(accounts.begin(), accounts.end(),
                                          [&account](const Account& each) { return each.id() == account->id(); });
        if (!isListed) {
            accounts.append(*account);
        }
    }
    return accounts;
}

/// Those of the environment and the group, where the command names them; nothing where the run has failed.
std::optional<QList<Account>> allAccounts(CommandRun& run, const SignIn& command)
{
    QList<Account> accounts = run.accounts().accounts();
    if (!command.environment.isEmpty()) {
        const auto environment = run.findEnvironment(command.environment);
        if (!environment) {
            return std::nullopt;
        }
        accounts.removeIf([&](const Account& account) { return account.environmentId() != environment->id(); });
    }
    if (!command.group.isEmpty()) {
        const QString group = command.group.trimmed();
        accounts.removeIf(
            [&group](const Account& account) { return account.group().compare(group, Qt::CaseInsensitive) != 0; });
        if (accounts.isEmpty()) {
            run.failAbout(command.group, ErrorKind::NotFound, Field::Group);
            return std::nullopt;
        }
    }
    return accounts;
}

} // namespace

void start(CommandRun& run, const SignIn& command)
{
    if (!command.names.isEmpty()) {
        // By its name an account is asked for, whatever happened before and whatever it has.
        const BatchWish wish{.enoughLife = command.minimumLife.value_or(std::chrono::seconds::zero()),
                             .alwaysNew = command.alwaysNew || !command.minimumLife,
                             .evenIfRejected = true};
        if (const auto accounts = namedAccounts(run, command.names)) {
            run.withKeychain([&run, accounts, wish] { new SignInReport(run, *accounts, wish); });
        }
        return;
    }
    const BatchWish wish{.enoughLife = command.minimumLife.value_or(run.settings().enoughLife()),
                         .alwaysNew = command.alwaysNew};
    // The list is looked at when what was unfinished is done.
    run.withKeychain([&run, command, wish] {
        if (const auto accounts = allAccounts(run, command)) {
            new SignInReport(run, *accounts, wish);
        }
    });
}

} // namespace TokenDesk
