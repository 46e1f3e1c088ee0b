#include "ui/shell/colorscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QPalette>

namespace TokenDesk {

namespace {

constexpr QLatin1String PortalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String PortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String SettingsInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String AppearanceNamespace("org.freedesktop.appearance");
constexpr QLatin1String ColorSchemeKey("color-scheme");

/// The portal's answer: 1 prefers dark, 2 light, 0 neither (XDG Desktop Portal, Settings).
void applyPreference(const QVariant& answer)
{
    QVariant value = answer;
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    const uint preference = value.toUInt();
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    if ((preference == 1 && !isDark) || (preference == 2 && isDark)) {
        setDarkPalette(preference == 1);
    }
}

class PortalListener final : public QObject
{
    Q_OBJECT
public:
    explicit PortalListener(QObject* parent)
        : QObject(parent)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        // QtDBus connects to remote signals by name only.
        bus.connect(PortalService, PortalPath, SettingsInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        QDBusMessage question =
            QDBusMessage::createMethodCall(PortalService, PortalPath, SettingsInterface, QStringLiteral("Read"));
        question.setArguments({QString(AppearanceNamespace), QString(ColorSchemeKey)});
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [](QDBusPendingCallWatcher* call) {
            if (!call->isError()) {
                applyPreference(call->reply().arguments().value(0));
            }
            call->deleteLater();
        });
    }

private slots:
    void onSettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value)
    {
        if (nameSpace == AppearanceNamespace && key == ColorSchemeKey) {
            applyPreference(value.variant());
        }
    }
};

} // namespace

void followDesktopColorScheme()
{
    if (QDBusConnection::sessionBus().isConnected()) {
        new PortalListener(qApp);
    }
}

} // namespace TokenDesk

#include "colorscheme_linux.moc"
