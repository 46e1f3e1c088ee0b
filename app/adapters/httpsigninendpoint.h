#pragma once

#include "app/ports/clock.h"
#include "app/ports/proxysignins.h"
#include "app/ports/signinendpoint.h"

#include <memory>

namespace TokenDesk {

class HttpConnections;

/// Signs in over HTTP(S): TLS 1.2 or newer, verified; no redirect, no cookie, no cache; a reply of at most 64 KiB; the
/// system's proxy, but never for a loopback host. Open connections are used again.
class HttpSignInEndpoint final : public SignInEndpoint
{
public:
    /// @p deadline covers the whole exchange, from the look-up of the host's name to the end of the reply.
    /// @p proxySignIns is where it looks for what a proxy asks.
    HttpSignInEndpoint(std::shared_ptr<Clock> clock, std::shared_ptr<ProxySignIns> proxySignIns,
                       std::chrono::milliseconds deadline);
    /// For the sign-ins to come.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    [[nodiscard]] QCoro::Task<Result<SignInReply>> signIn(Environment environment, QString username,
                                                          Secret password) override;

private:
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HttpConnections> m_connections;
    std::chrono::milliseconds m_deadline;
};

} // namespace TokenDesk
