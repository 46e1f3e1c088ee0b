// Signing in several accounts, from the question to the result.

#include "tests/support/running.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/batchresultmodel.h"
#include "ui/widgets/batchactions.h"
#include "ui/widgets/batchresultdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Title = QStringLiteral("Sign in all");
const QString ResultTitle = QStringLiteral("Result of signing in");

template <class T = QAbstractButton>
T& part(const QWidget& window, const char* name)
{
    T* found = named<T>(window, QString::fromUtf8(name));
    if (found == nullptr) {
        qFatal("not there: %s", name);
    }
    return *found;
}

bool shows(const QWidget& window, const QString& part)
{
    return !shownTexts(window).filter(part).isEmpty();
}

void click(const QWidget& window, const char* name)
{
    QTest::mouseClick(&part(window, name), Qt::LeftButton);
}

QWidget& ask(const OpenWindow& open)
{
    click(open.window, "Sign in all");
    QWidget* dialog = awaitDialog(Title);
    if (dialog == nullptr) {
        qFatal("nobody asks which accounts");
    }
    return *dialog;
}

BatchResultDialog& result(const OpenWindow& open)
{
    const auto isThere = [&open] { return open.window.findChild<BatchResultDialog*>() != nullptr; };
    if (!QTest::qWaitFor(isThere)) {
        qFatal("there is no result");
    }
    return *open.window.findChild<BatchResultDialog*>();
}

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Asks, and begins with all.
void signInAll(const OpenWindow& open)
{
    ask(open);
    press(Qt::Key_Return);
}

} // namespace

class TestBatchActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void saysHowManyBeforeItStarts_data();
    void saysHowManyBeforeItStarts();
    void choiceOfAnEnvironmentChooses();
    void withoutGroupsThereIsNoSuchChoice();
    void selectionIsOffered();
    void severalCanBeSelected();
    void nothingToDoCannotBegin();
    void keysAloneWillDo();
    void progressIsTold();
    void cancelKeepsWhatWasGranted();
    void pauseIsTold();
    void resultStaysUntilClosed();
    void failuresComeFirst();
    void retryTriesOnlyTheFailed();
    void detailsAreForSupport();
    void proxySignInIsOfferedAndTriesAgain();
    void resultLeadsToTheAccount();
    void onlyOneAtATime();
    void typingIsNotInterrupted();
    void rejectedAccountsAreNotAsked();
    void closingTheWindowWhileItRuns();
    void resultWaitsForTheWindow();
};

void TestBatchActions::saysHowManyBeforeItStarts_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("alwaysNew");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("button");
    QTest::newRow("all") << QStringLiteral("&All accounts") << false
                         << QStringLiteral("2 of 5 accounts will be signed in. 1 has a token with enough life left. "
                                           "1 was rejected before and is left alone. 1 has no stored password.")
                         << QStringLiteral("Sign in 2 accounts");
    QTest::newRow("all, also those with a token")
        << QStringLiteral("&All accounts") << true
        << QStringLiteral("3 of 5 accounts will be signed in. 1 was rejected before and is left alone. 1 has no stored "
                          "password.")
        << QStringLiteral("Sign in 3 accounts");
    QTest::newRow("one environment") << QStringLiteral("Those of one &environment") << false
                                     << QStringLiteral("1 of 4 accounts will be signed in. 1 has a token with enough "
                                                       "life left. 1 was rejected before and is left alone. 1 has no "
                                                       "stored password.")
                                     << QStringLiteral("Sign in 1 account");
    QTest::newRow("one group") << QStringLiteral("Those of one &group") << false
                               << QStringLiteral("1 account will be signed in.") << QStringLiteral("Sign in 1 account");
    QTest::newRow("the selected one") << QStringLiteral("Only the &selected one, “Acme”") << false
                                      << QStringLiteral("The account needs no sign-in. 1 has a token with "
                                                        "enough life left.")
                                      << QStringLiteral("Sign in");
}

void TestBatchActions::saysHowManyBeforeItStarts()
{
    QFETCH(QString, choice);
    QFETCH(bool, alwaysNew);
    QFETCH(QString, expected);
    QFETCH(QString, button);
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    desk.shelve(desk.add(QStringLiteral("Borough")), 1min); // too little
    desk.setState(desk.add(QStringLiteral("Carol")), AccountState::Rejected);
    desk.setState(desk.add(QStringLiteral("Dora")), AccountState::Pending);
    desk.add(QStringLiteral("Emil"), QStringLiteral("production"), QStringLiteral("Orion"));
    const OpenWindow open(desk);
    open.choose(acme);
    const QWidget& dialog = ask(open);
    part<QRadioButton>(dialog, choice.toUtf8().constData()).setChecked(true);
    part<QCheckBox>(dialog, "A&lso accounts whose token has enough life left").setChecked(alwaysNew);
    QVERIFY2(shows(dialog, expected), qPrintable(shownTexts(dialog).join(u'\n')));
    QVERIFY(named<QPushButton>(dialog, button) != nullptr);
}

