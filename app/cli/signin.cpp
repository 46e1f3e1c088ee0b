#include "app/cli/commandrun.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <algorithm>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::SignIn)
};

/// A token that was issued and could not be kept is lost: for a sign-in without further purpose, a failure.
Result<SessionToken> keptToken(const Result<TokenGrant>& grant)
{
    if (!grant) {
        return failureOf(grant);
    }
    const std::optional<Error>& notKept = grant->notKept;
    return notKept ? failure(*notKept) : Result<SessionToken>(grant->token);
}

/// Several accounts' sign-ins, a few at a time. Ends with the run, which owns it.
class SignInQueue : public QObject
{
public:
    SignInQueue(CommandRun& run, const QList<Account>& accounts, int skippedCount)
        : QObject(&run)
        , m_run(run)
        , m_waiting(accounts)
        , m_skippedCount(skippedCount)
    {
        for (const Account& account : accounts) {
            m_outcomes.append({account, {}});
        }
    }

    void startSome()
    {
        // Lock-outs and rate limits are not documented, so the number in flight stays small (API.md).
        constexpr int MaximumInFlight = 4;
        while (m_inFlight < MaximumInFlight && !m_waiting.isEmpty() && !m_run.isInterrupted()) {
            const Account account = m_waiting.takeFirst();
            if (const auto refusal = m_refusals.constFind(account.environmentId()); refusal != m_refusals.cend()) {
                settle(account, failure(*refusal));
                continue;
            }
            ++m_inFlight;
            const TokenWish wish{.minimumLife = {}, .alwaysNew = true, .evenIfRejected = true};
            m_run.accounts().getToken(account.id(), wish, this, [this, account](const Result<TokenGrant>& grant) {
                --m_inFlight;
                settle(account, keptToken(grant));
                startSome();
            });
        }
        if (m_inFlight == 0) {
            finish();
        }
    }

private:
    struct Outcome
    {
        Account account;
        /// Nothing until the sign-in has ended.
        std::optional<Result<SessionToken>> token;
    };

    void settle(const Account& account, const Result<SessionToken>& token)
    {
        if (!token && token.error().kind == ErrorKind::RateLimited) {
            // Who is asked to wait does not go on with the next account.
            m_refusals.insert(account.environmentId(), token.error());
        }
        const auto outcome = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                          [&](const Outcome& each) { return each.account.id() == account.id(); });
        outcome->token = token;
        if (!m_run.asJson()) {
            m_run.output().result(account.label() + QLatin1String(": ") + sentence(account, token) + u'\n');
        }
    }

    [[nodiscard]] QString sentence(const Account& account, const Result<SessionToken>& token) const
    {
        if (!token) {
            return Texts::tr("failed. %1").arg(sentences(token.error(), m_run.contextFor(account.environmentId())));
        }
        return Texts::tr("ok, expires %1%2")
            .arg(toIsoUtc(token->expiresAt), token->expiryAssumed ? Texts::tr(" (assumed)") : QString());
    }

    [[nodiscard]] QJsonObject json(const Account& account, const Result<SessionToken>& token) const
    {
        QJsonObject object{{QStringLiteral("account"), account.label()},
                           {QStringLiteral("id"), account.id().toString()},
                           {QStringLiteral("ok"), token.has_value()}};
        if (token) {
            object.insert(QStringLiteral("expiresAt"), toIsoUtc(token->expiresAt));
        } else {
            object.insert(QStringLiteral("error"), errorKindName(token.error().kind));
            object.insert(QStringLiteral("message"),
                          sentences(token.error(), m_run.contextFor(account.environmentId())));
        }
        return object;
    }

    void finish()
    {
        QJsonArray array;
        int succeeded = 0;
        int failed = 0;
        ExitCode exitCode = ExitCode::Done;
        for (const auto& [account, token] : m_outcomes) {
            if (!token) {
                continue; // interrupted before its turn
            }
            array.append(json(account, *token));
            if (*token) {
                ++succeeded;
            } else if (++failed == 1) {
                exitCode = exitCodeFor(token->error().kind);
            }
        }
        if (m_run.asJson()) {
            m_run.output().result(array);
        }
        m_run.output().note(
            Texts::tr("%1 signed in, %2 failed, %3 skipped").arg(succeeded).arg(failed).arg(m_skippedCount) + u'\n');
        m_run.finish(exitCode);
    }

    CommandRun& m_run;
    QList<Account> m_waiting;
    QList<Outcome> m_outcomes;
    /// By environment: the server's wish to be left alone for a while.
    QHash<QString, Error> m_refusals;
    int m_inFlight = 0;
    int m_skippedCount;
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

/// Why an account that was not named is left alone; empty where it is not.
QString reasonToSkip(const Account& account)
{
    switch (account.state()) {
    case AccountState::Stored:
        return {};
    case AccountState::Rejected:
        return Texts::tr("the server rejected it before. Sign it in by its name to try again.");
    case AccountState::Pending:
    case AccountState::Removing:
        return Texts::tr("its password is not stored yet. Edit the account and enter it again.");
    }
    Q_UNREACHABLE();
}

void signInAll(CommandRun& run, const QString& environmentId)
{
    QList<Account> accounts;
    int skippedCount = 0;
    for (const Account& account : run.accounts().accounts()) {
        if (!environmentId.isEmpty() && account.environmentId() != environmentId) {
            continue;
        }
        const QString reason = reasonToSkip(account);
        if (reason.isEmpty()) {
            accounts.append(account);
        } else {
            ++skippedCount;
            run.output().note(Texts::tr("%1: skipped, %2").arg(account.label(), reason) + u'\n');
        }
    }
    (new SignInQueue(run, accounts, skippedCount))->startSome();
}

} // namespace

void start(CommandRun& run, const SignIn& command)
{
    if (!command.names.isEmpty()) {
        if (const auto accounts = namedAccounts(run, command.names)) {
            run.withKeychain([&run, accounts] { (new SignInQueue(run, *accounts, 0))->startSome(); });
        }
        return;
    }
    QString environmentId;
    if (!command.environment.isEmpty()) {
        const auto environment = run.findEnvironment(command.environment);
        if (!environment) {
            return;
        }
        environmentId = environment->id();
    }
    // The states are looked at when what was unfinished is done.
    run.withKeychain([&run, environmentId] { signInAll(run, environmentId); });
}

} // namespace TokenDesk
