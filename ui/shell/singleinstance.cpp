#include "ui/shell/singleinstance.h"

#include "ui/shell/windowraising.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

namespace TokenDesk {

namespace {

/// How long the first one may take to answer; it may be busy starting.
constexpr std::chrono::seconds Patience{5};
/// How long a lock may name no holder: one writes its name into it at once, unless it was killed right then.
constexpr std::chrono::seconds NamelessFor{1};
constexpr int AnswerMs = 2000;
constexpr unsigned long PauseMs = 20;
// A request is one line, "raise TOKEN" or "stay"; the answer is one line, too.
constexpr QByteArrayView RaiseRequest("raise ");
constexpr QByteArrayView StayRequest("stay");
constexpr QByteArrayView Acknowledgement("heard\n");
constexpr qint64 LongestRequest = 1024;

/// A new one for each program, so that no leftover of an earlier one is in the way.
QString newAddress()
{
    const QString name = QLatin1String("tokendesk-") + QUuid::createUuid().toString(QUuid::Id128).left(16);
#ifdef Q_OS_WIN
    return name;
#else
    // A socket's path may have some hundred characters only, which the data folder may exceed.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_addressFile(dataFolder + QLatin1String("/window.address"))
    , m_lock(dataFolder + QLatin1String("/window.lock"))
{
    // However long it runs. A holder that is dead is noticed.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance()
{
    if (m_server.isListening()) {
        QFile::remove(m_addressFile);
    }
}

SingleInstance::Role SingleInstance::claim(Wish wish)
{
    const QDeadlineTimer deadline(Patience);
    const QDeadlineTimer nameless(NamelessFor);
    while (true) {
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            return Role::Unguarded;
        }
        if (askFirst(wish)) {
            return Role::Second;
        }
        // One that is held stays where it is.
        if (nameless.hasExpired() && !holder() && m_lock.removeStaleLockFile()) {
            continue;
        }
        if (deadline.hasExpired()) {
            return Role::Unanswered;
        }
        // It may be about to listen, or to end.
        QThread::msleep(PauseMs);
    }
}

void SingleInstance::listen()
{
    const QString address = newAddress();
    if (!m_server.listen(address)) {
        return; // A second one will say that the first does not answer.
    }
    // Whoever reads half of it asks again. Not worth a wait for the disk either: after a power cut it means nothing.
    QFile file(m_addressFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(m_server.fullServerName().toUtf8());
    }
}

std::optional<qint64> SingleInstance::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&process, &host, &program) ? std::optional(process) : std::nullopt;
}

bool SingleInstance::askFirst(Wish wish) const
{
    QFile file(m_addressFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(QString::fromUtf8(file.readAll()));
    if (!socket.waitForConnected(AnswerMs)) {
        return false;
    }
    if (const auto first = holder(); first && wish == Wish::Raise) {
        letRaise(*first);
    }
    const QByteArray request =
        wish == Wish::Raise ? QByteArray(RaiseRequest.toByteArray() + activationToken()) : StayRequest.toByteArray();
    socket.write(QByteArray(request + '\n'));
    while (!socket.canReadLine() && socket.waitForReadyRead(AnswerMs)) {
    }
    return socket.readLine() == Acknowledgement;
}

void SingleInstance::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > LongestRequest) {
                socket->abort();
            } else if (socket->canReadLine()) {
                const QByteArray line = socket->readLine().trimmed();
                socket->write(Acknowledgement.toByteArray());
                socket->flush();
                if (line != StayRequest) {
                    emit raiseWanted(line.startsWith(RaiseRequest) ? line.mid(RaiseRequest.size()) : QByteArray());
                }
            }
        });
    }
}

} // namespace TokenDesk
