#include "ui/widgets/notices.h"

#include "app/flows/renewalservice.h"
#include "app/settings/settings.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/mocknotifications.h"
#include "tests/ui/support/places.h"
#include "ui/shell/secretclipboard.h"

#include <QSignalSpy>
#include <memory>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

/// The notices over a desk; the desk's clock says 22:00 in Auckland.
struct NoticeDesk : Desk
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    SecretClipboard clipboard{world.clock, 30s};
    Notices notices{service, settings, clipboard, nullptr};

    SessionToken shelveFor(const QString& label, std::chrono::seconds life,
                           const QString& environment = QStringLiteral("production"))
    {
        return shelve(add(label, environment), life);
    }
    void comeTo(std::chrono::seconds duration)
    {
        advance(duration);
        notices.findChild<ExpiryWatch*>()->look();
    }
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveInAuckland(); }
    void init() { m_desktop = std::make_unique<MockNotifications>(); }
    void cleanup() { m_desktop.reset(); }

    void tellsOfOneToken();
    void tenTokensMakeOne();
    void buttonsOfOne_data();
    void buttonsOfOne();
    void buttonsOfSeveral();
    void snoozeTellsAgain();
    void laterThresholdTakesThePlace();
    void withdrawnWhenAFresherOneComes();
    void takenBackAtTheEnd();
    void switchedOff();
    void quietHours_data();
    void quietHours();
    void quietHoursAreKept();
    void desktopWithoutButtonsOrMarkup();
    void noDesktopService();
    void tellsOfACopy();
    void tellsOfABatch();
    void tellsNothingWhileLocked();
    void tellsOfARenewalThatFails();
    void renewalsThatFailMakeOne();
    void expiryIsNotToldBeforeARenewal();

private:
    std::unique_ptr<MockNotifications> m_desktop;
};

void TestNotices::tellsOfOneToken()
{
    NoticeDesk desk;
    desk.shelveFor(QStringLiteral("Acme <b>& Co"), 1h);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const MockNotifications::Shown shown = m_desktop->shown.constFirst();
    QCOMPARE(shown.title, QStringLiteral("The token of Acme <b>& Co expires at 23:00")); // a title has no markup
    QCOMPARE(shown.text, QStringLiteral("Environment: Production"));
    QCOMPARE(shown.actions, (QStringList{QStringLiteral("default"), QString(), QStringLiteral("new-tokens"),
                                         QStringLiteral("New token"), QStringLiteral("copy"), QStringLiteral("Copy"),
                                         QStringLiteral("snooze"), QStringLiteral("Snooze")}));
}

void TestNotices::tenTokensMakeOne()
{
    NoticeDesk desk;
    for (int i = 0; i < 10; ++i) {
        desk.shelveFor(QStringLiteral("A&%1").arg(i), 1h);
        desk.advance(2s);
    }
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("10 tokens are about to expire, the first at 23:00"));
    QCOMPARE(m_desktop->shown.constFirst().text, QStringLiteral("A&amp;0, A&amp;1, A&amp;2, A&amp;3, 6 more"));
    desk.comeTo(1min);
    desk.notices.tellOfBatch(QStringLiteral("something else"), {});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("something else"));
}

void TestNotices::buttonsOfOne_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("New token") << QStringLiteral("new-tokens") << QStringLiteral("new");
    QTest::newRow("Copy") << QStringLiteral("copy") << QStringLiteral("copy");
    QTest::newRow("Snooze") << QStringLiteral("snooze") << QString();
    QTest::newRow("the notification itself") << QStringLiteral("default") << QStringLiteral("window");
}

void TestNotices::buttonsOfOne()
{
    QFETCH(QString, action);
    QFETCH(QString, expected);
    NoticeDesk desk;
    const SessionToken token = desk.shelveFor(QStringLiteral("Acme"), 1h);
    QStringList wanted;
    connect(&desk.notices, &Notices::newTokensWanted, this, [&](const QList<AccountId>& accounts) {
        QCOMPARE(accounts, QList{token.account});
        wanted.append(QStringLiteral("new"));
    });
    connect(&desk.notices, &Notices::copyWanted, this, [&](const SessionToken& copied) {
        QCOMPARE(copied.id, token.id);
        wanted.append(QStringLiteral("copy"));
    });
    connect(&desk.notices, &Notices::windowWanted, this, [&](AccountId account) {
        QCOMPARE(account, token.account);
        wanted.append(QStringLiteral("window"));
    });
    QSignalSpy chosen(desk.notices.findChild<Notifications*>(), &Notifications::chosen);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    MockNotifications::choose(1, action);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(wanted.join(u' '), expected);
    MockNotifications::choose(7, action); // another program's
    MockNotifications::dismiss(1);
    QSignalSpy closed(desk.notices.findChild<Notifications*>(), &Notifications::closed);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(chosen.size(), 1);
}

