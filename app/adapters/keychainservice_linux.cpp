#include "app/adapters/keychainservice.h"

#include "app/adapters/kwallet_linux.h"
#include "app/adapters/libsecret_linux.h"
#include "app/adapters/secretserviceprompt_linux.h"
#include "app/adapters/sessionbus_linux.h"
#include "app/ports/answer.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <vector>

namespace TokenDesk {

namespace {

const SessionBus::Target SecretService{QStringLiteral("org.freedesktop.secrets"),
                                       QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service")};

/// What the first job settled.
struct Choice
{
    bool isMade = false;
    /// Nothing for the Secret Service.
    std::optional<KWallet::Daemon> wallet = {};
};

Choice& choice()
{
    static Choice made;
    return made;
}

/// The wallet that QtKeychain would use if it had to choose now.
QCoro::Task<std::optional<KWallet::Daemon>> walletInUse()
{
    if (choice().isMade) {
        // A copy: QCoro (0.8) moves from what it is given, a variable of longer life included.
        const std::optional<KWallet::Daemon> wallet = choice().wallet;
        co_return wallet;
    }
    std::optional<KWallet::Daemon> daemon = KWallet::daemonOfDesktop();
    if (daemon && QDBusConnection::sessionBus().isConnected()) {
        auto asking = KWallet::answers(*daemon);
        const bool isThere = co_await asking;
        if (!isThere) {
            daemon.reset();
        }
    }
    co_return daemon;
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
    const SessionBus::Target bus{QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                 QStringLiteral("org.freedesktop.DBus")};
    auto asking = SessionBus::replyTo(
        SessionBus::call(bus, QStringLiteral("GetConnectionUnixProcessID"), {SecretService.service}));
    const QDBusMessage reply = co_await asking;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        co_return QString();
    }
    const QString link = QStringLiteral("/proc/%1/exe").arg(reply.arguments().value(0).toUInt());
    co_return nameOfProgram(QFileInfo(QFileInfo(link).symLinkTarget()).fileName());
}

KeychainStatus missingBus()
{
    return {.state = KeychainStatus::State::Missing,
            .missingService = QStringLiteral("D-Bus session bus"),
            .suggestedPackage = QStringLiteral("dbus-user-session")};
}

/// @p reply is the bus's own, in the place of the service's.
KeychainStatus missingService(const QDBusMessage& reply)
{
    const bool isKde = KWallet::daemonOfDesktop().has_value();
    KeychainStatus status{.state = KeychainStatus::State::Missing};
    status.missingService = isKde ? QStringLiteral("KWallet") : QStringLiteral("GNOME Keyring");
    if (!SessionBus::hasServiceNotStarted(reply)) {
        status.suggestedPackage = isKde ? QStringLiteral("kwalletmanager") : QStringLiteral("gnome-keyring");
    }
    return status;
}

/// The path of the default collection; empty where there is none.
QString collectionFrom(const QDBusMessage& alias)
{
    const QString path = alias.arguments().value(0).value<QDBusObjectPath>().path();
    return path == u"/" ? QString() : path;
}

QCoro::Task<KeychainStatus> querySecretService()
{
    using State = KeychainStatus::State;
    auto askingForAlias =
        SessionBus::replyTo(SessionBus::call(SecretService, QStringLiteral("ReadAlias"), {QStringLiteral("default")}));
    const QDBusMessage alias = co_await askingForAlias;
    if (alias.type() != QDBusMessage::ReplyMessage) {
        co_return SessionBus::isServiceMissing(alias) ? missingService(alias) : KeychainStatus();
    }
    KeychainStatus status;
    auto askingForName = nameOfService();
    status.name = co_await askingForName;

    const QString collection = collectionFrom(alias);
    if (collection.isEmpty()) {
        // No default collection yet: the service makes one when something is stored. KeePassXC has none while its
        // database is locked.
        status.state = status.name == u"KeePassXC" ? State::Locked : State::Available;
        co_return status;
    }
    const SessionBus::Target properties{SecretService.service, collection,
                                        QStringLiteral("org.freedesktop.DBus.Properties")};
    auto askingIfLocked = SessionBus::replyTo(
        SessionBus::call(properties, QStringLiteral("Get"),
                         {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}));
    const QDBusMessage locked = co_await askingIfLocked;
    if (locked.type() == QDBusMessage::ReplyMessage) {
        const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
        status.state = isLocked ? State::Locked : State::Available;
    }
    co_return status;
}

QCoro::Task<bool> lockSecretService()
{
    auto askingForAlias =
        SessionBus::replyTo(SessionBus::call(SecretService, QStringLiteral("ReadAlias"), {QStringLiteral("default")}));
    const QDBusMessage alias = co_await askingForAlias;
    const QString collection = collectionFrom(alias);
    if (collection.isEmpty()) {
        co_return false;
    }
    const QList<QDBusObjectPath> collections{QDBusObjectPath(collection)};
    auto locking = SessionBus::replyTo(
        SessionBus::call(SecretService, QStringLiteral("Lock"), {QVariant::fromValue(collections)}));
    const QDBusMessage reply = co_await locking;
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
    if (reply.type() != QDBusMessage::ReplyMessage || locked.contains(QDBusObjectPath(collection))) {
        co_return reply.type() == QDBusMessage::ReplyMessage;
    }
    // KeePassXC locks by way of a prompt, in which it asks only where something is not saved.
    const auto prompt = qdbus_cast<QDBusObjectPath>(reply.arguments().value(1));
    if (prompt.path().size() <= 1) {
        co_return false;
    }
    auto prompting = SessionBus::replyTo(
        SessionBus::call({SecretService.service, prompt.path(), QStringLiteral("org.freedesktop.Secret.Prompt")},
                         QStringLiteral("Prompt"), {QString()}));
    const QDBusMessage prompted = co_await prompting;
    co_return prompted.type() == QDBusMessage::ReplyMessage;
}

/// Which service it is from now on: the wallet, or nothing for the Secret Service.
QCoro::Task<std::optional<KWallet::Daemon>> settle()
{
    auto choosing = walletInUse();
    const std::optional<KWallet::Daemon> wallet = co_await choosing;
    if (!choice().isMade) {
        if (!wallet) {
            LibSecret::surviveNewServices();
        }
        choice() = {.isMade = true, .wallet = wallet};
    }
    const std::optional<KWallet::Daemon> service = choice().wallet;
    co_return service;
}

QCoro::Task<bool> open()
{
    auto settling = settle();
    const std::optional<KWallet::Daemon> wallet = co_await settling;
    if (!QDBusConnection::sessionBus().isConnected()) {
        co_return true;
    }
    auto opening = wallet ? KWallet::open(*wallet) : SecretServicePrompt::open();
    co_return co_await opening;
}

} // namespace

QString keychainServiceName()
{
    return QStringLiteral("Token Desk");
}

QCoro::Task<KeychainStatus> queryKeychainService()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        co_return missingBus();
    }
    auto choosing = walletInUse();
    const std::optional<KWallet::Daemon> wallet = co_await choosing;
    auto asking = wallet ? KWallet::query(*wallet) : querySecretService();
    co_return co_await asking;
}

