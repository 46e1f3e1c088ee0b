#include "app/flows/testconnection.h"

#include "app/flows/proxysignin.h"

namespace TokenDesk {

QCoro::Task<ConnectionReport> testConnection(Ports ports, Environment environment)
{
    auto probing = ports.probe->probe(environment);
    ConnectionReport report = co_await probing;
    const bool mayKnowProxy = report.error && report.error->kind == ErrorKind::ProxyAuthRequired &&
                              ports.proxySignIns->mayBeKept(report.error->proxy);
    if (mayKnowProxy) {
        auto recalling = recallProxySignIn(ports, report.error->proxy, {});
        const auto recalled = co_await recalling;
        if (recalled) {
            auto probingAgain = ports.probe->probe(environment);
            report = co_await probingAgain;
        }
    }
    co_return report;
}

} // namespace TokenDesk
