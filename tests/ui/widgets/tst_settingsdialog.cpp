#include "ui/widgets/settingsdialog.h"

#include "tests/ui/support/opendialog.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/viewmodels/tokentablemodel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QWheelEvent>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr auto Sure = "Clear the clipboard by itself";
constexpr auto ClearAfter = "Clear the clipboard after";
constexpr auto Confirm = "Ask before a production token is copied";
constexpr auto Expiring = "A token is expiring in its last";
constexpr auto Network = "Wait for the server at most";

/// The dialog over a settings file of its own.
class OpenSettings
{
    QTemporaryDir m_folder;

public:
    Settings settings;
    OpenDialogOf<SettingsDialog> open;

    explicit OpenSettings(const PolicyRules& policy = {})
        : settings(file(), policy)
        , open(new SettingsDialog(settings, nullptr))
    {
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QSpinBox& number(const char* name) const { return open.field<QSpinBox>(name); }
    [[nodiscard]] QCheckBox& box(const char* name) const { return open.field<QCheckBox>(name); }
    [[nodiscard]] QComboBox& list(const char* name) const { return open.field<QComboBox>(name); }
    /// Those that show; the last one closes.
    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QPushButton* button : open.dialog->findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                texts.append(button->text());
            }
        }
        return texts;
    }
    /// Of those that show, the one with that text.
    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        for (QPushButton* button : open.dialog->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                return *button;
            }
        }
        qFatal("no such button: %s", qPrintable(text));
    }
};

void enter(QSpinBox& box, const QString& number)
{
    box.setFocus();
    box.selectAll();
    type(number);
}

/// As a mouse over the widget sends it.
void turnWheel(QWidget& widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent turn(middle, widget.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(&widget, &turn);
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }

    void showsWhatIsDeclared();
    void showsWhatIsInForce();
    void unitsAgreeWithTheirNumber();
    void changesCountAtOnceAndAreKept();
    void numberCountsWhenItIsComplete();
    void halfAnEntryCountsWhenTheDialogGoes_data();
    void halfAnEntryCountsWhenTheDialogGoes();
    void keysAloneWillDo();
    void tabGoesFromTopToBottom();
    void enterOnCloseCloses();
    void wheelScrollsThePage();
    void whatHasNoEffectCannotBeChanged();
    void goesBackToTheDefault();
    void followsChangesFromElsewhere();
    void whatAPolicyRulesIsLocked();
    void saysThatNothingCanBeKept();

    void opensByKeyAndFromTheMenu();
    void clipboardTimeCountsAtOnce();
    void clipboardIsNotCleared();
    void thresholdsCountAtOnce();
    void enoughLifeCountsAtOnce();
};

void TestSettingsDialog::showsWhatIsDeclared()
{
    const OpenSettings open;
    const QStringList labels = shownTexts(*open.open.dialog);
    for (const SettingGroup& group : DeclaredSettings::Groups) {
        QVERIFY2(labels.contains(group.shownTitle()), group.name.data());
    }
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all()) {
        const SettingDeclaration& declared = DeclaredSettings::declarationOf(setting);
        const auto* editor = named(*open.open.dialog, declared.shownTitle());
        QVERIFY2(editor != nullptr && editor->isVisible(), declared.key.data());
        QVERIFY2(editor->toolTip().startsWith(declared.shownEffect()), declared.key.data());
        QVERIFY2(editor->accessibleDescription().startsWith(declared.shownEffect()), declared.key.data());
        const bool bringsItsTitle = qobject_cast<const QCheckBox*>(editor) != nullptr;
        QVERIFY2(bringsItsTitle || labels.contains(declared.shownTitle()), declared.key.data());
    }
    QCOMPARE(open.buttons(), QStringList{QStringLiteral("Close")});
}

