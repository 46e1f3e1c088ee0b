#include "ui/widgets/toolbar.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/menutext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace TokenDesk {

namespace {

// In device-independent pixels.
constexpr int SideMargin = 14;
constexpr int LeastHeight = 30;

} // namespace

Toolbar::Toolbar(QWidget* parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("Add account"), this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_signInAll(new QPushButton(tr("Sign in all…"), this))
    , m_search(new QLineEdit(this))
    , m_lock(new QPushButton(tr("Lock"), this))
    , m_menuButton(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    m_add->setToolTip(tr("Add an account (Ctrl+N)"));
    m_import->setAccessibleName(tr("Import accounts"));
    m_import->setToolTip(tr("Import accounts from a table or a KeePass file (Ctrl+I)"));
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_signInAll->setAccessibleName(tr("Sign in all"));
    m_signInAll->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_search->setPlaceholderText(tr("Find account or token   Ctrl+F"));
    m_search->setAccessibleName(tr("Find account or token"));
    // The button's icon is looked for in the desktop's icon themes, which a start need not wait for.
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_search->setClearButtonEnabled(true); });
    m_search->setMinimumWidth(40 * Looks::Unit);
    m_search->setMaximumWidth(54 * Looks::Unit);
    m_search->setTextMargins(Looks::Gap, 0, Looks::Gap, 0);
    m_lock->setToolTip(tr("Hides everything until the keychain gives the key again (Ctrl+L)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Settings, environments, backups, and a check of this computer (F10)"));
    setCanSignInAll(true);
    fillMenu();
    refreshIcons();
    Looks::giveRoom(*m_add);
    Looks::giveRoom(*m_import);
    Looks::giveRoom(*m_signInAll);
    Looks::giveRoom(*m_lock);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(SideMargin, Looks::Gap, SideMargin, Looks::Gap);
    layout->addWidget(m_add);
    layout->addWidget(m_import);
    layout->addWidget(m_signInAll);
    layout->addStretch(1);
    // Up to its largest width before the gap gets anything.
    layout->addWidget(m_search, 1000);
    layout->addWidget(m_lock);
    layout->addWidget(m_menuButton);
    m_search->setMinimumHeight(LeastHeight);
    for (QPushButton* button : {m_add, m_import, m_signInAll, m_lock, m_menuButton}) {
        button->setMinimumHeight(LeastHeight);
        button->setAutoDefault(true); // Enter presses what has the focus
    }
    connect(m_add, &QPushButton::clicked, this, &Toolbar::addWanted);
    connect(m_import, &QPushButton::clicked, this, &Toolbar::importWanted);
    connect(m_signInAll, &QPushButton::clicked, this, &Toolbar::signInAllWanted);
    connect(m_lock, &QPushButton::clicked, this, &Toolbar::lockWanted);
}

void Toolbar::fillMenu()
{
    // The key is the window's; here it is only shown.
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText);
    m_menu->addAction(tr("Settings…") + u'\t' + key, this, &Toolbar::settingsWanted);
    m_menu->addAction(tr("Environments…"), this, &Toolbar::environmentsWanted);
    m_menu->addAction(tr("Audit log…"), this, &Toolbar::auditLogWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Back up…"), this, &Toolbar::backupWanted);
    m_menu->addAction(tr("Restore a backup…"), this, &Toolbar::restoreWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Check this computer…"), this, &Toolbar::examinationWanted);
    m_menu->addAction(tr("Repair…"), this, &Toolbar::repairWanted);
    m_menu->addSeparator();
    m_menu->addAction(withKey(tr("User guide"), QKeySequence::HelpContents), this, &Toolbar::guideWanted);
    // A button's own menu would be run in an event loop of its own.
    const auto popUp = [this] {
        const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
        const QPoint corner = isLeftToRight ? m_menuButton->rect().bottomRight() : m_menuButton->rect().bottomLeft();
        const QPoint shift(isLeftToRight ? m_menu->sizeHint().width() - 1 : 0, -1);
        m_menu->popup(m_menuButton->mapToGlobal(corner) - shift);
    };
    connect(m_menuButton, &QPushButton::clicked, this, popUp);
    m_menuButton->setShortcut(Qt::Key_F10);
}

void Toolbar::setCanSignInAll(bool can)
{
    m_signInAll->setEnabled(can);
    m_signInAll->setToolTip(can ? tr("Sign in several accounts (Ctrl+Shift+S)") : tr("Accounts are being signed in"));
}

void Toolbar::refreshIcons()
{
    m_add->setIcon(Looks::icon(QLatin1String("list-add"), palette()));
    m_menuButton->setIcon(Looks::icon(QLatin1String("application-menu"), palette()));
}

void Toolbar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

} // namespace TokenDesk
