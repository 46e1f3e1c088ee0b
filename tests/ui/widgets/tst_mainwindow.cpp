#include "ui/widgets/mainwindow.h"

#include "app/domain/errortext.h"
#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/accountlistmodel.h"
#include "ui/viewmodels/countdownticker.h"
#include "ui/viewmodels/tokentablemodel.h"
#include "ui/widgets/looks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

QLineEdit& searchField(const OpenWindow& open)
{
    return *named<QLineEdit>(open.window, QStringLiteral("Find account or token"));
}

QAbstractButton& button(const QWidget& window, const char* name)
{
    QAbstractButton* found = named<QAbstractButton>(window, QString::fromUtf8(name));
    if (found == nullptr) {
        qFatal("no button %s", name);
    }
    return *found;
}

bool shows(const QWidget& window, const QString& part)
{
    return !shownTexts(window).filter(part).isEmpty();
}

/// Whether there is an area as large as the sign of urgency fills, which neither digits nor bars do.
bool hasSignIn(const QColor& color, QWidget& widget)
{
    constexpr QSize Patch{2, 11};
    const QImage image = widget.grab().toImage();
    const auto isFilled = [&](QPoint corner) {
        for (int y = 0; y < Patch.height(); ++y) {
            for (int x = 0; x < Patch.width(); ++x) {
                if (image.pixelColor(corner + QPoint(x, y)) != color) {
                    return false;
                }
            }
        }
        return true;
    };
    for (int y = 0; y + Patch.height() <= image.height(); ++y) {
        for (int x = 0; x + Patch.width() <= image.width(); ++x) {
            if (isFilled({x, y})) {
                return true;
            }
        }
    }
    return false;
}

bool tickerRuns(const OpenWindow& open)
{
    return open.window.findChild<CountdownTicker*>()->isRunning();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }

    void emptySaysWhatToDo();
    void firstAccountIsChosen();
    void enterGetsAToken();
    void enterAgainCopiesTheSameToken();
    void f5AlwaysSignsIn();
    void ctrlCCopiesTheFreshest();
    void ctrlCInTheTableCopiesThatToken();
    void ctrlFFindsAndEnterTakesTheFirstHit();
    void searchKeepsTheChoice();
    void searchWithoutHitsSaysWhatWasSearched();
    void ctrlNAdds();
    void delAsksAndEscKeeps();
    void delAndEnterKeeps();
    void delAndRemoveRemoves();
    void delInTheTableForgets();
    void ctrlQClosesAndClearsTheClipboard();

    void everyErrorIsTold_data();
    void everyErrorIsTold();
    void errorDetailsAreForSupport();
    void errorGoesWithEscAndWithSuccess();
    void rejectedAccountsAreGathered();
    void rejectedAccountCanBeTriedAgain();
    void attentionPageEditsAndTriesAgain();
    void clockThatIsOffIsTold();
    void closedClockNoticeStaysAway();
    void clockIsLookedAtAtEachTick();
    void waitIsToldAndCanBeCancelled();
    void closingWhileSigningIn();

    void choiceSurvivesAReload();
    void choiceSurvivesOutsideChanges();
    void goneChoiceGivesWay();

    void tickerRunsOnlyForSomebody();
    void expiredTokensLeaveAtATick();
    void tickTouchesOnlyTimes();
    void paints_data();
    void paints();
    void fitsASmallWindow_data();
    void fitsASmallWindow();
    void copyButtonGoesWithItsRow();
    void warningsHaveTheirColor();
    void lastMinutesHaveASign();
};

void TestMainWindow::emptySaysWhatToDo()
{
    Desk desk;
    const OpenWindow open(desk);
    QVERIFY(shows(open.window, QStringLiteral("No accounts yet")));
    QVERIFY(!button(open.window, "Get token").isVisible());
    desk.add(QStringLiteral("Acme"));
    QVERIFY(!shows(open.window, QStringLiteral("No accounts yet")));
}

