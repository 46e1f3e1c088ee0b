#include "app/flows/lockservice.h"

#include "app/flows/batchsignin.h"
#include "app/flows/masterkey.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr TokenWish NewToken{.minimumLife = 0s, .alwaysNew = true};
const QByteArray Password = QByteArrayLiteral("a-password-not-real");
const QString ReadsKey = QStringLiteral("read tokendesk/test/master");

/// A service over one account, whose master key has been made.
struct Desk
{
    World world;
    AccountId account = world.store(QStringLiteral("demo-one"), Password);
    AccountService service{world.ports};
    LockService& lock = service.lockService();
    QSignalSpy aboutToLock{&lock, &LockService::aboutToLock};
    QSignalSpy lockedChanged{&lock, &LockService::lockedChanged};
    QSignalSpy failed{&lock, &LockService::unlockingFailed};

    Desk()
    {
        std::ignore = signInto(world, world.ports, account);
        load();
        world.secrets->clearLog();
    }

    void load()
    {
        if (const auto loaded = service.reload(); !loaded) {
            qFatal("cannot load: %s", qPrintable(errorKindName(loaded.error().kind)));
        }
    }

    void unlock()
    {
        lock.unlock();
        QTRY_VERIFY(!lock.isLocked());
    }

    /// Asks for a new token; the outcome comes into the text.
    std::shared_ptr<QString> ask()
    {
        auto told = std::make_shared<QString>();
        service.getToken(account, NewToken, &service,
                         [told](const Result<TokenGrant>& grant) { *told = outcome(grant); });
        return told;
    }

    void willGrant() const { world.endpoint->grant("Bearer " + hs512Like(hs512Claims(Begin + 1h))); }
    [[nodiscard]] qsizetype shelved() const { return world.ports.shelf->tokensOf(account).value().size(); }
    /// What the keychain was asked that is about locking; the audit log has its own business there.
    [[nodiscard]] QStringList asked() const
    {
        QStringList lines = world.secrets->log();
        lines.removeIf([](const QString& line) { return line != ReadsKey && line != u"lock"; });
        return lines;
    }
    /// What the audit log tells since the last that was before the test.
    [[nodiscard]] QStringList toldSince(const QStringList& before) const
    {
        return recorded(world).sliced(before.size());
    }
};

} // namespace

class TestLockService : public QObject
{
    Q_OBJECT

private slots:
    void locksAndUnlocks();
    void recordsWhy_data();
    void recordsWhy();
    void staysLockedWhereTheKeychainRefuses_data();
    void staysLockedWhereTheKeychainRefuses();
    void unlockingCanBeGivenUp();
    void lockingGivesUpAnUnlocking();
    void withoutAKeyThereIsNothingToAskFor();
    void keyThatComesLateIsNotKept();
    void givesUpWhatWaitsForTheKeychain();
    void keepsWhatTheServerGrants();
    void cancelsABatchAndKeepsWhatItHas();
    void handsNothingOut();
    void outsideChangesShowAfterwards();
    void locksTheKeychainToo();
    void unlocksAfterTheKeychainIsLocked();
    void sessionOnly();
    void serviceThatIsGone();
};

void TestLockService::locksAndUnlocks()
{
    Desk desk;
    const QStringList before = recorded(desk.world);
    bool wasThereToTheLast = false;
    connect(&desk.lock, &LockService::aboutToLock, this,
            [&] { wasThereToTheLast = !desk.service.accounts().isEmpty() && desk.world.ports.masterKeys->key(); });
    QVERIFY(!desk.lock.isLocked());
    desk.lock.unlock();
    QVERIFY(!desk.lock.isUnlocking());

    desk.lock.lock(LockReason::Person);
    QVERIFY(desk.lock.isLocked());
    QVERIFY(wasThereToTheLast);
    QVERIFY(!desk.world.ports.masterKeys->key());
    QVERIFY(desk.service.accounts().isEmpty());
    QVERIFY(desk.service.tokens().isEmpty());
    QVERIFY(!desk.service.nextExpiry());
    desk.lock.lock(LockReason::Person);
    QCOMPARE(desk.aboutToLock.size(), 1);
    QCOMPARE(desk.lockedChanged.size(), 1);
    QVERIFY(desk.asked().isEmpty());

    desk.lock.unlock();
    QVERIFY(desk.lock.isLocked());
    QVERIFY(desk.lock.isUnlocking());
    desk.lock.unlock();
    QTRY_VERIFY(!desk.lock.isLocked());
    QVERIFY(!desk.lock.isUnlocking());
    QCOMPARE(desk.lockedChanged.size(), 2);
    QCOMPARE(desk.asked(), QStringList{ReadsKey});
    QVERIFY(desk.world.ports.masterKeys->key());
    QCOMPARE(desk.service.accounts().size(), 1);
    QCOMPARE(desk.service.tokens().size(), 1);
    QCOMPARE(desk.toldSince(before), (QStringList{QStringLiteral("locked"), QStringLiteral("unlocked")}));
    QVERIFY(newestRow(desk.world).isChained);
    QCOMPARE(auditVerdict(desk.world.ports), QStringLiteral("sound"));
}

