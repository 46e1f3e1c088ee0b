#pragma once

#include <QCoreApplication>
#include <coroutine>
#include <memory>
#include <optional>

namespace TokenDesk {

/// One answer that is awaited once and given once: the joint between callback code and a coroutine.
///
/// Copies share the same answer, so a late callback may hold one and give without knowing whether a deadline or a
/// cancellation came first; the first one counts. The waiting coroutine goes on from the event loop and never inside
/// the giver's own call, which keeps keychain and network callbacks free of surprises.
///
///     Answer<int> answer;
///     startSomething([answer](int value) { answer.give(value); });
///     co_return co_await answer;   // a named object, see CONTRIBUTING.md
template <class T>
class Answer
{
public:
    /// True for the first caller.
    bool give(T value) const // NOLINT(performance-unnecessary-value-param): moved, where T can be
    {
        if (m_state->value) {
            return false;
        }
        m_state->value.emplace(std::move(value));
        if (const auto waiting = m_state->waiting) {
            // The copy keeps the state alive until the coroutine has taken the value.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [state = m_state] { state->waiting.resume(); }, Qt::QueuedConnection);
        }
        return true;
    }

    [[nodiscard]] bool isGiven() const { return m_state->value.has_value(); }

    [[nodiscard]] bool await_ready() const noexcept { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) const noexcept { m_state->waiting = waiting; }
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): a coroutine is resumed only once the value is there
    [[nodiscard]] T await_resume() const { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace TokenDesk