void TestBatchActions::choiceOfAnEnvironmentChooses()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"), QStringLiteral("production"));
    const OpenWindow open(desk);
    const QWidget& dialog = ask(open);
    auto& environments = part<QComboBox>(dialog, "Environment");
    QCOMPARE(environments.count(), 2);
    environments.setFocus();
    press(Qt::Key_Down);
    QVERIFY(part<QRadioButton>(dialog, "Those of one &environment").isChecked());
    QVERIFY(shows(dialog, QStringLiteral("1 account will be signed in.")));
}

void TestBatchActions::withoutGroupsThereIsNoSuchChoice()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    const QWidget& dialog = ask(open);
    QVERIFY(named<QRadioButton>(dialog, QStringLiteral("Those of one &group")) == nullptr);
    QVERIFY(!part<QComboBox>(dialog, "Group").isVisible());
}

void TestBatchActions::selectionIsOffered()
{
    Desk desk;
    desk.add(QStringLiteral("Acme & sons"));
    const OpenWindow open(desk);
    QWidget& dialog = ask(open);
    // The ampersand is a letter, and no key.
    QVERIFY(named<QRadioButton>(dialog, QStringLiteral("Only the &selected one, “Acme && sons”")) != nullptr);
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    for (const auto* choice : ask(open).findChildren<QRadioButton*>()) {
        QVERIFY(!choice->text().contains(QStringLiteral("selected")));
    }
}

void TestBatchActions::severalCanBeSelected()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"));
    desk.add(QStringLiteral("Carol"));
    for (int i = 0; i < 2; ++i) {
        desk.willGrant();
    }
    const OpenWindow open(desk);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QWidget& dialog = ask(open);
    part<QRadioButton>(dialog, "The 2 &selected accounts").setChecked(true);
    click(dialog, "Sign in 2 accounts");
    QTRY_COMPARE(desk.service.tokens().size(), 2);
    QCOMPARE(desk.world.endpoint->calls().size(), 2);
}

void TestBatchActions::nothingToDoCannotBegin()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    const OpenWindow open(desk);
    const QWidget& dialog = ask(open);
    QVERIFY(!part(dialog, "Sign in").isEnabled());
    press(Qt::Key_Return);
    QVERIFY(dialog.isVisible());
}

void TestBatchActions::keysAloneWillDo()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    const OpenWindow open(desk);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(awaitDialog(Title) != nullptr);
    press(Qt::Key_Return);
    QVERIFY(awaitDialog(ResultTitle) != nullptr);
    QCOMPARE(desk.service.tokens().size(), 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(open.window.isActiveWindow());
}

void TestBatchActions::progressIsTold()
{
    Desk desk;
    for (const char* label : {"Acme", "Borough", "Carol"}) {
        desk.add(QLatin1String(label));
    }
    desk.willGrant();
    desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault});
    desk.willGrant();
    const OpenWindow open(desk);
    const auto& bar = part<QProgressBar>(open.window, "Accounts signed in");
    QVERIFY(!bar.isVisible());
    desk.world.endpoint->hold();
    signInAll(open);
    QTRY_VERIFY(shows(open.window, QStringLiteral("0 of 3")));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.maximum(), 3);
    desk.world.endpoint->release();
    result(open);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.value(), 3);
}

void TestBatchActions::cancelKeepsWhatWasGranted()
{
    Desk desk;
    for (int i = 0; i < 6; ++i) {
        desk.add(QStringLiteral("Account %1").arg(i));
        desk.willGrant();
    }
    const OpenWindow open(desk);
    desk.world.endpoint->hold();
    signInAll(open);
    QTRY_COMPARE(desk.world.endpoint->calls().size(), BatchSignIn::MaximumInFlight);
    click(open.window, "Cancel signing in");
    QVERIFY(shows(open.window, QStringLiteral("Waiting for what the server has been asked already…")));
    QVERIFY(!part(open.window, "Cancel signing in").isEnabled());
    desk.world.endpoint->release();
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    QVERIFY(shows(done, QStringLiteral("Cancelled")));
    QVERIFY(shows(done, QStringLiteral("4 signed in, 2 cancelled")));
    QCOMPARE(desk.service.tokens().size(), 4);
}

