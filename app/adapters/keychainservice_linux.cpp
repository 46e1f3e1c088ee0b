#include "app/adapters/keychainservice.h"
#include "app/ports/answer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>

namespace TokenDesk {

namespace {

constexpr QLatin1String SecretsName("org.freedesktop.secrets");
constexpr QLatin1String SecretsPath("/org/freedesktop/secrets");
constexpr int CallTimeoutMs = 5000;

QDBusMessage call(const QString& service, const QString& path, QLatin1String interface, QLatin1String method,
                  const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QCoro::Task<QDBusMessage> replyTo(QDBusMessage message)
{
    Answer<QDBusMessage> answer;
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, CallTimeoutMs));
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [answer](QDBusPendingCallWatcher* finished) { answer.give(finished->reply()); });
    co_return co_await answer;
}

QString nameOfProgram(const QString& program)
{
    struct Known
    {
        QLatin1String start;
        QLatin1String name;
    };
    constexpr Known KnownPrograms[] = {
        {QLatin1String("gnome-keyring"), QLatin1String("GNOME Keyring")},
        {QLatin1String("keepassxc"), QLatin1String("KeePassXC")},
        {QLatin1String("kwalletd"), QLatin1String("KWallet")},
        {QLatin1String("ksecretd"), QLatin1String("KWallet")},
        {QLatin1String("oo7"), QLatin1String("oo7")},
    };
    for (const Known& known : KnownPrograms) {
        if (program.startsWith(known.start)) {
            return known.name;
        }
    }
    return program;
}

QCoro::Task<QString> nameOfService()
{
    QDBusMessage question = call(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                 QLatin1String("org.freedesktop.DBus"), QLatin1String("GetConnectionUnixProcessID"),
                                 {QString(SecretsName)});
    auto task = replyTo(question);
    const QDBusMessage reply = co_await task;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        co_return QString();
    }
    const QString link = QStringLiteral("/proc/%1/exe").arg(reply.arguments().value(0).toUInt());
    co_return nameOfProgram(QFileInfo(QFileInfo(link).symLinkTarget()).fileName());
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE");
}

KeychainStatus missingBus()
{
    return {.state = KeychainStatus::State::Missing,
            .missingService = QStringLiteral("D-Bus session bus"),
            .suggestedPackage = QStringLiteral("dbus-user-session")};
}

/// @p error is the bus's answer to a call of the service.
KeychainStatus missingService(const QString& error)
{
    KeychainStatus status{.state = KeychainStatus::State::Missing};
    status.missingService = isKde() ? QStringLiteral("KWallet") : QStringLiteral("GNOME Keyring");
    // Where the bus knows how to start a service, it is installed.
    if (!error.startsWith(u"org.freedesktop.DBus.Error.Spawn.")) {
        status.suggestedPackage = isKde() ? QStringLiteral("kwalletmanager") : QStringLiteral("gnome-keyring");
    }
    return status;
}

bool isMissing(const QDBusMessage& reply)
{
    const QString error = reply.errorName();
    return error == u"org.freedesktop.DBus.Error.ServiceUnknown" ||
           error == u"org.freedesktop.DBus.Error.NameHasNoOwner" ||
           error.startsWith(u"org.freedesktop.DBus.Error.Spawn.") ||
           error == u"org.freedesktop.DBus.Error.Disconnected";
}

} // namespace

QString keychainServiceName()
{
    return QStringLiteral("Token Desk");
}

QCoro::Task<KeychainStatus> queryKeychainService()
{
    using State = KeychainStatus::State;
    if (!QDBusConnection::sessionBus().isConnected()) {
        co_return missingBus();
    }
    auto aliasTask = replyTo(call(SecretsName, SecretsPath, QLatin1String("org.freedesktop.Secret.Service"),
                                  QLatin1String("ReadAlias"), {QStringLiteral("default")}));
    const QDBusMessage alias = co_await aliasTask;
    if (alias.type() != QDBusMessage::ReplyMessage) {
        co_return isMissing(alias) ? missingService(alias.errorName()) : KeychainStatus();
    }
    KeychainStatus status;
    auto nameTask = nameOfService();
    status.name = co_await nameTask;

    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection == u"/" || collection.isEmpty()) {
        // No default collection yet: the service makes one when something is stored. KeePassXC has none while its
        // database is locked.
        status.state = status.name == u"KeePassXC" ? State::Locked : State::Available;
        co_return status;
    }
    auto lockedTask =
        replyTo(call(SecretsName, collection, QLatin1String("org.freedesktop.DBus.Properties"), QLatin1String("Get"),
                     {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}));
    const QDBusMessage locked = co_await lockedTask;
    if (locked.type() == QDBusMessage::ReplyMessage) {
        const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
        status.state = isLocked ? State::Locked : State::Available;
    }
    co_return status;
}

} // namespace TokenDesk
