#include "ui/shell/trayhost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QSystemTrayIcon>
#include <QTimer>

namespace TokenDesk {

namespace {

// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
constexpr QLatin1String WatcherService("org.kde.StatusNotifierWatcher");
constexpr QLatin1String WatcherPath("/StatusNotifierWatcher");
constexpr QLatin1String PropertiesInterface("org.freedesktop.DBus.Properties");

/// Qt does not tell when a legacy tray goes away.
constexpr std::chrono::seconds LegacyLookInterval{5};

} // namespace

/// Qt decides at the first question whether the program has a StatusNotifierItem or a legacy icon, and remembers that
/// there was a host for the former ever after; so that is followed here.
class TrayWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TrayWatch(TrayHost& host)
        : m_host(host)
        , m_isStatusNotifier(hasStatusNotifierHost())
        , m_isHostRegistered(m_isStatusNotifier)
    {
        if (m_isStatusNotifier) {
            QDBusConnection bus = QDBusConnection::sessionBus();
            auto* watcher =
                new QDBusServiceWatcher(WatcherService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
            connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayWatch::ask);
            // QtDBus connects to remote signals by name only.
            for (const char* signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
                bus.connect(WatcherService, WatcherPath, WatcherService, QString::fromLatin1(signal), this,
                            SLOT(ask()));
            }
        } else if (QSystemTrayIcon::isSystemTrayAvailable()) {
            m_timer.setTimerType(Qt::VeryCoarseTimer);
            connect(&m_timer, &QTimer::timeout, &host, &TrayHost::changed);
            m_timer.start(LegacyLookInterval);
        }
    }

    [[nodiscard]] bool isThere() const
    {
        return m_isStatusNotifier ? m_isHostRegistered : QSystemTrayIcon::isSystemTrayAvailable();
    }
    [[nodiscard]] bool isStatusNotifier() const { return m_isStatusNotifier; }

private slots:
    void ask()
    {
        QDBusMessage question =
            QDBusMessage::createMethodCall(WatcherService, WatcherPath, PropertiesInterface, QStringLiteral("Get"));
        question.setArguments({QString(WatcherService), QStringLiteral("IsStatusNotifierHostRegistered")});
        question.setAutoStartService(false);
        auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
            m_isHostRegistered =
                !call->isError() && call->reply().arguments().value(0).value<QDBusVariant>().variant().toBool();
            call->deleteLater();
            emit m_host.changed();
        });
    }

private:
    static bool hasStatusNotifierHost()
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        return QSystemTrayIcon::isSystemTrayAvailable() && bus.isConnected() &&
               bus.interface()->isServiceRegistered(WatcherService).value();
    }

    TrayHost& m_host;
    bool m_isStatusNotifier;
    bool m_isHostRegistered;
    QTimer m_timer;
};

TrayHost::TrayHost(QObject* parent)
    : QObject(parent)
    , m_watch(std::make_unique<TrayWatch>(*this))
{
}

TrayHost::~TrayHost() = default;

bool TrayHost::isThere() const
{
    return m_watch->isThere();
}

bool TrayHost::isStatusNotifier() const
{
    return m_watch->isStatusNotifier();
}

} // namespace TokenDesk

#include "trayhost_linux.moc"
