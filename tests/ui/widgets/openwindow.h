#pragma once

#include "app/settings/settings.h"
#include "tests/ui/support/desk.h"
#include "ui/shell/secretclipboard.h"
#include "ui/widgets/mainwindow.h"

#include <QTemporaryDir>

class QAbstractItemView;
class QTableView;

namespace TokenDesk::Test {

/// The main window over a desk, open and with the keyboard.
class OpenWindow
{
    Desk& m_desk;
    QTemporaryDir m_folder;

public:
    explicit OpenWindow(Desk& desk);

    Settings settings;
    SecretClipboard clipboard;
    MainWindow window;

    /// What it is over.
    [[nodiscard]] AccountService& service() const { return m_desk.service; }
    [[nodiscard]] QAbstractItemView& accounts() const;
    [[nodiscard]] QTableView& tokens() const;
    void choose(AccountId account) const;
    /// Null while a gathering row is chosen.
    [[nodiscard]] AccountId chosen() const;
    /// Of the error bar, the icon aside; empty while it does not show.
    [[nodiscard]] QStringList message() const;
};

/// Presses a key where the keyboard is now.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString& text);
/// The texts of the labels in @p widget that show.
QStringList shownTexts(const QWidget& widget);
/// Waits until the dialog of that title has the keyboard; null if it does not come.
QWidget* awaitDialog(const QString& title);
QString clipboardText();

} // namespace TokenDesk::Test
