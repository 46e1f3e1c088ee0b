#include "ui/widgets/settingrow.h"

#include "ui/widgets/looks.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace TokenDesk {

SettingRow::SettingRow(Settings& settings, const DeclaredSettings::Any& setting, QGridLayout& grid, QWidget* page)
    : QObject(page)
    , m_settings(settings)
    , m_setting(setting)
    , m_declaration(DeclaredSettings::declarationOf(setting))
    , m_page(page)
    // In the order in which Tab goes through them.
    , m_editor(makeSettingEditor(settings, setting, page))
    , m_lock(new QLabel(page))
    , m_ruled(new QLabel(tr("Set by your administrator"), page))
    , m_reset(new QPushButton(tr("Reset to %1").arg(m_editor.defaultText), page))
{
    const int row = grid.rowCount();
    QWidget* editor = m_editor.widget;
    editor->setAccessibleName(m_declaration.shownTitle());
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    if (qobject_cast<QCheckBox*>(editor) != nullptr) {
        // It brings its title along.
        grid.addWidget(editor, row, TitleColumn, 1, 2);
    } else {
        auto* title = new QLabel(m_declaration.shownTitle(), page);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        title->setToolTip(m_declaration.shownEffect());
        title->setBuddy(editor);
        grid.addWidget(title, row, TitleColumn);
        grid.addWidget(editor, row, EditorColumn);
    }
    buildNote(grid, row);
    if (m_declaration.isFromNextStart) {
        auto* hint = new QLabel(tr("Takes effect at the next start."), page);
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setFont(Looks::font(Looks::Type::Small));
        grid.addWidget(hint, row + 1, EditorColumn, 1, 2);
    }
    connect(&settings, &Settings::changed, this, &SettingRow::refresh);
    refresh();
}

void SettingRow::buildNote(QGridLayout& grid, int row)
{
    m_ruled->setForegroundRole(QPalette::PlaceholderText);
    m_reset->setFlat(true);
    m_reset->setAutoDefault(false);
    m_reset->setAccessibleDescription(m_declaration.shownTitle());
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_editor.widget->setFocus(); // before the button goes
        m_settings.reset(m_declaration);
    });
    auto* note = new QHBoxLayout;
    note->setSpacing(Looks::Unit);
    note->addWidget(m_lock);
    note->addWidget(m_ruled);
    note->addWidget(m_reset);
    note->addStretch(1);
    grid.addLayout(note, row, NoteColumn);
}

void SettingRow::refresh()
{
    m_editor.show();
    const bool isRuled = m_settings.isRuled(m_declaration);
    const bool hasEffect = m_declaration.onlyWith == nullptr || m_settings.value(*m_declaration.onlyWith);
    m_editor.widget->setEnabled(!isRuled && hasEffect);
    m_lock->setVisible(isRuled);
    m_ruled->setVisible(isRuled);
    m_reset->setVisible(m_editor.widget->isEnabled() && !m_settings.inForce(m_setting).isDefault);
    refreshAccess(isRuled);
    refreshColors(isRuled);
}

void SettingRow::refreshAccess(bool isRuled)
{
    QStringList sentences{m_declaration.shownEffect()};
    if (isRuled) {
        sentences.append(tr("Set by your administrator, in %1.").arg(m_settings.inForce(m_setting).place));
    }
    if (m_declaration.isFromNextStart) {
        sentences.append(tr("Takes effect at the next start."));
    }
    m_editor.widget->setToolTip(sentences.join(u'\n'));
    m_editor.widget->setAccessibleDescription(sentences.join(u' '));
    m_ruled->setToolTip(sentences.join(u'\n'));
    m_lock->setToolTip(sentences.join(u'\n'));
}

void SettingRow::refreshColors(bool isRuled)
{
    m_lock->setPixmap(Looks::icon(QLatin1String("object-locked"), m_page->palette()).pixmap(4 * Looks::Unit));
    QPalette link = m_page->palette();
    link.setColor(QPalette::ButtonText, Looks::link(link));
    m_reset->setPalette(link);
    if (isRuled) {
        // What counts is to be read, although it cannot be changed.
        QPalette readable = m_editor.widget->palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            readable.setColor(QPalette::Disabled, role, m_page->palette().color(QPalette::Active, role));
        }
        m_editor.widget->setPalette(readable);
    }
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        if (!m_editor.widget->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace TokenDesk
