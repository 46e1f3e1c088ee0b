#include "ui/shell/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QHash>
#include <QVariantMap>
#include <functional>
#include <optional>
#include <utility>

namespace TokenDesk {

namespace {

// https://specifications.freedesktop.org/notification-spec/1.2
constexpr QLatin1String BusName("org.freedesktop.Notifications");
constexpr QLatin1String Path("/org/freedesktop/Notifications");
constexpr int ByTheDesktop = -1;

QDBusMessage callOf(const char* method, const QVariantList& arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(BusName, Path, BusName, QString::fromLatin1(method));
    call.setArguments(arguments);
    return call;
}

QVariantList argumentsOf(const Notice& notice, uint replaced, const QStringList& capabilities)
{
    QStringList actions;
    if (capabilities.contains(u"actions")) {
        actions << QString(Notifications::DefaultAction) << QString();
        for (const Notice::Action& action : notice.actions) {
            actions << action.name << action.title;
        }
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("transient"), notice.isPassing}};
    const bool readsMarkup = capabilities.contains(u"body-markup");
    return {QGuiApplication::applicationDisplayName(),
            replaced,
            QGuiApplication::desktopFileName(),
            notice.title,
            readsMarkup ? notice.text.toHtmlEscaped() : notice.text,
            actions,
            hints,
            ByTheDesktop};
}

} // namespace

/// The desktop's service on the session bus. It is not reached for before there is something to tell.
class NotificationService final : public QObject
{
    Q_OBJECT
public:
    explicit NotificationService(Notifications& outside)
        : m_outside(outside)
    {
    }

    ~NotificationService() override
    {
        for (const Standing& standing : std::as_const(m_standing)) {
            if (standing.id != 0) {
                close(standing.id);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(NotificationService)

    void show(Notifications::Place place, const Notice& notice)
    {
        listen();
        m_standing[place].isWithdrawn = false;
        ask(callOf("GetCapabilities"), [this, place, notice](const QDBusMessage& answer) {
            if (answer.type() == QDBusMessage::ErrorMessage) {
                emit m_outside.undelivered(notice);
            } else if (!m_standing.value(place).isWithdrawn) {
                notify(place, notice, answer.arguments().value(0).toStringList());
            }
        });
    }

    void withdraw(Notifications::Place place)
    {
        Standing& standing = m_standing[place];
        standing.isWithdrawn = true;
        if (standing.id != 0) {
            close(standing.id);
        }
    }

private slots:
    void onAction(uint id, const QString& action)
    {
        if (const auto place = placeOf(id)) {
            emit m_outside.chosen(*place, action, std::exchange(m_activationToken, {}));
        }
    }

    void onActivationToken(uint id, const QString& token)
    {
        if (placeOf(id)) {
            m_activationToken = token.toUtf8();
        }
    }

    void onClosed(uint id, uint /*reason*/)
    {
        if (const auto place = placeOf(id)) {
            m_standing[*place].id = 0;
            emit m_outside.closed(*place);
        }
    }

private:
    struct Standing
    {
        /// As the desktop numbers what it shows; 0 for nothing.
        uint id = 0;
        /// Not wanted any more: what is on its way there is closed when it arrives.
        bool isWithdrawn = false;
    };

    void listen()
    {
        if (std::exchange(m_isListening, true)) {
            return;
        }
        // QtDBus connects to remote signals by name only.
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(QString(), Path, BusName, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
        bus.connect(QString(), Path, BusName, QStringLiteral("ActivationToken"), this,
                    SLOT(onActivationToken(uint, QString)));
        bus.connect(QString(), Path, BusName, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    }

    void ask(const QDBusMessage& call, std::function<void(const QDBusMessage&)> take)
    {
        auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [take = std::move(take)](QDBusPendingCallWatcher* finished) {
                    finished->deleteLater();
                    take(finished->reply());
                });
    }

    void notify(Notifications::Place place, const Notice& notice, const QStringList& capabilities)
    {
        const QDBusMessage call = callOf("Notify", argumentsOf(notice, m_standing.value(place).id, capabilities));
        ask(call, [this, place, notice](const QDBusMessage& answer) {
            if (answer.type() == QDBusMessage::ErrorMessage) {
                emit m_outside.undelivered(notice);
                return;
            }
            Standing& standing = m_standing[place];
            standing.id = answer.arguments().value(0).toUInt();
            if (standing.isWithdrawn) {
                close(standing.id);
            }
        });
    }

    static void close(uint id)
    {
        QDBusConnection::sessionBus().call(callOf("CloseNotification", {id}), QDBus::NoBlock);
    }

    [[nodiscard]] std::optional<Notifications::Place> placeOf(uint id) const
    {
        for (auto standing = m_standing.cbegin(); standing != m_standing.cend(); ++standing) {
            if (id != 0 && standing->id == id) {
                return standing.key();
            }
        }
        return std::nullopt;
    }

    Notifications& m_outside;
    QHash<Notifications::Place, Standing> m_standing;
    QByteArray m_activationToken;
    bool m_isListening = false;
};

Notifications::Notifications(QObject* parent)
    : QObject(parent)
    , m_service(std::make_unique<NotificationService>(*this))
{
}

Notifications::~Notifications() = default;

void Notifications::show(Place place, const Notice& notice)
{
    m_service->show(place, notice);
}

void Notifications::withdraw(Place place)
{
    m_service->withdraw(place);
}

} // namespace TokenDesk

#include "notifications_linux.moc"
