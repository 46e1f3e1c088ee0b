// How the window tells the keychain's states apart: available, locked, denied, missing, slow to answer; and the
// session-only mode from its offer to its end.

#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/keychainstrip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusstrip.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

using State = KeychainStatus::State;

const KeychainStatus NoKeychain{.state = State::Missing,
                                .missingService = QStringLiteral("GNOME Keyring"),
                                .suggestedPackage = QStringLiteral("gnome-keyring")};

void takeAway(const Desk& desk)
{
    desk.world.secrets->setStatus(NoKeychain);
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainMissing});
}

void bringBack(const Desk& desk)
{
    desk.world.secrets->setStatus({.state = State::Available, .name = QStringLiteral("GNOME Keyring")});
    desk.world.secrets->succeedAgain();
}

MessageBar& notice(const OpenWindow& open)
{
    auto* bar = named<MessageBar>(open.window, QStringLiteral("Keychain"));
    if (bar == nullptr) {
        qFatal("no notice");
    }
    return *bar;
}

/// The texts of the notice; empty while it does not show.
QString noticeText(const OpenWindow& open)
{
    return notice(open).isVisible() ? shownTexts(notice(open)).mid(1).join(u' ') : QString();
}

/// The button that shows with this text; null if none does.
QPushButton* button(const QWidget& widget, const char* text)
{
    for (auto* each : widget.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text)) {
            return each;
        }
    }
    return nullptr;
}

bool statusShows(const OpenWindow& open, const char* text)
{
    return shownTexts(*open.window.findChild<StatusStrip*>()).contains(QString::fromUtf8(text));
}

/// Goes on for the session, as the notice offers.
void goOn(const OpenWindow& open)
{
    if (!QTest::qWaitFor([&open] { return button(notice(open), "Go on for this session") != nullptr; })) {
        qFatal("nothing is offered");
    }
    QTest::mouseClick(button(notice(open), "Go on for this session"), Qt::LeftButton);
}

/// Adds an account in the dialog.
QWidget* enterAccount()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QWidget* dialog = awaitDialog(QStringLiteral("Add account"));
    if (dialog == nullptr) {
        qFatal("no dialog");
    }
    const auto enter = [dialog](const char* field, const char* text) {
        named<QLineEdit>(*dialog, QLatin1String(field))->setText(QString::fromLatin1(text));
    };
    enter("Label", "Acme");
    enter("Username", "acme");
    enter("Password", "typed, not real");
    QTest::mouseClick(button(*dialog, "Save"), Qt::LeftButton);
    return dialog;
}

} // namespace

class TestKeychainStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void status_data();
    void status();
    void lockedAndTriedAgain_data();
    void lockedAndTriedAgain();
    void isProbedAtTheFirstUse();
    void waiting();
    void waitingGivenUp();
    void missingIsSaidAndClosed();
    void nothingIsOfferedForOthers_data();
    void nothingIsOfferedForOthers();
    void sessionFromOfferToEnd();
    void sessionFromTheDialog();
    void storeNowThatFails();
    void closingAsksWhilePasswordsAreInMemory_data();
    void closingAsksWhilePasswordsAreInMemory();
    void closingThatCannotStore();
    void closingAsksNobodyOtherwise();
};

void TestKeychainStates::status_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("available") << State::Available << QByteArray("Keychain: GNOME Keyring, unlocked");
    QTest::newRow("locked") << State::Locked << QByteArray("Keychain: GNOME Keyring, locked");
    QTest::newRow("missing") << State::Missing << QByteArray("No keychain service");
}

void TestKeychainStates::status()
{
    QFETCH(State, state);
    QFETCH(QByteArray, expected);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.secrets->setStatus({.state = state, .name = QStringLiteral("GNOME Keyring")});
    const OpenWindow open(desk);
    QTRY_VERIFY(statusShows(open, expected.constData()));
    QCOMPARE(notice(open).isVisible(), state == State::Missing);
    // Asked for its state, it opens no prompt; nothing else was asked.
    QCOMPARE(desk.world.secrets->log(), QStringList());
}

void TestKeychainStates::lockedAndTriedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("locked") << ErrorKind::KeychainLocked << QStringLiteral("Acme: GNOME Keyring is locked.")
                            << QByteArray("Keychain: GNOME Keyring, locked");
    QTest::newRow("denied") << ErrorKind::KeychainDenied << QStringLiteral("Acme: GNOME Keyring denied access.")
                            << QByteArray("Keychain: GNOME Keyring, access denied");
}