void TestBatchActions::pauseIsTold()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse({.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 20s});
    desk.willGrant();
    const OpenWindow open(desk);
    signInAll(open);
    QTRY_VERIFY(shows(open.window, QStringLiteral("The server asks to wait 20 s.")));
    desk.advance(15s);
    QTRY_VERIFY(shows(open.window, QStringLiteral("The server asks to wait 5 s.")));
    desk.advance(6s);
    QTRY_COMPARE(desk.service.tokens().size(), 1);
}

void TestBatchActions::resultStaysUntilClosed()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    OpenWindow open(desk);
    signInAll(open);
    QPointer<BatchResultDialog> done = &result(open);
    QTRY_VERIFY(done->isVisible());
    QVERIFY(!done->isModal());
    QVERIFY(shows(*done, QStringLiteral("All signed in")));
    QVERIFY(shows(*done, QStringLiteral("1 signed in")));
    const auto& table = part<QTableView>(*done, "Results");
    new QAbstractItemModelTester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest, done);
    QCOMPARE(cell(table, 0, BatchResultModel::LabelColumn), QStringLiteral("Acme"));
    QCOMPARE(cell(table, 0, BatchResultModel::EnvironmentColumn), QStringLiteral("Sandbox"));
    QCOMPARE(cell(table, 0, BatchResultModel::OutcomeColumn),
             QStringLiteral("Signed in; the token expires 3 Mar 06:00."));
    // The window goes on working below.
    open.window.activateWindow();
    desk.setState(acme, AccountState::Rejected);
    runQueuedEvents();
    QVERIFY(done->isVisible());
    click(*done, "Close");
    QTRY_VERIFY(!done);
}

void TestBatchActions::failuresComeFirst()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"));
    desk.setState(desk.add(QStringLiteral("Carol")), AccountState::Rejected);
    const AccountId dora = desk.add(QStringLiteral("Dora"));
    desk.willGrant();
    const OpenWindow open(desk);
    open.choose(dora);
    press(Qt::Key_Return);
    QTRY_COMPARE(desk.service.tokens().size(), 1);
    desk.willGrant();
    desk.world.endpoint->refuse({.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    signInAll(open);
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    QVERIFY(shows(done, QStringLiteral("1 account could not be signed in")));
    QVERIFY(shows(done, QStringLiteral("1 signed in, 2 left alone, 1 failed")));
    const auto& table = part<QTableView>(done, "Results");
    QStringList labels;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        labels.append(cell(table, row, BatchResultModel::LabelColumn));
    }
    QCOMPARE(labels, QStringList({QStringLiteral("Borough"), QStringLiteral("Carol"), QStringLiteral("Acme"),
                                  QStringLiteral("Dora")}));
    QVERIFY(cell(table, 0, BatchResultModel::OutcomeColumn).startsWith(QStringLiteral("The server says the password")));
    QVERIFY(cell(table, 1, BatchResultModel::OutcomeColumn)
                .startsWith(QStringLiteral("Left alone: the server rejected it before.")));
    QCOMPARE(cell(table, 3, BatchResultModel::OutcomeColumn),
             QStringLiteral("Left alone: it has a token with enough life left."));
    // What the server refused is not tried again as it is.
    QVERIFY(!part(done, "Retry failed").isEnabled());
}

void TestBatchActions::retryTriesOnlyTheFailed()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.add(QStringLiteral("Borough"));
    desk.willGrant();
    desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault, .httpStatus = 503});
    const OpenWindow open(desk);
    signInAll(open);
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    desk.willGrant();
    click(done, "Retry failed");
    QTRY_VERIFY(shows(done, QStringLiteral("All signed in")));
    QCOMPARE(desk.world.endpoint->calls().size(), 3);
    QCOMPARE(desk.world.endpoint->calls().constLast().username, QStringLiteral("borough"));
    const auto& table = part<QTableView>(done, "Results");
    QVERIFY(cell(table, 0, BatchResultModel::OutcomeColumn).startsWith(QStringLiteral("Signed in;")));
    QVERIFY(!part(done, "Retry failed").isEnabled());
    QCOMPARE(open.window.findChildren<BatchResultDialog*>().size(), 1);
}

