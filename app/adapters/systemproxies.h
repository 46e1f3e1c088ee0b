#pragma once

#include <QNetworkProxy>
#include <QPointer>
#include <QUrl>
#include <functional>

namespace TokenDesk {

/// Finds the proxies to ask for what lies behind @p url, the best first, and hands them to @p found from the event
/// loop: none for a loopback host, then what the process's environment variables say, then the system's, its automatic
/// configuration included.
///
/// Automatic configuration may load a script and look up names, so the system is asked in a thread of its own.
void lookUpProxies(const QUrl& url, const QPointer<QObject>& context, std::function<void(QList<QNetworkProxy>)> found);

/// "host:port"; empty where there is no proxy. Never the credentials that an address may hold.
QString proxyText(const QNetworkProxy& proxy);

} // namespace TokenDesk
