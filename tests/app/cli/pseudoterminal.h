#pragma once

#include <QProcess>
#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace TokenDesk::Test {

/// A terminal for one program: its controlling terminal, and one of its standard streams.
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_far(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
        , m_near(openNear(m_far))
    {
    }
    ~PseudoTerminal()
    {
        ::close(m_near);
        ::close(m_far);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /// To be called before the program is started. @p stream is STDIN_FILENO or another of the three.
    void attachTo(QProcess& process, int stream) const
    {
        process.setChildProcessModifier([nearEnd = m_near, stream] {
            ::setsid();
            ::ioctl(nearEnd, TIOCSCTTY, 0);
            ::dup2(nearEnd, stream);
        });
    }
    [[nodiscard]] bool type(const QByteArray& text) const
    {
        return ::write(m_far, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        ::tcgetattr(m_near, &settings);
        return (settings.c_lflag & ECHO) != 0;
    }
    /// What has been shown since the last call: what was written, and what was typed where that is echoed.
    [[nodiscard]] QByteArray shown() const
    {
        QByteArray text(4096, '\0');
        const auto count = ::read(m_far, text.data(), static_cast<std::size_t>(text.size()));
        return text.left(std::max<qsizetype>(count, 0));
    }

private:
    static int openNear(int farEnd)
    {
        ::grantpt(farEnd);
        ::unlockpt(farEnd);
        return ::open(::ptsname(farEnd), O_RDWR | O_NOCTTY | O_CLOEXEC); // NOLINT(concurrency-mt-unsafe)
    }

    int m_far;
    int m_near;
};

} // namespace TokenDesk::Test