void TestMainWindow::firstAccountIsChosen()
{
    Desk desk;
    desk.add(QStringLiteral("Zenith"));
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    QCOMPARE(open.chosen(), acme);
    QVERIFY(open.accounts().hasFocus());
    QVERIFY(shows(open.window, QStringLiteral("No active token yet. Get token signs in and copies the new one.")));
    QTRY_VERIFY(shows(open.window, QStringLiteral("Keychain: Memory, unlocked")));
    QVERIFY(shows(open.window, QStringLiteral("password in Memory, not proven yet")));
}

void TestMainWindow::enterGetsAToken()
{
    Desk desk;
    desk.add(QStringLiteral("Acme Pay"), QStringLiteral("production"));
    const QByteArray text = desk.willGrant();
    const OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    QVERIFY(open.clipboard.holdsOurs());
    QVERIFY(open.clipboard.isProduction());
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    QCOMPARE(desk.world.endpoint->calls().constFirst().username, QStringLiteral("acme-pay"));
    QCOMPARE(desk.world.endpoint->calls().constFirst().password, QByteArray(Desk::Password));
    QCOMPARE(open.tokens().model()->rowCount(), 1);
    QVERIFY(open.tokens().isVisible());
    QVERIFY(shows(open.window, QStringLiteral("Token of Acme Pay (")));
    QVERIFY(shows(open.window, QStringLiteral(">production<")));
    QVERIFY(shows(open.window, QStringLiteral("clears in 30 s")));
    desk.advance(9s);
    QTRY_VERIFY(shows(open.window, QStringLiteral("clears in 21 s")));
    QTest::mouseClick(&button(open.window, "Clear clipboard"), Qt::LeftButton);
    QCOMPARE(clipboardText(), QString());
    QVERIFY(!shows(open.window, QStringLiteral("is on the clipboard")));
}

void TestMainWindow::enterAgainCopiesTheSameToken()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const QByteArray text = desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    open.clipboard.clear();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
}

void TestMainWindow::f5AlwaysSignsIn()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const QByteArray first = desk.willGrant();
    const QByteArray second = desk.willGrant();
    const OpenWindow open(desk);
    press(Qt::Key_F5);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(first));
    press(Qt::Key_F5);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(second));
    QCOMPARE(open.tokens().model()->rowCount(), 2);
}

void TestMainWindow::ctrlCCopiesTheFreshest()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_F5);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    desk.advance(1min);
    const QByteArray freshest = desk.willGrant();
    press(Qt::Key_F5);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(freshest));
    open.clipboard.clear();
    open.accounts().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(freshest));
    QCOMPARE(desk.world.endpoint->calls().size(), 2);
}

void TestMainWindow::ctrlCInTheTableCopiesThatToken()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const QByteArray older = desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_F5);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    desk.advance(1min);
    desk.willGrant();
    press(Qt::Key_F5);
    QTRY_COMPARE(open.tokens().model()->rowCount(), 2);
    open.tokens().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(older));
    open.clipboard.clear();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(older));
}

void TestMainWindow::ctrlFFindsAndEnterTakesTheFirstHit()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId zenith = desk.add(QStringLiteral("Zenith"));
    const OpenWindow open(desk);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(searchField(open).hasFocus());
    type(QStringLiteral("zen"));
    QCOMPARE(open.accounts().model()->rowCount(), 4);
    press(Qt::Key_Return);
    QCOMPARE(open.chosen(), zenith);
    QVERIFY(open.accounts().hasFocus());
    press(Qt::Key_Escape);
    QCOMPARE(searchField(open).text(), QString());
    QCOMPARE(open.chosen(), zenith);
    QVERIFY(open.accounts().hasFocus());
    QCOMPARE(desk.world.endpoint->calls().size(), 0);
}

