#include "app/flows/lockservice.h"

#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"

namespace TokenDesk {

namespace {

/// As the audit log knows it.
QString nameOf(LockReason reason)
{
    switch (reason) {
    case LockReason::Person:
        return {};
    case LockReason::Idle:
        return QStringLiteral("idle");
    case LockReason::Session:
        return QStringLiteral("session");
    case LockReason::Sleep:
        return QStringLiteral("sleep");
    case LockReason::Minimised:
        return QStringLiteral("minimised");
    }
    Q_UNREACHABLE();
}

} // namespace

LockService::LockService(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

LockService::~LockService()
{
    m_stop.request_stop();
}

void LockService::lock(LockReason reason, Keychain keychain)
{
    if (m_isLocked) {
        cancelUnlocking();
        return;
    }
    emit aboutToLock();
    AuditEvent event = auditEvent(m_ports, AuditKind::Locked);
    event.detail = nameOf(reason);
    record(m_ports, event); // with the key, while it is there
    m_ports.masterKeys->close();
    m_isLocked = true;
    if (keychain == Keychain::LockedToo) {
        m_isKeychainClosing = true;
        QCoro::connect(m_ports.secrets->lock(), this, [this](bool /*isLocked*/) {
            m_isKeychainClosing = false;
            if (m_isUnlocking) {
                askForKey();
            }
        });
    }
    emit lockedChanged();
}

void LockService::unlock()
{
    if (!m_isLocked || m_isUnlocking) {
        return;
    }
    m_isUnlocking = true;
    emit unlockingChanged();
    if (!m_isKeychainClosing) {
        askForKey();
    }
}

void LockService::askForKey()
{
    m_stop = {};
    // An attempt that was given up has answered by then.
    QCoro::connect(masterKey(m_ports, m_stop.get_token()), this,
                   [this](const Result<SharedSecret>& key) { finish(key); });
}

void LockService::cancelUnlocking()
{
    if (m_isKeychainClosing && m_isUnlocking) {
        finish(failure(ErrorKind::Cancelled));
    } else {
        m_stop.request_stop();
    }
}

void LockService::finish(const Result<SharedSecret>& key)
{
    m_isUnlocking = false;
    if (key || key.error().kind == ErrorKind::SecretNotFound) {
        m_ports.masterKeys->open();
        m_ports.masterKeys->keep(key.value_or(nullptr));
        m_isLocked = false;
        record(m_ports, auditEvent(m_ports, AuditKind::Unlocked));
        emit lockedChanged();
    }
    emit unlockingChanged();
    if (m_isLocked && key.error().kind != ErrorKind::Cancelled) {
        emit unlockingFailed(key.error());
    }
}

} // namespace TokenDesk
