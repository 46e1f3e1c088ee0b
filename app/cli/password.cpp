#include "app/cli/password.h"

#include "app/cli/commandrun.h"
#include "app/cli/terminal.h"
#include "app/domain/vault.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Password)
};

/// What is said about a secret that is asked for.
struct Words
{
    Field field;
    QString prompt;
    QString missingTerminal;
};

std::optional<Secret> readSecret(CommandRun& run, PasswordSource source, const Words& words)
{
    const bool isPrompt = isTerminal(Stream::Input);
    if (!isPrompt && source == PasswordSource::Prompt) {
        run.output().note(errorLine(words.missingTerminal));
        run.finish(ExitCode::Usage);
        return std::nullopt;
    }
    if (isPrompt) {
        run.output().note(words.prompt);
    }
    auto secret = readLine(isPrompt ? Echo::Off : Echo::On);
    if (isPrompt) {
        run.output().note(QStringLiteral("\n"));
    }
    if (!secret) {
        Error error = secret.error();
        error.field = words.field;
        run.fail(error);
        return std::nullopt;
    }
    return std::move(*secret);
}

} // namespace

std::optional<Secret> readPassword(CommandRun& run, PasswordSource source)
{
    if (source == PasswordSource::None) {
        return Secret();
    }
    return readSecret(
        run, source,
        {.field = Field::Password,
         .prompt = Texts::tr("Password: "),
         .missingTerminal = Texts::tr("There is no terminal to ask for the password. Use --password-stdin.")});
}

std::optional<Secret> readPassphrase(CommandRun& run, PasswordSource source, Asking asking)
{
    Words words{.field = Field::Passphrase,
                .prompt = Texts::tr("Passphrase of the file: "),
                .missingTerminal =
                    Texts::tr("There is no terminal to ask for the passphrase. Use --passphrase-stdin.")};
    auto passphrase = readSecret(run, source, words);
    if (!passphrase || asking == Asking::Once) {
        return passphrase;
    }
    if (const auto checked = checkPassphrase(*passphrase); !checked) {
        run.fail(checked.error());
        return std::nullopt;
    }
    if (!isTerminal(Stream::Input)) {
        return passphrase;
    }
    words.prompt = Texts::tr("The same again: ");
    const auto again = readSecret(run, source, words);
    if (again && !again->equals(*passphrase)) {
        run.output().note(errorLine(Texts::tr("These are two different passphrases.")));
        run.finish(ExitCode::Usage);
        return std::nullopt;
    }
    return again ? std::move(passphrase) : std::nullopt;
}

} // namespace TokenDesk
