#pragma once

#include "app/flows/auditservice.h"
#include "app/settings/settings.h"

#include <QTimer>

namespace TokenDesk {

/// Puts into the audit log which settings a person has changed, from what to what. A value that is turned step by step
/// makes one row, a moment after the last step or at the end of the program. What a policy changes is told elsewhere.
class SettingsTrail final : public QObject
{
    Q_OBJECT
public:
    /// How long nothing must change until it is recorded.
    static constexpr std::chrono::milliseconds Patience{2000};

    /// Both must outlive this.
    SettingsTrail(const Settings& settings, AuditService& audit);
    ~SettingsTrail() override;
    Q_DISABLE_COPY_MOVE(SettingsTrail)

    void recordNow();

private:
    const Settings& m_settings;
    AuditService& m_audit;
    /// As they were when they were recorded last.
    QList<SettingInForce> m_recorded;
    QTimer m_patience;
};

} // namespace TokenDesk
