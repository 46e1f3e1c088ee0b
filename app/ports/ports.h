#pragma once

#include "app/ports/accountindex.h"
#include "app/ports/auditlog.h"
#include "app/ports/clock.h"
#include "app/ports/connectionprobe.h"
#include "app/ports/eventforwarder.h"
#include "app/ports/masterkeycache.h"
#include "app/ports/permissions.h"
#include "app/ports/proxysignins.h"
#include "app/ports/randomness.h"
#include "app/ports/secretstore.h"
#include "app/ports/sessionsecrets.h"
#include "app/ports/signinendpoint.h"
#include "app/ports/tokensealer.h"
#include "app/ports/tokenshelf.h"
#include "app/ports/vaultfiles.h"

#include <memory>

namespace TokenDesk {

/// Everything a flow may touch. A copy is cheap and keeps what it names alive, so a coroutine takes one by value.
struct Ports
{
    QString profile;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<Randomness> randomness;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<SignInEndpoint> endpoint;
    std::shared_ptr<AccountIndex> index;
    std::shared_ptr<TokenShelf> shelf;
    std::shared_ptr<TokenSealer> sealer;
    std::shared_ptr<AuditLog> audit;
    std::shared_ptr<VaultFiles> vaults = {};
    /// What the log says of this program and its person.
    AuditOrigin origin = {};
    std::shared_ptr<ConnectionProbe> probe = {};
    /// Shared with the endpoint and the probe, which look here for what a proxy asks.
    std::shared_ptr<ProxySignIns> proxySignIns = std::make_shared<ProxySignIns>();
    std::shared_ptr<MasterKeyCache> masterKeys = std::make_shared<MasterKeyCache>();
    /// Shared with the secret store, which finds here what is kept for the session.
    std::shared_ptr<SessionSecrets> session = std::make_shared<SessionSecrets>();
    std::shared_ptr<AuditCondition> auditCondition = std::make_shared<AuditCondition>();
    /// Gets every event that a flow records; null where nobody is to get them.
    std::shared_ptr<EventForwarder> forwarder = {};
    /// Kept up to date by whoever reads the administrator's policy.
    std::shared_ptr<Permissions> permissions = std::make_shared<Permissions>();
};

} // namespace TokenDesk
