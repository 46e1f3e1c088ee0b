#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

namespace TokenDesk::Test {

/// The desktop's notifications as python-dbusmock plays them on the session bus, which has to be a private one.
class MockNotifications final : public QObject
{
    Q_OBJECT
public:
    struct Shown
    {
        uint replaced = 0;
        QString title;
        QString text;
        /// Names and titles, in turn.
        QStringList actions;
    };

    explicit MockNotifications(const QString& capabilities = QStringLiteral("actions body body-markup"))
    {
        m_daemon.start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"),
                        QStringLiteral("notification_daemon"), QStringLiteral("--parameters"),
                        QStringLiteral(R"({"capabilities": "%1"})").arg(capabilities)});
        const auto isThere = [] { return call(Interface, QStringLiteral("GetServerInformation")).type() != Error; };
        if (!QTest::qWaitFor(isThere, 30'000)) {
            qFatal("python-dbusmock does not come up: %s", m_daemon.readAllStandardError().constData());
        }
        QDBusConnection::sessionBus().connect(Interface, Path, Mock, QStringLiteral("MethodCalled"), this,
                                              SLOT(onCalled(QString, QVariantList)));
    }
    ~MockNotifications() override
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(MockNotifications)

    /// So far, the first to come first.
    QList<Shown> shown;
    /// The numbers of what was taken back.
    QList<uint> closed;

    /// The person clicks on a button of the notification of that number.
    static void choose(uint id, const QString& action)
    {
        emitSignal(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, action});
    }
    /// The person closes it.
    static void dismiss(uint id) { emitSignal(QStringLiteral("NotificationClosed"), QStringLiteral("uu"), {id, 2U}); }

private slots:
    void onCalled(const QString& method, const QVariantList& arguments)
    {
        if (method == QLatin1String("Notify")) {
            shown.append({.replaced = arguments.at(1).toUInt(),
                          .title = arguments.at(3).toString(),
                          .text = arguments.at(4).toString(),
                          .actions = qdbus_cast<QStringList>(arguments.at(5))});
        } else if (method == QLatin1String("CloseNotification")) {
            closed.append(arguments.at(0).toUInt());
        }
    }

private:
    static constexpr auto Error = QDBusMessage::ErrorMessage;
    static constexpr QLatin1String Interface{"org.freedesktop.Notifications"};
    static constexpr QLatin1String Path{"/org/freedesktop/Notifications"};
    static constexpr QLatin1String Mock{"org.freedesktop.DBus.Mock"};

    static QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(Interface, Path, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }
    static void emitSignal(const QString& name, const QString& signature, const QVariantList& arguments)
    {
        const QVariantList all{Interface, name, signature, arguments};
        if (call(Mock, QStringLiteral("EmitSignal"), all).type() == Error) {
            qFatal("the mock does not emit a signal");
        }
    }

    QProcess m_daemon;
};

} // namespace TokenDesk::Test
