#include "ui/widgets/accountdialog.h"

#include "tests/support/running.h"
#include "tests/ui/support/opendialog.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QWindow>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Typed = QStringLiteral("typed, not real");

/// The dialog, open and with the keyboard.
struct OpenDialog : OpenDialogOf<AccountDialog>
{
    QSignalSpy saved{dialog.data(), &AccountDialog::saved};
    QSignalSpy removalWanted{dialog.data(), &AccountDialog::removalWanted};
    /// What the password field holds when the dialog closes, and when it says that it has saved.
    QStringList passwordsAtTheEnd = {};

    explicit OpenDialog(AccountDialog* opened)
        : OpenDialogOf(opened)
    {
        const auto look = [this] { passwordsAtTheEnd.append(edit("Password").text()); };
        QObject::connect(opened, &AccountDialog::saved, opened, look);
        QObject::connect(opened, &QDialog::finished, opened, look);
    }
    explicit OpenDialog(Desk& desk)
        : OpenDialog(new AccountDialog(desk.service, nullptr))
    {
    }
    OpenDialog(Desk& desk, AccountId account)
        : OpenDialog(new AccountDialog(desk.service, *desk.service.account(account), nullptr))
    {
    }

    [[nodiscard]] QComboBox& environment() const { return field<QComboBox>("Environment"); }
    [[nodiscard]] QPlainTextEdit& note() const { return field<QPlainTextEdit>("Note"); }

    void fill() const
    {
        edit("Label").setText(QStringLiteral("Acme Pay"));
        edit("Username").setText(QStringLiteral("acme-au"));
        edit("Password").setText(Typed);
        environment().setCurrentIndex(1);
        edit("Group").setText(QStringLiteral("Orion"));
        note().setPlainText(QStringLiteral("first\nsecond"));
    }
    /// Whether everything but the named field stands as fill() has left it.
    [[nodiscard]] QStringList texts() const
    {
        return {edit("Label").text(),        edit("Username").text(), edit("Password").text(),
                environment().currentText(), edit("Group").text(),    note().toPlainText()};
    }
    [[nodiscard]] bool isOpen() const { return dialog && dialog->isVisible(); }
    /// The message in the dialog; empty while there is none.
    [[nodiscard]] QString message() const
    {
        for (const QString& text : shownTexts(*dialog)) {
            if (text.endsWith(u'.') || text.endsWith(u'…')) {
                return text;
            }
        }
        return {};
    }
};

} // namespace

class TestAccountDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void beginsEmptyAtTheLabel();
    void saves();
    void enterSavesFromEveryField_data();
    void enterSavesFromEveryField();
    void enterInTheNoteBeginsALine();
    void enterInTheOpenListChooses();
    void tabComesToEveryControl_data();
    void tabComesToEveryControl();
    void errorsAreShownInside_data();
    void errorsAreShownInside();
    void duplicateIsShownInside();
    void keychainErrorLosesNothing();
    void waitsForTheKeychain();
    void cancelStopsTheWait();
    void escapeForgetsThePassword();
    void editShowsWhatThereIs();
    void editWithoutPasswordKeepsIt();
    void editWithPasswordReplacesIt();
    void rejectedAccountBeginsAtThePassword();
    void renewalIsOffAtFirst();
    void savesTheRenewal();
    void editShowsTheRenewal();
    void limitsGoWithTheRenewal();
    void removalIsHandedOn();
    void newAccountCannotBeRemoved();
};

void TestAccountDialog::beginsEmptyAtTheLabel()
{
    Desk desk;
    const OpenDialog open(desk);
    QTRY_VERIFY(open.edit("Label").hasFocus());
    QCOMPARE(open.texts(), QStringList({{}, {}, {}, open.environment().itemText(0), {}, {}}));
    QCOMPARE(open.edit("Password").echoMode(), QLineEdit::Password);
    QCOMPARE(open.environment().itemText(0), QStringLiteral("Sandbox – idu-test.datazoo.com"));
    QCOMPARE(open.environment().itemText(1), QStringLiteral("Production – idu.datazoo.com"));
    QCOMPARE(open.message(), QString());
}

