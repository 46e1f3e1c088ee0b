#include "app/cli/commandrun.h"

#include "app/cli/names.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::CommandRun)
};

} // namespace

CommandRun::CommandRun(AccountService& accounts, const Settings& settings, Output& output, Manner manner)
    : m_accounts(accounts)
    , m_settings(settings)
    , m_output(output)
    , m_manner(manner)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds{1});
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_output.note(Texts::tr("waiting for the keychain…") + u'\n'); });
    connect(&m_accounts, &AccountService::signInStageChanged, this, [this](AccountId account) {
        if (m_accounts.signInStage(account) == SignInStage::SigningIn) {
            m_patience.stop();
        }
    });
}

void CommandRun::announce(const QString& text)
{
    if (m_manner.isWatched) {
        m_output.note(text + u'\n');
    }
}

std::optional<Account> CommandRun::findAccount(const QString& name)
{
    const QList<Account> named = accountsNamed(name, m_accounts.accounts());
    if (named.size() == 1) {
        return named.constFirst();
    }
    if (named.isEmpty()) {
        failAbout(name, ErrorKind::NotFound);
        return std::nullopt;
    }
    failAbout(name, ErrorKind::Ambiguous);
    QList<QStringList> rows;
    for (const Account& account : named) {
        rows.append({QString(QLatin1String("  ") + account.label()), account.username(),
                     environmentName(account.environmentId(), m_accounts), account.id().toString()});
    }
    m_output.note(alignedRows(rows));
    return std::nullopt;
}

std::optional<Environment> CommandRun::findEnvironment(const QString& name)
{
    auto environment = environmentNamed(name, m_accounts.environments());
    if (!environment) {
        failAbout(name, ErrorKind::NotFound, Field::Environment);
    }
    return environment;
}

void CommandRun::mentionKeychain()
{
    if (m_manner.isWatched) {
        m_patience.start();
    }
}

void CommandRun::withKeychain(std::function<void()> then)
{
    mentionKeychain();
    m_accounts.finishChanges(this, [this, then = std::move(then)](const Result<void>& done) {
        // The command itself may succeed all the same, or has its own error.
        if (!done && m_manner.isVerbose) {
            explain(done.error(), {});
        }
        if (!m_isFinished) {
            then();
        }
    });
}

void CommandRun::failAbout(const QString& name, ErrorKind kind, Field field)
{
    const Error error{.kind = kind, .field = field};
    m_output.note(errorLine(name + QLatin1String(": ") + sentences(error, {})));
    addDetails(error, {});
    finish(exitCodeFor(kind));
}

void CommandRun::finish(ExitCode exitCode)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_patience.stop();
    if (!m_output.failure().isEmpty()) {
        m_output.note(errorLine(Texts::tr("The result could not be written: %1").arg(m_output.failure())));
        exitCode = exitCode == ExitCode::Done ? ExitCode::Unexpected : exitCode;
    }
    if (const auto& failure = m_accounts.audit().failure()) {
        m_output.note(errorLine(
            Texts::tr("What was done could not be recorded in the audit log: %1").arg(sentences(*failure, {}))));
        addDetails(*failure, {});
    }
    if (m_accounts.audit().isForwardingBroken()) {
        m_output.note(errorLine(Texts::tr("What was done could not be passed on to the system's log.")));
    }
    const int code = static_cast<int>(m_isInterrupted ? ExitCode::Interrupted : exitCode);
    if (m_isInterrupted || m_accounts.audit().isAtRest()) {
        emit finished(code);
        return;
    }
    // The keychain is taking down the head of the audit log; nobody waits long for that.
    constexpr std::chrono::seconds LongEnough{2};
    const auto end = [this, code] { emit finished(code); };
    connect(&m_accounts.audit(), &AuditService::atRest, this, end);
    QTimer::singleShot(LongEnough, this, end);
}

void CommandRun::finishWith(ProgramStart program)
{
    m_program = std::move(program);
    finish(ExitCode::Done);
}

void CommandRun::fail(const Error& error, const QString& environmentId)
{
    const ExitCode exitCode = exitCodeFor(error.kind);
    if (exitCode != ExitCode::Keychain || error.kind == ErrorKind::KeychainMissing) {
        explain(error, contextFor(environmentId));
        finish(exitCode);
        return;
    }
    // By its name a person knows which of several keychains is meant.
    m_accounts.keychainStatus(this, [this, error, exitCode](const KeychainStatus& status) {
        explain(error, {.keychainName = status.name});
        finish(exitCode);
    });
}

ErrorContext CommandRun::contextFor(const QString& environmentId) const
{
    const Environment* environment = m_accounts.environment(environmentId);
    return {.host = environment != nullptr ? environment->hostText() : QString()};
}

void CommandRun::explain(const Error& error, const ErrorContext& context)
{
    m_output.note(errorLine(sentences(error, context)));
    addDetails(error, context);
}

void CommandRun::addDetails(const Error& error, const ErrorContext& context)
{
    if (m_manner.isVerbose) {
        m_output.note(supportText(error, context));
    }
}

void CommandRun::interrupt()
{
    const bool isFirst = !m_isInterrupted;
    m_isInterrupted = true;
    if (!isFirst || (!m_stop && !m_accounts.isBusy())) {
        finish(ExitCode::Interrupted);
        return;
    }
    announce(Texts::tr("stopping; what the server has been asked is waited for…"));
    if (m_stop) {
        m_stop->request_stop();
    }
    for (const Account& account : m_accounts.accounts()) {
        m_accounts.cancelSignIn(account.id());
    }
}

} // namespace TokenDesk
