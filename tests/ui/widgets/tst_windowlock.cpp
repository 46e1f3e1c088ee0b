#include "ui/widgets/windowlock.h"

#include "app/flows/renewalservice.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/shell/windowraising.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Locked = QStringLiteral("Token Desk is locked");

bool shows(const OpenWindow& open, const QString& part)
{
    return !shownTexts(open.window).filter(part).isEmpty();
}

bool isLocked(const OpenWindow& open)
{
    return shows(open, Locked);
}

void lockByKey(const OpenWindow& open)
{
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isLocked(open));
}

/// The button of the locked page, by its words.
QString wordsOfButton()
{
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    return button != nullptr ? button->text() : QStringLiteral("no button has the keyboard");
}

void unlock(const OpenWindow& open)
{
    press(Qt::Key_Return);
    QTRY_VERIFY(!isLocked(open));
}

/// Every text by which what is there, hidden or not, could give something away: to the eye, to a pointer that rests on
/// it, and to assistive tools.
QStringList everyText(QWidget& window)
{
    QStringList texts{window.windowTitle()};
    const std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* interface) {
        if (interface == nullptr || !interface->isValid()) {
            return;
        }
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            texts.append(interface->text(kind));
        }
        if (auto* text = interface->textInterface()) {
            texts.append(text->text(0, text->characterCount()));
        }
        for (int i = 0; i < interface->childCount(); ++i) {
            walk(interface->child(i));
        }
    };
    walk(QAccessible::queryAccessibleInterface(&window));
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts.append(label->text());
        }
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            texts.append(edit->text());
        }
    }
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int cell = 0; model != nullptr && cell < model->rowCount() * model->columnCount(); ++cell) {
            const QModelIndex index = model->index(cell / model->columnCount(), cell % model->columnCount());
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                texts.append(index.data(role).toString());
            }
        }
    }
    return texts;
}

/// Two accounts and tokens, with everything on the screen that can name them.
struct FullDesk : Desk
{
    AccountId acme = add(QStringLiteral("Acme Pay AU"), QStringLiteral("production"), QStringLiteral("Orion"));
    AccountId borough = add(QStringLiteral("Borough Bank"));

    FullDesk() { shelve(acme, 2h, QStringLiteral("ticket 48213")); }

    /// What must not be seen while it is locked.
    static QStringList names()
    {
        return {QStringLiteral("Acme"),        QStringLiteral("acme-pay"),       QStringLiteral("Orion"),
                QStringLiteral("48213"),       QStringLiteral("t001"),           QStringLiteral("Borough"),
                QStringLiteral("9f3c"),        QStringLiteral("issuer.example"), QStringLiteral("zebra"),
                QStringLiteral("Token copied")};
    }
};

} // namespace

class TestWindowLock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }

    void locksByButtonAndKey();
    void hidesEveryName();
    void comesBackAsItWas();
    void gatheringRowComesBack();
    void closesDialogs_data();
    void closesDialogs();
    void clearsTheClipboard();
    void lateTokenDoesNotGetThere();
    void keysDoNothing_data();
    void keysDoNothing();
    void quits();
    void saysWhatItWaitsFor();
    void saysWhyItStaysLocked();
    void staysLockedWhenRaised();
    void resultOfABatchWaits();
    void closingDoesNotLosePasswordsInMemory();
    void minimising();
    void locksTheKeychainIfSo();
    void actionForOtherMenus();
};

void TestWindowLock::locksByButtonAndKey()
{
    FullDesk desk;
    const OpenWindow open(desk);
    auto* button = named<QPushButton>(open.window, QStringLiteral("Lock"));
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(isLocked(open));
    QCOMPARE(wordsOfButton(), QStringLiteral("Unlock"));
    QVERIFY(!button->isVisible());
    unlock(open);
    lockByKey(open);
}