void TestNotices::buttonsOfSeveral()
{
    NoticeDesk desk;
    const AccountId acme = desk.shelveFor(QStringLiteral("Acme"), 1h).account;
    const AccountId beta = desk.shelveFor(QStringLiteral("Beta"), 1h + 1s).account;
    QList<AccountId> wanted;
    connect(&desk.notices, &Notices::newTokensWanted, this,
            [&wanted](const QList<AccountId>& accounts) { wanted = accounts; });
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().actions,
             (QStringList{QStringLiteral("default"), QString(), QStringLiteral("new-tokens"),
                          QStringLiteral("New tokens…"), QStringLiteral("snooze"), QStringLiteral("Snooze")}));
    MockNotifications::choose(1, QStringLiteral("new-tokens"));
    QTRY_COMPARE(wanted, (QList{acme, beta}));
}

void TestNotices::snoozeTellsAgain()
{
    NoticeDesk desk;
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    QSignalSpy closed(desk.notices.findChild<Notifications*>(), &Notifications::closed);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    MockNotifications::choose(1, QStringLiteral("snooze"));
    MockNotifications::dismiss(1);
    QTRY_COMPARE(closed.size(), 1);
    desk.comeTo(5min);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, m_desktop->shown.constFirst().title);
}

void TestNotices::laterThresholdTakesThePlace()
{
    NoticeDesk desk;
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    desk.shelveFor(QStringLiteral("Beta"), 1h + 5min);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    desk.comeTo(5min);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().replaced, 1U);
    QCOMPARE(m_desktop->shown.constLast().text, QStringLiteral("Acme, Beta"));
}

void TestNotices::withdrawnWhenAFresherOneComes()
{
    NoticeDesk desk;
    const SessionToken token = desk.shelveFor(QStringLiteral("Acme"), 1h);
    QSignalSpy closed(desk.notices.findChild<Notifications*>(), &Notifications::closed);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    desk.shelve(token.account, 8h);
    QTRY_COMPARE(m_desktop->closed, QList{1U});
    QTRY_COMPARE(closed.size(), 1);
}

void TestNotices::takenBackAtTheEnd()
{
    {
        NoticeDesk desk;
        desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        // Its number has arrived when the desktop's signals for it do.
        MockNotifications::choose(1, QStringLiteral("default"));
        QSignalSpy wanted(&desk.notices, &Notices::windowWanted);
        QTRY_COMPARE(wanted.size(), 1);
    }
    QTRY_COMPARE(m_desktop->closed, QList{1U});
}

void TestNotices::switchedOff()
{
    NoticeDesk desk;
    for (const SwitchSetting* setting : {&DeclaredSettings::NotifyOfExpiry, &DeclaredSettings::NotifyOfCopy}) {
        desk.settings.setValue(*setting, false);
    }
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    desk.comeTo(45min);
    desk.clipboard.copy(secretOf("invented"), QStringLiteral("Acme"), true);
    desk.notices.tellOfCopy();
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("All signed in"));
    desk.settings.setValue(DeclaredSettings::NotifyOfBatch, false);
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    desk.settings.setValue(DeclaredSettings::NotifyOfCopy, true);
    desk.notices.tellOfCopy();
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("The token of Acme is on the clipboard"));
}

void TestNotices::quietHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("quiet");
    QTest::newRow("over night") << 22 << 3 << QStringLiteral("0 1 2 22 23");
    QTest::newRow("within a day") << 12 << 14 << QStringLiteral("12 13");
    QTest::newRow("until midnight") << 22 << 0 << QStringLiteral("22 23");
    QTest::newRow("from midnight") << 0 << 2 << QStringLiteral("0 1");
    QTest::newRow("none") << 7 << 7 << QString();
}

void TestNotices::quietHours()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QStringList quiet;
    for (int hour = 0; hour < 24; ++hour) {
        if (isQuietHour(hour, from, until)) {
            quiet.append(QString::number(hour));
        }
    }
    QTEST(quiet.join(u' '), "quiet");
}

void TestNotices::quietHoursAreKept()
{
    NoticeDesk desk;
    desk.settings.setValue(DeclaredSettings::QuietHours, true);
    desk.settings.setValue(DeclaredSettings::QuietFrom, 22);
    desk.settings.setValue(DeclaredSettings::QuietUntil, 23);
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    desk.comeTo(46min); // 22:46
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    // What a person has just done is confirmed all the same.
    desk.clipboard.copy(secretOf("invented"), QStringLiteral("Acme"), true);
    desk.notices.tellOfCopy();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("The token of Acme is on the clipboard"));
    desk.comeTo(14min);
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("All signed in"));
}

void TestNotices::desktopWithoutButtonsOrMarkup()
{
    m_desktop.reset();
    m_desktop = std::make_unique<MockNotifications>(QStringLiteral("body"));
    NoticeDesk desk;
    desk.shelveFor(QStringLiteral("A&B"), 1h);
    desk.shelveFor(QStringLiteral("C"), 1h);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QVERIFY(m_desktop->shown.constFirst().actions.isEmpty());
    QVERIFY(m_desktop->shown.constFirst().text.contains(QStringLiteral("A&B")));
}

