#include "app/flows/auditanchor.h"

#include "app/adapters/database.h"
#include "app/flows/audittrail.h"
#include "app/flows/reconcile.h"
#include "app/flows/repair.h"
#include "app/flows/verifyaudit.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QTest>
#include <QThread>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

using Operation = MemorySecretStore::Operation;
using State = KeychainStatus::State;

namespace {

const QString Sound = QStringLiteral("sound");
const QString Name = QStringLiteral("demo-one");

QByteArray anchorItem(const World& world)
{
    return world.item(SecretKey::auditAnchor(world.ports.profile));
}

qint64 anchoredRow(const World& world)
{
    return anchorItem(world).split(' ').value(1).toLongLong();
}

/// A world with a chained row, whose head is to be anchored.
AccountId furnish(World& world)
{
    const AccountId id = world.store(Name, QByteArrayLiteral("a-password-not-real"));
    signInto(world, world.ports, id);
    return id;
}

void cutOff(const World& world, int firstRow)
{
    if (!world.database->run(QStringLiteral("DELETE FROM audit WHERE sequence >= ?"), {firstRow})) {
        qFatal("not cut off");
    }
}

} // namespace

class TestAuditAnchor : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenWhenDue();
    void isRenewed();
    void onlyWhileTheKeychainIsOpen_data();
    void onlyWhileTheKeychainIsOpen();
    void neverForASession();
    void errors_data();
    void errors();
    void evidenceStays();
    void isNotTakenBack();
    void unknownForm_data();
    void unknownForm();
    void verification();
    void verificationWithoutAKey();
    void verificationErrors_data();
    void verificationErrors();
    void verificationCanBeStopped();
    void repairGoesOnWithTheLog();
};

void TestAuditAnchor::isWrittenWhenDue()
{
    World world;
    QVERIFY(resultOf(anchorWhenDue(world.ports, {}))); // with nothing due
    QVERIFY(world.secrets->log().isEmpty());
    furnish(world);
    QVERIFY(world.ports.auditCondition->isAnchorDue);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QVERIFY(!world.ports.auditCondition->isAnchorDue);
    QCOMPARE(anchoredRow(world), 2);
    const auto anchor = resultOf(readAnchor(world.ports, {}));
    QVERIFY(anchor && *anchor);
    QCOMPARE((*anchor)->sequence, 2);
    QVERIFY((*anchor)->at == Begin);
    QVERIFY(*world.ports.audit->goesOnFrom(**anchor));
}

void TestAuditAnchor::isRenewed()
{
    World world;
    const AccountId id = furnish(world);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    signInto(world, world.ports, id);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchoredRow(world), 2);
    world.clock->advance(24h);
    signInto(world, world.ports, id);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchoredRow(world), 4);
}

void TestAuditAnchor::onlyWhileTheKeychainIsOpen_data()
{
    QTest::addColumn<KeychainStatus::State>("state");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("isAnchored");
    QTest::newRow("open") << State::Available << true << true;
    QTest::newRow("locked") << State::Locked << true << false;
    QTest::newRow("missing") << State::Missing << true << false;
    QTest::newRow("not to be told, and it gave the key") << State::Unknown << true << true;
    QTest::newRow("not to be told") << State::Unknown << false << false;
}

void TestAuditAnchor::onlyWhileTheKeychainIsOpen()
{
    QFETCH(KeychainStatus::State, state);
    QFETCH(bool, hasKey);
    QFETCH(bool, isAnchored);
    World world;
    furnish(world);
    world.secrets->setStatus({.state = state});
    world.secrets->clearLog();
    if (!hasKey) {
        world.ports.masterKeys->drop();
    }
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchoredRow(world) != 0, isAnchored);
    // Neither is the keychain asked for anything that could bring its prompt up.
    QCOMPARE(world.secrets->log().isEmpty(), !isAnchored);
    QCOMPARE(world.ports.auditCondition->isAnchorDue, !isAnchored);
}

void TestAuditAnchor::neverForASession()
{
    World world;
    furnish(world);
    world.session->begin();
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchorItem(world), QByteArray());
}

void TestAuditAnchor::errors_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("read") << Operation::Read;
    QTest::newRow("write") << Operation::Write;
}

void TestAuditAnchor::errors()
{
    QFETCH(Operation, operation);
    World world;
    furnish(world);
    world.secrets->failNext(operation, {.kind = ErrorKind::KeychainDenied});
    QCOMPARE(outcome(resultOf(anchorWhenDue(world.ports, {}))), QStringLiteral("KeychainDenied"));
    QVERIFY(world.ports.auditCondition->isAnchorDue);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchoredRow(world), 2);
}

// The log grows on after rows were cut off; the anchor must not follow it.
void TestAuditAnchor::evidenceStays()
{
    World world;
    const AccountId id = furnish(world);
    for (int i = 0; i < 4; ++i) {
        signInto(world, world.ports, id);
    }
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchoredRow(world), 6);
    const QByteArray evidence = anchorItem(world);
    cutOff(world, 4);
    for (int day = 0; day < 3; ++day) {
        world.clock->advance(24h);
        signInto(world, world.ports, id);
        signInto(world, world.ports, id);
        QVERIFY(world.ports.auditCondition->isAnchorDue);
        QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
        QVERIFY(!world.ports.auditCondition->isAnchorDue);
        QCOMPARE(anchorItem(world), evidence);
        QCOMPARE(auditVerdict(world.ports), QStringLiteral("cut-off 6"));
    }
}

