#include "app/adapters/libsecret_linux.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QLibrary>

namespace TokenDesk::LibSecret {

namespace {

/// GLib's GType.
using Type = std::size_t;

/// A function of a library that QtKeychain needs anyway; null where that is not installed.
template <class Function>
Function resolved(const char* library, int version, const char* name)
{
    return reinterpret_cast<Function>(QLibrary::resolve(QString::fromLatin1(library), version, name));
}

void doNothing() {}

void ignoreSignalsOf(const char* typeFunction)
{
    const auto type = resolved<Type (*)()>("secret-1", 0, typeFunction);
    const auto makeClass = resolved<void* (*)(Type)>("gobject-2.0", 0, "g_type_class_ref");
    const auto overrideHandler =
        resolved<void (*)(const char*, Type, void (*)())>("gobject-2.0", 0, "g_signal_override_class_handler");
    if (type != nullptr && makeClass != nullptr && overrideHandler != nullptr) {
        // The signal is known once the class is.
        makeClass(type());
        overrideHandler("g-signal", type(), &doNothing);
    }
}

void forgetService()
{
    if (const auto disconnect = resolved<void (*)()>("secret-1", 0, "secret_service_disconnect")) {
        disconnect();
    }
}

} // namespace

void surviveNewServices()
{
    ignoreSignalsOf("secret_service_get_type");
    ignoreSignalsOf("secret_collection_get_type");
    auto* watcher = new QDBusServiceWatcher(QStringLiteral("org.freedesktop.secrets"), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, QCoreApplication::instance());
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, watcher, &forgetService);
}

} // namespace TokenDesk::LibSecret
