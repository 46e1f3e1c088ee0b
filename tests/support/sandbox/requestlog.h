#pragma once

#include <QFile>
#include <QString>

namespace TokenDesk::Sandbox {

/// One line a request, so that tests can count and order what a client really sent. It has no parameter that could
/// carry a password or a token.
class RequestLog
{
public:
    /// Appends to the file; false if that cannot be opened. Before that, append() does nothing.
    [[nodiscard]] bool open(const QString& path);

    /// Writes `time method path username status`. An empty username is written as `-`; so is status 0, which stands
    /// for "never answered".
    void append(const QString& method, const QString& path, const QString& username, int status);

private:
    QFile m_file;
};

} // namespace TokenDesk::Sandbox