void TestAuditAnchor::isNotTakenBack()
{
    World world;
    const AccountId id = furnish(world);
    const auto old = *world.ports.audit->head(Begin);
    signInto(world, world.ports, id);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    const QByteArray anchored = anchorItem(world);
    // Another program thinks it is due, too, and has nothing newer.
    world.ports.auditCondition->isAnchorDue = true;
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchorItem(world), anchored);
    QVERIFY(old->sequence < anchoredRow(world));
}

void TestAuditAnchor::unknownForm_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("another version") << QByteArray("2 2 aa 5");
    QTest::newRow("too short") << QByteArray("1 2 aa");
    QTest::newRow("no number") << QByteArray("1 x aa 5");
    QTest::newRow("no MAC") << QByteArray("1 2 zz 5");
    QTest::newRow("nonsense") << QByteArray("\xff\x00\xfe", 3);
}

void TestAuditAnchor::unknownForm()
{
    QFETCH(QByteArray, item);
    World world;
    furnish(world);
    world.items().insert(SecretKey::auditAnchor(world.ports.profile).text(), item);
    QCOMPARE(outcome(resultOf(readAnchor(world.ports, {}))), QStringLiteral("KeychainFailed"));
    QVERIFY(!resultOf(anchorWhenDue(world.ports, {})));
    QCOMPARE(anchorItem(world), item);
    QCOMPARE(auditVerdict(world.ports), QStringLiteral("KeychainFailed"));
}

void TestAuditAnchor::verification()
{
    World world;
    const AccountId id = furnish(world);
    QCOMPARE(auditVerdict(world.anotherProgram()), Sound);
    QVERIFY(!resultOf(verifyAudit(world.ports, {}, {}))->anchoredRow);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    QVERIFY(resultOf(verifyAudit(world.ports, {}, {}))->anchoredRow == 2);
    signInto(world, world.ports, id);
    QCOMPARE(auditVerdict(world.anotherProgram()), Sound);
    QVERIFY(world.database->run(
        QStringLiteral("UPDATE audit SET event = json_set(event, '$.user', 'x') WHERE sequence = 2")));
    QCOMPARE(auditVerdict(world.anotherProgram()), QStringLiteral("changed 2"));
}

void TestAuditAnchor::verificationWithoutAKey()
{
    World world;
    QCOMPARE(auditVerdict(world.ports), Sound);
    record(world.ports, auditEvent(world.ports, AuditKind::Locked));
    QCOMPARE(auditVerdict(world.ports), Sound);
    QCOMPARE(resultOf(verifyAudit(world.ports, {}, {}))->waiting, 1);
    furnish(world);
    world.items().remove(SecretKey::masterKey(world.ports.profile).text());
    QCOMPARE(auditVerdict(world.anotherProgram()), QStringLiteral("other-key"));
}

void TestAuditAnchor::verificationErrors_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("of the key") << QStringLiteral("/master");
    QTest::newRow("of the anchor") << QStringLiteral("/audit-head");
}

void TestAuditAnchor::verificationErrors()
{
    QFETCH(QString, key);
    World world;
    furnish(world);
    const Ports later = world.anotherProgram();
    std::dynamic_pointer_cast<MemorySecretStore>(world.secrets)->hold();
    world.secrets->release();
    world.ports.masterKeys->drop();
    world.secrets->failNext(Operation::Read, {.kind = ErrorKind::KeychainLocked}, MemorySecretStore::Effect::None, key);
    QCOMPARE(auditVerdict(world.ports), QStringLiteral("KeychainLocked"));
    QCOMPARE(auditVerdict(later), Sound);
}

void TestAuditAnchor::verificationCanBeStopped()
{
    World world;
    furnish(world);
    // More than are looked at between two turns of the event loop.
    QVERIFY(world.database->run(QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
        " INSERT INTO audit (sequence, event) SELECT i, '{\"at\":1,\"kind\":\"locked\",\"v\":1}' FROM n")));
    world.ports.masterKeys->drop();
    std::stop_source stop;
    const Running running(verifyAudit(world.ports, {}, stop.get_token()));
    stop.request_stop();
    QCOMPARE(outcome(running.result()), QStringLiteral("Cancelled"));
    QCOMPARE(auditVerdict(world.ports), Sound);
    // And it tells how far it is, in our own thread.
    qint64 last = 0;
    const auto progress = [&last, thread = QThread::currentThread()](qint64 done, qint64 total) {
        QVERIFY(QThread::currentThread() == thread);
        QVERIFY(done > last && done <= total);
        QCOMPARE(total, 10'000);
        last = done;
    };
    QVERIFY(resultOf(verifyAudit(world.ports, progress, {})));
    QVERIFY(last > 0);
}

void TestAuditAnchor::repairGoesOnWithTheLog()
{
    World world;
    const AccountId id = furnish(world);
    QVERIFY(resultOf(anchorWhenDue(world.ports, {})));
    cutOff(world, 2);
    QCOMPARE(auditVerdict(world.ports), QStringLiteral("cut-off 2"));
    const auto found = resultOf(reconcile(world.ports, Scope::Keychain, {}));
    QVERIFY(found);
    QCOMPARE(found->findings.size(), 1);
    QCOMPARE(findingName(found->findings.constFirst().kind), QStringLiteral("log-cut-off"));
    const auto outcomes = resultOf(repair(world.ports, found->findings, {}));
    QVERIFY(outcomes.constFirst().state == RepairOutcome::State::Repaired);
    QCOMPARE(auditVerdict(world.ports), Sound);
    QCOMPARE(recorded(world).constLast(), QStringLiteral("repaired log-cut-off"));
    signInto(world, world.ports, id);
    QVERIFY(resultOf(reconcile(world.ports, Scope::Keychain, {}))->findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditAnchor)
#include "tst_auditanchor.moc"
