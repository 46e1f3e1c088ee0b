// What was done with an account, below its tokens.

#include "app/flows/audittrail.h"
#include "tests/ui/support/named.h"
#include "tests/ui/support/places.h"
#include "tests/ui/widgets/openwindow.h"
#include "ui/viewmodels/auditlogmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

QRadioButton& tab(const QWidget& window, const QString& title)
{
    for (auto* button : window.findChildren<QRadioButton*>()) {
        if (button->text() == title) {
            return *button;
        }
    }
    qFatal("no such tab: %s", qPrintable(title));
}

QRadioButton& historyTab(const OpenWindow& open)
{
    return tab(open.window, QStringLiteral("&History"));
}

QRadioButton& detailsTab(const OpenWindow& open)
{
    return tab(open.window, QStringLiteral("&Details"));
}

/// Null while it does not show.
QTableView* history(const OpenWindow& open)
{
    auto* view = named<QTableView>(open.window, QStringLiteral("History"));
    return view != nullptr && view->isVisible() ? view : nullptr;
}

QStringList shownIn(const QTableView& view)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        texts.append(view.model()->index(row, AuditLogModel::WhatColumn).data().toString());
    }
    return texts;
}

void happen(const Desk& desk, AccountId account, AuditKind kind)
{
    record(desk.world.ports, auditEvent(desk.world.ports, kind, desk.world.row(account).account));
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void detailsComeFirst();
    void byKeys();
    void ofTheChosenAccount();
    void withoutTokens();
    void notForAllTokens();
    void followsWhatIsDone();
    void everyCopyIsRecorded();
    void choiceIsRemembered();
    void tokensComeFirstWhereRoomIsShort();
    void copyKeyIsForTokens();
    void failureToRecordIsSaid();
};

void TestHistory::detailsComeFirst()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    const OpenWindow open(desk);
    QVERIFY(detailsTab(open).isChecked());
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("Fingerprint")));
    QVERIFY(history(open) == nullptr);
}

void TestHistory::byKeys()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    happen(desk, acme, AuditKind::TokenRevealed);
    happen(desk, acme, AuditKind::TokenForgotten);
    const OpenWindow open(desk);
    press(Qt::Key_H, Qt::AltModifier);
    QTRY_VERIFY(history(open) != nullptr);
    QVERIFY(!shownTexts(open.window).contains(QStringLiteral("Fingerprint")));
    historyTab(open).setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), history(open));
    QCOMPARE(history(open)->currentIndex().row(), 0);
    press(Qt::Key_Down);
    QCOMPARE(history(open)->currentIndex().row(), 1);
    press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(history(open) == nullptr);
    // As among radio buttons.
    detailsTab(open).setFocus();
    press(Qt::Key_Right);
    QTRY_VERIFY(history(open) != nullptr);
}

void TestHistory::ofTheChosenAccount()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const AccountId other = desk.add(QStringLiteral("Other"));
    happen(desk, acme, AuditKind::TokenRevealed);
    happen(desk, other, AuditKind::CommandRun);
    const OpenWindow open(desk);
    open.choose(acme);
    historyTab(open).click();
    QCOMPARE(shownIn(*history(open)), QStringList{QStringLiteral("Token shown")});
    open.choose(other);
    QCOMPARE(shownIn(*history(open)), QStringList{QStringLiteral("Command run with a token")});
}

void TestHistory::withoutTokens()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("No token is active.")));
    historyTab(open).click();
    QVERIFY(history(open) != nullptr);
    QCOMPARE(history(open)->model()->rowCount(), 0);
    happen(desk, acme, AuditKind::SignInFailed);
    QVERIFY(desk.service.reload());
    QCOMPARE(shownIn(*history(open)), QStringList{QStringLiteral("Sign-in failed")});
}

void TestHistory::notForAllTokens()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    desk.shelve(acme, 1h);
    const OpenWindow open(desk);
    historyTab(open).click();
    open.accounts().setCurrentIndex(open.accounts().model()->index(0, 0));
    QCOMPARE(open.chosen(), AccountId());
    QVERIFY(!historyTab(open).isVisible());
    QVERIFY(history(open) == nullptr);
    QVERIFY(shownTexts(open.window).contains(QStringLiteral("Fingerprint")));
    open.choose(acme);
    QVERIFY(historyTab(open).isVisible());
}

void TestHistory::followsWhatIsDone()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    open.choose(acme);
    historyTab(open).click();
    desk.willGrant();
    press(Qt::Key_Return);
    const QStringList expected{QStringLiteral("Token copied as issued"), QStringLiteral("Signed in")};
    QTRY_COMPARE(shownIn(*history(open)), expected);
    // While it does not show it need not follow.
    detailsTab(open).click();
    happen(desk, acme, AuditKind::TokenRevealed);
    QVERIFY(desk.service.reload());
    historyTab(open).click();
    QCOMPARE(shownIn(*history(open)), QStringList{QStringLiteral("Token shown")} + expected);
}

void TestHistory::everyCopyIsRecorded()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    open.choose(acme);
    const QByteArray issued = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(issued));
    open.tokens().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    const auto copies = [&desk] {
        return desk.service.audit().page({.kinds = {AuditKind::TokenCopied}}, {}, 9)->size();
    };
    QTRY_COMPARE(copies(), 2);
}

void TestHistory::choiceIsRemembered()
{
    Desk desk;
    desk.add(QStringLiteral("Acme"));
    OpenWindow open(desk);
    historyTab(open).click();
    open.window.close();
    SecretClipboard clipboard(desk.world.clock, 30s);
    MainWindow next(desk.service, open.settings, clipboard);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    QVERIFY(tab(next, QStringLiteral("&History")).isChecked());
    QTRY_VERIFY(named<QTableView>(next, QStringLiteral("History"))->isVisible());
}

void TestHistory::tokensComeFirstWhereRoomIsShort()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    OpenWindow open(desk);
    constexpr QSize Small{700, 330};
    open.window.resize(Small);
    QTRY_VERIFY(!detailsTab(open).isVisible());
    QVERIFY(open.tokens().isVisible());
    constexpr QSize Large{900, 700};
    open.window.resize(Large);
    QTRY_VERIFY(detailsTab(open).isVisible());
}

void TestHistory::copyKeyIsForTokens()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    happen(desk, acme, AuditKind::TokenRevealed);
    const OpenWindow open(desk);
    open.choose(acme);
    historyTab(open).click();
    history(open)->setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QString());
}

void TestHistory::failureToRecordIsSaid()
{
    Desk desk;
    const AccountId acme = desk.add(QStringLiteral("Acme"));
    const OpenWindow open(desk);
    desk.world.ports.auditCondition->failure = Error{.kind = ErrorKind::StorageFull};
    desk.service.audit().notice();
    const QString text = QStringLiteral("What was done could not be recorded in the audit log.");
    QTRY_VERIFY(shownTexts(open.window).contains(text));
    // And nothing is kept from anybody.
    open.choose(acme);
    const QByteArray issued = desk.willGrant();
    press(Qt::Key_Return);
    QTRY_COMPARE(clipboardText(), QString::fromLatin1(issued));
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
