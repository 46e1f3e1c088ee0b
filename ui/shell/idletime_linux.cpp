#include "ui/shell/idletime.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <cstdlib>
#include <memory>
#include <xcb/screensaver.h>

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;

/// For what libxcb has allocated.
struct Free
{
    void operator()(void* memory) const { std::free(memory); }
};

/// Of the X server's MIT-SCREEN-SAVER extension.
std::optional<milliseconds> idleTimeOfXServer()
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr) {
        return std::nullopt;
    }
    xcb_connection_t* connection = x11->connection();
    const xcb_query_extension_reply_t* extension = xcb_get_extension_data(connection, &xcb_screensaver_id);
    if (extension == nullptr || extension->present == 0) {
        return std::nullopt;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const std::unique_ptr<xcb_screensaver_query_info_reply_t, Free> reply(
        xcb_screensaver_query_info_reply(connection, xcb_screensaver_query_info(connection, root), nullptr));
    return reply ? std::optional(milliseconds{reply->ms_since_user_input}) : std::nullopt;
}

} // namespace

void askIdleTime(QObject* context, const std::function<void(std::optional<milliseconds>)>& tell)
{
    // On Wayland, where there is no other way, and on X11 as well.
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("GetIdletime"));
    question.setAutoStartService(false);
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [tell](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        tell(finished->isError() ? idleTimeOfXServer()
                                 : milliseconds{finished->reply().arguments().value(0).toULongLong()});
    });
}

} // namespace TokenDesk