void TestBatchActions::detailsAreForSupport()
{
    Desk desk;
    for (const char* label : {"Acme", "Borough"}) {
        desk.add(QLatin1String(label));
        desk.world.endpoint->refuse(
            {.kind = ErrorKind::ServerFault, .detail = QStringLiteral("a fact"), .httpStatus = 503});
    }
    const OpenWindow open(desk);
    signInAll(open);
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    click(done, "Copy details for support");
    const QString details = clipboardText();
    for (const char* part : {"accounts: 2, signed in: 0, left alone: 0, cancelled: 0, failed: 2",
                             "failed in this way: 2", "error: ServerFault", "detail: a fact", "HTTP status: 503"}) {
        QVERIFY2(details.contains(QLatin1String(part)), qPrintable(details));
    }
    for (const char* part : {"Acme", "acme", "orough", Desk::Password}) {
        QVERIFY2(!details.contains(QLatin1String(part)), part);
    }
}

void TestBatchActions::proxySignInIsOfferedAndTriesAgain()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.world.endpoint->refuse({.kind = ErrorKind::ProxyAuthRequired, .proxy = QStringLiteral("proxy.example:3128")});
    const OpenWindow open(desk);
    signInAll(open);
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    click(done, "Sign in to proxy…");
    QVERIFY(awaitDialog(QStringLiteral("Sign in to proxy")) != nullptr);
    type(QStringLiteral("proxy-user"));
    press(Qt::Key_Tab);
    type(QStringLiteral("typed, not real"));
    desk.willGrant();
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(done, QStringLiteral("All signed in")));
    QCOMPARE(desk.service.tokens().size(), 1);
    QVERIFY(!part(done, "Sign in to proxy…").isVisible());
}

void TestBatchActions::resultLeadsToTheAccount()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    const AccountId borough = desk.add(QStringLiteral("Borough"));
    desk.willGrant();
    desk.world.endpoint->refuse({.kind = ErrorKind::ServerFault});
    const OpenWindow open(desk);
    signInAll(open);
    QVERIFY(awaitDialog(ResultTitle) != nullptr);
    const BatchResultDialog& done = result(open);
    auto& table = part<QTableView>(done, "Results");
    table.setFocus();
    // The failed one is the first, and the current one.
    press(Qt::Key_Return);
    QCOMPARE(open.chosen(), borough);
    QVERIFY(done.isVisible());
}

void TestBatchActions::onlyOneAtATime()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    const OpenWindow open(desk);
    const auto& button = part(open.window, "Sign in all");
    desk.world.endpoint->hold();
    signInAll(open);
    QTRY_VERIFY(!button.isEnabled());
    desk.world.endpoint->release();
    result(open);
    QTRY_VERIFY(button.isEnabled());
}

void TestBatchActions::typingIsNotInterrupted()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    desk.willGrant();
    const OpenWindow open(desk);
    desk.world.endpoint->hold();
    signInAll(open);
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    QTRY_VERIFY(open.window.isActiveWindow());
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("a"));
    desk.world.endpoint->release();
    const BatchResultDialog& done = result(open);
    QTRY_VERIFY(done.isVisible());
    runQueuedEvents();
    QVERIFY(open.window.isActiveWindow());
    QVERIFY(part<QLineEdit>(open.window, "Find account or token").hasFocus());
}

void TestBatchActions::rejectedAccountsAreNotAsked()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.setState(acme, AccountState::Rejected);
    const OpenWindow open(desk);
    open.choose(acme);
    const QWidget& dialog = ask(open);
    // Not even as the only one selected: for that there is Try again.
    part<QRadioButton>(dialog, "Only the &selected one, “Acme”").setChecked(true);
    part<QCheckBox>(dialog, "A&lso accounts whose token has enough life left").setChecked(true);
    QVERIFY(!part(dialog, "Sign in").isEnabled());
}

void TestBatchActions::closingTheWindowWhileItRuns()
{
    Desk desk;
    for (int i = 0; i < 6; ++i) {
        desk.add(QStringLiteral("Account %1").arg(i));
        desk.willGrant();
    }
    {
        const OpenWindow open(desk);
        desk.world.endpoint->hold();
        signInAll(open);
        QTRY_COMPARE(desk.world.endpoint->calls().size(), BatchSignIn::MaximumInFlight);
    }
    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
    // What the server has granted is kept, and nothing more is asked for.
    QTRY_COMPARE(desk.service.tokens().size(), 4);
    QCOMPARE(desk.world.endpoint->calls().size(), 4);
}

void TestBatchActions::resultWaitsForTheWindow()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    OpenWindow open(desk);
    desk.willGrant();
    QSignalSpy finished(open.window.findChild<BatchActions*>(), &BatchActions::finished);
    signInAll(open);
    open.window.hide();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst(), (QVariantList{QStringLiteral("All signed in"), QStringLiteral("1 signed in")}));
    QVERIFY(!result(open).isVisible());
    open.window.show();
    QTRY_VERIFY(result(open).isVisible());
}

QTEST_MAIN(TestBatchActions)
#include "tst_batchactions.moc"