void TestMainWindow::searchKeepsTheChoice()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Zenith"));
    const OpenWindow open(desk);
    QCOMPARE(open.chosen(), acme);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zen"));
    // What the right side shows is what F5 and the buttons are for.
    QVERIFY(shows(open.window, QStringLiteral("Acme")));
    press(Qt::Key_Escape);
    QCOMPARE(open.chosen(), acme);
}

void TestMainWindow::searchWithoutHitsSaysWhatWasSearched()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("nobody"));
    QCOMPARE(open.accounts().accessibleDescription(),
             QStringLiteral("Nothing found for “nobody” in labels, usernames, groups, token labels and the last "
                            "characters of tokens."));
    press(Qt::Key_Return);
    QVERIFY(searchField(open).hasFocus());
    press(Qt::Key_Escape);
    QCOMPARE(open.accounts().accessibleDescription(), QString());
}

void TestMainWindow::ctrlNAdds()
{
    Desk desk;
    desk.add(QStringLiteral("Zenith"));
    const OpenWindow open(desk);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(awaitDialog(QStringLiteral("Add account")) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    QCOMPARE(desk.service.accounts().size(), 1);

    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(awaitDialog(QStringLiteral("Add account")) != nullptr);
    for (const char* text : {"Acme", "acme-au", "typed, not real"}) {
        type(QLatin1String(text));
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.service.accounts().size(), 2);
    QTRY_VERIFY(open.window.isActiveWindow());
    QCOMPARE(desk.service.account(open.chosen())->username(), QStringLiteral("acme-au"));
    QVERIFY(open.accounts().hasFocus());
}

void TestMainWindow::delAsksAndEscKeeps()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    press(Qt::Key_Delete);
    const auto* question = qobject_cast<QMessageBox*>(awaitDialog(QStringLiteral("Remove account")));
    QVERIFY(question != nullptr);
    QCOMPARE(question->text(), QStringLiteral("Remove “Acme” and its password from this computer?"));
    QVERIFY(question->informativeText().contains(QStringLiteral("stay valid at the server until they expire")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestMainWindow::delAndEnterKeeps()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    press(Qt::Key_Delete);
    QVERIFY(awaitDialog(QStringLiteral("Remove account")) != nullptr);
    // Two keys in a row must not cost an account.
    press(Qt::Key_Return);
    QTRY_VERIFY(open.window.isActiveWindow());
    runQueuedEvents();
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestMainWindow::delAndRemoveRemoves()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"));
    desk.shelve(acme, 1h);
    const OpenWindow open(desk);
    press(Qt::Key_Delete);
    const QWidget* question = awaitDialog(QStringLiteral("Remove account"));
    QVERIFY(question != nullptr);
    QTest::mouseClick(&button(*question, "Remove"), Qt::LeftButton);
    QTRY_COMPARE(desk.service.accounts().size(), 1);
    QCOMPARE(desk.world.item(SecretKey::password(desk.world.ports.profile, acme)), QByteArray());
    QCOMPARE(desk.service.tokens().size(), 0);
    QCOMPARE(open.message(), QStringList());
}

void TestMainWindow::delInTheTableForgets()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    const OpenWindow open(desk);
    open.tokens().setFocus();
    press(Qt::Key_Delete);
    const auto* question = qobject_cast<QMessageBox*>(awaitDialog(QStringLiteral("Forget token")));
    QVERIFY(question != nullptr);
    QCOMPARE(question->text(), QStringLiteral("Forget the token ending in t001?"));
    QVERIFY(question->informativeText().contains(QStringLiteral("stays valid at the server until it expires")));
    QTest::mouseClick(&button(*question, "Forget"), Qt::LeftButton);
    QTRY_COMPARE(desk.service.tokens().size(), 0);
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestMainWindow::ctrlQClosesAndClearsTheClipboard()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!open.window.isVisible());
    QCOMPARE(clipboardText(), QString());
    QVERIFY(open.settings.file().contains(QStringLiteral("window/geometry")));
}