QCoro::Task<bool> openKeychainService()
{
    static std::vector<Answer<bool>> waiting;
    const Answer<bool> opened;
    waiting.push_back(opened);
    if (waiting.size() == 1) {
        QCoro::connect(open(), QCoreApplication::instance(), [](bool isOpen) {
            for (const auto& answer : std::exchange(waiting, {})) {
                answer.give(isOpen);
            }
        });
    }
    co_return co_await opened;
}

QCoro::Task<bool> lockKeychainService()
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        co_return false;
    }
    auto choosing = walletInUse();
    const std::optional<KWallet::Daemon> wallet = co_await choosing;
    auto locking = wallet ? KWallet::close(*wallet) : lockSecretService();
    co_return co_await locking;
}

QCoro::Task<QString> keychainServiceRun()
{
    auto settling = settle();
    const std::optional<KWallet::Daemon> wallet = co_await settling;
    if (!QDBusConnection::sessionBus().isConnected()) {
        co_return QString();
    }
    auto asking = SessionBus::ownerOf(wallet ? wallet->service : SecretService.service);
    co_return co_await asking;
}

QCoro::Task<bool> flushKeychainService()
{
    if (const auto wallet = choice().wallet) {
        auto flushing = KWallet::flush(*wallet);
        co_await flushing;
    }
    co_return true;
}

QCoro::Task<std::optional<bool>> isKeychainItemWithheld(QString key)
{
    if (choice().wallet) {
        // A wallet is open for a program or it is not.
        co_return false;
    }
    qDBusRegisterMetaType<QMap<QString, QString>>();
    // As QtKeychain labels items of either type.
    const QMap<QString, QString> attributes{{QStringLiteral("server"), keychainServiceName()},
                                            {QStringLiteral("user"), key}};
    auto searching = SessionBus::replyTo(
        SessionBus::call(SecretService, QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}));
    const QDBusMessage reply = co_await searching;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        co_return std::nullopt;
    }
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
    co_return !locked.isEmpty();
}

void watchKeychainService(std::function<void()> hasEnded)
{
    if (choice().wallet) {
        return;
    }
    auto* watcher = new QDBusServiceWatcher(SecretService.service, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, watcher,
                     [hasEnded = std::move(hasEnded)](const QString& /*service*/, const QString& former) {
                         if (!former.isEmpty()) {
                             hasEnded();
                         }
                     });
}

} // namespace TokenDesk
