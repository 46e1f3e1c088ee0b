#include "app/cli/terminal.h"

#include <QMetaObject>
#include <QPointer>
#include <QScopeGuard>
#include <array>
#include <atomic>
#include <windows.h>

namespace TokenDesk {

namespace {

HANDLE handleOf(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return GetStdHandle(STD_INPUT_HANDLE);
    case Stream::Output:
        return GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::Error:
        return GetStdHandle(STD_ERROR_HANDLE);
    }
    Q_UNREACHABLE();
}

// A control handler gets no context and runs on a thread of its own.
QPointer<QObject> watchingContext;
std::function<void()> watchingHandler;
std::atomic<bool> wasInterrupted = false;

BOOL WINAPI onControlEvent(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT) {
        return FALSE;
    }
    wasInterrupted = true;
    QMetaObject::invokeMethod(watchingContext.data(), [] { watchingHandler(); }, Qt::QueuedConnection);
    return TRUE;
}

/// While it lives, the console does not show what is typed.
class EchoSwitch
{
public:
    explicit EchoSwitch(Echo echo)
        : m_isChanged(echo == Echo::Off && GetConsoleMode(handleOf(Stream::Input), &m_before) != 0)
    {
        if (m_isChanged) {
            SetConsoleMode(handleOf(Stream::Input), m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
        }
    }
    ~EchoSwitch()
    {
        if (m_isChanged) {
            SetConsoleMode(handleOf(Stream::Input), m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(EchoSwitch)

private:
    DWORD m_before = 0;
    bool m_isChanged;
};

/// The console speaks UTF-16.
Result<Secret> readConsoleLine()
{
    std::array<wchar_t, MaximumLineBytes> line{};
    const auto wipe = qScopeGuard([&line] { wipeMemory(line.data(), line.size() * sizeof(wchar_t)); });
    DWORD count = 0;
    const BOOL isRead =
        ReadConsoleW(handleOf(Stream::Input), line.data(), static_cast<DWORD>(line.size()), &count, nullptr);
    if (isRead == 0 || wasInterrupted) {
        return failure(ErrorKind::Cancelled);
    }
    const bool isWhole = count > 0 && line[count - 1] == L'\n';
    if (!isWhole && count == line.size()) {
        return failure(ErrorKind::SecretTooLarge);
    }
    while (count > 0 && (line[count - 1] == L'\n' || line[count - 1] == L'\r')) {
        --count;
    }
    return Secret::take(QString::fromWCharArray(line.data(), static_cast<qsizetype>(count)));
}

} // namespace

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

QString writeAll(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        if (WriteFile(handleOf(stream), bytes.data(), static_cast<DWORD>(bytes.size()), &written, nullptr) == 0) {
            return qt_error_string(static_cast<int>(GetLastError()));
        }
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

Result<Secret> readLine(Echo echo)
{
    const EchoSwitch echoSwitch(echo);
    if (isTerminal(Stream::Input)) {
        return readConsoleLine();
    }
    std::array<char, MaximumLineBytes> line{};
    const auto wipe = qScopeGuard([&line] { wipeMemory(line.data(), line.size()); });
    std::size_t size = 0;
    while (true) {
        char byte = 0;
        DWORD count = 0;
        if (ReadFile(handleOf(Stream::Input), &byte, 1, &count, nullptr) == 0 || count == 0 || byte == '\n') {
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
    watchingContext = context;
    watchingHandler = std::move(handler);
    SetConsoleCtrlHandler(onControlEvent, TRUE);
}

bool isInterruptPending()
{
    return wasInterrupted;
}

} // namespace TokenDesk
