#include "ui/widgets/settingsdialog.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/settingrow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace TokenDesk {

namespace {

constexpr QSize FirstSize{760, 560};
// In device-independent pixels.
constexpr int LeastEditorWidth = 42 * Looks::Unit;
constexpr int LeastNoteWidth = 50 * Looks::Unit;

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    Looks::useReadableFaintText(*this);
    auto* scroll = new ScrollPage(this);
    scroll->setWidget(buildPage());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Looks::Unit);
    layout->addWidget(scroll, 1);
    layout->addLayout(buildFoot());
    resize(Looks::fittingSize(*this, FirstSize));
}

QWidget* SettingsDialog::buildPage()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, Looks::Gap, 0);
    grid->setHorizontalSpacing(4 * Looks::Unit);
    grid->setVerticalSpacing(Looks::Gap);
    grid->setColumnStretch(SettingRow::TitleColumn, 1);
    grid->setColumnMinimumWidth(SettingRow::EditorColumn, LeastEditorWidth);
    grid->setColumnMinimumWidth(SettingRow::NoteColumn, LeastNoteWidth);
    for (const SettingGroup& group : DeclaredSettings::Groups) {
        addGroup(group, *grid, page);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

void SettingsDialog::addGroup(const SettingGroup& group, QGridLayout& grid, QWidget* page)
{
    auto* title = new QLabel(group.shownTitle(), page);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Looks::font(Looks::Type::Strong));
    title->setContentsMargins(0, Looks::Gap, 0, 0);
    grid.addWidget(title, grid.rowCount(), SettingRow::TitleColumn, 1, 3);
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all()) {
        if (DeclaredSettings::declarationOf(setting).group() == group.name) {
            new SettingRow(m_settings, setting, grid, page); // the page's
        }
    }
}

QLayout* SettingsDialog::buildFoot()
{
    const bool isKept = m_settings.canBeKept();
    auto* note = new QLabel(isKept ? tr("Changes count at once.")
                                   : tr("The settings file cannot be written. Changes count until Token Desk is "
                                        "closed."),
                            this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &SettingsDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(note, 1);
    foot->addWidget(close);
    return foot;
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
    } else if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
        // Elsewhere it ends the entry of a number, and the dialog stays.
        button->click();
    }
}

} // namespace TokenDesk