void TestSettingsDialog::showsWhatIsInForce()
{
    OpenSettings open;
    open.settings.setValue(DeclaredSettings::ExpiringMinutes, 45);
    open.settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
    open.settings.setValue(DeclaredSettings::Language, QLatin1String("de"));
    const OpenDialogOf<SettingsDialog> second(new SettingsDialog(open.settings, nullptr));
    QCOMPARE(second.field<QSpinBox>(Expiring).value(), 45);
    QCOMPARE(second.field<QSpinBox>(Network).value(), 30);
    QVERIFY(second.field<QCheckBox>(Confirm).isChecked());
    QVERIFY(second.field<QCheckBox>(Sure).isChecked());
    QCOMPARE(second.field<QComboBox>("Language").currentText(), QStringLiteral("Deutsch"));
}

void TestSettingsDialog::unitsAgreeWithTheirNumber()
{
    const OpenSettings open;
    QSpinBox& expiring = open.number(Expiring);
    QCOMPARE(expiring.text(), QStringLiteral("15 minutes"));
    expiring.setValue(1);
    QCOMPARE(expiring.text(), QStringLiteral("1 minute"));
    QCOMPARE(open.number(ClearAfter).text(), QStringLiteral("30 seconds"));
}

void TestSettingsDialog::changesCountAtOnceAndAreKept()
{
    OpenSettings open;
    const QSignalSpy changed(&open.settings, &Settings::changed);
    open.number(Network).setValue(12);
    open.box(Confirm).click();
    open.list("Language").setCurrentIndex(open.list("Language").findText(QStringLiteral("日本語")));
    QCOMPARE(changed.size(), 3);
    QVERIFY(open.settings.networkDeadline() == 12s);
    open.settings.file().sync();
    const Settings later(open.file());
    QVERIFY(later.networkDeadline() == 12s);
    QVERIFY(later.value(DeclaredSettings::ConfirmProductionCopy));
    QCOMPARE(later.value(DeclaredSettings::Language), QLatin1String("ja"));
}

void TestSettingsDialog::numberCountsWhenItIsComplete()
{
    OpenSettings open;
    const QSignalSpy changed(&open.settings, &Settings::changed);
    enter(open.number(ClearAfter), QStringLiteral("120"));
    QCOMPARE(changed.size(), 0);
    press(Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QVERIFY(open.settings.clipboardClearAfter() == 120s);
    QVERIFY(open.open.dialog->isVisible());
    // Less than there may be.
    enter(open.number(ClearAfter), QStringLiteral("2"));
    press(Qt::Key_Tab);
    QVERIFY(open.settings.clipboardClearAfter() == 5s);
    QCOMPARE(open.number(ClearAfter).text(), QStringLiteral("5 seconds"));
}

void TestSettingsDialog::halfAnEntryCountsWhenTheDialogGoes_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("Close") << false;
}

void TestSettingsDialog::halfAnEntryCountsWhenTheDialogGoes()
{
    QFETCH(bool, isByKey);
    const OpenSettings open;
    enter(open.number(ClearAfter), QStringLiteral("60"));
    if (isByKey) {
        press(Qt::Key_Escape);
    } else {
        QTest::mouseClick(&open.open.field<QPushButton>("Close"), Qt::LeftButton);
    }
    QTRY_VERIFY(open.open.dialog.isNull());
    QVERIFY(open.settings.clipboardClearAfter() == 60s);
}

void TestSettingsDialog::keysAloneWillDo()
{
    const OpenSettings open;
    QCOMPARE(QApplication::focusWidget(), &open.box(Sure));
    press(Qt::Key_Tab);
    press(Qt::Key_Up);
    QVERIFY(open.settings.clipboardClearAfter() == 31s);
    open.box(Confirm).setFocus();
    press(Qt::Key_Space);
    QVERIFY(open.settings.value(DeclaredSettings::ConfirmProductionCopy));
    press(Qt::Key_Return); // a matter of the desktop, but nothing that closes
    QVERIFY(open.open.dialog->isVisible());
    open.list("Language").setFocus();
    press(Qt::Key_Down);
    QCOMPARE(open.settings.value(DeclaredSettings::Language), QLatin1String("en"));
    QVERIFY(open.open.dialog->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.open.dialog.isNull());
}