void TestLockService::recordsWhy_data()
{
    QTest::addColumn<LockReason>("reason");
    QTest::addColumn<QString>("expected");
    QTest::newRow("person") << LockReason::Person << QStringLiteral("locked");
    QTest::newRow("idle") << LockReason::Idle << QStringLiteral("locked idle");
    QTest::newRow("session") << LockReason::Session << QStringLiteral("locked session");
    QTest::newRow("sleep") << LockReason::Sleep << QStringLiteral("locked sleep");
    QTest::newRow("minimised") << LockReason::Minimised << QStringLiteral("locked minimised");
}

void TestLockService::recordsWhy()
{
    QFETCH(LockReason, reason);
    Desk desk;
    desk.lock.lock(reason);
    QTEST(recorded(desk.world).constLast(), "expected");
    // While the key was there, and not made up for later.
    QVERIFY(newestRow(desk.world).isChained);
}

void TestLockService::staysLockedWhereTheKeychainRefuses_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                                 ErrorKind::KeychainFailed}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestLockService::staysLockedWhereTheKeychainRefuses()
{
    QFETCH(ErrorKind, kind);
    Desk desk;
    desk.lock.lock(LockReason::Person);
    desk.world.secrets->failAlways({.kind = kind});
    desk.lock.unlock();
    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(desk.failed.constFirst().constFirst().value<Error>().kind == kind);
    QVERIFY(desk.lock.isLocked());
    QVERIFY(!desk.lock.isUnlocking());
    QVERIFY(desk.service.accounts().isEmpty());
    QCOMPARE(recorded(desk.world).constLast(), QStringLiteral("locked"));
    desk.world.secrets->succeedAgain();
    desk.unlock();
    QCOMPARE(desk.service.accounts().size(), 1);
}

void TestLockService::unlockingCanBeGivenUp()
{
    Desk desk;
    desk.lock.lock(LockReason::Person);
    desk.world.secrets->hold();
    desk.lock.unlock();
    desk.lock.cancelUnlocking();
    QTRY_VERIFY(!desk.lock.isUnlocking());
    // The prompt is answered all the same.
    desk.world.secrets->release();
    runQueuedEvents();
    QVERIFY(desk.lock.isLocked());
    QVERIFY(desk.failed.isEmpty());
    desk.unlock();
}

void TestLockService::lockingGivesUpAnUnlocking()
{
    Desk desk;
    desk.lock.lock(LockReason::Person);
    desk.world.secrets->hold();
    desk.lock.unlock();
    desk.lock.lock(LockReason::Session);
    QTRY_VERIFY(!desk.lock.isUnlocking());
    desk.world.secrets->release();
    runQueuedEvents();
    QVERIFY(desk.lock.isLocked());
}

void TestLockService::withoutAKeyThereIsNothingToAskFor()
{
    World world;
    AccountService service(world.ports);
    service.lockService().lock(LockReason::Person);
    service.lockService().unlock();
    QTRY_VERIFY(!service.isLocked());
    QVERIFY(!world.ports.masterKeys->key());
}

void TestLockService::keyThatComesLateIsNotKept()
{
    Desk desk;
    desk.world.ports.masterKeys->drop();
    desk.world.secrets->hold();
    const Running<Result<SharedSecret>> reading(masterKey(desk.world.ports, {}));
    desk.lock.lock(LockReason::Person);
    desk.world.secrets->release();
    QVERIFY(reading.result());
    QVERIFY(!desk.world.ports.masterKeys->key());
}

void TestLockService::givesUpWhatWaitsForTheKeychain()
{
    Desk desk;
    desk.world.secrets->hold();
    const auto token = desk.ask();
    QString added;
    desk.service.addAccount(draftOf(QStringLiteral("demo-two")), secretOf("not real"), this,
                            [&added](const Result<Account>& account) { added = outcome(account); });
    runQueuedEvents();
    desk.lock.lock(LockReason::Person);
    QTRY_COMPARE(*token, QStringLiteral("Cancelled"));
    QTRY_COMPARE(added, QStringLiteral("Cancelled"));
    QVERIFY(!desk.service.isBusy());
    desk.world.secrets->release();
    runQueuedEvents();
    QVERIFY(desk.world.endpoint->calls().size() == 1); // the one that made the key
}