void TestMainWindow::everyErrorIsTold_data()
{
    QTest::addColumn<ErrorKind>("kind");
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        QTest::newRow(kinds.key(i)) << static_cast<ErrorKind>(kinds.value(i));
    }
}

void TestMainWindow::everyErrorIsTold()
{
    QFETCH(ErrorKind, kind);
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const Error error{.kind = kind, .detail = QStringLiteral("a fact")};
    desk.world.endpoint->refuse(error);
    const OpenWindow open(desk);
    QTRY_VERIFY(shows(open.window, QStringLiteral("Keychain: Memory")));
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    QTRY_VERIFY(!desk.service.isBusy());
    if (kind == ErrorKind::Cancelled) {
        runQueuedEvents(); // the answer comes from the event loop
        QCOMPARE(open.message(), QStringList());
        return;
    }
    const ErrorContext context{.host = QStringLiteral("idu-test.datazoo.com"),
                               .keychainName = QStringLiteral("Memory")};
    const ErrorText text = errorText(error, context);
    QTRY_COMPARE(open.message(), QStringList({QStringLiteral("Acme: ") + text.whatHappened, text.whatToDo}));
    QVERIFY(button(open.window, "Copy details for support").isVisible());
    QCOMPARE(clipboardText(), QString());
}

void TestMainWindow::errorDetailsAreForSupport()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse(
        {.kind = ErrorKind::ServerFault, .detail = QStringLiteral("a fact"), .httpStatus = 503});
    const OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    QTest::mouseClick(&button(open.window, "Copy details for support"), Qt::LeftButton);
    const QString details = clipboardText();
    for (const char* part :
         {"error: ServerFault", "detail: a fact", "HTTP status: 503", "host: idu-test.datazoo.com"}) {
        QVERIFY2(details.contains(QLatin1String(part)), part);
    }
    for (const char* part : {"Acme", "acme", Desk::Password}) {
        QVERIFY2(!details.contains(QLatin1String(part)), part);
    }
    // It is no secret, and nothing that would be cleared.
    QVERIFY(!open.clipboard.holdsOurs());
}

void TestMainWindow::errorGoesWithEscAndWithSuccess()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    for (int i = 0; i < 2; ++i) {
        desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    }
    const OpenWindow open(desk);
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(open.message(), QStringList());
    press(Qt::Key_Return);
    QTRY_VERIFY(!open.message().isEmpty());
    desk.willGrant();
    press(Qt::Key_Return);
    QTRY_VERIFY(open.clipboard.holdsOurs());
    QCOMPARE(open.message(), QStringList());
}

void TestMainWindow::rejectedAccountsAreGathered()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    desk.world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    const OpenWindow open(desk);
    open.choose(borough);
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.service.account(borough)->state(), AccountState::Rejected);
    QCOMPARE(open.accounts().currentIndex().data(AccountListModel::AttentionRole).toString(),
             QStringLiteral("rejected"));
    QVERIFY(shows(open.window, QStringLiteral("Check the password before trying again.")));

    open.accounts().setCurrentIndex(open.accounts().model()->index(1, 0));
    const auto* gathered = named<QAbstractItemView>(open.window, QStringLiteral("Accounts that need attention"));
    QVERIFY(gathered->isVisible());
    QCOMPARE(gathered->model()->rowCount(), 1);
    QCOMPARE(AccountListModel::accountIdOf(gathered->model()->index(0, 0)), borough);
}

