#include "ui/viewmodels/countdownticker.h"

namespace TokenDesk {

CountdownTicker::CountdownTicker(std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    // A coarse timer may be 5 % late, and the seconds would be seen to stumble.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        scheduleNext();
        emit ticked();
    });
}

void CountdownTicker::setRunning(bool running)
{
    if (running == m_timer.isActive()) {
        return;
    }
    if (running) {
        scheduleNext();
    } else {
        m_timer.stop();
    }
}

void CountdownTicker::scheduleNext()
{
    using namespace std::chrono;
    const Instant now = m_clock->now();
    // A little after the second, so that rounding never shows the one before.
    const auto wait = ceil<seconds>(now) - now + milliseconds{5};
    m_timer.start(duration_cast<milliseconds>(wait));
}

} // namespace TokenDesk