void TestLockService::keepsWhatTheServerGrants()
{
    Desk desk;
    desk.willGrant();
    desk.world.endpoint->hold();
    const auto token = desk.ask();
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 2);
    desk.lock.lock(LockReason::Person);
    desk.world.endpoint->release();
    QTRY_VERIFY(!desk.service.isBusy());
    QCOMPARE(desk.shelved(), 2);
    QVERIFY(desk.service.tokens().isEmpty());
    QVERIFY(!desk.world.ports.masterKeys->key());
    desk.unlock();
    QCOMPARE(desk.service.tokens().size(), 2);
    // It opens.
    QString opened;
    desk.service.openToken(desk.service.tokens().constLast().id, this,
                           [&opened](const Result<Secret>& text) { opened = outcome(text); });
    QTRY_COMPARE(opened, QStringLiteral("done"));
    QCOMPARE(auditVerdict(desk.world.ports), QStringLiteral("sound"));
}

void TestLockService::cancelsABatchAndKeepsWhatItHas()
{
    Desk desk;
    QList<AccountId> accounts{desk.account};
    for (int i = 0; i < 19; ++i) {
        accounts.append(desk.world.store(QStringLiteral("demo-%1").arg(i), Password));
    }
    for (int i = 0; i < accounts.size(); ++i) {
        desk.willGrant();
    }
    desk.load();
    desk.world.endpoint->hold();
    BatchSignIn batch(desk.service, accounts, {.alwaysNew = true});
    QSignalSpy finished(&batch, &BatchSignIn::finished);
    batch.start();
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1 + BatchSignIn::MaximumInFlight);
    desk.lock.lock(LockReason::Person);
    desk.world.endpoint->release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch.counts().signedIn, int(BatchSignIn::MaximumInFlight));
    QCOMPARE(batch.counts().cancelled, 20 - int(BatchSignIn::MaximumInFlight));
    desk.unlock();
    QCOMPARE(desk.service.tokens().size(), 1 + BatchSignIn::MaximumInFlight);
}

void TestLockService::handsNothingOut()
{
    Desk desk;
    const TokenId known = desk.service.tokens().constFirst().id;
    desk.lock.lock(LockReason::Person);
    desk.willGrant();
    const auto token = desk.ask();
    QString opened;
    desk.service.openToken(known, this, [&opened](const Result<Secret>& text) { opened = outcome(text); });
    QVERIFY(opened.isEmpty());
    QTRY_COMPARE(*token, QStringLiteral("Cancelled"));
    QTRY_COMPARE(opened, QStringLiteral("Cancelled"));
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    QVERIFY(desk.asked().isEmpty());
}

void TestLockService::outsideChangesShowAfterwards()
{
    Desk desk;
    desk.lock.lock(LockReason::Person);
    desk.world.store(QStringLiteral("demo-two"), Password);
    desk.load();
    QVERIFY(desk.service.accounts().isEmpty());
    const QSignalSpy changed(&desk.service, &AccountService::accountsChanged);
    desk.unlock();
    QCOMPARE(desk.service.accounts().size(), 2);
    QCOMPARE(changed.size(), 1);
}

void TestLockService::locksTheKeychainToo()
{
    Desk desk;
    desk.lock.lock(LockReason::Person, LockService::Keychain::LockedToo);
    QVERIFY(desk.lock.isLocked());
    desk.unlock();
    QCOMPARE(desk.asked(), (QStringList{QStringLiteral("lock"), ReadsKey}));
}

void TestLockService::unlocksAfterTheKeychainIsLocked()
{
    Desk desk;
    desk.world.secrets->hold();
    desk.lock.lock(LockReason::Person, LockService::Keychain::LockedToo);
    desk.lock.unlock();
    runQueuedEvents();
    QVERIFY(desk.lock.isUnlocking());
    QCOMPARE(desk.asked(), QStringList{QStringLiteral("lock")});
    desk.lock.cancelUnlocking();
    QVERIFY(!desk.lock.isUnlocking());
    desk.lock.unlock();
    desk.world.secrets->release();
    QTRY_VERIFY(!desk.lock.isLocked());
    QCOMPARE(desk.asked(), (QStringList{QStringLiteral("lock"), ReadsKey}));
}

void TestLockService::sessionOnly()
{
    Desk desk;
    desk.service.beginSessionOnly();
    desk.world.secrets->failAlways({.kind = ErrorKind::KeychainMissing});
    desk.lock.lock(LockReason::Person);
    QVERIFY(desk.service.accounts().isEmpty());
    // The key is in memory, like everything else then: nobody is asked.
    desk.unlock();
    QCOMPARE(desk.service.accounts().size(), 1);
    QVERIFY(desk.service.isSessionOnly());
}

void TestLockService::serviceThatIsGone()
{
    const World world;
    {
        AccountService service(world.ports);
        service.lockService().lock(LockReason::Person);
        world.secrets->hold();
        service.lockService().unlock();
    }
    world.secrets->release();
    runQueuedEvents();
    QVERIFY(!world.ports.masterKeys->key());
}

QTEST_GUILESS_MAIN(TestLockService)
#include "tst_lockservice.moc"