void TestMainWindow::rejectedAccountCanBeTriedAgain()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    QVERIFY(!button(open.window, "Try again").isVisible());
    desk.setState(acme, AccountState::Rejected);
    QVERIFY(!button(open.window, "New token").isVisible());
    QVERIFY(!button(open.window, "Get token").isVisible());
    QCOMPARE(button(open.window, "Edit account").text(), QStringLiteral("Edit password…"));
    // Nothing has happened by itself.
    QCOMPARE(desk.world.endpoint->calls().size(), 0);
    const QByteArray text = desk.willGrant();
    QTest::mouseClick(&button(*button(open.window, "Edit account").parentWidget(), "Try again"), Qt::LeftButton);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(text));
    QCOMPARE(desk.service.account(acme)->state(), AccountState::Stored);
    QTRY_VERIFY(button(open.window, "New token").isVisible());
    QCOMPARE(button(open.window, "Edit account").text(), QStringLiteral("Edit…"));
}

void TestMainWindow::attentionPageEditsAndTriesAgain()
{
    Desk desk;
    desk.setState(desk.add(QStringLiteral("Acme")), AccountState::Rejected);
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    desk.setState(borough, AccountState::Rejected);
    desk.setState(desk.add(QStringLiteral("Carol")), AccountState::Pending);
    const OpenWindow open(desk);
    open.accounts().setCurrentIndex(open.accounts().model()->index(1, 0));
    auto* gathered = named<QAbstractItemView>(open.window, QStringLiteral("Accounts that need attention"));
    QCOMPARE(gathered->model()->rowCount(), 3);
    const QWidget& page = *gathered->parentWidget();
    QVERIFY(page.isVisible());

    // Without a password there is nothing to try.
    gathered->setCurrentIndex(gathered->model()->index(2, 0));
    QVERIFY(!button(page, "Try again").isEnabled());
    QTest::mouseClick(&button(page, "Edit password…"), Qt::LeftButton);
    QWidget* dialog = awaitDialog(QStringLiteral("Edit account"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(named<QLineEdit>(*dialog, QStringLiteral("Label"))->text(), QStringLiteral("Carol"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());

    gathered->setCurrentIndex(gathered->model()->index(1, 0));
    desk.willGrant();
    QTest::mouseClick(&button(page, "Try again"), Qt::LeftButton);
    QTRY_COMPARE(desk.service.account(borough)->state(), AccountState::Stored);
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    QTRY_COMPARE(gathered->model()->rowCount(), 2);
    // There is always one that the buttons are for.
    QVERIFY(gathered->currentIndex().isValid());
}

void TestMainWindow::clockThatIsOffIsTold()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), 5min));
    QVERIFY(desk.service.reload());
    const OpenWindow open(desk);
    QVERIFY(shows(open.window, QStringLiteral("This computer's clock is 5 minutes behind idu-test.datazoo.com.")));
    // It is no error, and an error does not take its place.
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    press(Qt::Key_F5);
    QTRY_VERIFY(shows(open.window, QStringLiteral("took too long to answer")));
    QVERIFY(shows(open.window, QStringLiteral("5 minutes behind")));
    QTest::mouseClick(&button(open.window, "Check this computer…"), Qt::LeftButton);
    QVERIFY(awaitDialog(QStringLiteral("Check this computer")) != nullptr);
}

void TestMainWindow::closedClockNoticeStaysAway()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const auto setOffset = [&desk](std::chrono::milliseconds offset) {
        return desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), offset) && desk.service.reload();
    };
    QVERIFY(setOffset(5min));
    const OpenWindow open(desk);
    const QString notice = QStringLiteral("This computer's clock is");
    QVERIFY(shows(open.window, notice));
    QTest::mouseClick(&button(*button(open.window, "Check this computer…").parentWidget(), "Close"), Qt::LeftButton);
    QVERIFY(!shows(open.window, notice));
    QVERIFY(setOffset(6min));
    QVERIFY(!shows(open.window, notice));
    QVERIFY(setOffset(0ms));
    QVERIFY(setOffset(7min));
    QVERIFY(shows(open.window, notice));
}

