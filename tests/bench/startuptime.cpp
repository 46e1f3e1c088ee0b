// Starts a program on the X display and measures, from outside, how it gets its first window painted. Prints one line:
//   milliseconds until the first paint, CPU milliseconds until then, peak memory in KiB once the window is at rest
//
// The first paint is the first damage in a window of the program's own that is at least 300 × 200 pixels large.

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int SmallestWidth = 300;
constexpr int SmallestHeight = 200;
/// The window is at rest when nothing has been painted for this long.
constexpr auto Quiet = 300ms;
constexpr auto PatienceForPaint = 60s;
constexpr auto PatienceForRest = 10s;
constexpr auto PatienceForEnd = 3s;

struct Free
{
    void operator()(void* memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "tokendesk-startuptime: %s\n", what);
    std::exit(1);
}

/// What is painted on the display, by whichever program.
class Display
{
public:
    Display()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            fail("no X display");
        }
        const xcb_query_extension_reply_t* extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (extension == nullptr || extension->present == 0) {
            fail("the X server has no DAMAGE extension");
        }
        m_damageEvent = extension->first_event + XCB_DAMAGE_NOTIFY;
        const Reply<xcb_damage_query_version_reply_t> version(xcb_damage_query_version_reply(
            m_connection, xcb_damage_query_version(m_connection, XCB_DAMAGE_MAJOR_VERSION, XCB_DAMAGE_MINOR_VERSION),
            nullptr));
        const Reply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, std::strlen("_NET_WM_PID"), "_NET_WM_PID"), nullptr));
        m_processAtom = atom ? atom->atom : XCB_ATOM_NONE;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// The time of the next paint in a large window of the process; nothing if there is none before the deadline.
    std::optional<Clock::time_point> nextPaint(pid_t process, Clock::time_point deadline)
    {
        for (;;) {
            while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                const int type = event->response_type & 0x7f;
                if (type == XCB_CREATE_NOTIFY) {
                    watch(reinterpret_cast<const xcb_create_notify_event_t&>(*event).window);
                } else if (type == m_damageEvent) {
                    const auto now = Clock::now();
                    const auto& paint = reinterpret_cast<const xcb_damage_notify_event_t&>(*event);
                    const bool isLarge =
                        paint.geometry.width >= SmallestWidth && paint.geometry.height >= SmallestHeight;
                    if (isLarge && isWindowOf(process, paint.drawable)) {
                        return now;
                    }
                }
            }
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (left <= 0ms || xcb_connection_has_error(m_connection) != 0) {
                return std::nullopt;
            }
            pollfd connection{.fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0};
            poll(&connection, 1, static_cast<int>(left.count()));
        }
    }

private:
    void watch(xcb_window_t window)
    {
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), window, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
    }

    [[nodiscard]] bool isWindowOf(pid_t process, xcb_window_t window) const
    {
        const Reply<xcb_get_property_reply_t> owner(xcb_get_property_reply(
            m_connection, xcb_get_property(m_connection, 0, window, m_processAtom, XCB_ATOM_CARDINAL, 0, 1), nullptr));
        return owner && xcb_get_property_value_length(owner.get()) == sizeof(std::uint32_t) &&
               *static_cast<const std::uint32_t*>(xcb_get_property_value(owner.get())) ==
                   static_cast<std::uint32_t>(process);
    }

    xcb_connection_t* m_connection;
    int m_damageEvent = 0;
    xcb_atom_t m_processAtom = XCB_ATOM_NONE;
};

pid_t start(char* const command[])
{
    const pid_t process = fork();
    if (process == 0) {
        execvp(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    if (process < 0) {
        fail("cannot fork");
    }
    return process;
}

/// Of all threads of the process. To the nanosecond, where getrusage() would only count whole ticks.
Milliseconds cpuTime(pid_t process)
{
    std::chrono::nanoseconds total{0};
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        long long onCpu = 0;
        std::ifstream(thread.path() / "schedstat") >> onCpu;
        total += std::chrono::nanoseconds{onCpu};
    }
    return total;
}

/// Its peak memory in KiB.
long end(pid_t process)
{
    kill(process, SIGTERM);
    const auto deadline = Clock::now() + PatienceForEnd;
    rusage usage{};
    while (wait4(process, nullptr, WNOHANG, &usage) == 0) {
        if (Clock::now() > deadline) {
            kill(process, SIGKILL);
        }
        std::this_thread::sleep_for(10ms);
    }
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fputs("Usage: tokendesk-startuptime PROGRAM [ARGUMENT…]\n", stderr);
        return 2;
    }
    Display display;
    const auto begin = Clock::now();
    const pid_t process = start(argv + 1);
    const auto firstPaint = display.nextPaint(process, begin + PatienceForPaint);
    const Milliseconds cpu = cpuTime(process);
    if (!firstPaint) {
        end(process);
        fail("no window was painted");
    }
    auto lastPaint = *firstPaint;
    while (const auto paint = display.nextPaint(process, lastPaint + Quiet)) {
        lastPaint = *paint;
        if (lastPaint > *firstPaint + PatienceForRest) {
            break;
        }
    }
    const long peak = end(process);
    std::printf("%.1f %.1f %ld\n", Milliseconds(*firstPaint - begin).count(), cpu.count(), peak);
    return 0;
}
