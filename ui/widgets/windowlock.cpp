#include "ui/widgets/windowlock.h"

#include "app/flows/accountservice.h"
#include "app/settings/settings.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockwatch.h"
#include "ui/shell/secretclipboard.h"
#include "ui/widgets/lockedpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QStackedWidget>
#include <QWindowStateChangeEvent>

namespace TokenDesk {

WindowLock::WindowLock(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_action(new QAction(tr("Lock"), this))
{
    const LockService& service = parts.service.lockService();
    connect(&service, &LockService::aboutToLock, this, &WindowLock::closeWhatStandsOpen);
    connect(&service, &LockService::lockedChanged, this, &WindowLock::follow);
    connect(m_action, &QAction::triggered, this, [this] {
        if (m_parts.service.isLocked()) {
            emit windowWanted();
        } else {
            lock(LockReason::Person);
        }
    });
}

void WindowLock::lock(LockReason reason)
{
    const bool locksKeychain = m_parts.settings.value(DeclaredSettings::LockKeychainToo);
    m_parts.service.lockService().lock(reason, locksKeychain ? LockService::Keychain::LockedToo
                                                             : LockService::Keychain::AsItIs);
}

void WindowLock::watch()
{
    m_watch = new LockWatch(this);
    m_idle = new IdleWatch(this);
    const auto lockIf = [this](const SwitchSetting& setting, LockReason reason) {
        if (m_parts.settings.value(setting)) {
            lock(reason);
        }
    };
    connect(m_watch, &LockWatch::sessionLocked, this,
            [lockIf] { lockIf(DeclaredSettings::LockWithSession, LockReason::Session); });
    connect(m_watch, &LockWatch::sleepComing, this,
            [lockIf] { lockIf(DeclaredSettings::LockBeforeSleep, LockReason::Sleep); });
    connect(m_idle, &IdleWatch::idle, this, [lockIf] { lockIf(DeclaredSettings::LockWhenIdle, LockReason::Idle); });
    connect(&m_parts.settings, &Settings::changed, this, &WindowLock::applySettings);
    m_parts.window.installEventFilter(this);
    applySettings();
}

void WindowLock::applySettings()
{
    m_watch->setHoldsUpSleep(m_parts.settings.value(DeclaredSettings::LockBeforeSleep));
    const std::chrono::minutes patience{m_parts.settings.value(DeclaredSettings::LockIdleMinutes)};
    m_idle->setPatience(m_parts.settings.value(DeclaredSettings::LockWhenIdle)
                            ? std::optional<std::chrono::milliseconds>(patience)
                            : std::nullopt);
}

void WindowLock::closeWhatStandsOpen()
{
    m_parts.clipboard.clear();
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    // By their own way out some would ask, or wait for what is being given up.
    const auto dialogs = m_parts.window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        dialog->hide();
        dialog->deleteLater();
    }
}

void WindowLock::follow()
{
    const bool isLocked = m_parts.service.isLocked();
    m_action->setText(isLocked ? tr("Unlock…") : tr("Lock"));
    if (!isLocked) {
        m_parts.pages.setCurrentIndex(0);
        return;
    }
    if (m_page == nullptr) {
        m_page = new LockedPage(m_parts.service, &m_parts.pages);
        m_parts.pages.addWidget(m_page);
    }
    m_parts.pages.setCurrentWidget(m_page);
    m_page->begin();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_parts.window && event->type() == QEvent::WindowStateChange) {
        const auto* change = static_cast<QWindowStateChangeEvent*>(event);
        const bool wasMinimised = change->oldState().testFlag(Qt::WindowMinimized);
        if (m_parts.window.isMinimized() && !wasMinimised &&
            m_parts.settings.value(DeclaredSettings::LockWhenMinimised)) {
            lock(LockReason::Minimised);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace TokenDesk
