// What becomes of the countdowns when somebody sets this computer's clock, or the computer sleeps.

#include "app/flows/accountservice.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/powercut.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Sandbox = QStringLiteral("sandbox");
const QString Production = QStringLiteral("production");

/// A service with one account and its token of 8 hours, from a server whose clock is ahead by the given time.
struct Desk
{
    explicit Desk(std::chrono::milliseconds serverAhead = 0s)
        : account(world.store(QStringLiteral("demo-one"), "a-password-not-real"))
    {
        load();
        signIn(serverAhead);
    }

    void load()
    {
        if (const auto loaded = service.reload(); !loaded) {
            qFatal("cannot load: %s", qPrintable(errorKindName(loaded.error().kind)));
        }
    }

    void signIn(std::chrono::milliseconds serverAhead)
    {
        const Instant atServer = world.clock->now() + serverAhead;
        world.endpoint->grant("Bearer " + hs512Like(hs512Claims(atServer)), atServer);
        bool isOver = false;
        service.getToken(account, {.minimumLife = 0s, .alwaysNew = true}, &service,
                         [&isOver](const Result<TokenGrant>&) { isOver = true; });
        [&] { QTRY_VERIFY(isOver); }();
    }

    [[nodiscard]] std::chrono::seconds left() const
    {
        return timeLeft(service.tokens().constFirst(), service.serverNow(Sandbox));
    }
    [[nodiscard]] std::chrono::milliseconds stored(const QString& environmentId) const
    {
        return *world.ports.index->clockOffset(environmentId);
    }

    World world;
    AccountService service{world.ports};
    AccountId account;
    QSignalSpy warningChanged{&service, &AccountService::clockWarningChanged};
    QSignalSpy tokensChanged{&service, &AccountService::tokensChanged};
};

} // namespace

class TestClockSet : public QObject
{
    Q_OBJECT

private slots:
    void countdownStaysRight_data();
    void countdownStaysRight();
    void reloadNoticesToo();
    void sleep();
    void onlyWhatWasLearnt();
    void signInBeforeTheTick();
    void anotherProgramWasFirst();
    void storageThatFails();
    void warning_data();
    void warning();
    void warningNamesTheWorst();
    void warningGoes();
    void warningAtTheStart();
};

void TestClockSet::countdownStaysRight_data()
{
    QTest::addColumn<qint64>("setByMs");
    QTest::newRow("an hour ahead") << qint64{3'600'000};
    QTest::newRow("an hour back") << qint64{-3'600'000};
    QTest::newRow("a day ahead") << qint64{86'400'000};
    QTest::newRow("to the year 1990") << qint64{-1'140'000'000'000};
}

void TestClockSet::countdownStaysRight()
{
    QFETCH(qint64, setByMs);
    const std::chrono::milliseconds setBy{setByMs};
    Desk desk(10min);
    const auto learnt = desk.service.clockOffset(Sandbox);
    const auto left = desk.left();
    const Instant nextExpiry = *desk.service.nextExpiry();

    desk.world.clock->setWallClock(desk.world.clock->now() + setBy);
    QVERIFY(desk.left() != left);
    desk.world.clock->advance(1s);
    QVERIFY(desk.service.noticeTime() == setBy);
    QVERIFY(desk.left() == left - 1s);
    QVERIFY(desk.service.clockOffset(Sandbox) == learnt - setBy);
    QVERIFY(desk.stored(Sandbox) == learnt - setBy);
    QVERIFY(desk.service.nextExpiry() == nextExpiry + setBy);
    QVERIFY(!desk.service.noticeTime());

    desk.load();
    QCOMPARE(desk.service.tokens().size(), 1);
    QVERIFY(desk.left() == left - 1s);
}

void TestClockSet::reloadNoticesToo()
{
    // Another program's change makes the lists be read anew before the next tick. Without the correction the token
    // would count as expired, and leave the shelf for good.
    Desk desk;
    desk.world.clock->setWallClock(Begin + 24h);
    desk.load();
    QCOMPARE(desk.service.tokens().size(), 1);
    QVERIFY(desk.left() == 8h);
    QVERIFY(!desk.service.noticeTime());
    QVERIFY(desk.stored(Sandbox) == -24h);
}

void TestClockSet::sleep()
{
    Desk desk(10min);
    const auto learnt = desk.service.clockOffset(Sandbox);
    const auto left = desk.left();
    desk.world.clock->advance(7h);
    QVERIFY(!desk.service.noticeTime());
    QVERIFY(desk.left() == left - 7h);
    QVERIFY(desk.service.clockOffset(Sandbox) == learnt);
    desk.world.clock->advance(2h);
    QVERIFY(!desk.service.noticeTime());
    QVERIFY(*desk.service.nextExpiry() <= desk.service.now());
}

