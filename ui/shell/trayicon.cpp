#include "ui/shell/trayicon.h"

#include "ui/viewmodels/freshtokens.h"
#include "ui/viewmodels/timetext.h"

#include <QGuiApplication>
#include <QPalette>

namespace TokenDesk {

namespace {

constexpr int LongestLabel = 48;

/// GNOME's panel is dark, whatever the windows are.
bool isPanelDark()
{
    return qgetenv("XDG_CURRENT_DESKTOP").contains("GNOME") ||
           QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QIcon trayIcon()
{
    const QLatin1String tone(isPanelDark() ? "dark" : "light");
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addFile(QStringLiteral(":/icons/%1/tokendesk-tray-%2.png").arg(tone).arg(size));
    }
    icon.setIsMask(true); // macOS has a tone of its own
    return icon;
}

QString shortened(const QString& label)
{
    return label.size() > LongestLabel ? QString(label.first(LongestLabel - 1).trimmed() + u'…') : label;
}

} // namespace

QString menuTextOf(QString text, TrayIcon::MenuBy menuBy)
{
    if (menuBy == TrayIcon::MenuBy::Qt) {
        return text.replace(u'&', QLatin1String("&&"));
    }
    // com.canonical.dbusmenu marks keys with underscores. Qt makes one of the first ampersand, and leaves the others.
    text.replace(u'_', QLatin1String("__"));
    const qsizetype first = text.indexOf(u'&');
    return first < 0 ? text : text.insert(first, u'&');
}

TrayIcon::TrayIcon(AccountService& service, MenuBy menuBy, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_menuBy(menuBy)
    , m_search(m_menu.addAction(tr("Get token for…"), this, &TrayIcon::searchWanted))
    , m_quit(m_menu.addAction(tr("Quit"), this, &TrayIcon::quitWanted))
{
    m_menu.insertSeparator(m_search);
    m_menu.insertSeparator(m_quit);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fill);
    // At once: the desktop may have a copy of the menu.
    connect(&service.lockService(), &LockService::lockedChanged, this, &TrayIcon::fill);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // On macOS every click opens the menu.
        if (reason == QSystemTrayIcon::Trigger && QGuiApplication::platformName() != QLatin1String("cocoa")) {
            emit windowWanted();
        }
    });
    // Some desktops ask for the menu once before they show it.
    fill();
    refreshIcon();
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
}

void TrayIcon::insertAction(QAction* action)
{
    m_menu.insertAction(m_quit, action);
}

void TrayIcon::refreshIcon()
{
    m_icon.setIcon(trayIcon());
}

void TrayIcon::showMessage(const QString& title, const QString& text)
{
    m_icon.showMessage(title, text);
}

void TrayIcon::fill()
{
    qDeleteAll(std::exchange(m_tokens, {}));
    QAction* const end = m_menu.actions().constFirst(); // the first line
    const QList<SessionToken> tokens = tokensAtHand(m_service, MostAccounts);
    for (const SessionToken& token : tokens) {
        auto* action = new QAction(textOf(token), this);
        connect(action, &QAction::triggered, this, [this, token] { emit copyWanted(token); });
        m_tokens.append(action);
    }
    m_search->setEnabled(!m_service.isLocked());
    if (tokens.isEmpty()) {
        m_tokens.append(new QAction(m_service.isLocked() ? tr("Locked") : tr("No active tokens"), this));
        m_tokens.constFirst()->setEnabled(false);
    }
    m_menu.insertActions(end, m_tokens);
}

QString TrayIcon::textOf(const SessionToken& token) const
{
    const Account* account = m_service.account(token.account);
    const bool isProduction = account == nullptr || AccountOrder(m_service.environments()).isProduction(*account);
    const QString label = menuTextOf(shortened(account != nullptr ? account->label() : QString()), m_menuBy);
    const QString life = shortDuration(timeLeft(token, m_service));
    //: Account and time left.
    return isProduction ? tr("%1 (production), %2").arg(label, life) : tr("%1, %2").arg(label, life);
}

} // namespace TokenDesk
