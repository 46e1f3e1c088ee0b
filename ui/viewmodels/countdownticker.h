#pragma once

#include "app/ports/clock.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace TokenDesk {

/// The one heartbeat of the program: once a second, right after the full second, as long as somebody looks.
/// It carries no time: who hears it asks for the time anew, so a late beat or a changed clock shows nothing wrong.
class CountdownTicker final : public QObject
{
    Q_OBJECT
public:
    explicit CountdownTicker(std::shared_ptr<Clock> clock, QObject* parent = nullptr);

    /// Without an audience there is no timer.
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    void ticked();

private:
    void scheduleNext();

    std::shared_ptr<Clock> m_clock;
    QTimer m_timer;
};

} // namespace TokenDesk
