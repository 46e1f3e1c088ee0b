#include "app/flows/permitted.h"

#include "app/flows/accountservice.h"
#include "app/flows/audittrail.h"
#include "app/flows/policytrail.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Forbidden = QStringLiteral("ForbiddenByPolicy");

AccountDraft draftIn(const QString& username, const QString& environmentId)
{
    AccountDraft draft = draftOf(username);
    draft.label = username;
    draft.environmentId = environmentId;
    return draft;
}

EnvironmentDraft environmentNamed(const QString& name, EnvironmentKind kind = EnvironmentKind::Sandbox)
{
    return {.name = name, .kind = kind, .signInUrl = QStringLiteral("https://zoo.example/api/v2/auth/sign_in")};
}

Result<Account> add(const World& world, const QString& username, const QString& environmentId)
{
    return resultOf(addAccount(world.ports, draftIn(username, environmentId), secretOf("a-password-not-real"), {}));
}

Result<TokenGrant> get(const World& world, AccountId account)
{
    return resultOf(getToken(world.ports, account, {.minimumLife = 5min}, {}, {}));
}

QStringList recorded(const World& world, AuditKind kind)
{
    QStringList details;
    const auto rows = world.ports.audit->page({.kinds = {kind}}, std::nullopt, 100);
    for (const AuditRow& row : rows.value()) {
        details.prepend(row.event->detail + row.event->cause);
    }
    return details;
}

} // namespace

// What the administrator forbids is forbidden to every flow, whichever program it belongs to.
class TestPermitted : public QObject
{
    Q_OBJECT

private slots:
    void forbiddenProduction();
    void forbiddenCustomEnvironments();
    void forbiddenFormats();
    void countsAsSoonAsItIsSo();
    void policyIsRecordedWhenItIsAnother();
};

void TestPermitted::forbiddenProduction()
{
    World world;
    const auto production = add(world, QStringLiteral("demo-one"), QStringLiteral("production"));
    const auto sandbox = add(world, QStringLiteral("demo-two"), QStringLiteral("sandbox"));
    world.endpoint->grant("Bearer " + hs512Like(hs512Claims(Begin)));
    const auto kept = get(world, production->id());
    QCOMPARE(outcome(kept), QStringLiteral("done"));

    world.ports.permissions->production = false;
    // Neither the one on the shelf nor a new one, and the server is not asked.
    QCOMPARE(outcome(get(world, production->id())), Forbidden);
    QCOMPARE(outcome(resultOf(openToken(world.ports, kept->token, {}))), Forbidden);
    QCOMPARE(outcome(resultOf(signIn(world.ports, production->id(), {}, {}))), Forbidden);
    QVERIFY(recorded(world, AuditKind::SignInFailed).contains(Forbidden));
    QCOMPARE(outcome(add(world, QStringLiteral("demo-three"), QStringLiteral("production"))), Forbidden);
    QCOMPARE(
        outcome(resultOf(editAccount(world.ports, sandbox->id(),
                                     draftIn(QStringLiteral("demo-two"), QStringLiteral("production")), Secret(), {}))),
        Forbidden);
    AccountService service(world.ports);
    QVERIFY(service.reload());
    QCOMPARE(outcome(service.addEnvironment(environmentNamed(QStringLiteral("Live"), EnvironmentKind::Production))),
             Forbidden);
    // All else goes on, and what is forbidden can still be removed.
    QCOMPARE(outcome(service.addEnvironment(environmentNamed(QStringLiteral("Zoo")))), QStringLiteral("done"));
    world.endpoint->grant("Bearer " + hs512Like(hs512Claims(Begin)));
    QCOMPARE(outcome(get(world, sandbox->id())), QStringLiteral("done"));
    QCOMPARE(outcome(resultOf(removeAccount(world.ports, production->id(), {}))), QStringLiteral("done"));
}

void TestPermitted::forbiddenCustomEnvironments()
{
    World world;
    AccountService service(world.ports);
    const auto own = service.addEnvironment(environmentNamed(QStringLiteral("Zoo")));
    QVERIFY(own);
    const auto account = add(world, QStringLiteral("demo-one"), own->id());
    QVERIFY(account);

    world.ports.permissions->customEnvironments = false;
    QCOMPARE(outcome(service.addEnvironment(environmentNamed(QStringLiteral("Other")))), Forbidden);
    QCOMPARE(outcome(service.editEnvironment(own->id(), environmentNamed(QStringLiteral("Other")))), Forbidden);
    QCOMPARE(outcome(get(world, account->id())), Forbidden);
    QCOMPARE(outcome(add(world, QStringLiteral("demo-two"), own->id())), Forbidden);
    QCOMPARE(outcome(add(world, QStringLiteral("demo-two"), QStringLiteral("sandbox"))), QStringLiteral("done"));
    QCOMPARE(outcome(resultOf(removeAccount(world.ports, account->id(), {}))), QStringLiteral("done"));
    QCOMPARE(outcome(service.removeEnvironment(own->id())), QStringLiteral("done"));
}

void TestPermitted::forbiddenFormats()
{
    World world;
    const AccountService service(world.ports);
    world.ports.permissions->forbiddenFormats = {TokenFormat::Curl};
    QCOMPARE(outcome(service.checkCopy(TokenFormat::Curl)), Forbidden);
    QCOMPARE(outcome(service.checkCopy(TokenFormat::Issued)), QStringLiteral("done"));
}

void TestPermitted::countsAsSoonAsItIsSo()
{
    World world;
    const auto account = add(world, QStringLiteral("demo-one"), QStringLiteral("production"));
    world.ports.permissions->production = false;
    QCOMPARE(outcome(get(world, account->id())), Forbidden);
    world.ports.permissions->production = true;
    world.endpoint->grant("Bearer " + hs512Like(hs512Claims(Begin)));
    QCOMPARE(outcome(get(world, account->id())), QStringLiteral("done"));
}

void TestPermitted::policyIsRecordedWhenItIsAnother()
{
    World world;
    AccountService service(world.ports);
    const auto record = [&world, &service](const Policy& policy) {
        world.clock->advance(1s);
        recordPolicy(service.audit(), auditEvent(world.ports, AuditKind::PolicyLoaded), policy);
    };
    Policy policy;
    record(policy); // nothing to tell of
    policy.rules.add(QStringLiteral("use/production"), {false, QStringLiteral("/etc/somewhere")});
    policy.rules.add(QStringLiteral("network/deadlineSeconds"), {20, QStringLiteral("/etc/somewhere")});
    record(policy);
    record(policy);
    policy.problems = {{.kind = PolicyProblem::Kind::UnknownKey, .key = QStringLiteral("a/b")},
                       {.kind = PolicyProblem::Kind::Malformed, .line = 3}};
    record(policy);
    record({});
    record({});
    QCOMPARE(recorded(world, AuditKind::PolicyLoaded),
             QStringList({QStringLiteral("network/deadlineSeconds=20 use/production=false"),
                          QStringLiteral("network/deadlineSeconds=20 use/production=false !unknown-key:a/b !malformed"),
                          QString()}));
}

QTEST_GUILESS_MAIN(TestPermitted)
#include "tst_permitted.moc"