void TestMainWindow::clockIsLookedAtAtEachTick()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), 0ms));
    QVERIFY(desk.service.reload());
    const OpenWindow open(desk);
    QVERIFY(!shows(open.window, QStringLiteral("This computer's clock is")));
    desk.world.clock->setWallClock(desk.world.clock->now() + 2h);
    QTRY_VERIFY(shows(open.window, QStringLiteral("This computer's clock is 2 hours ahead of idu-test.datazoo.com.")));
    // The token has as much time left as before.
    QCOMPARE(open.tokens().model()->rowCount(), 1);
}

void TestMainWindow::waitIsToldAndCanBeCancelled()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const QAbstractButton& cancel = button(open.window, "Cancel");
    QVERIFY(!cancel.isVisible());
    desk.world.secrets->hold();
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(open.window, QStringLiteral("waiting for the keychain…")));
    QVERIFY(cancel.isVisible());
    QVERIFY(!button(open.window, "New token").isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.service.signInStage(acme));
    QTRY_VERIFY(!cancel.isVisible());
    QVERIFY(button(open.window, "New token").isEnabled());
    // To give up is no error.
    QCOMPARE(open.message(), QStringList());
    QCOMPARE(desk.world.endpoint->calls().size(), 0);
    desk.world.secrets->release();
}

void TestMainWindow::closingWhileSigningIn()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    {
        const OpenWindow open(desk);
        desk.world.endpoint->hold();
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    }
    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
    // The token was issued, so it is kept; nobody is there any more to copy it for.
    QCOMPARE(desk.service.tokens().size(), 1);
    QCOMPARE(clipboardText(), QString());
}

void TestMainWindow::choiceSurvivesAReload()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    const OpenWindow open(desk);
    open.choose(borough);
    desk.add(QStringLiteral("Aardvark"));
    QCOMPARE(open.chosen(), borough);
    desk.setState(borough, AccountState::Rejected);
    QCOMPARE(open.chosen(), borough);
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    desk.add(QStringLiteral("Zenith"));
    QCOMPARE(open.accounts().currentIndex().row(), 0);
    QVERIFY(shows(open.window, QStringLiteral("No token is active.")));
}

void TestMainWindow::choiceSurvivesOutsideChanges()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    const OpenWindow open(desk);
    open.choose(borough);

    AccountService another(desk.world.anotherProgram());
    QVERIFY(another.reload());
    std::optional<Result<void>> removed;
    another.removeAccount(acme, this, [&removed](const Result<void>& result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(removed->has_value());
    std::optional<Result<Account>> edited;
    another.editAccount(borough,
                        {.label = QStringLiteral("Renamed"),
                         .username = QStringLiteral("borough"),
                         .environmentId = QStringLiteral("production")},
                        {}, this, [&edited](Result<Account> result) { edited = std::move(result); });
    QTRY_VERIFY(edited);
    QVERIFY(edited->has_value());

    QVERIFY(desk.service.reload());
    QCOMPARE(open.chosen(), borough);
    QVERIFY(shows(open.window, QStringLiteral("Renamed")));
    QVERIFY(shows(open.window, QStringLiteral("PRODUCTION")));
}

void TestMainWindow::goneChoiceGivesWay()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    const OpenWindow open(desk);
    open.choose(borough);
    desk.setState(borough, AccountState::Removing);
    QCOMPARE(open.chosen(), acme);
    QVERIFY(shows(open.window, QStringLiteral("Acme")));
    desk.setState(acme, AccountState::Removing);
    QVERIFY(shows(open.window, QStringLiteral("No accounts yet")));
}

void TestMainWindow::tickerRunsOnlyForSomebody()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    OpenWindow open(desk);
    QVERIFY(!tickerRuns(open));
    const SessionToken token = desk.shelve(acme, 1h);
    QVERIFY(tickerRuns(open));
    open.window.hide();
    QVERIFY(!tickerRuns(open));
    open.window.show();
    QVERIFY(tickerRuns(open));
    open.window.showMinimized();
    QTRY_VERIFY(!tickerRuns(open));
    open.window.showNormal();
    QTRY_VERIFY(tickerRuns(open));
    QVERIFY(desk.service.forgetToken(token.id));
    QVERIFY(!tickerRuns(open));
    // The clipboard's countdown is one to look at, too.
    open.clipboard.copy(Secret(QByteArrayView("text")), {}, false);
    QVERIFY(tickerRuns(open));
    open.clipboard.clear();
    QVERIFY(!tickerRuns(open));
}

