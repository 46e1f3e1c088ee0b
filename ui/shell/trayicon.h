#pragma once

#include "app/flows/accountservice.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace TokenDesk {

/// The icon in the tray with its menu: the tokens at hand, a click copies; the search; the end. The menu is made anew
/// when it is about to show, so that nothing has to be kept up to date that nobody sees.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostAccounts = 12;

    /// Who draws the menu: Qt, or the desktop from a description of it. They read labels in different ways.
    enum class MenuBy { Qt, Desktop };

    TrayIcon(AccountService& service, MenuBy menuBy, QObject* parent = nullptr);

    /// As it is; filled when it is about to show.
    [[nodiscard]] QMenu& menu() { return m_menu; }
    /// Where further entries of the program go: above the last one.
    void insertAction(QAction* action);
    /// The icon in the tone for such a panel as the palette lets expect.
    void refreshIcon();
    void showMessage(const QString& title, const QString& text);

signals:
    void copyWanted(const TokenDesk::SessionToken& token);
    /// The window, with the keyboard in its search.
    void searchWanted();
    /// The window as it is: the icon or a message of it was clicked.
    void windowWanted();
    void quitWanted();

private:
    void fill();
    [[nodiscard]] QString textOf(const SessionToken& token) const;

    AccountService& m_service;
    MenuBy m_menuBy;
    // Its menu has to outlive it.
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_search;
    QAction* m_quit;
    QList<QAction*> m_tokens;
};

/// @p text as a menu drawn by @p menuBy has to be given it, so that no letter of it is taken for a mark of a key.
QString menuTextOf(QString text, TrayIcon::MenuBy menuBy);

} // namespace TokenDesk
