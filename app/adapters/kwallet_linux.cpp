#include "app/adapters/kwallet_linux.h"

#include "app/adapters/keychainservice.h"
#include "app/adapters/sessionbus_linux.h"

namespace TokenDesk::KWallet {

namespace {

const QString Name = QStringLiteral("KWallet");

QDBusMessage call(const Daemon& daemon, const QString& method, const QVariantList& arguments = {})
{
    return SessionBus::call({daemon.service, daemon.path, QStringLiteral("org.kde.KWallet")}, method, arguments);
}

/// Its name, or nothing.
QCoro::Task<QString> networkWallet(Daemon daemon)
{
    auto asking = SessionBus::replyTo(call(daemon, QStringLiteral("networkWallet")));
    const QDBusMessage reply = co_await asking;
    co_return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString();
}

QDBusMessage openCall(const Daemon& daemon, const QString& wallet)
{
    const qlonglong noWindow = 0;
    return call(daemon, QStringLiteral("open"), {wallet, noWindow, keychainServiceName()});
}

bool isKde()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE") {
        return true;
    }
    if (desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE") {
        return false;
    }
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde") {
        return true;
    }
    const bool isOther = session == "gnome" || session == "kde4" || session.contains("xfce") || session == "xubuntu" ||
                         qEnvironmentVariableIsSet("GNOME_DESKTOP_SESSION_ID");
    return !isOther && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

std::optional<Daemon> daemonOfDesktop()
{
    const QByteArray version = isKde() ? qgetenv("KDE_SESSION_VERSION") : QByteArray();
    if (version == "5") {
        return Daemon{QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5")};
    }
#ifdef TOKENDESK_KWALLET6
    if (version == "6") {
        return Daemon{QStringLiteral("org.kde.kwalletd6"), QStringLiteral("/modules/kwalletd6")};
    }
#endif
    return {};
}

QCoro::Task<bool> answers(Daemon daemon)
{
    auto asking = SessionBus::replyTo(call(daemon, QStringLiteral("networkWallet")));
    const QDBusMessage reply = co_await asking;
    co_return reply.type() == QDBusMessage::ReplyMessage;
}

QCoro::Task<KeychainStatus> query(Daemon daemon)
{
    using State = KeychainStatus::State;
    auto askingIfEnabled = SessionBus::replyTo(call(daemon, QStringLiteral("isEnabled")));
    const QDBusMessage enabled = co_await askingIfEnabled;
    if (SessionBus::isServiceMissing(enabled)) {
        KeychainStatus status{.state = State::Missing, .missingService = Name};
        if (!SessionBus::hasServiceNotStarted(enabled)) {
            status.suggestedPackage = QStringLiteral("kwalletmanager");
        }
        co_return status;
    }
    if (enabled.type() != QDBusMessage::ReplyMessage) {
        co_return KeychainStatus{.name = Name};
    }
    if (!enabled.arguments().value(0).toBool()) {
        // Switched off in KDE's settings: there is nothing to install.
        co_return KeychainStatus{.state = State::Missing, .missingService = Name};
    }
    auto askingForWallet = SessionBus::replyTo(call(daemon, QStringLiteral("networkWallet")));
    const QDBusMessage wallet = co_await askingForWallet;
    auto askingIfOpen =
        SessionBus::replyTo(call(daemon, QStringLiteral("isOpen"), {wallet.arguments().value(0).toString()}));
    const QDBusMessage open = co_await askingIfOpen;
    if (wallet.type() != QDBusMessage::ReplyMessage || open.type() != QDBusMessage::ReplyMessage) {
        co_return KeychainStatus{.name = Name};
    }
    co_return KeychainStatus{.state = open.arguments().value(0).toBool() ? State::Available : State::Locked,
                             .name = Name};
}

QCoro::Task<bool> open(Daemon daemon)
{
    auto asking = networkWallet(daemon);
    const QString wallet = co_await asking;
    if (wallet.isEmpty()) {
        co_return true;
    }
    auto opening = SessionBus::patientReplyTo(openCall(daemon, wallet));
    const QDBusMessage handle = co_await opening;
    co_return handle.type() != QDBusMessage::ReplyMessage || handle.arguments().value(0).toInt() >= 0;
}

QCoro::Task<bool> close(Daemon daemon)
{
    auto asking = networkWallet(daemon);
    const QString wallet = co_await asking;
    const bool evenIfInUse = true;
    auto closing = SessionBus::replyTo(call(daemon, QStringLiteral("close"), {wallet, evenIfInUse}));
    const QDBusMessage reply = co_await closing;
    co_return reply.type() == QDBusMessage::ReplyMessage&& reply.arguments().value(0).toInt() == 0;
}

QCoro::Task<bool> flush(Daemon daemon)
{
    auto asking = networkWallet(daemon);
    const QString wallet = co_await asking;
    auto askingIfOpen = SessionBus::replyTo(call(daemon, QStringLiteral("isOpen"), {wallet}));
    const QDBusMessage isOpen = co_await askingIfOpen;
    if (!isOpen.arguments().value(0).toBool()) {
        co_return true;
    }
    auto opening = SessionBus::replyTo(openCall(daemon, wallet));
    const QDBusMessage handle = co_await opening;
    auto writing = SessionBus::replyTo(
        call(daemon, QStringLiteral("sync"), {handle.arguments().value(0).toInt(), keychainServiceName()}));
    co_await writing;
    co_return true;
}

} // namespace TokenDesk::KWallet
