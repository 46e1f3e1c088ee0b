#include "ui/shell/lockwatch.h"

#include <qt_windows.h>
#include <wtsapi32.h>

namespace TokenDesk {

// Not verified on Windows.

/// A window that nobody sees: what the system tells of sessions and sleep, it tells windows.
class SystemLockWatch
{
public:
    explicit SystemLockWatch(LockWatch& outside)
    {
        const HINSTANCE program = ::GetModuleHandleW(nullptr);
        WNDCLASSW kind = {};
        kind.lpfnWndProc = &SystemLockWatch::take;
        kind.hInstance = program;
        kind.lpszClassName = ClassName;
        ::RegisterClassW(&kind);
        // Not a mere message window, which hears of no sleep.
        m_window = ::CreateWindowExW(0, ClassName, L"", WS_POPUP, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
        ::SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&outside));
        ::WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    }
    ~SystemLockWatch()
    {
        ::WTSUnRegisterSessionNotification(m_window);
        ::DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(SystemLockWatch)

private:
    static constexpr const wchar_t* ClassName = L"TokenDeskLockWatch";

    static LRESULT CALLBACK take(HWND window, UINT message, WPARAM first, LPARAM second)
    {
        auto* outside = reinterpret_cast<LockWatch*>(::GetWindowLongPtrW(window, GWLP_USERDATA));
        if (outside != nullptr && message == WM_WTSSESSION_CHANGE && first == WTS_SESSION_LOCK) {
            emit outside->sessionLocked();
        } else if (outside != nullptr && message == WM_POWERBROADCAST && first == PBT_APMSUSPEND) {
            emit outside->sleepComing();
        }
        return ::DefWindowProcW(window, message, first, second);
    }

    HWND m_window = nullptr;
};

LockWatch::LockWatch(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<SystemLockWatch>(*this))
{
}

LockWatch::~LockWatch() = default;

void LockWatch::setHoldsUpSleep(bool /*holds*/)
{
    // The system waits until its message has been dealt with, for two seconds at most.
}

} // namespace TokenDesk