void TestMainWindow::expiredTokensLeaveAtATick()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    desk.shelve(acme, 2h);
    const OpenWindow open(desk);
    QCOMPARE(open.tokens().model()->rowCount(), 2);
    desk.advance(1h);
    QTRY_COMPARE(open.tokens().model()->rowCount(), 1);
    desk.advance(1h);
    QTRY_VERIFY(!open.tokens().isVisible());
    QVERIFY(!tickerRuns(open));
    const auto onShelf = desk.world.ports.shelf->tokens();
    QVERIFY(onShelf);
    QCOMPARE(onShelf->size(), 0);
}

void TestMainWindow::tickTouchesOnlyTimes()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    const OpenWindow open(desk);
    const QSignalSpy inTable(open.tokens().model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy inList(open.accounts().model(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!inTable.isEmpty() && !inList.isEmpty());
    for (const auto& change : inTable) {
        QCOMPARE(change.at(0).toModelIndex().column(), int(TokenTableModel::TimeLeftColumn));
        QCOMPARE(change.at(1).toModelIndex().column(), int(TokenTableModel::TimeLeftColumn));
    }
    for (const auto& change : inList) {
        QCOMPARE(change.at(2).value<QList<int>>(),
                 QList<int>({AccountListModel::TimeLeftRole, AccountListModel::PhaseRole}));
    }
}

void TestMainWindow::paints_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it starts") << Qt::LeftToRight << QSize(1160, 720);
    QTest::newRow("right to left") << Qt::RightToLeft << QSize(1160, 720);
    QTest::newRow("small") << Qt::LeftToRight << QSize(900, 560);
    QTest::newRow("as small as it gets") << Qt::LeftToRight << QSize(1, 1);
}

void TestMainWindow::paints()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    Desk desk;
    const AccountId acme = desk.add(QString(80, u'W'), QStringLiteral("production"), QString(80, u'G'));
    desk.shelve(acme, 5min);
    desk.shelve(acme, 200h, QString(80, u'L'));
    desk.setState(desk.add(QStringLiteral("Rejected")), AccountState::Rejected);
    OpenWindow open(desk);
    open.window.setLayoutDirection(direction);
    open.window.resize(size);
    open.clipboard.copy(Secret(QByteArrayView("text")), desk.service.account(acme)->label(), true);
    QVERIFY(!open.window.grab().isNull());
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    QVERIFY(!open.window.grab().isNull());
}

void TestMainWindow::fitsASmallWindow_data()
{
    QTest::addColumn<bool>("isAll");
    QTest::newRow("an account's tokens") << false;
    QTest::newRow("all tokens") << true;
}

void TestMainWindow::fitsASmallWindow()
{
    QFETCH(bool, isAll);
    Desk desk;
    const AccountId acme = desk.add(QString(39, u'W') + u' ' + QString(40, u'W'));
    for (int i = 0; i < 20; ++i) {
        desk.shelve(acme, 1h);
    }
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    OpenWindow open(desk);
    press(Qt::Key_F5);
    QTRY_VERIFY(!open.message().isEmpty());
    open.clipboard.copy(Secret(QByteArrayView("text")), desk.service.account(acme)->label(), true);
    if (isAll) {
        open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    }
    constexpr QSize Small{900, 560};
    // How small it can be is known once what has just come is laid out.
    runQueuedEvents();
    open.window.resize(Small);
    QTRY_COMPARE(open.window.size(), Small);
    runQueuedEvents();
    QCOMPARE(open.window.size(), Small);
    const QTableView& table = open.tokens();
    const QWidget& area = *table.viewport();
    for (const int column : {TokenTableModel::TimeLeftColumn, TokenTableModel::CopyColumn}) {
        QVERIFY(!table.isColumnHidden(column));
        QVERIFY2(table.columnViewportPosition(column) + table.columnWidth(column) <= area.width(),
                 qPrintable(QStringLiteral("column %1 of a table %2 wide").arg(column).arg(area.width())));
    }
    const QAbstractButton& copy = button(open.window, "Copy token");
    QVERIFY(copy.isVisible());
    QVERIFY(area.rect().contains(QRect(area.mapFromGlobal(copy.mapToGlobal(QPoint())), copy.size())));
}