void TestAccountDialog::saves()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    press(Qt::Key_Return);
    QTRY_COMPARE(open.saved.size(), 1);
    const Account* account = desk.service.account(open.saved.at(0).at(0).value<AccountId>());
    QVERIFY(account != nullptr);
    QCOMPARE(account->label(), QStringLiteral("Acme Pay"));
    QCOMPARE(account->username(), QStringLiteral("acme-au"));
    QCOMPARE(account->environmentId(), QStringLiteral("production"));
    QCOMPARE(account->group(), QStringLiteral("Orion"));
    QCOMPARE(account->note(), QStringLiteral("first\nsecond"));
    QCOMPARE(account->state(), AccountState::Stored);
    QCOMPARE(desk.world.item(SecretKey::password(desk.world.ports.profile, account->id())), Typed.toUtf8());
    QTRY_VERIFY(!open.isOpen());
    QCOMPARE(open.passwordsAtTheEnd, QStringList({QString(), QString()}));
}

void TestAccountDialog::enterSavesFromEveryField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    for (const char* field : {"Label", "Username", "Password", "Environment", "Group"}) {
        QTest::addRow("Return in %s", field) << field << Qt::Key_Return << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::addRow("Enter in %s", field) << field << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier);
    }
    QTest::newRow("Ctrl+Return in Note") << "Note" << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestAccountDialog::enterSavesFromEveryField()
{
    QFETCH(QString, field);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    QWidget& widget = open.field(field.toLatin1().constData());
    widget.setFocus();
    QTRY_VERIFY(widget.hasFocus());
    press(key, modifiers);
    QTRY_COMPARE(open.saved.size(), 1);
    QCOMPARE(desk.service.accounts().size(), 1);
    QCOMPARE(desk.service.accounts().constFirst().note(), QStringLiteral("first\nsecond"));
}

void TestAccountDialog::enterInTheNoteBeginsALine()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    open.note().clear();
    open.note().setFocus();
    type(QStringLiteral("one"));
    press(Qt::Key_Return);
    type(QStringLiteral("two"));
    QCOMPARE(open.note().toPlainText(), QStringLiteral("one\ntwo"));
    runQueuedEvents();
    QVERIFY(open.isOpen());
    QCOMPARE(open.saved.size(), 0);
}

void TestAccountDialog::enterInTheOpenListChooses()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    open.environment().setFocus();
    open.environment().showPopup();
    QWidget* list = open.environment().view();
    QTRY_VERIFY(list->isVisible());
    // As the platform delivers keys, so that shortcuts have their say.
    QTest::keyClick(list->window()->windowHandle(), Qt::Key_Up);
    QTest::keyClick(list->window()->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(open.environment().currentIndex(), 0);
    runQueuedEvents();
    QVERIFY(open.isOpen());
    QCOMPARE(open.saved.size(), 0);
}

void TestAccountDialog::tabComesToEveryControl_data()
{
    QTest::addColumn<bool>("isEdit");
    QTest::newRow("adding") << false;
    QTest::newRow("editing") << true;
}

void TestAccountDialog::tabComesToEveryControl()
{
    QFETCH(bool, isEdit);
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"));
    const OpenDialog open(isEdit ? new AccountDialog(desk.service, *desk.service.account(id), nullptr)
                                 : new AccountDialog(desk.service, nullptr));
    QStringList controls{QStringLiteral("Label"),
                         QStringLiteral("Username"),
                         QStringLiteral("Password"),
                         QStringLiteral("Environment"),
                         QStringLiteral("Group"),
                         QStringLiteral("Note"),
                         QStringLiteral("Renew automatically")};
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), controls.constFirst());
    for (const QString& control : std::as_const(controls)) {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), control);
        press(Qt::Key_Tab);
    }
    // The order of the buttons is the platform's affair.
    QStringList buttons;
    while (const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget())) {
        if (buttons.contains(button->text())) {
            break;
        }
        buttons.append(button->text());
        press(Qt::Key_Tab);
    }
    buttons.sort();
    QStringList expected{QStringLiteral("Cancel"), QStringLiteral("Save")};
    if (isEdit) {
        expected.insert(1, QStringLiteral("Remove account…"));
    }
    QCOMPARE(buttons, expected);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), controls.constFirst());
}

void TestAccountDialog::errorsAreShownInside_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const QString long81(81, u'x');
    QTest::newRow("no label") << "Label" << QString() << "The label is empty. Fill in the label.";
    QTest::newRow("long label") << "Label" << long81 << "The label is too long. Shorten the label.";
    QTest::newRow("no username") << "Username" << QString() << "The username is empty. Fill in the username.";
    QTest::newRow("no password") << "Password" << QString() << "The password is empty. Fill in the password.";
    QTest::newRow("long group") << "Group" << QString(300, u'x') << "The group is too long. Shorten the group.";
}

