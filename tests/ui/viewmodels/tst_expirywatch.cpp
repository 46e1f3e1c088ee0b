#include "ui/viewmodels/expirywatch.h"

#include "tests/ui/support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr ExpiryThresholds Thresholds{.expiring = 15min, .urgent = 5min};

/// What a watch has told, by the labels of the tokens: "a b" for two in one.
class Told
{
public:
    explicit Told(const ExpiryWatch& watch)
    {
        QObject::connect(&watch, &ExpiryWatch::due, &m_context, [this](const QList<SessionToken>& tokens) {
            QStringList labels;
            for (const SessionToken& token : tokens) {
                labels.append(token.label);
            }
            m_labels.append(labels.join(u' '));
        });
    }

    /// And forgets it.
    QStringList take() { return std::exchange(m_labels, {}); }

private:
    QObject m_context;
    QStringList m_labels;
};

struct WatchedDesk : Desk
{
    ExpiryWatch watch{service, Thresholds};
    Told told{watch};

    QStringList after(std::chrono::seconds duration)
    {
        advance(duration);
        watch.look();
        return told.take();
    }
    SessionToken shelveFor(const char* label, std::chrono::seconds life)
    {
        return shelve(add(QString::fromLatin1(label)), life, QString::fromLatin1(label));
    }
};

const QStringList Nothing;

} // namespace

class TestExpiryWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsOncePerThreshold();
    void tellsByItself();
    void whatIsCloseTogetherIsToldTogether();
    void onlyTheFreshestCounts();
    void shortLivesAreNoNews();
    void tellsAtTheStart();
    void goneAreNotTold();
    void thresholdsCountAtOnce();
    void snoozed_data();
    void snoozed();
    void snoozedAndReplaced();
    void clockThatIsSet();
};

void TestExpiryWatch::tellsOncePerThreshold()
{
    WatchedDesk desk;
    desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(44min), Nothing);
    QCOMPARE(desk.after(1min), QStringList{QStringLiteral("a")});
    QCOMPARE(desk.after(0s), Nothing);
    QCOMPARE(desk.after(9min), Nothing);
    QCOMPARE(desk.after(1min), QStringList{QStringLiteral("a")});
    QCOMPARE(desk.after(4min), Nothing);
    QCOMPARE(desk.after(2min), Nothing); // expired
}

void TestExpiryWatch::tellsByItself()
{
    WatchedDesk desk;
    desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(45min - 1s), Nothing);
    QSignalSpy due(&desk.watch, &ExpiryWatch::due);
    desk.advance(1s);
    QVERIFY(due.wait());
}

void TestExpiryWatch::whatIsCloseTogetherIsToldTogether()
{
    WatchedDesk desk;
    desk.shelveFor("later", 1h + 5min);
    for (const char* label : {"a", "b", "c"}) {
        desk.shelveFor(label, 1h);
        desk.advance(15s);
    }
    QCOMPARE(desk.after(45min - 45s), QStringList{QStringLiteral("a b c")});
    QCOMPARE(desk.after(1min), Nothing);
    QCOMPARE(desk.after(4min), QStringList{QStringLiteral("later")});
    QCOMPARE(desk.after(5min), QStringList{QStringLiteral("a b c")});
}

void TestExpiryWatch::onlyTheFreshestCounts()
{
    WatchedDesk desk;
    const SessionToken old = desk.shelveFor("a", 1h);
    const SessionToken fresh = desk.shelve(old.account, 2h, QStringLiteral("fresh"));
    QVERIFY(!desk.watch.isCurrent(old));
    QVERIFY(desk.watch.isCurrent(fresh));
    QCOMPARE(desk.after(50min), Nothing);
    QCOMPARE(desk.after(55min), QStringList{QStringLiteral("fresh")});
}

void TestExpiryWatch::shortLivesAreNoNews()
{
    WatchedDesk desk;
    desk.shelveFor("a", 10min);
    QCOMPARE(desk.after(1min), Nothing);
    QCOMPARE(desk.after(4min), QStringList{QStringLiteral("a")}); // that it is urgent is
}

void TestExpiryWatch::tellsAtTheStart()
{
    Desk desk;
    desk.shelve(desk.add(QStringLiteral("Acme")), 1h);
    desk.advance(50min);
    ExpiryWatch watch(desk.service, Thresholds);
    QSignalSpy due(&watch, &ExpiryWatch::due);
    QVERIFY(due.wait());
}

void TestExpiryWatch::goneAreNotTold()
{
    WatchedDesk desk;
    const SessionToken token = desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(40min), Nothing);
    QVERIFY(desk.service.forgetToken(token.id));
    QCOMPARE(desk.after(10min), Nothing);
}

void TestExpiryWatch::thresholdsCountAtOnce()
{
    WatchedDesk desk;
    desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(10min), Nothing);
    QSignalSpy due(&desk.watch, &ExpiryWatch::due);
    desk.watch.setThresholds({.expiring = 50min, .urgent = 5min});
    QVERIFY(due.wait());
}

void TestExpiryWatch::snoozed_data()
{
    QTest::addColumn<int>("minutesLeft");
    QTest::addColumn<int>("secondsUntilAgain");
    QTest::newRow("expiring: five minutes") << 15 << 300;
    QTest::newRow("urgent: half of what is left") << 4 << 120;
}

void TestExpiryWatch::snoozed()
{
    QFETCH(int, minutesLeft);
    QFETCH(int, secondsUntilAgain);
    WatchedDesk desk;
    const SessionToken token = desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(1h - std::chrono::minutes{minutesLeft}), QStringList{QStringLiteral("a")});
    desk.watch.snooze({token});
    QCOMPARE(desk.after(std::chrono::seconds{secondsUntilAgain} - 1s), Nothing);
    QCOMPARE(desk.after(1s), QStringList{QStringLiteral("a")});
    QCOMPARE(desk.after(1s), Nothing); // once
}

void TestExpiryWatch::snoozedAndReplaced()
{
    WatchedDesk desk;
    const SessionToken token = desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(46min), QStringList{QStringLiteral("a")});
    desk.watch.snooze({token});
    desk.shelve(token.account, 8h, QStringLiteral("fresh"));
    QCOMPARE(desk.after(10min), Nothing);
}

void TestExpiryWatch::clockThatIsSet()
{
    WatchedDesk desk;
    QVERIFY(desk.world.ports.index->setClockOffset(QStringLiteral("sandbox"), 0ms)); // as a sign-in has learnt it
    desk.shelveFor("a", 1h);
    QCOMPARE(desk.after(10min), Nothing);
    desk.world.clock->setWallClock(desk.world.clock->now() + 40min);
    QCOMPARE(desk.after(0s), Nothing); // no time has passed
    QCOMPARE(desk.after(35min), QStringList{QStringLiteral("a")});
}

QTEST_GUILESS_MAIN(TestExpiryWatch)
#include "tst_expirywatch.moc"
