#pragma once

#include "ui/shell/trayicon.h"

#include <QPointer>
#include <QTimer>

class QMessageBox;

namespace TokenDesk {

class Settings;
class TrayHost;

/// The program in the tray: the icon, where there is a place for one, and what becomes of a window that is closed.
/// Nobody is left with a program that cannot be seen: without a tray the window does not hide, and when the tray goes
/// away it comes back.
class TrayPresence final : public QObject
{
    Q_OBJECT
public:
    TrayPresence(AccountService& service, Settings& settings, QWidget& window);
    ~TrayPresence() override;
    Q_DISABLE_COPY_MOVE(TrayPresence)

    /// To be called when a person closes the window. Whether it must not close: it has been hidden instead, or the
    /// person is being asked.
    [[nodiscard]] bool keepsRunning();
    /// For a window that is not to be shown at the start. Where no tray comes up, it is shown minimised after a while.
    void beginHidden();
    /// A further entry of the menu, above the last one.
    void addAction(QAction* action);
    void showMessage(const QString& title, const QString& text);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void copyWanted(const TokenDesk::SessionToken& token);
    void searchWanted();
    void windowWanted();
    void quitWanted();

private:
    [[nodiscard]] bool hasPlace();
    void followHost();
    void ask();
    void hideWindow();

    AccountService& m_service;
    Settings& m_settings;
    QWidget& m_window;
    TrayHost* m_host;
    TrayIcon* m_icon = nullptr;
    QList<QAction*> m_actions;
    QPointer<QMessageBox> m_box;
    QTimer m_grace;
    bool m_isHiding = false;
    bool m_wasNeverSeen = false;
    bool m_isEnding = false;
};

} // namespace TokenDesk
