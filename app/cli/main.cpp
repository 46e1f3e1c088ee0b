// tokendesk-cli: Token Desk for scripts and terminals. See --help.

#include "app/cli/childprogram.h"
#include "app/cli/commandline.h"
#include "app/cli/commandrun.h"
#include "app/cli/terminal.h"
#include "app/cli/verbs.h"
#include "app/composition/composition.h"
#include "app/composition/processhardening.h"
#include "app/composition/translations.h"

#include <QCoreApplication>

using namespace TokenDesk;

namespace {

/// What the start did about a damaged database, or could not do.
void tellOfStorage(const DatabaseCaretaker& caretaker, Output& output)
{
    if (const auto& rescue = caretaker.rescue()) {
        const ErrorText text = rescueText(*rescue);
        output.note(errorLine(text.whatHappened + u' ' + text.whatToDo) + rescueDetails(*rescue));
    } else if (const auto& fault = caretaker.fault()) {
        output.note(errorLine(sentences(*fault, {})));
    }
}

void tellOfPolicy(const Settings& settings, Output& output)
{
    for (const PolicyProblem& problem : settings.policyProblems()) {
        output.note(errorLine(policyProblemLine(problem)));
    }
}

struct Ending
{
    int exitCode;
    /// What takes the place of the command.
    std::optional<ProgramStart> program = {};
};

Ending runCommand(QCoreApplication& application, const Invocation& invocation, Output& output)
{
    const auto profile = Profile::make(invocation.profile);
    auto composition = profile ? compose(*profile, ProgramKind::CommandLine) : Result<Composition>(failureOf(profile));
    if (!composition) {
        output.note(errorLine(sentences(composition.error(), {})));
        if (invocation.isVerbose) {
            output.note(supportText(composition.error(), {}));
        }
        return {.exitCode = static_cast<int>(exitCodeFor(composition.error().kind))};
    }
    tellOfStorage(*composition->caretaker, output);
    tellOfPolicy(*composition->settings, output);
    CommandRun run(
        *composition->accounts, *composition->settings, output,
        {.asJson = invocation.asJson, .isVerbose = invocation.isVerbose, .isWatched = isTerminal(Stream::Error)});
    watchInterrupts(&run, [&run] { run.interrupt(); });
    QObject::connect(&run, &CommandRun::finished, &application, &QCoreApplication::exit);
    QMetaObject::invokeMethod(
        &run, [&] { std::visit([&run](const auto& command) { start(run, command); }, invocation.command); },
        Qt::QueuedConnection);
    const int exitCode = QCoreApplication::exec();
    if (exitCode != static_cast<int>(ExitCode::Interrupted)) {
        composition->caretaker->copyIfDue(composition->accounts->now());
        if (const auto& failed = composition->caretaker->copyFailure(); failed && invocation.isVerbose) {
            output.note(errorLine(sentences(*failed, {})));
        }
    }
    return {.exitCode = exitCode, .program = exitCode == 0 ? run.takeProgram() : std::nullopt};
}

} // namespace

int main(int argc, char* argv[])
{
    const Inheritance inherited = inheritance();
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    installTranslations();

    Output output([](QByteArrayView bytes) { return writeAll(Stream::Output, bytes); },
                  [](QByteArrayView bytes) { return writeAll(Stream::Error, bytes); });
    const auto parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto* reply = std::get_if<Reply>(&parsed)) {
        if (reply->exitCode == ExitCode::Done) {
            output.result(reply->text);
        } else {
            output.note(reply->text);
        }
        return static_cast<int>(output.failure().isEmpty() ? reply->exitCode : ExitCode::Unexpected);
    }
    // The database is closed by now: a program may run for long, and nobody else should have to wait for it.
    Ending ending = runCommand(application, std::get<Invocation>(parsed), output);
    if (!ending.program) {
        return ending.exitCode;
    }
    const QString name = ending.program->commandLine.constFirst();
    const ProgramOutcome outcome = runProgram(*std::exchange(ending.program, std::nullopt), inherited);
    if (!outcome.failure.isEmpty()) {
        output.note(errorLine(
            QCoreApplication::translate("TokenDesk::Main", "%1 could not be started: %2").arg(name, outcome.failure)));
    }
    return outcome.exitCode;
}
