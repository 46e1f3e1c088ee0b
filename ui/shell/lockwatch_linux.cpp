#include "ui/shell/lockwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <functional>

namespace TokenDesk {

namespace {

// https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html, on the system's bus.
const QString LoginService = QStringLiteral("org.freedesktop.login1");
const QString ManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString ManagerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString SessionInterface = QStringLiteral("org.freedesktop.login1.Session");
/// The session of whoever asks, or the graphical one of the same user.
const QString OwnSessionPath = QStringLiteral("/org/freedesktop/login1/session/auto");
const QString PropertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

/// The screen savers of desktops, on the session's bus: they lock the screen, and not all of them tell logind. All
/// have the same signal. KDE has the first.
constexpr QLatin1String ScreenSavers[] = {
    QLatin1String("org.freedesktop.ScreenSaver"), QLatin1String("org.gnome.ScreenSaver"),
    QLatin1String("org.cinnamon.ScreenSaver"),    QLatin1String("org.mate.ScreenSaver"),
    QLatin1String("org.xfce.ScreenSaver"),
};

QDBusMessage loginCall(const QString& path, const QString& interface, const char* method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(LoginService, path, interface, QString::fromLatin1(method));
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

} // namespace

class SystemLockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SystemLockWatch(LockWatch& outside)
        : m_outside(outside)
    {
        // QtDBus connects to remote signals by name only.
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const QLatin1String screenSaver : ScreenSavers) {
            if (session.isConnected()) {
                // Each has a path of its own, and some have two.
                session.connect(QString(), QString(), screenSaver, QStringLiteral("ActiveChanged"), this,
                                SLOT(onActiveChanged(bool)));
            }
        }
        QDBusConnection system = QDBusConnection::systemBus();
        if (!system.isConnected()) {
            return;
        }
        system.connect(LoginService, ManagerPath, ManagerInterface, QStringLiteral("PrepareForSleep"), this,
                       SLOT(onPrepareForSleep(bool)));
        findSession();
    }

    void setHoldsUpSleep(bool holds)
    {
        m_holdsUpSleep = holds;
        if (holds) {
            holdUpSleep();
        } else {
            m_inhibitor = {};
        }
    }

private slots:
    void onActiveChanged(bool isActive)
    {
        if (isActive) {
            emit m_outside.sessionLocked();
        }
    }

    void onLock() { emit m_outside.sessionLocked(); }

    void onPropertiesChanged(const QString& /*interface*/, const QVariantMap& changed, const QStringList& /*others*/)
    {
        if (changed.value(QStringLiteral("LockedHint")).toBool()) {
            emit m_outside.sessionLocked();
        }
    }

    void onPrepareForSleep(bool begins)
    {
        if (begins) {
            emit m_outside.sleepComing();
            // Which lets the system go on.
            m_inhibitor = {};
        } else if (m_holdsUpSleep) {
            holdUpSleep();
        }
    }

private:
    void ask(const QDBusMessage& call, std::function<void(const QVariant&)> take)
    {
        auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [take = std::move(take)](QDBusPendingCallWatcher* finished) {
                    finished->deleteLater();
                    if (!finished->isError()) {
                        take(finished->reply().arguments().value(0));
                    }
                });
    }

    void findSession()
    {
        const QString id = qEnvironmentVariable("XDG_SESSION_ID");
        if (!id.isEmpty()) {
            listenTo(id);
            return;
        }
        ask(loginCall(OwnSessionPath, PropertiesInterface, "Get", {SessionInterface, QStringLiteral("Id")}),
            [this](const QVariant& answer) { listenTo(answer.value<QDBusVariant>().variant().toString()); });
    }

    /// Signals come from the session's own path only.
    void listenTo(const QString& session)
    {
        ask(loginCall(ManagerPath, ManagerInterface, "GetSession", {session}), [this](const QVariant& answer) {
            const QString path = answer.value<QDBusObjectPath>().path();
            QDBusConnection bus = QDBusConnection::systemBus();
            bus.connect(LoginService, path, SessionInterface, QStringLiteral("Lock"), this, SLOT(onLock()));
            bus.connect(LoginService, path, PropertiesInterface, QStringLiteral("PropertiesChanged"), this,
                        SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
        });
    }

    void holdUpSleep()
    {
        if (m_inhibitor.isValid() || !QDBusConnection::systemBus().isConnected()) {
            return;
        }
        // logind waits for this as long as the descriptor is open, and for five seconds at most.
        const QVariantList arguments{QStringLiteral("sleep"), QStringLiteral("Token Desk"),
                                     QStringLiteral("Locks first"), QStringLiteral("delay")};
        ask(loginCall(ManagerPath, ManagerInterface, "Inhibit", arguments), [this](const QVariant& answer) {
            if (m_holdsUpSleep) {
                m_inhibitor = answer.value<QDBusUnixFileDescriptor>();
            }
        });
    }

    LockWatch& m_outside;
    QDBusUnixFileDescriptor m_inhibitor;
    bool m_holdsUpSleep = false;
};

LockWatch::LockWatch(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<SystemLockWatch>(*this))
{
}

LockWatch::~LockWatch() = default;

void LockWatch::setHoldsUpSleep(bool holds)
{
    m_system->setHoldsUpSleep(holds);
}

} // namespace TokenDesk

#include "lockwatch_linux.moc"
