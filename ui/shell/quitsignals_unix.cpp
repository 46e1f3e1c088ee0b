#include "ui/shell/quitsignals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

// A signal handler gets no context: this descriptor is what has to be static. It is written before the handler is
// installed and never after.
int signalPipeWriteEnd = -1;

// Only what is async-signal-safe may be called here, so the work is left to whoever reads the pipe.
extern "C" void writeToSignalPipe(int signal)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(signalPipeWriteEnd, &byte, 1);
    errno = before;
}

} // namespace

void watchQuitSignals(QObject* context, std::function<void(int signal)> quit)
{
    std::array<int, 2> pipeEnds{};
    if (::pipe(pipeEnds.data()) != 0) {
        return; // the signals keep their default, which ends the process as well
    }
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signalPipeWriteEnd = pipeEnds[1];

    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [readEnd = pipeEnds[0], quit = std::move(quit)] {
        unsigned char signal = 0;
        if (::read(readEnd, &signal, 1) == 1) {
            quit(signal);
        }
    });

    struct sigaction action = {};
    action.sa_handler = writeToSignalPipe;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) {
            ::sigaction(signal, &action, nullptr);
        }
    }
}

} // namespace TokenDesk