void TestClockSet::onlyWhatWasLearnt()
{
    Desk desk;
    desk.world.clock->setWallClock(Begin + 1h);
    desk.service.noticeTime();
    QVERIFY(desk.service.clockOffset(Sandbox) == -1h);
    QVERIFY(desk.service.clockOffset(Production) == 0s);
    QVERIFY(!desk.world.ports.index->clockOffsets()->contains(Production));
}

void TestClockSet::signInBeforeTheTick()
{
    Desk desk;
    desk.world.clock->setWallClock(Begin + 1h);
    // The server's own clock runs on as before.
    desk.signIn(-1h);
    QVERIFY(desk.service.clockOffset(Sandbox) == -1h + 500ms);
    desk.service.noticeTime();
    QVERIFY(desk.service.clockOffset(Sandbox) == -1h + 500ms);
    QVERIFY(desk.stored(Sandbox) == -1h + 500ms);
}

void TestClockSet::anotherProgramWasFirst()
{
    Desk desk;
    AccountService other(desk.world.anotherProgram());
    QVERIFY(other.reload());
    desk.world.clock->setWallClock(Begin + 1h);
    QVERIFY(other.noticeTime() == 1h);
    QVERIFY(desk.service.noticeTime() == 1h);
    for (const AccountService* service : {&other, &desk.service}) {
        QVERIFY(service->clockOffset(Sandbox) == -1h);
    }
    QVERIFY(desk.stored(Sandbox) == -1h);
}

void TestClockSet::storageThatFails()
{
    Desk desk;
    AccountService service(cutOff(desk.world.ports, std::make_shared<PowerCut>(0)));
    QVERIFY(service.reload());
    desk.world.clock->setWallClock(Begin + 1h);
    QVERIFY(service.noticeTime() == 1h);
    QVERIFY(service.clockOffset(Sandbox) == -1h);
}

void TestClockSet::warning_data()
{
    QTest::addColumn<qint64>("offsetMs");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("exact") << qint64{0} << false;
    QTest::newRow("a minute ahead") << qint64{60'000} << false;
    QTest::newRow("more") << qint64{60'001} << true;
    QTest::newRow("a minute behind") << qint64{-60'000} << false;
    QTest::newRow("more behind") << qint64{-60'001} << true;
}

void TestClockSet::warning()
{
    QFETCH(qint64, offsetMs);
    QFETCH(bool, isWarned);
    Desk desk;
    QVERIFY(desk.world.ports.index->setClockOffset(Production, std::chrono::milliseconds{offsetMs}));
    desk.load();
    QCOMPARE(desk.service.clockWarning().has_value(), isWarned);
    QCOMPARE(desk.warningChanged.count(), isWarned ? 1 : 0);
    if (isWarned) {
        const ClockWarning expected{.environmentId = Production, .difference = std::chrono::milliseconds{offsetMs}};
        QVERIFY(desk.service.clockWarning() == expected);
    }
}

void TestClockSet::warningNamesTheWorst()
{
    Desk desk(2min);
    QCOMPARE(desk.service.clockWarning()->environmentId, Sandbox);
    QVERIFY(desk.world.ports.index->setClockOffset(Production, -3min));
    desk.load();
    QCOMPARE(desk.service.clockWarning()->environmentId, Production);
    QVERIFY(desk.service.clockWarning()->difference == -3min);
}

void TestClockSet::warningGoes()
{
    Desk desk(10min);
    QVERIFY(desk.service.clockWarning());
    desk.warningChanged.clear();
    desk.world.clock->setWallClock(Begin + 10min);
    desk.service.noticeTime();
    QVERIFY(!desk.service.clockWarning());
    QCOMPARE(desk.warningChanged.count(), 1);
    // And comes at once where the clock is set wrong.
    desk.world.clock->setWallClock(Begin);
    desk.service.noticeTime();
    QVERIFY(desk.service.clockWarning());
    QCOMPARE(desk.warningChanged.count(), 2);
}

void TestClockSet::warningAtTheStart()
{
    const Desk desk(10min);
    AccountService next(desk.world.anotherProgram());
    QVERIFY(!next.clockWarning());
    QVERIFY(next.reload());
    QVERIFY(next.clockWarning());
}

QTEST_GUILESS_MAIN(TestClockSet)
#include "tst_clockset.moc"
