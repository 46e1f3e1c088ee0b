#include "quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace TokenDesk::Sandbox {

namespace {

// A signal handler gets no context pointer: this descriptor is the one thing that has to be static.
// It is written before the handler is installed and never after.
int signalPipeWriteEnd = -1;

// Only async-signal-safe calls are allowed here, so the work is left to the event loop at the pipe's other end.
extern "C" void writeToSignalPipe(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipeWriteEnd, &byte, 1);
}

} // namespace

void quitOnSignals(QCoreApplication& application)
{
    int pipeEnds[2];
    if (::pipe(pipeEnds) != 0)
        return; // the signals keep their default, which ends the process as well
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    signalPipeWriteEnd = pipeEnds[1];

    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    struct sigaction action = {};
    action.sa_handler = writeToSignalPipe;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace TokenDesk::Sandbox
