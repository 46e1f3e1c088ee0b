#include "app/adapters/secretserviceprompt_linux.h"

#include "app/adapters/sessionbus_linux.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

namespace TokenDesk::SecretServicePrompt {

namespace {

const QString PromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

} // namespace

QCoro::Task<bool> open()
{
    const SessionBus::Target service{QStringLiteral("org.freedesktop.secrets"),
                                     QStringLiteral("/org/freedesktop/secrets"),
                                     QStringLiteral("org.freedesktop.Secret.Service")};
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))};
    auto unlocking =
        SessionBus::replyTo(SessionBus::call(service, QStringLiteral("Unlock"), {QVariant::fromValue(collections)}));
    const QDBusMessage reply = co_await unlocking;
    const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (reply.type() != QDBusMessage::ReplyMessage || prompt.isEmpty() || prompt == u"/") {
        co_return true;
    }
    const Listener listener(reply.service(), prompt);
    const SessionBus::Target target{reply.service(), prompt, PromptInterface};
    auto showing = SessionBus::replyTo(SessionBus::call(target, QStringLiteral("Prompt"), {QString()}));
    const QDBusMessage shown = co_await showing;
    if (shown.type() != QDBusMessage::ReplyMessage) {
        co_return true;
    }
    co_return co_await listener.end();
}

Listener::Listener(const QString& service, const QString& prompt)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, prompt, PromptInterface, QStringLiteral("Completed"), this,
                SLOT(complete(bool, QDBusVariant)));
    auto* watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_end.give(true); });
}

void Listener::complete(bool dismissed, const QDBusVariant& /*result*/)
{
    m_end.give(!dismissed);
}

} // namespace TokenDesk::SecretServicePrompt
