#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/accountdialog.h"
#include "ui/widgets/doctordialog.h"
#include "ui/widgets/environmentsdialog.h"
#include "ui/widgets/guidewindow.h"
#include "ui/widgets/repairdialog.h"
#include "ui/widgets/settingsdialog.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <functional>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// The interface and all below it.
void walk(QAccessibleInterface* interface, const std::function<void(QAccessibleInterface&)>& visit)
{
    if (interface == nullptr || !interface->isValid()) {
        return;
    }
    visit(*interface);
    for (int i = 0; i < interface->childCount(); ++i) {
        walk(interface->child(i), visit);
    }
}

/// What assistive tools call it. On X11 Qt calls a combo box by its content, and names it through its label.
QString nameOf(QAccessibleInterface& interface)
{
    if (interface.role() == QAccessible::ComboBox) {
        for (const auto& [label, relation] : interface.relations(QAccessible::Label)) {
            return label->text(QAccessible::Name);
        }
    }
    return interface.text(QAccessible::Name);
}

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

/// "Button Get token" for everything that is not hidden.
QStringList shownIn(QWidget& window)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&window), [&found](QAccessibleInterface& interface) {
        if (!interface.state().invisible) {
            found.append(roleName(interface.role()) + u' ' + nameOf(interface));
        }
    });
    return found;
}

/// Every text by which an interface could give something away.
QStringList textsOf(QAccessibleInterface& interface)
{
    QStringList texts;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                            QAccessible::Accelerator, QAccessible::DebugDescription}) {
        texts.append(interface.text(kind));
    }
    if (auto* text = interface.textInterface()) {
        texts.append(text->text(0, text->characterCount()));
    }
    if (auto* value = interface.valueInterface()) {
        texts.append(value->currentValue().toString());
    }
    return texts;
}

void checkNothingTells(QWidget& window, const QString& secret)
{
    walk(QAccessible::queryAccessibleInterface(&window), [&secret](QAccessibleInterface& interface) {
        for (const QString& text : textsOf(interface)) {
            QVERIFY2(!text.contains(secret), qPrintable(roleName(interface.role()) + u' ' + nameOf(interface)));
        }
    });
}

void checkEveryControlHasANameAndARole(QWidget& window)
{
    int controls = 0;
    walk(QAccessible::queryAccessibleInterface(&window), [&controls](QAccessibleInterface& interface) {
        if (!interface.state().focusable || interface.state().invisible) {
            return;
        }
        ++controls;
        const QString what = roleName(interface.role()) + u' ' + interface.text(QAccessible::DebugDescription);
        QVERIFY2(!nameOf(interface).trimmed().isEmpty(), qPrintable(what));
        QVERIFY2(interface.role() != QAccessible::NoRole && interface.role() != QAccessible::Client, qPrintable(what));
    });
    QVERIFY(controls > 0);
}

} // namespace

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void mainWindow_data();
    void mainWindow();
    void copyButton();
    void emptyWindow();
    void accountDialog_data();
    void accountDialog();
    void batchDialog_data();
    void batchDialog();
    void batchResult();
    void environmentsDialog_data();
    void environmentsDialog();
    void doctorDialog();
    void repairDialog();
    void settingsDialog_data();
    void settingsDialog();
    void guideWindow();
    void keychainNotice();
    void errorIsToBeRead();
    void passwordIsNotTold();
    void tokenIsNotTold();
};

void TestAccessibleNames::mainWindow_data()
{
    QTest::addColumn<QString>("expected");
    for (const char* expected :
         {"Window Token Desk", "List Accounts", "Table Active tokens", "Button Add account", "Button Import accounts",
          "Button Sign in all", "Button Menu", "Button Get token", "Button New token", "Button Edit account",
          "EditableText Find account or token",
          "ListItem Acme, production, freshest token expires in 7 hours 41 minutes", "ListItem PRODUCTION 1",
          "Cell token ending in t001", "Cell expires in 7 hours 41 minutes"}) {
        QTest::newRow(expected) << QString::fromLatin1(expected);
    }
}

void TestAccessibleNames::mainWindow()
{
    QFETCH(QString, expected);
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme"), QStringLiteral("production")), 7h + 41min + 58s);
    OpenWindow open(desk);
    const QStringList shown = shownIn(open.window);
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(open.window);
}

void TestAccessibleNames::copyButton()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    OpenWindow open(desk);
    QCOMPARE(shownIn(open.window).filter(QStringLiteral(" Copy token")).size(), 0);
    desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    // One for the current row. A button with a menu; what else it is called depends on the platform.
    QCOMPARE(shownIn(open.window).filter(QStringLiteral(" Copy token")).size(), 1);
}

