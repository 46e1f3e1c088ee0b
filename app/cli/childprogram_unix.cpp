#include "app/cli/childprogram.h"

#include "app/cli/terminal.h"
#include "app/domain/errortext.h"

#include <QByteArrayList>
#include <QFile>
#include <QScopeGuard>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#ifdef Q_OS_MACOS
extern "C" char** environ;
#endif

namespace TokenDesk {

namespace {

/// What asks a program to end.
constexpr std::array<int, 4> EndingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// A signal handler gets no context. Zero while there is nobody to pass a signal on to.
std::atomic<pid_t> runningProgram = 0;
static_assert(std::atomic<pid_t>::is_always_lock_free);

extern "C" void passSignalOn(int signal, siginfo_t* info, void* /*context*/)
{
#ifdef SI_KERNEL
    // A key of the terminal reaches the whole process group; the program has got it already.
    if (info->si_code == SI_KERNEL) {
        return;
    }
#endif
    const int before = errno;
    if (const pid_t program = runningProgram.load(); program > 0) {
        ::kill(program, signal);
    }
    errno = before;
}

/// While it lives, signals that ask us to end are passed on. One that we were started to ignore stays ignored, by us
/// and by the program, as after nohup.
class SignalPassing
{
public:
    SignalPassing()
    {
        struct sigaction action = {};
        action.sa_sigaction = passSignalOn;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < EndingSignals.size(); ++i) {
            ::sigaction(EndingSignals[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) {
                ::sigaction(EndingSignals[i], &action, nullptr);
            }
        }
    }
    ~SignalPassing()
    {
        for (std::size_t i = 0; i < EndingSignals.size(); ++i) {
            ::sigaction(EndingSignals[i], &m_before[i], nullptr);
        }
    }
    Q_DISABLE_COPY_MOVE(SignalPassing)

private:
    std::array<struct sigaction, EndingSignals.size()> m_before{};
};

/// While it lives, what asks us to end waits.
class SignalBlock
{
public:
    SignalBlock()
    {
        sigset_t ending;
        ::sigemptyset(&ending);
        for (const int signal : EndingSignals) {
            ::sigaddset(&ending, signal);
        }
        ::pthread_sigmask(SIG_BLOCK, &ending, &m_before);
    }
    ~SignalBlock() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(SignalBlock)

    [[nodiscard]] const sigset_t& before() const { return m_before; }

private:
    sigset_t m_before{};
};

/// NAME=VALUE for the program: ours, with the token in place of what the variable held before.
class ProgramEnvironment
{
public:
    explicit ProgramEnvironment(const Secret& token)
    {
        const QByteArray start = QByteArray(TokenVariable) + '=';
        m_variable.reserve(static_cast<std::size_t>(start.size() + token.size() + 1));
        m_variable.insert(m_variable.end(), start.begin(), start.end());
        m_variable.insert(m_variable.end(), token.view().begin(), token.view().end());
        m_variable.push_back('\0');
        for (char** variable = environ; *variable != nullptr; ++variable) {
            if (std::strncmp(*variable, start.constData(), static_cast<std::size_t>(start.size())) != 0) {
                m_entries.push_back(*variable);
            }
        }
        m_entries.push_back(m_variable.data());
        m_entries.push_back(nullptr);
    }
    ~ProgramEnvironment() { wipeMemory(m_variable.data(), m_variable.size()); }
    Q_DISABLE_COPY_MOVE(ProgramEnvironment)

    [[nodiscard]] char** entries() { return m_entries.data(); }

private:
    std::vector<char> m_variable;
    std::vector<char*> m_entries;
};

/// Starts it and says its id, or an error number. It gets back what we have changed for ourselves, but for the limit of
/// core dumps: the token would be in one.
tl::expected<pid_t, int> spawn(const ProgramStart& start, const Inheritance& inheritance, const sigset_t& signalMask)
{
    QByteArrayList texts;
    for (const QString& argument : start.commandLine) {
        texts.append(QFile::encodeName(argument));
    }
    std::vector<char*> arguments;
    for (QByteArray& text : texts) {
        arguments.push_back(text.data());
    }
    arguments.push_back(nullptr);
    ProgramEnvironment environment(start.token);

    sigset_t defaults;
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    const auto release = qScopeGuard([&attributes] { ::posix_spawnattr_destroy(&attributes); });
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setsigmask(&attributes, &signalMask);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);

    pid_t program = 0;
    const mode_t ownMask = ::umask(static_cast<mode_t>(inheritance.fileMask));
    const int failed =
        ::posix_spawnp(&program, arguments.front(), nullptr, &attributes, arguments.data(), environment.entries());
    ::umask(ownMask);
    return failed == 0 ? tl::expected<pid_t, int>(program) : tl::unexpected(failed);
}

int awaitEnd(pid_t program)
{
    siginfo_t info{};
    while (::waitid(P_PID, static_cast<id_t>(program), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) {
    }
    // Once its end has been taken note of, its id may be somebody else's.
    runningProgram = 0;
    int status = 0;
    while (::waitpid(program, &status, 0) < 0 && errno == EINTR) {
    }
    constexpr int EndedBySignal = 128; // as shells have it
    return WIFSIGNALED(status) ? EndedBySignal + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

Inheritance inheritance()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return {.fileMask = mask};
}

ProgramOutcome runProgram(ProgramStart start, const Inheritance& inheritance)
{
    std::optional<SignalBlock> block(std::in_place);
    if (isInterruptPending()) {
        return {.exitCode = static_cast<int>(ExitCode::Interrupted)};
    }
    const auto program = spawn(start, inheritance, block->before());
    start.token.clear();
    if (!program) {
        const bool isMissing = program.error() == ENOENT;
        return {.exitCode = static_cast<int>(isMissing ? ExitCode::ProgramNotFound : ExitCode::ProgramNotStarted),
                .failure = qt_error_string(program.error())};
    }
    runningProgram = *program;
    const SignalPassing passing;
    block.reset();
    return {.exitCode = awaitEnd(*program)};
}

} // namespace TokenDesk
