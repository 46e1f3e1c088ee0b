#pragma once

#include "app/settings/settings.h"

#include <QDialog>

class QGridLayout;

namespace TokenDesk {

/// Every declared setting, under the title of its group. What is changed counts at once. Open it with open(); it
/// deletes itself.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPage();
    void addGroup(const SettingGroup& group, QGridLayout& grid, QWidget* page);
    [[nodiscard]] QLayout* buildFoot();

    Settings& m_settings;
};

} // namespace TokenDesk
