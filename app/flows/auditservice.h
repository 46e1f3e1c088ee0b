#pragma once

#include "app/domain/tokenformat.h"
#include "app/ports/ports.h"

#include <QObject>

namespace TokenDesk {

/// The audit log as windows and command lines see it, and what has to be done for it beside the flows: what waits is
/// chained as soon as the key is there, its head is anchored in the keychain, and rows that are too old are removed.
class AuditService final : public QObject
{
    Q_OBJECT
public:
    /// How long rows are kept, until somebody says otherwise.
    static constexpr std::chrono::days KeptAtFirst{400};

    explicit AuditService(Ports ports, QObject* parent = nullptr);

    /// See AuditLog::page().
    [[nodiscard]] Result<QList<AuditRow>> page(const AuditFilter& filter, std::optional<AuditPlace> before,
                                               int count) const;

    /// To be called before a token's text is handed out.
    void recordCopy(const SessionToken& token, TokenFormat format);
    /// Of a list of so many accounts, without passwords.
    void recordExport(qsizetype accounts);
    /// Of the log itself, so many rows.
    void recordLogExport(qint64 rows);
    /// To be called before a command gets a token's text; @p program is its name without its place and arguments.
    void recordRun(const SessionToken& token, const QString& program);
    /// By a person. No setting is a secret: each is a number, a switch or one of a few names.
    void recordSetting(const QString& key, const QString& before, const QString& now);
    void record(const AuditEvent& event);

    /// To be called after anything that may have recorded something, here or in another program: signals what is new
    /// and does what has become due.
    void notice();
    void setKept(std::chrono::days kept) { m_kept = kept; }

    /// Why something could not be recorded, the first time; nothing so far.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_ports.auditCondition->failure; }
    /// Whether the system's log, which was to get every event, did not take one.
    [[nodiscard]] bool isForwardingBroken() const { return m_ports.auditCondition->isForwardingBroken; }
    /// Whether nothing is under way for which the keychain has been asked.
    [[nodiscard]] bool isAtRest() const { return !m_isTending; }

signals:
    /// There are new rows.
    void changed();
    /// There is a failure(), or forwarding is broken; once each.
    void failed();
    /// isAtRest() again.
    void atRest();

private:
    void tend();

    Ports m_ports;
    std::chrono::days m_kept = KeptAtFirst;
    qint64 m_lastSequence = 0;
    bool m_hasTold = false;
    bool m_hasToldOfForwarding = false;
    bool m_isTending = false;
};

} // namespace TokenDesk
