#include "app/cli/password.h"

#include "app/cli/commandrun.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace TokenDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDesk::Password)
};

} // namespace

std::optional<Secret> readPassword(CommandRun& run, PasswordSource source)
{
    if (source == PasswordSource::None) {
        return Secret();
    }
    const bool isPrompt = isTerminal(Stream::Input);
    if (!isPrompt && source == PasswordSource::Prompt) {
        run.output().note(errorLine(Texts::tr("There is no terminal to ask for the password. Use --password-stdin.")));
        run.finish(ExitCode::Usage);
        return std::nullopt;
    }
    if (isPrompt) {
        run.output().note(Texts::tr("Password: "));
    }
    auto password = readLine(isPrompt ? Echo::Off : Echo::On);
    if (isPrompt) {
        run.output().note(QStringLiteral("\n"));
    }
    if (!password) {
        Error error = password.error();
        error.field = Field::Password;
        run.fail(error);
        return std::nullopt;
    }
    return std::move(*password);
}

} // namespace TokenDesk
