#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace TokenDesk::Test {

/// A tokendesk-sandbox of one's own: starts with the object and ends with it.
class SandboxProcess
{
public:
    /// @p options beside those for the log. Ends the test program when the sandbox does not start.
    explicit SandboxProcess(const QStringList& options = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    [[nodiscard]] const QString& signInUrl() const { return m_signInUrl; }
    /// The lines of the log: time, method, path, username, status.
    [[nodiscard]] QStringList requests() const;
    [[nodiscard]] qsizetype requestCount() const { return requests().size(); }
    void stop();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_signInUrl;
};

} // namespace TokenDesk::Test
