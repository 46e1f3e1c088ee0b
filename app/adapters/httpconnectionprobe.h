#pragma once

#include "app/ports/clock.h"
#include "app/ports/connectionprobe.h"
#include "app/ports/proxysignins.h"

#include <memory>

namespace TokenDesk {

/// Asks for the head of the sign-in URL, over a new connection made as HttpSignInEndpoint makes them.
class HttpConnectionProbe final : public ConnectionProbe
{
public:
    /// @p deadline covers the whole of a probe.
    HttpConnectionProbe(std::shared_ptr<Clock> clock, std::shared_ptr<ProxySignIns> proxySignIns,
                        std::chrono::milliseconds deadline);
    /// For the probes to come.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    [[nodiscard]] QCoro::Task<ConnectionReport> probe(Environment environment) override;
    [[nodiscard]] QString tlsLibrary() const override;

private:
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<ProxySignIns> m_proxySignIns;
    std::chrono::milliseconds m_deadline;
};

} // namespace TokenDesk
