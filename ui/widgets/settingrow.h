#pragma once

#include "ui/widgets/settingeditor.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace TokenDesk {

/// A setting in a row of a grid: its title, its editor, and behind it the way back to the default, or that it is not
/// up to the user.
class SettingRow final : public QObject
{
    Q_OBJECT
public:
    enum Column { TitleColumn, EditorColumn, NoteColumn };

    /// Comes last in @p grid, on @p page, which owns it.
    SettingRow(Settings& settings, const DeclaredSettings::Any& setting, QGridLayout& grid, QWidget* page);

    /// Shows what is in force.
    void refresh();

    /// The wheel scrolls the page and changes no value on the way.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildNote(QGridLayout& grid, int row);
    void refreshAccess(bool isRuled);
    void refreshColors(bool isRuled);

    Settings& m_settings;
    DeclaredSettings::Any m_setting;
    const SettingDeclaration& m_declaration;
    QWidget* m_page;
    SettingEditor m_editor;
    QLabel* m_lock;
    QLabel* m_ruled;
    QPushButton* m_reset;
};

} // namespace TokenDesk