void TestWindowLock::hidesEveryName()
{
    FullDesk desk;
    desk.willGrant();
    desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault, .httpStatus = 503});
    OpenWindow open(desk);
    open.choose(desk.acme);
    press(Qt::Key_F5);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    QTest::mouseClick(named<QAbstractButton>(open.window, QStringLiteral("&History")), Qt::LeftButton);
    QTRY_VERIFY(everyText(open.window).filter(QStringLiteral("Token copied")).size() > 0);
    press(Qt::Key_F5);
    QTRY_VERIFY(!open.message().isEmpty());
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zebra"));
    const QString before = everyText(open.window).join(u'\n');
    for (const QString& name : {QStringLiteral("Acme"), QStringLiteral("zebra"), QStringLiteral("Token copied")}) {
        QVERIFY2(before.contains(name), qPrintable(name)); // or nothing would be tested
    }

    lockByKey(open);
    const QStringList after = everyText(open.window);
    for (const QString& name : FullDesk::names()) {
        QVERIFY2(after.filter(name, Qt::CaseInsensitive).isEmpty(),
                 qPrintable(after.filter(name, Qt::CaseInsensitive).join(u'\n')));
    }
    QCOMPARE(open.window.windowTitle(), QStringLiteral("Token Desk"));
}

void TestWindowLock::comesBackAsItWas()
{
    FullDesk desk;
    const OpenWindow open(desk);
    open.choose(desk.borough);
    open.accounts().setFocus();
    QTRY_VERIFY(shows(open, QStringLiteral("password in Memory")));
    const QStringList before = shownTexts(open.window);
    lockByKey(open);
    // The memory of the window is kept at any time.
    QVERIFY(open.chosen().isNull());
    unlock(open);
    QCOMPARE(open.chosen(), desk.borough);
    QVERIFY(open.accounts().hasFocus());
    QTRY_COMPARE(shownTexts(open.window), before);
}

void TestWindowLock::gatheringRowComesBack()
{
    FullDesk desk;
    const OpenWindow open(desk);
    open.accounts().setCurrentIndex(open.accounts().model()->index(1, 0));
    lockByKey(open);
    unlock(open);
    QCOMPARE(open.accounts().currentIndex().row(), 1);
}

void TestWindowLock::closesDialogs_data()
{
    using Open = std::function<void(const OpenWindow&)>;
    QTest::addColumn<Open>("openIt");
    QTest::addColumn<QString>("title");
    const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) -> Open {
        return [pressed, modifiers](const OpenWindow&) { press(pressed, modifiers); };
    };
    const auto button = [](const char* name) -> Open {
        return [name](const OpenWindow& open) {
            QTest::mouseClick(named<QAbstractButton>(open.window, QString::fromUtf8(name)), Qt::LeftButton);
        };
    };
    const auto menu = [](const char* text) -> Open {
        return [text](const OpenWindow& open) {
            for (QAction* action : open.window.findChild<QMenu*>()->actions()) {
                if (action->text().startsWith(QString::fromUtf8(text))) {
                    action->trigger();
                }
            }
        };
    };
    QTest::newRow("add") << key(Qt::Key_N, Qt::ControlModifier) << QStringLiteral("Add account");
    QTest::newRow("edit") << key(Qt::Key_F2) << QStringLiteral("Edit account");
    QTest::newRow("remove") << key(Qt::Key_Delete) << QStringLiteral("Remove account");
    QTest::newRow("import") << button("Import accounts") << QStringLiteral("Import accounts");
    QTest::newRow("sign in all") << button("Sign in all") << QStringLiteral("Sign in all");
    QTest::newRow("settings") << key(Qt::Key_Comma, Qt::ControlModifier) << QStringLiteral("Settings");
    QTest::newRow("environments") << menu("Environments") << QStringLiteral("Environments");
    QTest::newRow("doctor") << menu("Check this computer") << QStringLiteral("Check this computer");
    QTest::newRow("repair") << menu("Repair") << QStringLiteral("Repair");
}

