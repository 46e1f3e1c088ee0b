#include "requestlog.h"

#include <QDateTime>
#include <QUrl>

namespace TokenDesk::Sandbox {

bool RequestLog::open(const QString& path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void RequestLog::append(const QString& method, const QString& path, const QString& username, int status)
{
    if (!m_file.isOpen())
        return;
    // Percent-encoding keeps one request one line of five columns, whatever a client puts into the username.
    const QByteArrayList columns = {
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8(),
        method.toUtf8(),
        QUrl::toPercentEncoding(path, "/"),
        username.isEmpty() ? QByteArrayLiteral("-") : QUrl::toPercentEncoding(username, "+:@"),
        status == 0 ? QByteArrayLiteral("-") : QByteArray::number(status),
    };
    m_file.write(columns.join(' ') + '\n');
    m_file.flush(); // a test reads along
}

} // namespace TokenDesk::Sandbox
