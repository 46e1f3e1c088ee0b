#include "app/flows/masterkey.h"

#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;
using Effect = MemorySecretStore::Effect;

namespace {

QByteArray keyInKeychain(const World& world)
{
    return world.item(SecretKey::masterKey(world.ports.profile));
}

QByteArray bytesOf(const Result<SharedSecret>& key)
{
    return key ? (*key)->view().toByteArray() : outcome(key).toLatin1();
}

} // namespace

class TestMasterKey : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOnce();
    void isOnlyReadWithoutNeed();
    void comesFromMemory();
    void isMadeOnceByTwoAtATime_data();
    void isMadeOnceByTwoAtATime();
    void keychainError_data();
    void keychainError();
    void failedWriteIsNotKept_data();
    void failedWriteIsNotKept();
    void wrongLength_data();
    void wrongLength();
    void cancelled();
};

void TestMasterKey::isMadeOnce()
{
    World world;
    const auto made = resultOf(masterKeyOrNew(world.ports, {}));
    QCOMPARE(outcome(made), QStringLiteral("done"));
    QCOMPARE((*made)->size(), TokenSealer::MasterKeyBytes);
    QCOMPARE(keyInKeychain(world), bytesOf(made));
    QCOMPARE(world.items().size(), 1);
    QCOMPARE(bytesOf(resultOf(masterKeyOrNew(world.anotherProgram(), {}))), bytesOf(made));
    QCOMPARE(bytesOf(resultOf(masterKey(world.anotherProgram(), {}))), bytesOf(made));
}

void TestMasterKey::isOnlyReadWithoutNeed()
{
    World world;
    QCOMPARE(outcome(resultOf(masterKey(world.ports, {}))), QStringLiteral("SecretNotFound"));
    QVERIFY(world.items().isEmpty());
}

void TestMasterKey::comesFromMemory()
{
    World world;
    const auto made = resultOf(masterKeyOrNew(world.ports, {}));
    world.secrets->clearLog();
    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    QCOMPARE(bytesOf(resultOf(masterKey(world.ports, {}))), bytesOf(made));
    QCOMPARE(bytesOf(resultOf(masterKeyOrNew(world.ports, {}))), bytesOf(made));
    QCOMPARE(world.secrets->log(), QStringList());

    world.ports.masterKeys->drop();
    QCOMPARE(outcome(resultOf(masterKeyOrNew(world.ports, {}))), QStringLiteral("KeychainLocked"));
    world.secrets->succeedAgain();
    QCOMPARE(bytesOf(resultOf(masterKeyOrNew(world.ports, {}))), bytesOf(made));
}

void TestMasterKey::isMadeOnceByTwoAtATime_data()
{
    QTest::addColumn<bool>("inOneProgram");
    QTest::newRow("two coroutines") << true;
    QTest::newRow("two programs") << false;
}

void TestMasterKey::isMadeOnceByTwoAtATime()
{
    QFETCH(bool, inOneProgram);
    World world;
    const Ports otherPorts = inOneProgram ? world.ports : world.anotherProgram();
    const Running<Result<SharedSecret>> one(masterKeyOrNew(world.ports, {}));
    const Running<Result<SharedSecret>> two(masterKeyOrNew(otherPorts, {}));
    const auto first = one.result();
    const auto second = two.result();
    QCOMPARE(outcome(first), QStringLiteral("done"));
    QCOMPARE(bytesOf(first), bytesOf(second));
    QCOMPARE(keyInKeychain(world), bytesOf(first));
}

void TestMasterKey::keychainError_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                            ErrorKind::KeychainFailed}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

// An error is never "there is none": a second key would make every sealed token useless.
void TestMasterKey::keychainError()
{
    QFETCH(ErrorKind, kind);
    World world;
    const QByteArray key(TokenSealer::MasterKeyBytes, 'k');
    world.items().insert(SecretKey::masterKey(world.ports.profile).text(), key);
    world.secrets->failNext(Operation::Read, {.kind = kind});
    QCOMPARE(outcome(resultOf(masterKeyOrNew(world.ports, {}))), errorKindName(kind));
    QCOMPARE(keyInKeychain(world), key);
    QCOMPARE(world.secrets->log().size(), 1);
}

void TestMasterKey::failedWriteIsNotKept_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::newRow("definitely") << false;
    QTest::newRow("arrives late") << true;
}

// A key that is not certainly in the keychain may seal nothing.
void TestMasterKey::failedWriteIsNotKept()
{
    QFETCH(bool, arrives);
    World world;
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainLocked, .mayStillHappen = arrives},
                            arrives ? Effect::Late : Effect::None);
    QCOMPARE(outcome(resultOf(masterKeyOrNew(world.ports, {}))), QStringLiteral("KeychainLocked"));
    QVERIFY(!world.ports.masterKeys->key());
    world.secrets->changesArrive();
    const QByteArray arrived = keyInKeychain(world);
    const auto next = resultOf(masterKeyOrNew(world.ports, {}));
    QCOMPARE(outcome(next), QStringLiteral("done"));
    QCOMPARE(keyInKeychain(world), bytesOf(next));
    QVERIFY(!arrives || arrived == bytesOf(next));
}

void TestMasterKey::wrongLength_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("short") << QByteArray(31, 'k');
    QTest::newRow("long") << QByteArray(33, 'k');
    QTest::newRow("empty") << QByteArray("");
}

void TestMasterKey::wrongLength()
{
    QFETCH(QByteArray, key);
    World world;
    world.items().insert(SecretKey::masterKey(world.ports.profile).text(), key);
    QCOMPARE(outcome(resultOf(masterKeyOrNew(world.ports, {}))), QStringLiteral("KeychainFailed"));
    QCOMPARE(keyInKeychain(world), key);
    QVERIFY(!world.ports.masterKeys->key());
}

void TestMasterKey::cancelled()
{
    World world;
    std::stop_source stop;
    world.secrets->hold();
    const Running<Result<SharedSecret>> making(masterKeyOrNew(world.ports, stop.get_token()));
    runQueuedEvents();
    QVERIFY(!making.isOver());
    stop.request_stop();
    QCOMPARE(outcome(making.result()), QStringLiteral("Cancelled"));
    QVERIFY(world.items().isEmpty());
}

QTEST_GUILESS_MAIN(TestMasterKey)
#include "tst_masterkey.moc"
