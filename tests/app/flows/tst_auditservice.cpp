#include "app/flows/auditservice.h"

#include "app/flows/accountservice.h"
#include "app/flows/audittrail.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QByteArray Password = QByteArrayLiteral("a-password-not-real");

QByteArray anchorItem(const World& world)
{
    return world.item(SecretKey::auditAnchor(world.ports.profile));
}

} // namespace

class TestAuditService : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNew();
    void anchorsAfterASignIn();
    void triesOnceWhereTheKeychainRefuses();
    void removesWhatIsTooOld();
    void verifies();
};

void TestAuditService::saysWhatIsNew()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), Password);
    AccountService service(world.ports);
    QVERIFY(service.reload());
    const QSignalSpy changed(&service.audit(), &AuditService::changed);
    service.audit().notice();
    QCOMPARE(changed.count(), 0);
    service.audit().record(auditEvent(world.ports, AuditKind::Locked));
    QCOMPARE(changed.count(), 1);
    // Another program's, as soon as the lists are read anew.
    const Ports other = world.anotherProgram();
    record(other, auditEvent(other, AuditKind::Unlocked));
    QVERIFY(service.reload());
    QCOMPARE(changed.count(), 2);
    // And those of a flow, which knows nothing of this.
    service.removeAccount(id, this, [](const Result<void>&) {});
    QTRY_COMPARE(changed.count(), 3);
    const auto page = service.audit().page({.kinds = {AuditKind::AccountRemoved}}, {}, 5);
    QVERIFY(page);
    QCOMPARE(page->size(), 1);
}

void TestAuditService::anchorsAfterASignIn()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), Password);
    const SessionToken token = signInto(world, world.ports, id);
    AccountService service(world.ports);
    QVERIFY(service.audit().isAtRest());
    QVERIFY(service.reload());
    QVERIFY(!service.audit().isAtRest());
    QSignalSpy atRest(&service.audit(), &AuditService::atRest);
    QVERIFY(atRest.wait());
    QVERIFY(anchorItem(world).startsWith("1 2 "));
    world.secrets->clearLog();
    // Not again with each of them.
    service.audit().recordCopy(token, TokenFormat::Bare);
    QVERIFY(service.audit().isAtRest());
    runQueuedEvents();
    QVERIFY(world.secrets->log().isEmpty());
}

void TestAuditService::triesOnceWhereTheKeychainRefuses()
{
    World world;
    signInto(world, world.ports, world.store(QStringLiteral("demo-one"), Password));
    world.secrets->failAlways({.kind = ErrorKind::KeychainDenied});
    AccountService service(world.ports);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(service.reload());
        QTRY_VERIFY(service.audit().isAtRest());
    }
    QCOMPARE(world.secrets->log().filter(QStringLiteral("audit-head")).size(), 1);
}

void TestAuditService::removesWhatIsTooOld()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), Password);
    signInto(world, world.ports, id);
    AccountService service(world.ports);
    service.audit().setKept(std::chrono::days{40});
    world.clock->advance(24h * 39);
    signInto(world, world.ports, id);
    QVERIFY(service.reload());
    QTRY_VERIFY(service.audit().isAtRest());
    QCOMPARE(recorded(world).size(), 4); // a token expired as well
    world.clock->advance(24h * 2);
    signInto(world, world.ports, id);
    QVERIFY(service.reload());
    QTRY_VERIFY(service.audit().isAtRest());
    QCOMPARE(recorded(world).filter(QStringLiteral("log-shortened")), QStringList{QStringLiteral("log-shortened 2")});
    QCOMPARE(auditVerdict(world.ports), QStringLiteral("sound"));
}

void TestAuditService::verifies()
{
    World world;
    signInto(world, world.ports, world.store(QStringLiteral("demo-one"), Password));
    AccountService service(world.ports);
    std::optional<Result<AuditVerdict>> verdict;
    service.verifyAudit({}, this, [&verdict](const Result<AuditVerdict>& answer) { verdict = answer; });
    QVERIFY(!verdict);
    QTRY_VERIFY(verdict);
    QCOMPARE(outcome(*verdict), QStringLiteral("done"));
    QCOMPARE((*verdict)->verified, 2);
}

QTEST_GUILESS_MAIN(TestAuditService)
#include "tst_auditservice.moc"