void TestAccessibleNames::emptyWindow()
{
    Desk desk;
    OpenWindow open(desk);
    checkEveryControlHasANameAndARole(open.window);
    QCOMPARE(shownIn(open.window).filter(QStringLiteral("Button Add account")).size(), 2);
}

void TestAccessibleNames::accountDialog_data()
{
    QTest::addColumn<QString>("expected");
    for (const char* expected :
         {"Dialog Add account", "EditableText Label", "EditableText Username", "EditableText Password",
          "ComboBox Environment", "EditableText Group", "EditableText Note", "Button Save", "Button Cancel"}) {
        QTest::newRow(expected) << QString::fromLatin1(expected);
    }
}

void TestAccessibleNames::accountDialog()
{
    QFETCH(QString, expected);
    Desk desk;
    OpenWindow open(desk);
    press(Qt::Key_N, Qt::ControlModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Add account"));
    QVERIFY(dialog != nullptr);
    const QStringList shown = shownIn(*dialog);
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::batchDialog_data()
{
    QTest::addColumn<QString>("expected");
    for (const char* expected :
         {"Dialog Sign in all", "RadioButton All accounts", "RadioButton Those of one environment",
          "RadioButton Those of one group", "RadioButton Only the selected one, “Acme”",
          "CheckBox Also accounts whose token has enough life left", "StaticText 1 account will be signed in.",
          "Button Sign in 1 account", "Button Cancel"}) {
        QTest::newRow(expected) << QString::fromUtf8(expected);
    }
}

void TestAccessibleNames::batchDialog()
{
    QFETCH(QString, expected);
    Desk desk;
    desk.add(QStringLiteral("Acme"), QStringLiteral("sandbox"), QStringLiteral("Orion"));
    OpenWindow open(desk);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Sign in all"));
    QVERIFY(dialog != nullptr);
    const QStringList shown = shownIn(*dialog);
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::batchResult()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    OpenWindow open(desk);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(awaitDialog(QStringLiteral("Sign in all")) != nullptr);
    press(Qt::Key_Return);
    QWidget* dialog = awaitDialog(QStringLiteral("Result of signing in"));
    QVERIFY(dialog != nullptr);
    const QStringList shown = shownIn(*dialog);
    for (const char* expected : {"Table Results", "Cell Acme", "Button Retry failed", "Button Copy details for support",
                                 "Button Close", "StaticText 1 account could not be signed in"}) {
        QVERIFY2(shown.contains(QLatin1String(expected)), qPrintable(shown.join(u'\n')));
    }
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::environmentsDialog_data()
{
    QTest::addColumn<QString>("expected");
    for (const char* expected :
         {"Dialog Environments", "List Environments", "ListItem Sandbox (built in)", "EditableText Name",
          "ComboBox Kind", "EditableText Sign-in URL", "EditableText CA file", "Button Choose CA file",
          "ComboBox Request body", "Button Save", "Button Discard changes", "Button Test connection", "Button Add",
          "Button Remove…", "Button Close", "StaticText idu-test.datazoo.com answers."}) {
        QTest::newRow(expected) << QString::fromUtf8(expected);
    }
}

void TestAccessibleNames::environmentsDialog()
{
    QFETCH(QString, expected);
    Desk desk;
    OpenWindow open(desk);
    auto* dialog = new EnvironmentsDialog(desk.service, &open.window);
    dialog->open();
    QVERIFY(awaitDialog(QStringLiteral("Environments")) != nullptr);
    QTest::mouseClick(named<QPushButton>(*dialog, QStringLiteral("&Test connection")), Qt::LeftButton);
    QTRY_VERIFY(shownIn(*dialog).contains(QStringLiteral("Button Copy the test's result")));
    if (expected == QStringLiteral("Button Choose CA file") || expected == QStringLiteral("Button Save") ||
        expected == QStringLiteral("Button Discard changes")) {
        // What is built in has nothing to choose.
        QTest::mouseClick(named<QPushButton>(*dialog, QStringLiteral("&Add")), Qt::LeftButton);
    }
    const QStringList shown = shownIn(*dialog);
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::doctorDialog()
{
    Desk desk;
    OpenWindow open(desk);
    auto* dialog = new DoctorDialog(desk.service, open.settings.report(), &open.window);
    dialog->open();
    QVERIFY(awaitDialog(QStringLiteral("Check this computer")) != nullptr);
    QTRY_VERIFY(shownIn(*dialog).contains(QStringLiteral("StaticText Keychain")));
    const QStringList shown = shownIn(*dialog);
    // The state as a word beside the sign.
    QVERIFY2(shown.contains(QStringLiteral("StaticText Good")), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::repairDialog()
{
    Desk desk;
    desk.world.items().remove(SecretKey::password(desk.world.ports.profile, desk.add(QStringLiteral("Acme"))).text());
    OpenWindow open(desk);
    auto* dialog = new RepairDialog(desk.service, {}, &open.window);
    dialog->open();
    QVERIFY(awaitDialog(QStringLiteral("Repair")) != nullptr);
    QTRY_VERIFY(shownIn(*dialog).contains(QStringLiteral("StaticText 1 finding")));
    const QStringList shown = shownIn(*dialog);
    for (const char* expected : {"Dialog Repair", "CheckBox Acme", "StaticText Its password is not in the keychain.",
                                 "Button Repair", "Button Look again", "Button Close"}) {
        QVERIFY2(shown.contains(QLatin1String(expected)), qPrintable(shown.join(u'\n')));
    }
    checkEveryControlHasANameAndARole(*dialog);
}

void TestAccessibleNames::settingsDialog_data()
{
    QTest::addColumn<QString>("expected");
    for (const char* expected :
         {"Dialog Settings", "CheckBox Clear the clipboard by itself", "SpinBox Clear the clipboard after",
          "SpinBox A token is urgent in its last", "ComboBox Language", "Button Reset to 5 minutes", "Button Close",
          "StaticText Set by your administrator"}) {
        QTest::newRow(expected) << QString::fromLatin1(expected);
    }
}

void TestAccessibleNames::settingsDialog()
{
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    PolicyRules policy;
    policy.add(DeclaredSettings::NetworkDeadlineSeconds.key, {20, QStringLiteral("/etc/somewhere")});
    Settings settings(folder.filePath(QStringLiteral("settings.ini")), policy);
    settings.setValue(DeclaredSettings::UrgentMinutes, 3);
    auto* dialog = new SettingsDialog(settings, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, LoadedMachine));
    const QStringList shown = shownIn(*dialog);
    QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
    checkEveryControlHasANameAndARole(*dialog);
    delete dialog;
}

void TestAccessibleNames::guideWindow()
{
    GuideWindow window;
    window.show(QUrl(QStringLiteral("qrc:/guides/docs/user-guide.md")));
    QVERIFY(QTest::qWaitForWindowExposed(&window, LoadedMachine));
    const QStringList shown = shownIn(window);
    for (const char* expected : {"Window Guide", "Button Back", "EditableText Find in the guides", "Tree Contents",
                                 "TreeItem User guide", "TreeItem The clipboard", "StaticText Guide"}) {
        QVERIFY2(shown.contains(QLatin1String(expected)), qPrintable(shown.join(u'\n')));
    }
    checkEveryControlHasANameAndARole(window);
}

void TestAccessibleNames::keychainNotice()
{
    Desk desk;
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Missing});
    OpenWindow open(desk);
    QTRY_VERIFY(shownIn(open.window).contains(QStringLiteral("Button Go on for this session")));
    checkEveryControlHasANameAndARole(open.window);
    desk.service.beginSessionOnly();
    QTRY_VERIFY(shownIn(open.window).contains(QStringLiteral("Button Store now")));
    checkEveryControlHasANameAndARole(open.window);
}

void TestAccessibleNames::errorIsToBeRead()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    const QStringList shown = shownIn(open.window);
    QVERIFY(shown.contains(QStringLiteral("StaticText Acme: idu-test.datazoo.com took too long to answer.")));
    QVERIFY(shown.contains(QStringLiteral("Button Copy details for support")));
    checkEveryControlHasANameAndARole(open.window);
}

void TestAccessibleNames::passwordIsNotTold()
{
    Desk desk;
    OpenWindow open(desk);
    press(Qt::Key_N, Qt::ControlModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Add account"));
    QVERIFY(dialog != nullptr);
    const QString password = QStringLiteral("typed-not-real");
    named<QLineEdit>(*dialog, QStringLiteral("Password"))->setFocus();
    type(password);
    checkNothingTells(*dialog, password);
    QAccessibleInterface* field =
        QAccessible::queryAccessibleInterface(named<QLineEdit>(*dialog, QStringLiteral("Password")));
    QVERIFY(field->state().passwordEdit);
}

void TestAccessibleNames::tokenIsNotTold()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const QString token = QString::fromLatin1(desk.willGrant()).mid(QStringLiteral("Bearer ").size());
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(clipboardText().endsWith(token));
    checkNothingTells(open.window, token);
    // No part of it but the last four characters.
    checkNothingTells(open.window, token.right(8));
    checkNothingTells(open.window, token.section(u'.', 1, 1).left(12));
    checkNothingTells(open.window, QLatin1String(Desk::Password));
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