void TestWindowLock::closesDialogs()
{
    using Open = std::function<void(const OpenWindow&)>;
    QFETCH(Open, openIt);
    QFETCH(QString, title);
    FullDesk desk;
    OpenWindow open(desk);
    openIt(open);
    const QPointer<QWidget> dialog = awaitDialog(title);
    QVERIFY(dialog != nullptr);
    desk.service.lockService().lock(LockReason::Session);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(open.window.findChildren<QDialog*>().isEmpty());
    QVERIFY(isLocked(open));
    open.window.activateWindow();
    QTRY_COMPARE(wordsOfButton(), QStringLiteral("Unlock"));
    unlock(open);
    openIt(open);
    QVERIFY(awaitDialog(title) != nullptr);
}

void TestWindowLock::clearsTheClipboard()
{
    FullDesk desk;
    desk.willGrant();
    const OpenWindow open(desk);
    open.choose(desk.borough);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    lockByKey(open);
    QVERIFY(!open.clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
}

void TestWindowLock::lateTokenDoesNotGetThere()
{
    FullDesk desk;
    desk.willGrant();
    desk.world.endpoint->hold();
    const OpenWindow open(desk);
    open.choose(desk.borough);
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    lockByKey(open);
    unlock(open);
    // Whoever wanted it may have gone.
    desk.world.endpoint->release();
    QTRY_COMPARE(desk.service.tokens().size(), 2);
    QTRY_VERIFY(!desk.service.isBusy());
    QVERIFY(!open.clipboard.holdsOurs());
    QCOMPARE(clipboardText(), QString());
}

void TestWindowLock::keysDoNothing_data()
{
    QTest::addColumn<QKeySequence>("keys");
    for (const char* keys : {"Ctrl+N", "Ctrl+I", "Ctrl+F", "Ctrl+C", "Ctrl+D", "Ctrl+,", "Ctrl+Shift+S", "F5", "F10",
                             "Esc", "Del", "Ctrl+L"}) {
        QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys));
    }
}

void TestWindowLock::keysDoNothing()
{
    QFETCH(QKeySequence, keys);
    FullDesk desk;
    const OpenWindow open(desk);
    lockByKey(open);
    press(keys[0].key(), keys[0].keyboardModifiers());
    QCoreApplication::sendPostedEvents();
    QVERIFY(isLocked(open));
    QVERIFY(open.window.findChildren<QDialog*>().isEmpty());
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(wordsOfButton(), QStringLiteral("Unlock"));
    QVERIFY(desk.world.endpoint->calls().isEmpty());
    QCOMPARE(clipboardText(), QString());
}

void TestWindowLock::quits()
{
    FullDesk desk;
    const OpenWindow open(desk);
    lockByKey(open);
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!open.window.isVisible());
}

void TestWindowLock::saysWhatItWaitsFor()
{
    FullDesk desk;
    const OpenWindow open(desk);
    lockByKey(open);
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QVERIFY(shows(open, QStringLiteral("Waiting for the keychain…")));
    QCOMPARE(wordsOfButton(), QStringLiteral("Cancel"));
    press(Qt::Key_Return);
    QTRY_COMPARE(wordsOfButton(), QStringLiteral("Unlock"));
    QVERIFY(!shows(open, QStringLiteral("Waiting for the keychain…")));
    desk.world.secrets->release();
    QVERIFY(isLocked(open));
    unlock(open);
}

void TestWindowLock::saysWhyItStaysLocked()
{
    FullDesk desk;
    const OpenWindow open(desk);
    lockByKey(open);
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(open, QStringLiteral("Memory is locked.")));
    QVERIFY(isLocked(open));
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainDenied});
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(open, QStringLiteral("Memory denied access.")));
    desk.world.secrets->succeedAgain();
    unlock(open);
    lockByKey(open);
    QVERIFY(!shows(open, QStringLiteral("denied"))); // the next time it begins anew
}

