#include "tests/app/adapters/keychainbackend.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>

namespace TokenDesk::Test {

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

KeychainBackend::KeychainBackend(About about)
    : m_about(std::move(about))
{
    for (const auto& [name, value] : m_about.desktop.asKeyValueRange()) {
        qputenv(name.constData(), value);
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    // The titles of its windows are compared.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // Where it leaves locks and sockets that others of its kind would find.
    environment.insert(QStringLiteral("TMPDIR"), qEnvironmentVariable("XDG_RUNTIME_DIR"));
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_daemon, &QProcess::finished, &m_daemon, [this](int code, QProcess::ExitStatus status) {
        if (!m_isToEnd) {
            qWarning("%s ended by itself, %s %d: %s", qPrintable(m_about.program),
                     status == QProcess::CrashExit ? "by signal" : "with exit code", code,
                     m_daemon.readAll().constData());
        }
    });
}

KeychainBackend::~KeychainBackend()
{
    m_isToEnd = true;
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool KeychainBackend::start()
{
    m_isToEnd = false;
    m_daemon.start(m_about.program, m_about.arguments);
    m_daemon.write(m_about.input);
    m_daemon.closeWriteChannel();
    const auto hasCome = [this] { return isOnBus() || m_daemon.state() == QProcess::NotRunning; };
    if (QTest::qWaitFor(hasCome, PatienceMs) && isOnBus() && unlock()) {
        return true;
    }
    qWarning("%s does not start: %s\n%s", qPrintable(m_about.program), qPrintable(m_daemon.errorString()),
             m_daemon.readAll().constData());
    return false;
}

bool KeychainBackend::stop()
{
    m_isToEnd = true;
    requestEnd();
    return waitUntilGone();
}

bool KeychainBackend::kill()
{
    m_isToEnd = true;
    m_daemon.kill();
    return waitUntilGone();
}

bool KeychainBackend::halt() const
{
    return ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP) == 0;
}

bool KeychainBackend::lock()
{
    requestLock();
    return QTest::qWaitFor([this] { return !isOpen(); }, PatienceMs);
}

bool KeychainBackend::unlock()
{
    if (!isOpen()) {
        requestUnlock();
    }
    return QTest::qWaitFor([this] { return isOpen(); }, PatienceMs);
}

bool KeychainBackend::writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(content) != -1) {
        return true;
    }
    qWarning("cannot write %s", qPrintable(path));
    return false;
}

bool KeychainBackend::isOnBus() const
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(m_about.busName);
}

bool KeychainBackend::waitUntilGone()
{
    // The bus learns of a death when the kernel closes the connection.
    return m_daemon.waitForFinished(PatienceMs) && QTest::qWaitFor([this] { return !isOnBus(); }, PatienceMs);
}

} // namespace TokenDesk::Test
