#include "app/flows/auditservice.h"

#include "app/flows/auditanchor.h"
#include "app/flows/audittrail.h"

namespace TokenDesk {

AuditService::AuditService(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
{
}

Result<QList<AuditRow>> AuditService::page(const AuditFilter& filter, std::optional<AuditPlace> before, int count) const
{
    return m_ports.audit->page(filter, before, count);
}

void AuditService::recordCopy(const SessionToken& token, TokenFormat format)
{
    AuditEvent event = auditEvent(m_ports, AuditKind::TokenCopied, token);
    event.detail = tokenFormatName(format);
    record(event);
}

void AuditService::recordExport(qsizetype accounts)
{
    AuditEvent event = auditEvent(m_ports, AuditKind::AccountsExported);
    event.detail = QString::number(accounts);
    record(event);
}

void AuditService::recordLogExport(qint64 rows)
{
    AuditEvent event = auditEvent(m_ports, AuditKind::LogExported);
    event.detail = QString::number(rows);
    record(event);
}

void AuditService::recordRun(const SessionToken& token, const QString& program)
{
    AuditEvent event = auditEvent(m_ports, AuditKind::CommandRun, token);
    event.detail = program;
    record(event);
}

void AuditService::recordSetting(const QString& key, const QString& before, const QString& now)
{
    AuditEvent event = auditEvent(m_ports, AuditKind::SettingsChanged);
    event.detail = key + u' ' + before + u' ' + now;
    record(event);
}

void AuditService::record(const AuditEvent& event)
{
    TokenDesk::record(m_ports, event);
    notice();
}

void AuditService::notice()
{
    chainWaiting(m_ports);
    if (failure() && !std::exchange(m_hasTold, true)) {
        emit failed();
    }
    if (isForwardingBroken() && !std::exchange(m_hasToldOfForwarding, true)) {
        emit failed();
    }
    const auto last = m_ports.audit->lastSequence();
    if (last && *last != m_lastSequence) {
        m_lastSequence = *last;
        emit changed();
    }
    if (m_ports.auditCondition->isAnchorDue && !m_isTending) {
        tend();
    }
}

void AuditService::tend()
{
    m_isTending = true;
    if (const Secret* key = auditKey(m_ports)) {
        // A day has begun, or much has happened: seldom enough, and the key is there. What fails shows when the log is
        // verified or written the next time.
        const AuditEvent occasion = auditEvent(m_ports, AuditKind::LogShortened);
        std::ignore = m_ports.audit->shorten(occasion.occasion, *key, occasion.occasion.at - m_kept);
    }
    QCoro::connect(anchorWhenDue(m_ports, {}), this, [this](const Result<void>& anchored) {
        m_isTending = false;
        if (!anchored) {
            // Not before it is due the next time: a keychain that refused would ask its person again and again.
            m_ports.auditCondition->isAnchorDue = false;
        }
        emit atRest();
    });
}

} // namespace TokenDesk
