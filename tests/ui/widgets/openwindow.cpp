#include "tests/ui/widgets/openwindow.h"

#include "tests/ui/support/named.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

namespace {

template <class T>
T& existing(T* widget, const char* what)
{
    if (widget == nullptr) {
        qFatal("not in the window: %s", what);
    }
    return *widget;
}

/// Nothing has the keyboard for a moment after a dialog, until the window is active again.
QWidget& withKeyboard()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, LoadedMachine)) {
        qFatal("nothing has the keyboard");
    }
    return *QApplication::focusWidget();
}

} // namespace

OpenWindow::OpenWindow(Desk& desk)
    : m_desk(desk)
    , settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , clipboard(desk.world.clock, 30s)
    , window(desk.service, settings, clipboard)
{
    QGuiApplication::clipboard()->clear();
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, LoadedMachine)) {
        qFatal("the window did not become active");
    }
}

QAbstractItemView& OpenWindow::accounts() const
{
    return existing(named<QAbstractItemView>(window, QStringLiteral("Accounts")), "Accounts");
}

QTableView& OpenWindow::tokens() const
{
    return existing(named<QTableView>(window, QStringLiteral("Active tokens")), "Active tokens");
}

void OpenWindow::choose(AccountId account) const
{
    const QAbstractItemModel& model = *accounts().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (AccountListModel::accountIdOf(model.index(row, 0)) == account) {
            // Whatever keys a test has pressed last.
            accounts().selectionModel()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::ClearAndSelect);
            accounts().setFocus();
            return;
        }
    }
    qFatal("not in the list");
}

AccountId OpenWindow::chosen() const
{
    return AccountListModel::accountIdOf(accounts().currentIndex());
}

QStringList OpenWindow::message() const
{
    const auto& bar = existing(named<MessageBar>(window, QStringLiteral("Message")), "the error bar");
    return bar.isVisible() ? shownTexts(bar).mid(1) : QStringList();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&withKeyboard(), key, modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(&withKeyboard(), text);
}

QStringList shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts.append(label->text());
        }
    }
    return texts;
}

QWidget* awaitDialog(const QString& title)
{
    const auto isThere = [spokenTitle = spoken(title)] {
        const QWidget* active = QApplication::activeWindow();
        return active != nullptr && active->windowTitle() == spokenTitle && QApplication::focusWidget() != nullptr;
    };
    return QTest::qWaitFor(isThere, LoadedMachine) ? QApplication::activeWindow() : nullptr;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace TokenDesk::Test
