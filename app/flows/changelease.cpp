#include "app/flows/changelease.h"

#include "app/ports/answer.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace TokenDesk {

namespace {

QCoro::Task<bool> pause(std::chrono::milliseconds duration)
{
    Answer<bool> over;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [over] { over.give(true); });
    timer.start(duration);
    co_return co_await over;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<ChangeLease>>> beginChange(Ports ports, std::stop_token stop)
{
    const QDeadlineTimer deadline(std::chrono::seconds{10});
    while (true) {
        auto lease = ports.index->tryBeginChange();
        if (lease || lease.error().kind != ErrorKind::StorageBusy || deadline.hasExpired()) {
            co_return lease;
        }
        if (stop.stop_requested()) {
            co_return failure(ErrorKind::Cancelled);
        }
        // The lease of another process announces its end to nobody.
        auto pausing = pause(std::chrono::milliseconds{25});
        co_await pausing;
    }
}

} // namespace TokenDesk
