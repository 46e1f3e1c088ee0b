#include "ui/widgets/traypresence.h"

#include "app/settings/settings.h"
#include "ui/shell/trayhost.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace TokenDesk {

namespace {

/// A panel that is started anew takes its icons back in; no reason to bring a window up.
constexpr std::chrono::seconds GraceForPanels{5};
/// While a desktop starts, its panel may come long after what it starts.
constexpr std::chrono::seconds GraceForDesktops{30};

constexpr QLatin1String Hide("hide");
constexpr QLatin1String Quit("quit");

} // namespace

TrayPresence::TrayPresence(AccountService& service, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_service(service)
    , m_settings(settings)
    , m_window(window)
    , m_host(new TrayHost(this))
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (m_isHiding && !m_host->isThere()) {
            if (m_wasNeverSeen) {
                m_window.showMinimized(); // nobody has asked for it
            } else {
                emit windowWanted();
            }
        }
    });
    connect(m_host, &TrayHost::changed, this, &TrayPresence::followHost);
    window.installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
    std::ignore = hasPlace();
}

TrayPresence::~TrayPresence()
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

bool TrayPresence::hasPlace()
{
    const bool isThere = m_host->isThere();
    if (isThere && m_icon == nullptr) {
        m_icon = new TrayIcon(m_service, m_host->isStatusNotifier() ? TrayIcon::MenuBy::Desktop : TrayIcon::MenuBy::Qt,
                              this);
        connect(m_icon, &TrayIcon::copyWanted, this, &TrayPresence::copyWanted);
        connect(m_icon, &TrayIcon::searchWanted, this, &TrayPresence::searchWanted);
        connect(m_icon, &TrayIcon::windowWanted, this, &TrayPresence::windowWanted);
        connect(m_icon, &TrayIcon::quitWanted, this, &TrayPresence::quitWanted);
        for (QAction* action : std::as_const(m_actions)) {
            m_icon->insertAction(action);
        }
    }
    return isThere;
}

void TrayPresence::followHost()
{
    if (hasPlace()) {
        m_grace.stop();
    } else if (m_isHiding && !m_grace.isActive()) {
        m_grace.start(GraceForPanels);
    }
}

bool TrayPresence::keepsRunning()
{
    const QLatin1String way = m_settings.value(DeclaredSettings::Closing);
    if (m_isEnding || way == Quit || !hasPlace()) {
        return false;
    }
    if (way == Hide) {
        hideWindow();
    } else if (m_box == nullptr) {
        ask();
    }
    return true;
}

void TrayPresence::ask()
{
    m_box = new QMessageBox(QMessageBox::Question, tr("Close Token Desk"), tr("Keep Token Desk running in the tray?"),
                            QMessageBox::Cancel, &m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(tr("From there, tokens are two clicks away, and it tells you before they expire. Your "
                                 "answer is remembered; you can change it in the settings."));
    QPushButton* hide = m_box->addButton(tr("Keep running"), QMessageBox::AcceptRole);
    QPushButton* quit = m_box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    m_box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    m_box->button(QMessageBox::Cancel)->setIcon({});
    m_box->setDefaultButton(hide);
    m_box->setEscapeButton(QMessageBox::Cancel);
    connect(hide, &QPushButton::clicked, this, [this] {
        m_settings.setValue(DeclaredSettings::Closing, Hide);
        hideWindow();
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        m_settings.setValue(DeclaredSettings::Closing, Quit);
        emit quitWanted();
    });
    m_box->open();
}

void TrayPresence::hideWindow()
{
    m_isHiding = true;
    // A question that comes up meanwhile would be the last window, and take the program with it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
}

void TrayPresence::beginHidden()
{
    m_wasNeverSeen = true;
    hideWindow();
    if (!hasPlace()) {
        m_grace.start(GraceForDesktops);
    }
}

void TrayPresence::addAction(QAction* action)
{
    m_actions.append(action);
    if (m_icon != nullptr) {
        m_icon->insertAction(action);
    }
}

void TrayPresence::showMessage(const QString& title, const QString& text)
{
    if (m_icon != nullptr) {
        m_icon->showMessage(title, text);
    }
}

bool TrayPresence::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Quit) {
        // The session ends, or the desktop's own menu has ended the program: its windows are closed for good.
        m_isEnding = true;
    } else if (watched != &m_window) {
        return false;
    } else if (event->type() == QEvent::Show) {
        m_isHiding = false;
        m_wasNeverSeen = false;
        m_grace.stop();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    } else if (event->type() == QEvent::ApplicationPaletteChange && m_icon != nullptr) {
        m_icon->refreshIcon();
    }
    return false;
}

} // namespace TokenDesk
