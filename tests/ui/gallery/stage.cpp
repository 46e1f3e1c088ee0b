#include "tests/ui/gallery/stage.h"

#include "tests/support/running.h"
#include "tests/ui/support/named.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace TokenDesk::Test {

using namespace std::chrono_literals;

Stage::Stage(const std::function<void(Desk&)>& furnish)
{
    furnish(desk);
    open = std::make_unique<OpenWindow>(desk);
    open->window.resize(windowSize);
    settle();
}

AccountId Stage::account(const char* label) const
{
    for (const Account& account : desk.service.accounts()) {
        if (account.label() == QString::fromUtf8(label)) {
            return account.id();
        }
    }
    qFatal("no such account: %s", label);
}

void Stage::choose(const char* label) const
{
    open->choose(account(label));
    settle();
}

void Stage::settle()
{
    runQueuedEvents();
    QTest::qWait(50);
}

void Stage::waitForWaits()
{
    QTest::qWait(450);
}

void Stage::click(const char* name)
{
    auto* button = named<QAbstractButton>(*QApplication::activeWindow(), QString::fromUtf8(name));
    if (button == nullptr || !button->isVisible()) {
        qFatal("no such button: %s", name);
    }
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void Stage::enter(const char* field, const char* text)
{
    auto* edit = named<QLineEdit>(*QApplication::activeWindow(), QString::fromUtf8(field));
    if (edit == nullptr) {
        qFatal("no such field: %s", field);
    }
    edit->setText(QString::fromUtf8(text));
}

void Stage::chooseInMenu(const char* text) const
{
    for (QAction* action : open->window.findChild<QMenu*>()->actions()) {
        if (action->text() == spoken(QString::fromUtf8(text))) {
            action->trigger();
            return;
        }
    }
    qFatal("not in the menu: %s", text);
}

QWidget& Stage::dialog(const char* title)
{
    QWidget* found = awaitDialog(QString::fromUtf8(title));
    if (found == nullptr) {
        qFatal("no such dialog: %s", title);
    }
    settle();
    return *found;
}

} // namespace TokenDesk::Test
