#include "app/cli/terminal.h"

#include <QScopeGuard>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

int descriptorOf(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return STDIN_FILENO;
    case Stream::Output:
        return STDOUT_FILENO;
    case Stream::Error:
        return STDERR_FILENO;
    }
    Q_UNREACHABLE();
}

// A signal handler gets no context: these descriptors are what has to be static. They are written before the handler
// is installed and never after.
int signalPipeReadEnd = -1;
int signalPipeWriteEnd = -1;

// Only what is async-signal-safe may be called here, so the work is left to whoever reads the pipe.
extern "C" void writeToSignalPipe(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipeWriteEnd, &byte, 1);
    errno = before;
}

/// While it lives, the terminal does not show what is typed. Keys that stop or kill the program have no effect
/// meanwhile, since the terminal would stay as it is; Ctrl+C works, it comes through the signal pipe.
class EchoSwitch
{
public:
    explicit EchoSwitch(Echo echo)
        : m_isChanged(echo == Echo::Off && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isChanged) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
            silent.c_cc[VQUIT] = _POSIX_VDISABLE;
            silent.c_cc[VSUSP] = _POSIX_VDISABLE;
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~EchoSwitch()
    {
        if (m_isChanged) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(EchoSwitch)

private:
    termios m_before{};
    bool m_isChanged;
};

enum class Waiting { Readable, Interrupted };

Waiting waitForInput()
{
    // A negative descriptor is passed over: no signals are watched yet.
    std::array<pollfd, 2> watched{{{STDIN_FILENO, POLLIN, 0}, {signalPipeReadEnd, POLLIN, 0}}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR) {
            return Waiting::Readable; // what is wrong with the input will show when it is read
        }
    }
    return watched[1].revents != 0 ? Waiting::Interrupted : Waiting::Readable;
}

} // namespace

bool isTerminal(Stream stream)
{
    return ::isatty(descriptorOf(stream)) == 1;
}

QString writeAll(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(descriptorOf(stream), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno != EINTR) {
            return qt_error_string(errno);
        }
    }
    return {};
}

Result<Secret> readLine(Echo echo)
{
    const EchoSwitch echoSwitch(echo);
    std::array<char, MaximumLineBytes> line{};
    const auto wipe = qScopeGuard([&line] { wipeMemory(line.data(), line.size()); });
    std::size_t size = 0;
    while (true) {
        if (waitForInput() == Waiting::Interrupted) {
            return failure(ErrorKind::Cancelled);
        }
        // One at a time: what comes after the line is not ours.
        char byte = 0;
        const auto count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0 || byte == '\n') {
            break;
        }
        if (size == line.size()) {
            return failure(ErrorKind::SecretTooLarge);
        }
        line[size++] = byte;
    }
    if (size > 0 && line[size - 1] == '\r') {
        --size;
    }
    return Secret(QByteArrayView(line.data(), static_cast<qsizetype>(size)));
}

void watchInterrupts(QObject* context, std::function<void()> handler)
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, nullptr);
    std::array<int, 2> pipeEnds{};
    if (::pipe(pipeEnds.data()) != 0) {
        return; // the signals keep their default, which ends the process as well
    }
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signalPipeReadEnd = pipeEnds[0];
    signalPipeWriteEnd = pipeEnds[1];

    auto* notifier = new QSocketNotifier(signalPipeReadEnd, QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [handler = std::move(handler)] {
        char byte = 0;
        if (::read(signalPipeReadEnd, &byte, 1) == 1) {
            handler();
        }
    });

    struct sigaction action = {};
    action.sa_handler = writeToSignalPipe;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT}) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        // A shell has what it starts in the background ignore Ctrl+C.
        if (before.sa_handler != SIG_IGN) {
            ::sigaction(signal, &action, nullptr);
        }
    }
}

bool isInterruptPending()
{
    pollfd watched{signalPipeReadEnd, POLLIN, 0};
    return ::poll(&watched, 1, 0) == 1;
}

} // namespace TokenDesk