void TestKeychainStates::lockedAndTriedAgain()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    QFETCH(QByteArray, status);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.secrets->setStatus({.state = State::Locked, .name = QStringLiteral("GNOME Keyring")});
    desk.world.secrets->failAlways({.kind = kind});
    const OpenWindow open(desk);
    QTRY_VERIFY(statusShows(open, "Keychain: GNOME Keyring, locked"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    QCOMPARE(open.message().constFirst(), sentence);
    QTRY_VERIFY(statusShows(open, status.constData()));
    QVERIFY(!notice(open).isVisible());
    // The person has unlocked it.
    bringBack(desk);
    const QByteArray token = desk.willGrant();
    QTest::mouseClick(button(open.window, "Try again"), Qt::LeftButton);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
    QTRY_VERIFY(statusShows(open, "Keychain: GNOME Keyring, unlocked"));
    QVERIFY(open.message().isEmpty());
}

void TestKeychainStates::isProbedAtTheFirstUse()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const auto probes = [&desk] { return desk.world.secrets->log().filter(QStringLiteral("/probe")).size(); };
    desk.willGrant();
    press(Qt::Key_Return);
    // Written, read and removed.
    QTRY_COMPARE(probes(), 3);
    desk.willGrant();
    press(Qt::Key_F5);
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 2);
    QTRY_VERIFY(!desk.service.isBusy());
    QCOMPARE(probes(), 3);
}

void TestKeychainStates::waiting()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const auto& strip = *open.window.findChild<KeychainStrip*>();
    QVERIFY(!strip.isVisible());
    desk.world.secrets->hold();
    const QByteArray token = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_VERIFY(strip.isVisible());
    QVERIFY(shownTexts(strip).contains(QStringLiteral("Waiting for the keychain…")));
    // The window lives on meanwhile.
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("acm"));
    QCOMPARE(named<QLineEdit>(open.window, QStringLiteral("Find account or token"))->text(), QStringLiteral("acm"));
    // The prompt is answered at last, and everything goes on by itself.
    desk.world.secrets->release();
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
    QTRY_VERIFY(!strip.isVisible());
}

void TestKeychainStates::waitingGivenUp()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const auto& strip = *open.window.findChild<KeychainStrip*>();
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_VERIFY(strip.isVisible());
    QTest::mouseClick(button(strip, "Cancel"), Qt::LeftButton);
    QTRY_VERIFY(!strip.isVisible());
    QVERIFY(!desk.service.isBusy());
    QVERIFY(open.message().isEmpty());
    QCOMPARE(desk.world.endpoint->calls().size(), 0);
}

void TestKeychainStates::missingIsSaidAndClosed()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    takeAway(desk);
    const OpenWindow open(desk);
    QTRY_VERIFY(noticeText(open).contains(QStringLiteral("GNOME Keyring is missing.")));
    QVERIFY(noticeText(open).contains(QStringLiteral("Install the package gnome-keyring")));
    // Nothing was chosen for the person.
    QVERIFY(!desk.service.isSessionOnly());
    QTest::mouseClick(button(notice(open), "Close"), Qt::LeftButton);
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    runQueuedEvents();
    QVERIFY(!notice(open).isVisible());
    QVERIFY(!desk.service.isSessionOnly());
}

void TestKeychainStates::nothingIsOfferedForOthers_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("locked") << ErrorKind::KeychainLocked;
    QTest::newRow("denied") << ErrorKind::KeychainDenied;
    QTest::newRow("failed") << ErrorKind::KeychainFailed;
}

void TestKeychainStates::nothingIsOfferedForOthers()
{
    QFETCH(ErrorKind, kind);
    Desk desk;
    desk.world.secrets->setStatus({.state = State::Locked, .name = QStringLiteral("GNOME Keyring")});
    desk.world.secrets->failAlways({.kind = kind});
    const OpenWindow open(desk);
    const QWidget* dialog = enterAccount();
    QTRY_VERIFY(button(*dialog, "Save")->isEnabled());
    QVERIFY(button(*dialog, "Keep for this session") == nullptr);
    QVERIFY(!notice(open).isVisible());
}

void TestKeychainStates::sessionFromOfferToEnd()
{
    Desk desk;
    takeAway(desk);
    const OpenWindow open(desk);
    goOn(open);
    QTRY_VERIFY(noticeText(open).contains(QStringLiteral("Passwords are kept for this session only.")));
    QVERIFY(button(notice(open), "Close") == nullptr);
    QTRY_VERIFY(statusShows(open, "Passwords in memory, for this session only"));
    enterAccount();
    QTRY_COMPARE(desk.service.accounts().size(), 1);
    QTRY_VERIFY(!open.chosen().isNull());
    QVERIFY(!shownTexts(open.window).filter(QStringLiteral("password kept for this session")).isEmpty());
    const QByteArray token = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
    QVERIFY(desk.world.items().isEmpty());

    bringBack(desk);
    QTest::mouseClick(button(notice(open), "Store now"), Qt::LeftButton);
    QTRY_VERIFY(!notice(open).isVisible());
    QVERIFY(!desk.service.isSessionOnly());
    QTRY_VERIFY(statusShows(open, "Keychain: GNOME Keyring, unlocked"));
    QTRY_VERIFY(!shownTexts(open.window).filter(QStringLiteral("password in GNOME Keyring")).isEmpty());
    QCOMPARE(desk.world.item(SecretKey::password(desk.world.ports.profile, open.chosen())),
             QByteArrayLiteral("typed, not real"));
}

