#include "app/adapters/systemlogentry.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

namespace TokenDesk {

namespace {

/// As syslog(3) writes it, RFC 3164 without the host. Not by syslog(3) itself, which tells nobody when it fails.
QByteArray datagramOf(const SystemLogEntry& entry)
{
    const int severity = entry.severity == SystemLogSeverity::Warning ? LOG_WARNING : LOG_INFO;
    const QDateTime local = toDateTimeUtc(entry.at).toLocalTime();
    const QByteArray time = QLocale::c().toString(local, QStringLiteral("MMM %1 HH:mm:ss")).toLatin1();
    const QByteArray day = QByteArray::number(local.date().day()).rightJustified(2, ' ');
    return '<' + QByteArray::number(LOG_AUTHPRIV | severity) + '>' + QByteArray(time).replace("%1", day) + ' ' +
           entry.program + '[' + QByteArray::number(QCoreApplication::applicationPid()) + "]: " + entry.text;
}

} // namespace

bool writeToSystemLog(const QByteArray& place, const SystemLogEntry& entry)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(place.size()) >= sizeof address.sun_path) {
        return false;
    }
    std::memcpy(address.sun_path, place.constData(), static_cast<std::size_t>(place.size()));
    const int channel = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (channel < 0) {
        return false;
    }
    const QByteArray datagram = datagramOf(entry);
    const auto sent = ::sendto(channel, datagram.constData(), static_cast<std::size_t>(datagram.size()), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::close(channel);
    return sent == datagram.size();
}

} // namespace TokenDesk
