#include "app/flows/settingstrail.h"

namespace TokenDesk {

SettingsTrail::SettingsTrail(const Settings& settings, AuditService& audit)
    : m_settings(settings)
    , m_audit(audit)
    , m_recorded(settings.inForce())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &SettingsTrail::recordNow);
    connect(&settings, &Settings::changed, &m_patience, qOverload<>(&QTimer::start));
}

SettingsTrail::~SettingsTrail()
{
    recordNow();
}

void SettingsTrail::recordNow()
{
    m_patience.stop();
    // The same settings in the same order: they are declared once.
    const QList<SettingInForce> now = m_settings.inForce();
    const QList<SettingInForce> before = std::exchange(m_recorded, now);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const SettingInForce& was = before.at(i);
        const SettingInForce& is = now.at(i);
        const bool isRuled = was.origin == SettingOrigin::Policy || is.origin == SettingOrigin::Policy;
        if (was.value != is.value && !isRuled) {
            m_audit.recordSetting(is.key, was.value, is.value);
        }
    }
}

} // namespace TokenDesk
