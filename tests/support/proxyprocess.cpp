#include "tests/support/proxyprocess.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace TokenDesk::Test {

namespace {

constexpr int StartTimeoutMs = 20'000;
const QString Realm = QStringLiteral("zoo");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// Where administrators' programs are is not in everybody's path.
QString squid()
{
    const QString name = QStringLiteral("squid");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

/// RFC 7616 §3.4.2, with MD5, the one that Qt knows.
QString digestEntry()
{
    const QString identity = ProxyProcess::Username + u':' + Realm;
    const QByteArray secret = identity.toUtf8() + ':' + ProxyProcess::Password.toByteArray();
    const QByteArray hash = QCryptographicHash::hash(secret, QCryptographicHash::Md5);
    return identity + u':' + QString::fromLatin1(hash.toHex());
}

} // namespace

ProxyProcess::ProxyProcess(SignIn signIn, const QStringList& configuration)
{
    // Started by root it goes on as somebody else, who wants to read and write here as well.
    const auto everybody =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), everybody);
    write("hosts", {QLatin1String("127.0.0.1 ") + ServerHost});
    const QStringList lines =
        configuration + signInLines(signIn) + QStringList{QStringLiteral("http_access allow all")};
    // It takes no "any free port", so another program may be quicker.
    constexpr int Tries = 5;
    for (int i = 0; i < Tries; ++i) {
        if (start(lines)) {
            return;
        }
    }
    qFatal("cannot start squid: %s", m_process.readAllStandardError().constData());
}

ProxyProcess::~ProxyProcess()
{
    // It would take its time to say goodbye.
    m_process.kill();
    m_process.waitForFinished();
}

QString ProxyProcess::text() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

QByteArray ProxyProcess::url() const
{
    return "http://" + text().toLatin1();
}

QString ProxyProcess::behindIt(QString signInUrl)
{
    return signInUrl.replace(QStringLiteral("127.0.0.1"), ServerHost);
}

QStringList ProxyProcess::answers() const
{
    QFile log(path("access.log"));
    if (!log.open(QFile::ReadOnly)) {
        return {};
    }
    QStringList answers;
    for (const QString& line : QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.value(5) == u"CONNECT") {
            answers.append(fields.at(3));
        }
    }
    return answers;
}

void ProxyProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ProxyProcess::write(const char* name, const QStringList& lines) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly | QFile::Truncate)) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    file.write(lines.join(u'\n').toUtf8() + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
}

QStringList ProxyProcess::signInLines(SignIn signIn) const
{
    if (signIn == SignIn::None) {
        return {};
    }
    const QString scheme = signIn == SignIn::Basic ? QStringLiteral("basic") : QStringLiteral("digest");
    const QString helper = signIn == SignIn::Basic ? QStringLiteral("/usr/lib/squid/basic_ncsa_auth")
                                                   : QStringLiteral("/usr/lib/squid/digest_file_auth -c");
    // basic_ncsa_auth takes what is hashed with MD5 as it is.
    const QByteArray hash = QCryptographicHash::hash(Password.toByteArray(), QCryptographicHash::Md5).toHex();
    write("users", {signIn == SignIn::Basic ? QString(Username + u':' + QString::fromLatin1(hash)) : digestEntry()});
    return {QStringLiteral("auth_param %1 program %2 %3").arg(scheme, helper, path("users")),
            QStringLiteral("auth_param %1 children 1").arg(scheme),
            QStringLiteral("auth_param %1 realm %2").arg(scheme, Realm),
            QStringLiteral("acl known proxy_auth REQUIRED"), QStringLiteral("http_access deny !known")};
}

bool ProxyProcess::start(const QStringList& configuration)
{
    stop();
    m_port = freePort();
    write("squid.conf",
          QStringList{QStringLiteral("http_port 127.0.0.1:%1").arg(m_port),
                      QStringLiteral("visible_hostname proxy.test"), QLatin1String("hosts_file ") + path("hosts"),
                      QLatin1String("pid_filename ") + path("pid"),
                      QLatin1String("access_log stdio:") + path("access.log"),
                      QLatin1String("cache_log ") + path("cache.log"), QLatin1String("coredump_dir ") + m_folder.path(),
                      QStringLiteral("buffered_logs off"), QStringLiteral("cache deny all"),
                      QStringLiteral("pinger_enable off"), QStringLiteral("shutdown_lifetime 0 seconds")} +
              configuration);
    m_process.start(squid(), {QStringLiteral("-N"), QStringLiteral("-f"), path("squid.conf")});
    QElapsedTimer timer;
    timer.start();
    while (m_process.state() != QProcess::NotRunning && timer.elapsed() < StartTimeoutMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(StartTimeoutMs)) {
            return true;
        }
        m_process.waitForFinished(20);
    }
    return false;
}

} // namespace TokenDesk::Test