void TestKeychainStates::sessionFromTheDialog()
{
    Desk desk;
    takeAway(desk);
    const OpenWindow open(desk);
    const QWidget* dialog = enterAccount();
    QTRY_VERIFY(button(*dialog, "Keep for this session") != nullptr);
    QTRY_VERIFY(!shownTexts(*dialog).filter(QStringLiteral("GNOME Keyring is missing.")).isEmpty());
    QVERIFY(!desk.service.isSessionOnly());
    QTest::mouseClick(button(*dialog, "Keep for this session"), Qt::LeftButton);
    QTRY_COMPARE(desk.service.accounts().size(), 1);
    QVERIFY(desk.service.isKeptForSession(desk.service.accounts().constFirst().id()));
    QTRY_VERIFY(noticeText(open).contains(QStringLiteral("Passwords are kept for this session only.")));
}

void TestKeychainStates::storeNowThatFails()
{
    Desk desk;
    takeAway(desk);
    const OpenWindow open(desk);
    goOn(open);
    enterAccount();
    QTRY_COMPARE(desk.service.accounts().size(), 1);
    QTRY_VERIFY(button(notice(open), "Store now") != nullptr);
    QTest::mouseClick(button(notice(open), "Store now"), Qt::LeftButton);
    QTRY_VERIFY(!open.message().isEmpty());
    QCOMPARE(open.message().constFirst(), QStringLiteral("No keychain service answers."));
    // The banner stays, and what was entered with it.
    QTRY_VERIFY(button(notice(open), "Store now") != nullptr);
    QVERIFY(desk.service.isKeptForSession(desk.service.accounts().constFirst().id()));
}

namespace {

/// The window with one password in memory and the question before it is closed.
QMessageBox* questionAtClosing(const Desk& desk, OpenWindow& open)
{
    goOn(open);
    enterAccount();
    if (!QTest::qWaitFor([&desk] { return desk.service.accounts().size() == 1; })) {
        qFatal("the account was not added");
    }
    open.window.close();
    auto* question = open.window.findChild<QMessageBox*>();
    if (question == nullptr || !open.window.isVisible()) {
        qFatal("nobody was asked");
    }
    return question;
}

} // namespace

void TestKeychainStates::closingAsksWhilePasswordsAreInMemory_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("stores");
    QTest::newRow("keep open") << QStringLiteral("Keep open") << false << false;
    QTest::newRow("Esc") << QString() << false << false;
    QTest::newRow("close") << QStringLiteral("Close all the same") << true << false;
    QTest::newRow("store") << QStringLiteral("Store and close") << true << true;
}

void TestKeychainStates::closingAsksWhilePasswordsAreInMemory()
{
    QFETCH(QString, answer);
    QFETCH(bool, closes);
    QFETCH(bool, stores);
    Desk desk;
    takeAway(desk);
    OpenWindow open(desk);
    QMessageBox* question = questionAtClosing(desk, open);
    QVERIFY(question->text().contains(QStringLiteral("1 password is in memory only")));
    bringBack(desk);
    if (answer.isEmpty()) {
        QTest::keyClick(question, Qt::Key_Escape);
    } else {
        QTest::mouseClick(button(*question, answer.toUtf8().constData()), Qt::LeftButton);
    }
    QTRY_COMPARE(open.window.isVisible(), !closes);
    QCOMPARE(desk.service.isSessionOnly(), !stores);
    QCOMPARE(desk.world.items().isEmpty(), !stores);
    if (!closes) {
        // It asks again the next time.
        QTRY_VERIFY(open.window.findChild<QMessageBox*>() == nullptr);
        open.window.close();
        QVERIFY(open.window.isVisible());
        QVERIFY(open.window.findChild<QMessageBox*>() != nullptr);
    }
}

void TestKeychainStates::closingThatCannotStore()
{
    Desk desk;
    takeAway(desk);
    OpenWindow open(desk);
    QMessageBox* question = questionAtClosing(desk, open);
    QTest::mouseClick(button(*question, "Store and close"), Qt::LeftButton);
    QTRY_VERIFY(!open.message().isEmpty());
    QVERIFY(open.window.isVisible());
    QVERIFY(desk.service.isSessionOnly());
}

void TestKeychainStates::closingAsksNobodyOtherwise()
{
    Desk desk;
    takeAway(desk);
    OpenWindow open(desk);
    goOn(open);
    open.window.close();
    QVERIFY(!open.window.isVisible());
}

QTEST_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