void TestMainWindow::copyButtonGoesWithItsRow()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    for (int i = 0; i < 30; ++i) {
        desk.shelve(acme, 1h);
    }
    const OpenWindow open(desk);
    QTableView& table = open.tokens();
    const QAbstractButton& copy = button(open.window, "Copy token");
    const auto isOnRow = [&](int row) {
        const QPoint middle = table.viewport()->mapFromGlobal(copy.mapToGlobal(copy.rect().center()));
        return copy.isVisible() && table.indexAt(middle) == table.model()->index(row, TokenTableModel::CopyColumn);
    };
    QVERIFY(isOnRow(0));
    table.setCurrentIndex(table.model()->index(2, 0));
    QVERIFY(isOnRow(2));
    table.scrollToBottom();
    QVERIFY(!copy.isVisible());
    table.setCurrentIndex(table.model()->index(29, 0));
    QVERIFY(isOnRow(29));
    table.scrollToTop();
    table.setCurrentIndex(table.model()->index(0, 0));
    QVERIFY(isOnRow(0));
    // The error bar pushes the table down.
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    press(Qt::Key_F5);
    QTRY_VERIFY(!open.message().isEmpty());
    QTRY_VERIFY(isOnRow(0));
    // It copies that row's token, or tries to: these cannot be opened.
    QTest::mouseClick(&button(open.window, "Copy token"), Qt::LeftButton);
    QTRY_VERIFY(!open.message().filter(QStringLiteral("The account database cannot be used.")).isEmpty());
}

void TestMainWindow::warningsHaveTheirColor()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), 5min));
    QVERIFY(desk.service.reload());
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    const OpenWindow open(desk);
    press(Qt::Key_F5);
    QTRY_VERIFY(!open.message().isEmpty());
    const auto warnings = [&open] {
        QList<const QLabel*> labels = open.window.findChildren<const QLabel*>();
        labels.removeIf(
            [](const QLabel* label) { return !label->isVisible() || !label->text().contains(QStringLiteral("⚠")); });
        return labels;
    };
    // The error bar's, and the clock's among the details, whose lines may be new and show a moment later; the notice of
    // the clock is a calm one.
    QTRY_COMPARE(warnings().size(), 2);
    for (const QLabel* label : warnings()) {
        QCOMPARE(label->palette().color(label->foregroundRole()), Looks::warning(label->palette()));
    }
}

void TestMainWindow::lastMinutesHaveASign()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 6min);
    const OpenWindow open(desk);
    const QColor red = Looks::phase(open.window.palette(), Phase::Urgent);
    QVERIFY(!hasSignIn(red, *open.accounts().viewport()));
    QVERIFY(!hasSignIn(red, *open.tokens().viewport()));
    desk.advance(1min);
    QVERIFY(hasSignIn(red, *open.accounts().viewport()));
    QVERIFY(hasSignIn(red, *open.tokens().viewport()));
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    QTest::mouseClick(&button(open.window, "Time&line"), Qt::LeftButton);
    auto& timeline = *named<QAbstractItemView>(open.window, QStringLiteral("Timeline of active tokens"));
    QVERIFY(hasSignIn(red, *timeline.viewport()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