void TestAccountDialog::errorsAreShownInside()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, message);
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    QLineEdit& edit = open.edit(field.toLatin1().constData());
    edit.setText(text);
    const QStringList before = open.texts();
    open.environment().setFocus();
    QTest::mouseClick(&open.field("Save"), Qt::LeftButton);
    QTRY_COMPARE(open.message(), message);
    QVERIFY(open.isOpen());
    QVERIFY(edit.hasFocus());
    QCOMPARE(open.texts(), before);
    QCOMPARE(desk.service.accounts().size(), 0);
    QCOMPARE(desk.world.items().size(), 0);

    edit.setText(QStringLiteral("right"));
    press(Qt::Key_Return);
    QTRY_COMPARE(open.saved.size(), 1);
}

void TestAccountDialog::duplicateIsShownInside()
{
    Desk desk;
    desk.add(QStringLiteral("acme-au"), QStringLiteral("production"));
    const OpenDialog open(desk);
    open.fill();
    const QStringList before = open.texts();
    press(Qt::Key_Return);
    QTRY_COMPARE(open.message(), QStringLiteral("There is an account with this username and environment already. "
                                                "Edit the existing account, or choose another username."));
    QCOMPARE(open.texts(), before);
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestAccountDialog::keychainErrorLosesNothing()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    const QStringList before = open.texts();
    desk.world.secrets->failNext(MemorySecretStore::Operation::Write, {.kind = ErrorKind::KeychainLocked});
    press(Qt::Key_Return);
    QTRY_COMPARE(open.message(),
                 QStringLiteral("The keychain is locked. Unlock it, then try again. Nothing was changed."));
    QVERIFY(open.isOpen());
    QCOMPARE(open.texts(), before);
    for (const char* name : {"Label", "Username", "Password", "Environment", "Group", "Note", "Save"}) {
        QVERIFY2(open.field(name).isEnabled(), name);
    }
    // The same once more, now that it is unlocked.
    QTest::mouseClick(&open.field("Save"), Qt::LeftButton);
    QTRY_COMPARE(open.saved.size(), 1);
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestAccountDialog::waitsForTheKeychain()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(open.message(), QStringLiteral("Waiting for the keychain…"));
    for (const char* name : {"Label", "Username", "Password", "Environment", "Group", "Note", "Save"}) {
        QVERIFY2(!open.field(name).isEnabled(), name);
    }
    QVERIFY(open.field("Cancel").isEnabled());
    desk.world.secrets->release();
    QTRY_COMPARE(open.saved.size(), 1);
}

void TestAccountDialog::cancelStopsTheWait()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_COMPARE(open.message(), QStringLiteral("Waiting for the keychain…"));
    QTest::mouseClick(&open.field("Cancel"), Qt::LeftButton);
    QTRY_VERIFY(!open.isOpen());
    desk.world.secrets->release();
    runQueuedEvents();
    QCOMPARE(open.saved.size(), 0);
    for (const Account& account : desk.service.accounts()) {
        QVERIFY(account.state() != AccountState::Stored);
    }
    QCOMPARE(open.passwordsAtTheEnd, QStringList({QString()}));
}

void TestAccountDialog::escapeForgetsThePassword()
{
    Desk desk;
    const OpenDialog open(desk);
    open.fill();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!open.dialog);
    QCOMPARE(open.passwordsAtTheEnd, QStringList({QString()}));
    QCOMPARE(desk.service.accounts().size(), 0);
    QCOMPARE(desk.world.secrets->log(), QStringList());
}

void TestAccountDialog::editShowsWhatThereIs()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"), QStringLiteral("production"), QStringLiteral("Orion"));
    const OpenDialog open(desk, id);
    QCOMPARE(open.texts(),
             QStringList({QStringLiteral("Acme Pay"), QStringLiteral("acme-pay"), QString(),
                          QStringLiteral("Production – idu.datazoo.com"), QStringLiteral("Orion"), QString()}));
    QCOMPARE(open.edit("Password").placeholderText(), QStringLiteral("Unchanged"));
}

void TestAccountDialog::editWithoutPasswordKeepsIt()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"));
    const OpenDialog open(desk, id);
    open.edit("Label").setText(QStringLiteral("Acme"));
    press(Qt::Key_Return);
    QTRY_COMPARE(open.saved.size(), 1);
    QCOMPARE(desk.service.account(id)->label(), QStringLiteral("Acme"));
    QCOMPARE(desk.world.item(SecretKey::password(desk.world.ports.profile, id)), QByteArray(Desk::Password));
}

