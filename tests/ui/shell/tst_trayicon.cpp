#include "ui/shell/trayicon.h"

#include "tests/ui/support/desk.h"
#include "tests/ui/support/places.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

struct TrayDesk : Desk
{
    TrayIcon icon{service, TrayIcon::MenuBy::Qt};

    /// As the menu shows them now; a line is "-".
    QStringList entries()
    {
        emit icon.menu().aboutToShow();
        QStringList texts;
        for (const QAction* action : icon.menu().actions()) {
            texts.append(action->isSeparator() ? QStringLiteral("-") : action->text());
        }
        return texts;
    }
};

const QStringList Rest{QStringLiteral("-"), QStringLiteral("Get token for…"), QStringLiteral("-"),
                       QStringLiteral("Quit")};

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }

    void saysThatThereIsNothing();
    void showsTokensWithTheirTime();
    void showsAtMostTwelve();
    void clickCopiesWhatItSays();
    void otherEntries();
    void lettersAreNoKeys_data();
    void lettersAreNoKeys();
    void longLabelsAreShortened();
    void namesNothingWhileLocked();
};

void TestTrayIcon::saysThatThereIsNothing()
{
    TrayDesk desk;
    desk.add(QStringLiteral("Acme"));
    QCOMPARE(desk.entries(), QStringList{QStringLiteral("No active tokens")} + Rest);
    QVERIFY(!desk.icon.menu().actions().constFirst()->isEnabled());
}

void TestTrayIcon::showsTokensWithTheirTime()
{
    TrayDesk desk;
    desk.shelve(desk.add(QStringLiteral("Acme Pay AU"), QStringLiteral("production")), 7h + 41min + 58s);
    desk.shelve(desk.add(QStringLiteral("Acme Pay NZ")), 59s);
    desk.shelve(desk.add(QStringLiteral("Beta & Co")), 12min);
    QCOMPARE(desk.entries(),
             (QStringList{QStringLiteral("Acme Pay AU (production), 7 h 41 min"),
                          QStringLiteral("Acme Pay NZ, under 1 min"), QStringLiteral("Beta && Co, 12 min")} +
              Rest));
    desk.advance(1min);
    QCOMPARE(desk.entries(), (QStringList{QStringLiteral("Acme Pay AU (production), 7 h 40 min"),
                                          QStringLiteral("Beta && Co, 11 min")} +
                              Rest));
}

void TestTrayIcon::showsAtMostTwelve()
{
    TrayDesk desk;
    for (int i = 0; i < 20; ++i) {
        desk.shelve(desk.add(QStringLiteral("Account %1").arg(i)), 8h);
    }
    QCOMPARE(desk.entries().size(), TrayIcon::MostAccounts + Rest.size());
}

void TestTrayIcon::clickCopiesWhatItSays()
{
    TrayDesk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 8h);
    const SessionToken beta = desk.shelve(desk.add(QStringLiteral("Beta")), 8h);
    desk.entries();
    QSignalSpy wanted(&desk.icon, &TrayIcon::copyWanted);
    desk.icon.menu().actions().at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<SessionToken>().id, beta.id);
}

void TestTrayIcon::otherEntries()
{
    TrayDesk desk;
    QAction lock(QStringLiteral("Lock"));
    desk.icon.insertAction(&lock);
    const QStringList entries = desk.entries();
    QCOMPARE(entries.last(2), (QStringList{QStringLiteral("Lock"), QStringLiteral("Quit")}));
    QSignalSpy search(&desk.icon, &TrayIcon::searchWanted);
    QSignalSpy quit(&desk.icon, &TrayIcon::quitWanted);
    desk.icon.menu().actions().at(entries.indexOf(QStringLiteral("Get token for…")))->trigger();
    desk.icon.menu().actions().constLast()->trigger();
    QCOMPARE(search.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TestTrayIcon::lettersAreNoKeys_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("byQt");
    QTest::addColumn<QString>("byDesktop");
    QTest::newRow("plain") << QStringLiteral("Acme") << QStringLiteral("Acme") << QStringLiteral("Acme");
    QTest::newRow("ampersand") << QStringLiteral("A & B") << QStringLiteral("A && B") << QStringLiteral("A && B");
    QTest::newRow("two of them") << QStringLiteral("A&B&C") << QStringLiteral("A&&B&&C") << QStringLiteral("A&&B&C");
    QTest::newRow("underscore") << QStringLiteral("acme_au") << QStringLiteral("acme_au") << QStringLiteral("acme__au");
}

void TestTrayIcon::lettersAreNoKeys()
{
    QFETCH(QString, label);
    QTEST(menuTextOf(label, TrayIcon::MenuBy::Qt), "byQt");
    QTEST(menuTextOf(label, TrayIcon::MenuBy::Desktop), "byDesktop");
}

void TestTrayIcon::longLabelsAreShortened()
{
    TrayDesk desk;
    desk.shelve(desk.add(QString(Account::MaximumLabelLength, u'W')), 8h);
    QCOMPARE(desk.entries().constFirst(), QString(47, u'W') + QStringLiteral("…, 8 h"));
}

void TestTrayIcon::namesNothingWhileLocked()
{
    TrayDesk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 8h);
    QCOMPARE(desk.entries().constFirst(), QStringLiteral("Acme, 8 h"));
    desk.service.lockService().lock(LockReason::Person);
    // Before it is opened the next time: the desktop has what it was given last.
    QCOMPARE(desk.icon.menu().actions().constFirst()->text(), QStringLiteral("Locked"));
    QCOMPARE(desk.entries(), QStringList{QStringLiteral("Locked")} + Rest);
    QVERIFY(!desk.icon.menu().actions().constFirst()->isEnabled());
    QVERIFY(!desk.icon.menu().actions().at(desk.entries().indexOf(QStringLiteral("Get token for…")))->isEnabled());
    desk.service.lockService().unlock();
    QTRY_COMPARE(desk.entries(), QStringList{QStringLiteral("Acme, 8 h")} + Rest);
    QVERIFY(desk.icon.menu().actions().at(desk.entries().indexOf(QStringLiteral("Get token for…")))->isEnabled());
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
