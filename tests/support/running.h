#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QTimer>

namespace TokenDesk::Test {

/// A task under way, and its result once it is there.
template <class T>
class Running
{
public:
    explicit Running(QCoro::Task<T> task)
    {
        QCoro::connect(std::move(task), QCoreApplication::instance(),
                       [box = m_box](T&& value) { box->emplace(std::move(value)); });
    }

    [[nodiscard]] bool isOver() const { return m_box->has_value(); }

    /// Runs the event loop until the result is there. A task without an end ends the test program.
    [[nodiscard]] T result() const
    {
        constexpr std::chrono::milliseconds Patience{30'000};
        const QDeadlineTimer deadline(Patience);
        QTimer wakeUp;
        wakeUp.start(Patience);
        std::optional<T>& result = *m_box;
        while (!result && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (!result) {
            qFatal("a task did not end");
        }
        return std::move(*result);
    }

private:
    std::shared_ptr<std::optional<T>> m_box = std::make_shared<std::optional<T>>();
};

/// Runs the event loop until the task has ended.
template <class T>
[[nodiscard]] T resultOf(QCoro::Task<T> task)
{
    return Running<T>(std::move(task)).result();
}

/// Lets everything happen that is already queued.
inline void runQueuedEvents()
{
    // Each step of a coroutine queues the next one.
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// "done", or the name of the error's kind: what a test compares.
template <class T>
[[nodiscard]] QString outcome(const Result<T>& result)
{
    return result ? QStringLiteral("done") : errorKindName(result.error().kind);
}

} // namespace TokenDesk::Test