void TestAccountDialog::editWithPasswordReplacesIt()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"));
    desk.setState(id, AccountState::Rejected);
    const OpenDialog open(desk, id);
    open.edit("Password").setText(Typed);
    press(Qt::Key_Return);
    QTRY_COMPARE(open.saved.size(), 1);
    QCOMPARE(desk.world.item(SecretKey::password(desk.world.ports.profile, id)), Typed.toUtf8());
    QCOMPARE(desk.service.account(id)->state(), AccountState::Stored);
}

void TestAccountDialog::rejectedAccountBeginsAtThePassword()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"));
    desk.setState(id, AccountState::Rejected);
    const OpenDialog open(desk, id);
    QTRY_VERIFY(open.edit("Password").hasFocus());
}

void TestAccountDialog::renewalIsOffAtFirst()
{
    Desk desk;
    const OpenDialog opened(desk);
    opened.fill();
    opened.field<QPushButton>("Save").click();
    QTRY_COMPARE(opened.saved.size(), 1);
    QVERIFY(desk.service.accounts().constFirst().renewal() == Renewal());
}

void TestAccountDialog::savesTheRenewal()
{
    Desk desk;
    const OpenDialog opened(desk);
    opened.fill();
    opened.field<QCheckBox>("Renew automatically").click();
    opened.field<QCheckBox>("Renew until a time of day").click();
    opened.field<QTimeEdit>("Renew until").setTime(QTime(17, 30));
    opened.field<QCheckBox>("Renew Monday to Friday only").click();
    opened.field<QPushButton>("Save").click();
    QTRY_COMPARE(opened.saved.size(), 1);
    QVERIFY(desk.service.accounts().constFirst().renewal() ==
            (Renewal{.isOn = true, .until = QTime(17, 30), .onWeekdaysOnly = true}));
}

void TestAccountDialog::editShowsTheRenewal()
{
    Desk desk;
    const AccountId account = desk.add(QStringLiteral("Acme"));
    QVERIFY(desk.service.setRenewal(account, {.isOn = true, .until = QTime(9, 15)}));
    const OpenDialog opened(desk, account);
    QVERIFY(opened.field<QCheckBox>("Renew automatically").isChecked());
    QVERIFY(opened.field<QCheckBox>("Renew until a time of day").isChecked());
    QCOMPARE(opened.field<QTimeEdit>("Renew until").time(), QTime(9, 15));
    QVERIFY(!opened.field<QCheckBox>("Renew Monday to Friday only").isChecked());
    // Switched off, the limits are there for the next time.
    opened.field<QCheckBox>("Renew automatically").click();
    opened.field<QPushButton>("Save").click();
    QTRY_COMPARE(opened.saved.size(), 1);
    QVERIFY(desk.service.account(account)->renewal() == (Renewal{.isOn = false, .until = QTime(9, 15)}));
}

void TestAccountDialog::limitsGoWithTheRenewal()
{
    Desk desk;
    const OpenDialog opened(desk);
    const auto enabled = [&opened] {
        return QList<bool>{opened.field<QCheckBox>("Renew until a time of day").isEnabled(),
                           opened.field<QTimeEdit>("Renew until").isEnabled(),
                           opened.field<QCheckBox>("Renew Monday to Friday only").isEnabled()};
    };
    QCOMPARE(enabled(), (QList<bool>{false, false, false}));
    opened.field<QCheckBox>("Renew automatically").click();
    QCOMPARE(enabled(), (QList<bool>{true, false, true}));
    opened.field<QCheckBox>("Renew until a time of day").click();
    QCOMPARE(enabled(), (QList<bool>{true, true, true}));
}

void TestAccountDialog::removalIsHandedOn()
{
    Desk desk;
    const AccountId id = desk.add(QStringLiteral("Acme Pay"));
    const OpenDialog open(desk, id);
    QTest::mouseClick(&open.field("Remove account…"), Qt::LeftButton);
    QCOMPARE(open.removalWanted.size(), 1);
    QCOMPARE(open.removalWanted.at(0).at(0).value<AccountId>(), id);
    QVERIFY(!open.isOpen());
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestAccountDialog::newAccountCannotBeRemoved()
{
    Desk desk;
    const OpenDialog open(desk);
    QVERIFY(named(*open.dialog, QStringLiteral("Remove account…")) == nullptr);
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
