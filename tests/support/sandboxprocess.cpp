#include "tests/support/sandboxprocess.h"

#include <QFile>

namespace TokenDesk::Test {

namespace {

constexpr int StartTimeoutMs = 30'000;

} // namespace

SandboxProcess::SandboxProcess(const QStringList& options)
{
    const QString program = qEnvironmentVariable("TOKENDESK_BIN") + QLatin1String("/tokendesk-sandbox");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList(options)
                                 << QStringLiteral("--log") << m_folder.filePath(QStringLiteral("log")));
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(StartTimeoutMs)) {
            qFatal("cannot start %s: %s", qPrintable(program), qPrintable(m_process.errorString()));
        }
    }
    m_signInUrl = QString::fromLatin1(m_process.readLine().trimmed());
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

QStringList SandboxProcess::requests() const
{
    QFile log(m_folder.filePath(QStringLiteral("log")));
    if (!log.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace TokenDesk::Test
