#include "ui/widgets/productionguard.h"

#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/widgets/timelineview.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <functional>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const auto Production = QStringLiteral("production");
const auto Title = QStringLiteral("Copy production token");

/// A window with an account that has a token, an empty clipboard, and the question switched on.
struct Guarded
{
    Desk desk;
    AccountId account;
    QByteArray token = desk.willGrant();
    OpenWindow open;

    explicit Guarded(const QString& environment = Production)
        : account(desk.add(QStringLiteral("Acme Pay"), environment))
        , open(desk)
    {
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return open.clipboard.holdsOurs(); }, LoadedMachine)) {
            qFatal("no token to begin with");
        }
        open.clipboard.clear();
        open.settings.setValue(DeclaredSettings::ConfirmProductionCopy, true);
    }

    [[nodiscard]] qsizetype signIns() const { return desk.world.endpoint->calls().size(); }
    /// Waits until the question is gone and the window has the keyboard, which a window manager may give to nobody.
    [[nodiscard]] bool awaitNoQuestion()
    {
        const auto isGone = [this] { return open.window.findChild<QMessageBox*>() == nullptr; };
        if (!QTest::qWaitFor(isGone, LoadedMachine)) {
            return false;
        }
        open.window.activateWindow();
        return QTest::qWaitForWindowActive(&open.window, LoadedMachine);
    }
};

using Way = std::function<void(Guarded&)>;

void inTheAccounts(Guarded& guarded, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    guarded.open.accounts().setFocus();
    press(key, modifiers);
}

void inTheTable(Guarded& guarded, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    guarded.open.tokens().setFocus();
    press(key, modifiers);
}

void click(const Guarded& guarded, const char* button)
{
    QTest::mouseClick(named<QAbstractButton>(guarded.open.window, QString::fromUtf8(button)), Qt::LeftButton);
}

void copyAsCurl(const Guarded& guarded)
{
    for (QAction* action : guarded.open.tokens().findChild<QMenu*>()->actions()) {
        if (action->text() == u"curl command") {
            action->trigger();
        }
    }
}

void copyFromTheTimeline(const Guarded& guarded)
{
    guarded.open.accounts().setCurrentIndex(guarded.open.accounts().model()->index(0, 0));
    click(guarded, "Time&line");
    named<TimelineView>(guarded.open.window, QStringLiteral("Timeline of active tokens"))->setFocus();
    press(Qt::Key_Return);
}

} // namespace

class TestProductionGuard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }

    void everyWayAsks_data();
    void everyWayAsks();
    void saysWhatIsToBeCopied();
    void enterAgrees();
    void enterOnCancelDoesNot();
    void heldEnterAnswersNothing();
    void nothingIsFetchedBeforehand();
    void triedAgainIsAgreedAlready();
    void sandboxIsNotAsked();
    void offIsNotAsked();
};

void TestProductionGuard::everyWayAsks_data()
{
    QTest::addColumn<Way>("copy");
    QTest::newRow("Enter on the account") << Way([](Guarded& guarded) { inTheAccounts(guarded, Qt::Key_Return); });
    QTest::newRow("F5") << Way([](Guarded& guarded) { inTheAccounts(guarded, Qt::Key_F5); });
    QTest::newRow("Ctrl+C on the account")
        << Way([](Guarded& guarded) { inTheAccounts(guarded, Qt::Key_C, Qt::ControlModifier); });
    QTest::newRow("Ctrl+C on the token") << Way(
        [](Guarded& guarded) { inTheTable(guarded, Qt::Key_C, Qt::ControlModifier); });
    QTest::newRow("Enter on the token") << Way([](Guarded& guarded) { inTheTable(guarded, Qt::Key_Return); });
    QTest::newRow("Get token") << Way([](const Guarded& guarded) { click(guarded, "Get token"); });
    QTest::newRow("New token") << Way([](const Guarded& guarded) { click(guarded, "New token"); });
    QTest::newRow("Copy") << Way([](const Guarded& guarded) { click(guarded, "Copy token"); });
    QTest::newRow("a format") << Way(copyAsCurl);
    QTest::newRow("the timeline") << Way(copyFromTheTimeline);
}

void TestProductionGuard::everyWayAsks()
{
    QFETCH(Way, copy);
    Guarded guarded;
    copy(guarded);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Escape);
    QVERIFY(guarded.awaitNoQuestion());
    QCOMPARE(clipboardText(), QString());
    guarded.desk.willGrant(); // for those that sign in
    copy(guarded);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Return);
    QTRY_VERIFY(guarded.open.clipboard.holdsOurs());
    QVERIFY(guarded.open.clipboard.isProduction());
}

void TestProductionGuard::saysWhatIsToBeCopied()
{
    Guarded guarded;
    copyAsCurl(guarded);
    const auto* box = qobject_cast<QMessageBox*>(awaitDialog(Title));
    QVERIFY(box != nullptr);
    QVERIFY(box->text().startsWith(QStringLiteral("Copy a production token of “Acme Pay”?")));
    QVERIFY(box->text().contains(QStringLiteral("Environment: Production (idu.datazoo.com)")));
    QVERIFY(box->text().contains(QStringLiteral("Format: curl command")));
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

void TestProductionGuard::enterAgrees()
{
    Guarded guarded;
    copyAsCurl(guarded);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Return);
    QTRY_VERIFY(clipboardText().startsWith(QStringLiteral("curl")));
}

void TestProductionGuard::enterOnCancelDoesNot()
{
    Guarded guarded;
    inTheAccounts(guarded, Qt::Key_Return);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(guarded.awaitNoQuestion());
    QVERIFY(!guarded.open.clipboard.holdsOurs());
}

void TestProductionGuard::heldEnterAnswersNothing()
{
    Guarded guarded;
    inTheAccounts(guarded, Qt::Key_Return);
    const QWidget* box = awaitDialog(Title);
    QVERIFY(box != nullptr);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    QVERIFY(box->isVisible());
    QVERIFY(!guarded.open.clipboard.holdsOurs());
}

void TestProductionGuard::nothingIsFetchedBeforehand()
{
    Guarded guarded;
    const auto before = guarded.signIns();
    guarded.desk.willGrant();
    inTheAccounts(guarded, Qt::Key_F5);
    QVERIFY(awaitDialog(Title) != nullptr);
    QCOMPARE(guarded.signIns(), before);
    press(Qt::Key_Escape);
    QVERIFY(guarded.awaitNoQuestion());
    QCOMPARE(guarded.signIns(), before);
}

void TestProductionGuard::triedAgainIsAgreedAlready()
{
    Guarded guarded;
    guarded.desk.world.endpoint->refuse({.kind = ErrorKind::KeychainLocked});
    inTheAccounts(guarded, Qt::Key_F5);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Return);
    QTRY_VERIFY(!guarded.open.message().isEmpty());
    const QByteArray token = guarded.desk.willGrant();
    click(guarded, "Try again");
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(token));
}

void TestProductionGuard::sandboxIsNotAsked()
{
    Guarded guarded(QStringLiteral("sandbox"));
    inTheAccounts(guarded, Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(guarded.token));
    QVERIFY(!guarded.open.clipboard.isProduction());
}

void TestProductionGuard::offIsNotAsked()
{
    Guarded guarded;
    guarded.open.settings.setValue(DeclaredSettings::ConfirmProductionCopy, false);
    inTheAccounts(guarded, Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(guarded.token));
}

QTEST_MAIN(TestProductionGuard)
#include "tst_productionguard.moc"
