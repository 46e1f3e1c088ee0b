// Repair, from the menu to the outcome.

#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/repairdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

QWidget& openDialog(const OpenWindow& open)
{
    for (QAction* action : open.window.findChild<QMenu*>()->actions()) {
        if (action->text() == QStringLiteral("Repair…")) {
            action->trigger();
        }
    }
    QWidget* dialog = awaitDialog(QStringLiteral("Repair"));
    if (dialog == nullptr) {
        qFatal("the dialog does not open");
    }
    return *dialog;
}

bool shows(const QWidget& window, const char* text)
{
    return shownTexts(window).contains(QString::fromUtf8(text));
}

void forget(const Desk& desk, AccountId id)
{
    desk.world.items().remove(SecretKey::password(desk.world.ports.profile, id).text());
}

QList<QCheckBox*> boxes(const QWidget& dialog)
{
    return dialog.findChildren<QCheckBox*>();
}

QPushButton& repairButton(const QWidget& dialog)
{
    return *named<QPushButton>(dialog, QStringLiteral("Repair"));
}

} // namespace

class TestRepairDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void nothingToDo();
    void repairsWhatIsTicked();
    void leavesToThePersonWhatIsTheirs();
    void lockedKeychain();
    void escapeGivesUp();
    void whatTheStartFoundIsSaid();
    void noticeClosedStaysAway();
};

void TestRepairDialog::nothingToDo()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const QWidget& dialog = openDialog(open);
    QTRY_VERIFY(shows(dialog, "Everything fits together"));
    QVERIFY(!repairButton(dialog).isEnabled());
}

void TestRepairDialog::repairsWhatIsTicked()
{
    Desk desk;
    const AccountId one = desk.add(QStringLiteral("Acme"));
    const AccountId two = desk.add(QStringLiteral("Bolt"));
    const AccountId gone = desk.add(QStringLiteral("Core"));
    desk.setState(gone, AccountState::Removing);
    const OpenWindow open(desk);
    forget(desk, one);
    forget(desk, two);
    const QWidget& dialog = openDialog(open);
    QTRY_VERIFY(shows(dialog, "3 findings"));
    QCOMPARE(boxes(dialog).size(), 3);
    QVERIFY(shows(dialog, "Its password is not in the keychain."));
    QVERIFY(shows(dialog, "Removes what is left of the account: its password, its tokens and its place in the list."));
    // Nothing was done by looking.
    QCOMPARE(desk.world.rows().size(), 3);
    boxes(dialog).at(1)->setChecked(false);
    QVERIFY(repairButton(dialog).hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(dialog, "1 finding left over"));
    QVERIFY(shows(dialog, "Repaired."));
    QVERIFY(shows(dialog, "Its password has to be entered again, or the account removed."));
    QCOMPARE(desk.world.rows().size(), 2);
    QCOMPARE(desk.service.account(one)->state(), AccountState::Pending);
    QCOMPARE(desk.service.account(two)->state(), AccountState::Stored);
}

void TestRepairDialog::leavesToThePersonWhatIsTheirs()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme"));
    forget(desk, id);
    desk.setState(id, AccountState::Pending);
    const OpenWindow open(desk);
    const QWidget& dialog = openDialog(open);
    QTRY_VERIFY(shows(dialog, "1 finding"));
    QVERIFY(shows(dialog, "Edit the account and enter the password again, or remove the account."));
    QCOMPARE(boxes(dialog).size(), 0);
    QVERIFY(!repairButton(dialog).isEnabled());
}

void TestRepairDialog::lockedKeychain()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Locked, .name = QStringLiteral("GNOME Keyring")});
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    const OpenWindow open(desk);
    runQueuedEvents();
    const QWidget& dialog = openDialog(open);
    QTRY_VERIFY(shows(dialog, "Not everything could be looked at"));
    QVERIFY(shows(dialog, "GNOME Keyring is locked. Unlock it, then try again. Nothing was changed."));
    desk.world.secrets->succeedAgain();
    QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Look again")), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, "Everything fits together"));
}

void TestRepairDialog::escapeGivesUp()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    desk.world.secrets->hold();
    const QPointer<QWidget> dialog = &openDialog(open);
    QVERIFY(shows(*dialog, "Looking…"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    desk.world.secrets->release();
    runQueuedEvents();
    QCOMPARE(desk.service.account(id)->state(), AccountState::Stored);
}

namespace {

/// What the start of the program tells the window.
void findAtStart(Desk& desk, OpenWindow& open)
{
    std::optional<Reconciliation> found;
    desk.service.reconcile(Scope::List, &open.window, [&found](const Result<Reconciliation>& looked) {
        found = looked.value_or(Reconciliation());
    });
    if (!QTest::qWaitFor([&found] { return found.has_value(); })) {
        qFatal("nobody looked");
    }
    open.window.showFindings(found->findings);
}

MessageBar& repairNotice(const OpenWindow& open)
{
    return *named<MessageBar>(open.window, QStringLiteral("Repair notice"));
}

} // namespace

void TestRepairDialog::whatTheStartFoundIsSaid()
{
    Desk desk;
    desk.setState(desk.add(QStringLiteral("Acme")), AccountState::Pending);
    desk.setState(desk.add(QStringLiteral("Borough")), AccountState::Pending);
    desk.add(QStringLiteral("Orion"));
    OpenWindow open(desk);
    QVERIFY(!repairNotice(open).isVisible());
    findAtStart(desk, open);
    QVERIFY(repairNotice(open).isVisible());
    QCOMPARE(shownTexts(repairNotice(open)).value(1),
             QStringLiteral("2 accounts need repair: earlier changes were cut off."));

    QTest::mouseClick(named<QPushButton>(repairNotice(open), QStringLiteral("Repair…")), Qt::LeftButton);
    QWidget* dialog = awaitDialog(QStringLiteral("Repair"));
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(repairButton(*dialog).isEnabled());
    QTest::mouseClick(&repairButton(*dialog), Qt::LeftButton);
    QTRY_COMPARE(desk.service.accounts().constFirst().state(), AccountState::Stored);
    QTRY_VERIFY(!repairNotice(open).isVisible());
}

void TestRepairDialog::noticeClosedStaysAway()
{
    Desk desk;
    desk.setState(desk.add(QStringLiteral("Acme")), AccountState::Pending);
    const AccountId other = desk.add(QStringLiteral("Borough"));
    OpenWindow open(desk);
    findAtStart(desk, open);
    QTest::mouseClick(named<QPushButton>(repairNotice(open), QStringLiteral("Close")), Qt::LeftButton);
    findAtStart(desk, open);
    QVERIFY(!repairNotice(open).isVisible());
    desk.setState(other, AccountState::Pending);
    findAtStart(desk, open);
    QVERIFY(repairNotice(open).isVisible());
}

QTEST_MAIN(TestRepairDialog)
#include "tst_repairdialog.moc"
