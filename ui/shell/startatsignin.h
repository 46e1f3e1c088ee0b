#pragma once

#include "ui/shell/autostart.h"

#include <QObject>

namespace TokenDesk {

class Settings;

/// Keeps the setting and the desktop's entry in line. The entry decides where they differ at the start: its user has
/// removed it or switched it off elsewhere. Where an administrator rules the setting, a missing entry is made and one
/// that is there removed; one that is switched off stays so.
class StartAtSignIn final : public QObject
{
    Q_OBJECT
public:
    StartAtSignIn(Settings& settings, Autostart autostart, QObject* parent);

private:
    void apply();

    Settings& m_settings;
    Autostart m_autostart;
    bool m_isOn;
};

} // namespace TokenDesk