void TestWindowLock::staysLockedWhenRaised()
{
    FullDesk desk;
    OpenWindow open(desk);
    lockByKey(open);
    open.window.hide();
    QTRY_VERIFY(QGuiApplication::focusWindow() == nullptr);
    raiseWindow(open.window, {});
    QVERIFY(QTest::qWaitForWindowActive(&open.window, LoadedMachine));
    QVERIFY(isLocked(open));
    QTRY_COMPARE(wordsOfButton(), QStringLiteral("Unlock"));
}

void TestWindowLock::resultOfABatchWaits()
{
    FullDesk desk;
    const OpenWindow open(desk);
    QTest::mouseClick(named<QAbstractButton>(open.window, QStringLiteral("Sign in all")), Qt::LeftButton);
    QVERIFY(awaitDialog(QStringLiteral("Sign in all")) != nullptr);
    desk.willGrant();
    desk.world.endpoint->hold();
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.world.endpoint->calls().isEmpty());
    desk.service.lockService().lock(LockReason::Session);
    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
    QCoreApplication::sendPostedEvents();
    QVERIFY(open.window.findChildren<QDialog*>().isEmpty());
    desk.service.lockService().unlock();
    QWidget* result = awaitDialog(QStringLiteral("Result of signing in"));
    QVERIFY(result != nullptr);
    // Locked again, it goes, and comes back.
    desk.service.lockService().lock(LockReason::Session);
    QVERIFY(open.window.findChildren<QDialog*>().isEmpty());
    desk.service.lockService().unlock();
    QVERIFY(awaitDialog(QStringLiteral("Result of signing in")) != nullptr);
}

void TestWindowLock::closingDoesNotLosePasswordsInMemory()
{
    FullDesk desk;
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainMissing});
    OpenWindow open(desk);
    desk.service.beginSessionOnly();
    desk.world.session->keep(SecretKey::password(desk.world.ports.profile, desk.acme), Secret(QByteArray("not real")));
    lockByKey(open);
    open.window.close();
    QVERIFY(awaitDialog(QStringLiteral("Close Token Desk")) != nullptr);
    QVERIFY(open.window.isVisible());
}

void TestWindowLock::minimising()
{
    FullDesk desk;
    OpenWindow open(desk);
    RenewalService renewals(desk.service, desk.world.ports.randomness, 10min);
    open.window.goOnInBackground(renewals);
    const auto minimise = [&open] {
        open.window.showMinimized();
        QTRY_VERIFY(open.window.isMinimized());
        raiseWindow(open.window, {});
        QVERIFY(QTest::qWaitForWindowActive(&open.window, LoadedMachine));
    };
    minimise();
    QVERIFY(!isLocked(open));
    open.settings.setValue(DeclaredSettings::LockWhenMinimised, true);
    minimise();
    QVERIFY(isLocked(open));
}

void TestWindowLock::locksTheKeychainIfSo()
{
    FullDesk desk;
    OpenWindow open(desk);
    lockByKey(open);
    QVERIFY(!desk.world.secrets->log().contains(QStringLiteral("lock")));
    unlock(open);
    open.settings.setValue(DeclaredSettings::LockKeychainToo, true);
    lockByKey(open);
    QVERIFY(desk.world.secrets->log().contains(QStringLiteral("lock")));
}

void TestWindowLock::actionForOtherMenus()
{
    FullDesk desk;
    const OpenWindow open(desk);
    auto& lock = *open.window.findChild<WindowLock*>();
    const QSignalSpy windowWanted(&lock, &WindowLock::windowWanted);
    QCOMPARE(lock.action()->text(), QStringLiteral("Lock"));
    lock.action()->trigger();
    QVERIFY(isLocked(open));
    QCOMPARE(lock.action()->text(), QStringLiteral("Unlock…"));
    lock.action()->trigger();
    QVERIFY(isLocked(open));
    QCOMPARE(windowWanted.size(), 1);
}

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
