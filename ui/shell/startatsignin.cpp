#include "ui/shell/startatsignin.h"

#include "app/settings/settings.h"

namespace TokenDesk {

StartAtSignIn::StartAtSignIn(Settings& settings, Autostart autostart, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_autostart(std::move(autostart))
    , m_isOn(m_autostart.state() == Autostart::State::On)
{
    if (m_settings.isRuled(DeclaredSettings::StartAtSignIn)) {
        apply();
    } else if (m_settings.value(DeclaredSettings::StartAtSignIn) != m_isOn) {
        m_settings.setValue(DeclaredSettings::StartAtSignIn, m_isOn);
    }
    connect(&settings, &Settings::changed, this, &StartAtSignIn::apply);
}

void StartAtSignIn::apply()
{
    const bool isWanted = m_settings.value(DeclaredSettings::StartAtSignIn);
    const bool isRuled = m_settings.isRuled(DeclaredSettings::StartAtSignIn);
    // An administrator's rule does not undo what the user has switched off at the desktop.
    const bool isLeft = isRuled && isWanted && m_autostart.state() == Autostart::State::SwitchedOff;
    if (isWanted == m_isOn || isLeft) {
        return;
    }
    m_autostart.setOn(isWanted);
    m_isOn = m_autostart.state() == Autostart::State::On;
    if (m_isOn != isWanted && !isRuled) {
        m_settings.setValue(DeclaredSettings::StartAtSignIn, m_isOn); // it could not be written
    }
}

} // namespace TokenDesk