void TestNotices::noDesktopService()
{
    m_desktop.reset();
    NoticeDesk desk;
    QSignalSpy undelivered(&desk.notices, &Notices::undelivered);
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    QTRY_COMPARE(undelivered.size(), 1);
    QCOMPARE(undelivered.constFirst().constFirst().value<Notice>().title, QStringLiteral("All signed in"));
}

void TestNotices::tellsOfACopy()
{
    NoticeDesk desk;
    desk.clipboard.copy(secretOf("invented"), QStringLiteral("Acme"), true);
    desk.notices.tellOfCopy();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("The token of Acme is on the clipboard"));
    QCOMPARE(m_desktop->shown.constLast().text,
             QStringLiteral("It is a production token. It is cleared in 30 seconds."));
    desk.clipboard.setClearAfter(0s);
    desk.clipboard.copy(secretOf("invented"), QStringLiteral("Acme"), false);
    desk.notices.tellOfCopy();
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().text, QStringLiteral("It stays until something else is copied."));
    desk.clipboard.clear();
    desk.notices.tellOfCopy(); // there is none
    desk.notices.tellOfBatch(QStringLiteral("All signed in"), {});
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("All signed in"));
}

void TestNotices::tellsOfABatch()
{
    NoticeDesk desk;
    desk.notices.tellOfBatch(QStringLiteral("2 accounts could not be signed in"),
                             QStringLiteral("10 signed in, 2 failed"));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("2 accounts could not be signed in"));
    QCOMPARE(m_desktop->shown.constFirst().text, QStringLiteral("10 signed in, 2 failed"));
}

void TestNotices::tellsNothingWhileLocked()
{
    NoticeDesk desk;
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    desk.shelveFor(QStringLiteral("Borough"), 65min);
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    desk.service.lockService().lock(LockReason::Session);
    QTRY_COMPARE(m_desktop->closed.size(), 1);
    desk.notices.tellOfBatch(QStringLiteral("a batch"), {});
    desk.comeTo(6min);
    desk.service.lockService().unlock();
    QTRY_VERIFY(!desk.service.isLocked());
    desk.notices.findChild<ExpiryWatch*>()->look();
    // Of what came up meanwhile; what was told before is not told again.
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("The token of Borough expires at 23:05"));
}

void TestNotices::tellsOfARenewalThatFails()
{
    NoticeDesk desk;
    RenewalService renewals(desk.service, desk.world.ports.randomness, 10min);
    desk.notices.follow(renewals);
    const AccountId account = desk.add(QStringLiteral("Acme"));
    AccountId wanted;
    connect(&desk.notices, &Notices::windowWanted, this, [&wanted](AccountId id) { wanted = id; });
    emit renewals.failed(account, {.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.constFirst().title, QStringLiteral("Acme could not be renewed automatically"));
    QVERIFY(!m_desktop->shown.constFirst().text.isEmpty());
    MockNotifications::choose(1, QStringLiteral("default"));
    QTRY_COMPARE(wanted, account);
    emit renewals.renewed(account);
    QTRY_COMPARE(m_desktop->closed, QList{1U});
    desk.settings.setValue(DeclaredSettings::NotifyOfRenewal, false);
    emit renewals.failed(account, {.kind = ErrorKind::Offline});
    desk.notices.tellOfBatch(QStringLiteral("something else"), {});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("something else"));
}

void TestNotices::renewalsThatFailMakeOne()
{
    NoticeDesk desk;
    RenewalService renewals(desk.service, desk.world.ports.randomness, 10min);
    desk.notices.follow(renewals);
    const AccountId first = desk.add(QStringLiteral("Acme"));
    const AccountId second = desk.add(QStringLiteral("Beta"));
    emit renewals.failed(first, {.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    emit renewals.failed(second, {.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().replaced, 1U);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("2 accounts could not be renewed automatically"));
    QCOMPARE(m_desktop->shown.constLast().text, QStringLiteral("Acme, Beta"));
}

void TestNotices::expiryIsNotToldBeforeARenewal()
{
    NoticeDesk desk;
    RenewalService renewals(desk.service, desk.world.ports.randomness, 10min);
    desk.notices.follow(renewals);
    const SessionToken renewed = desk.shelveFor(QStringLiteral("Renewed"), 1h);
    desk.shelveFor(QStringLiteral("Acme"), 1h);
    // An hour is too late for it.
    const SessionToken late = desk.shelveFor(QStringLiteral("Late"), 1h);
    QVERIFY(desk.service.setRenewal(renewed.account, {.isOn = true}));
    QVERIFY(desk.service.setRenewal(late.account, {.isOn = true, .until = QTime(22, 30)}));
    renewals.setPaused(false);
    renewals.look();
    desk.comeTo(45min);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    // They expire together, in whatever order.
    QStringList told = m_desktop->shown.constFirst().text.split(QStringLiteral(", "));
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("Acme"), QStringLiteral("Late")}));
    // Paused, it renews nobody.
    renewals.setPaused(true);
    desk.comeTo(11min);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.constLast().title, QStringLiteral("3 tokens are about to expire, the first at 23:00"));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
