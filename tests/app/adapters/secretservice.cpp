#include "tests/app/adapters/secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <csignal>

namespace TokenDesk::Test::SecretService {

/// The API's Secret structure, (oayays).
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const WireSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, WireSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace TokenDesk::Test::SecretService

Q_DECLARE_METATYPE(TokenDesk::Test::SecretService::WireSecret)

namespace TokenDesk::Test::SecretService {

namespace {

const QString Service = QStringLiteral("org.freedesktop.secrets");
const QString Path = QStringLiteral("/org/freedesktop/secrets");
const QString Interface = QStringLiteral("org.freedesktop.Secret.Service");

QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    const auto reply = call(Interface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return reply.arguments().value(0).value<QDBusObjectPath>();
}

} // namespace

bool lock()
{
    const QVariant collections = QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()});
    return call(Interface, QStringLiteral("Lock"), {collections}).type() == QDBusMessage::ReplyMessage;
}

bool unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto opened = call(Interface, QStringLiteral("OpenSession"),
                             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret password{.session = opened.arguments().value(1).value<QDBusObjectPath>(),
                              .parameters = {},
                              .value = QByteArrayLiteral("test"),
                              .contentType = QStringLiteral("text/plain")};
    return call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                QStringLiteral("UnlockWithMasterPassword"),
                {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

bool isOpen()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        Service, defaultCollection().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const auto reply = QDBusConnection::sessionBus().call(question);
    return reply.type() == QDBusMessage::ReplyMessage &&
           !reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

pid_t process()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
    question.setArguments({Service});
    return static_cast<pid_t>(QDBusConnection::sessionBus().call(question).arguments().value(0).toUInt());
}

Halted::Halted()
    : m_process(process())
{
    if (m_process <= 0 || kill(m_process, SIGSTOP) != 0) {
        qFatal("no secret service to halt");
    }
}

Halted::~Halted()
{
    kill(m_process, SIGCONT);
}

} // namespace TokenDesk::Test::SecretService