void TestSettingsDialog::tabGoesFromTopToBottom()
{
    const OpenSettings open;
    for (const DeclaredSettings::Any& setting : DeclaredSettings::all()) {
        const SettingDeclaration& declared = DeclaredSettings::declarationOf(setting);
        if (declared.onlyWith == nullptr || open.settings.value(*declared.onlyWith)) {
            QCOMPARE(QApplication::focusWidget()->accessibleName(), declared.shownTitle());
            press(Qt::Key_Tab);
        }
    }
    QCOMPARE(QApplication::focusWidget(), &open.open.field<QPushButton>("Close"));
}

void TestSettingsDialog::enterOnCloseCloses()
{
    const OpenSettings open;
    open.open.field<QPushButton>("Close").setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(open.open.dialog.isNull());
}

void TestSettingsDialog::wheelScrollsThePage()
{
    const OpenSettings open;
    turnWheel(open.number(Network));
    turnWheel(open.list("Language"));
    QVERIFY(open.settings.networkDeadline() == 30s);
    QCOMPARE(open.settings.value(DeclaredSettings::Language), QLatin1String("system"));
    open.number(Network).setFocus();
    turnWheel(open.number(Network));
    QVERIFY(open.settings.networkDeadline() == 31s);
}

void TestSettingsDialog::whatHasNoEffectCannotBeChanged()
{
    const OpenSettings open;
    open.number(ClearAfter).setValue(60);
    open.box(Sure).click();
    QVERIFY(open.settings.clipboardClearAfter() == 0s);
    QVERIFY(!open.number(ClearAfter).isEnabled());
    QCOMPARE(open.buttons(), (QStringList{QStringLiteral("Reset to on"), QStringLiteral("Close")}));
    open.box(Sure).click();
    QVERIFY(open.number(ClearAfter).isEnabled());
    QVERIFY(open.settings.clipboardClearAfter() == 60s);
}

void TestSettingsDialog::goesBackToTheDefault()
{
    const OpenSettings open;
    open.number(Network).setValue(12);
    open.box(Confirm).click();
    open.list("Language").setCurrentIndex(2);
    QCOMPARE(open.buttons(), (QStringList{QStringLiteral("Reset to off"), QStringLiteral("Reset to 30 seconds"),
                                          QStringLiteral("Reset to Same as the system"), QStringLiteral("Close")}));
    QPushButton& reset = open.button(QStringLiteral("Reset to 30 seconds"));
    QCOMPARE(reset.accessibleDescription(), QString::fromLatin1(Network));
    reset.setFocus();
    press(Qt::Key_Return);
    QVERIFY(!reset.isVisible());
    QCOMPARE(open.number(Network).value(), 30);
    QCOMPARE(QApplication::focusWidget(), &open.number(Network));
    QCOMPARE(open.settings.inForce(&DeclaredSettings::NetworkDeadlineSeconds).origin, SettingOrigin::Default);
    open.button(QStringLiteral("Reset to off")).click();
    QVERIFY(!open.box(Confirm).isChecked());
    open.button(QStringLiteral("Reset to Same as the system")).click();
    QCOMPARE(open.list("Language").currentIndex(), 0);
    QCOMPARE(open.buttons(), QStringList{QStringLiteral("Close")});
}

void TestSettingsDialog::followsChangesFromElsewhere()
{
    OpenSettings open;
    const QSignalSpy changed(&open.settings, &Settings::changed);
    open.settings.setValue(DeclaredSettings::NetworkDeadlineSeconds, 7);
    open.settings.setValue(DeclaredSettings::ClipboardClear, false);
    QCOMPARE(open.number(Network).value(), 7);
    QVERIFY(!open.box(Sure).isChecked());
    QCOMPARE(changed.size(), 2); // showing them changes nothing
}

