#pragma once

#include "app/settings/settings.h"

#include <functional>

class QWidget;

namespace TokenDesk {

/// What a setting is changed with. A change counts at once.
struct SettingEditor
{
    QWidget* widget = nullptr;
    /// Brings the value in force into the widget.
    std::function<void()> show;
    /// The default in words: "30 seconds", "on".
    QString defaultText;
};

/// A box that counts, a box to tick, or a list, as the setting's type wants it. @p parent owns the widget.
SettingEditor makeSettingEditor(Settings& settings, const DeclaredSettings::Any& setting, QWidget* parent);

} // namespace TokenDesk
