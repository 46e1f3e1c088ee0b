#include "app/adapters/sessionbus_linux.h"

#include "app/ports/answer.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace TokenDesk::SessionBus {

namespace {

constexpr int CallTimeoutMs = 5000;

QCoro::Task<QDBusMessage> replyWithin(int timeoutMs, QDBusMessage message)
{
    Answer<QDBusMessage> answer;
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, timeoutMs));
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [answer](QDBusPendingCallWatcher* finished) { answer.give(finished->reply()); });
    co_return co_await answer;
}

} // namespace

QDBusMessage call(const Target& target, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(target.service, target.path, target.interface, method);
    message.setArguments(arguments);
    return message;
}

QCoro::Task<QDBusMessage> replyTo(const QDBusMessage& message)
{
    return replyWithin(CallTimeoutMs, message);
}

QCoro::Task<QDBusMessage> patientReplyTo(const QDBusMessage& message)
{
    // To libdbus this is no timeout at all.
    return replyWithin(std::numeric_limits<int>::max(), message);
}

QCoro::Task<QString> ownerOf(QString service)
{
    const Target bus{QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                     QStringLiteral("org.freedesktop.DBus")};
    auto asking = replyTo(call(bus, QStringLiteral("GetNameOwner"), {service}));
    const QDBusMessage reply = co_await asking;
    co_return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString();
}

bool isServiceMissing(const QDBusMessage& reply)
{
    const QString error = reply.errorName();
    return error == u"org.freedesktop.DBus.Error.ServiceUnknown" ||
           error == u"org.freedesktop.DBus.Error.NameHasNoOwner" ||
           error == u"org.freedesktop.DBus.Error.Disconnected" || hasServiceNotStarted(reply);
}

bool hasServiceNotStarted(const QDBusMessage& reply)
{
    return reply.errorName().startsWith(u"org.freedesktop.DBus.Error.Spawn.");
}

} // namespace TokenDesk::SessionBus