void TestSettingsDialog::whatAPolicyRulesIsLocked()
{
    const auto place = QStringLiteral("/etc/somewhere/policy.ini");
    PolicyRules policy;
    policy.add(QStringLiteral("network/deadlineSeconds"), {20, place});
    policy.add(QStringLiteral("clipboard/confirmProduction"), {true, place});
    policy.add(QStringLiteral("window/language"), {QStringLiteral("fr"), place});
    const OpenSettings open(policy);
    QCOMPARE(open.number(Network).value(), 20);
    QVERIFY(open.box(Confirm).isChecked());
    QCOMPARE(open.list("Language").currentText(), QStringLiteral("Français"));
    QCOMPARE(shownTexts(*open.open.dialog).filter(QStringLiteral("Set by your administrator")).size(), 3);
    QCOMPARE(open.buttons(), QStringList{QStringLiteral("Close")}); // none resets
    for (const QWidget* editor :
         {static_cast<QWidget*>(&open.number(Network)), static_cast<QWidget*>(&open.box(Confirm)),
          static_cast<QWidget*>(&open.list("Language"))}) {
        QVERIFY(!editor->isEnabled());
        QVERIFY(editor->accessibleDescription().contains(QStringLiteral("Set by your administrator, in ") + place));
        QVERIFY(editor->toolTip().contains(place));
        // What counts is to be read all the same.
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
            QCOMPARE(editor->palette().color(QPalette::Disabled, role),
                     open.open.dialog->palette().color(QPalette::Active, role));
        }
    }
    QVERIFY(open.number(ClearAfter).isEnabled());
}

void TestSettingsDialog::saysThatNothingCanBeKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(file.fileName() + QStringLiteral("/settings.ini"));
    const OpenDialogOf<SettingsDialog> open(new SettingsDialog(settings, nullptr));
    QCOMPARE(shownTexts(*open.dialog).filter(QStringLiteral("cannot be written")).size(), 1);
}

void TestSettingsDialog::opensByKeyAndFromTheMenu()
{
    Desk desk;
    const OpenWindow open(desk);
    press(Qt::Key_Comma, Qt::ControlModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Settings"));
    QVERIFY(dialog != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    press(Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QVERIFY(awaitDialog(QStringLiteral("Settings")) != nullptr);
}

void TestSettingsDialog::clipboardTimeCountsAtOnce()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    open.settings.setValue(DeclaredSettings::ClipboardClearSeconds, 90);
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("clears in 90 s")));
}

void TestSettingsDialog::clipboardIsNotCleared()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    open.settings.setValue(DeclaredSettings::ClipboardClear, false);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("stays until you clear it")));
    const auto* bar = named(open.window, QStringLiteral("Time until the clipboard is cleared"));
    QVERIFY(!bar->isVisible());
    open.settings.setValue(DeclaredSettings::ClipboardClear, true);
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("clears in 30 s")));
    QVERIFY(bar->isVisible());
}

void TestSettingsDialog::thresholdsCountAtOnce()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    OpenWindow open(desk);
    const auto phases = [&open] {
        const QModelIndex account = open.accounts().currentIndex();
        const QModelIndex token = open.tokens().model()->index(0, 0);
        return QList<int>{account.data(AccountListModel::PhaseRole).toInt(),
                          token.data(TokenTableModel::PhaseRole).toInt()};
    };
    QCOMPARE(phases(), (QList<int>{int(Phase::Live), int(Phase::Live)}));
    open.settings.setValue(DeclaredSettings::ExpiringMinutes, 60);
    QCOMPARE(phases(), (QList<int>{int(Phase::Expiring), int(Phase::Expiring)}));
    open.settings.setValue(DeclaredSettings::UrgentMinutes, 60);
    QCOMPARE(phases(), (QList<int>{int(Phase::Urgent), int(Phase::Urgent)}));
}

void TestSettingsDialog::enoughLifeCountsAtOnce()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    // Its 8 hours become 2.
    desk.advance(6h);
    open.clipboard.clear();
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    open.clipboard.clear();
    open.settings.setValue(DeclaredSettings::EnoughLifeMinutes, 180);
    desk.willGrant();
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    QCOMPARE(desk.world.endpoint->calls().size(), 2);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
