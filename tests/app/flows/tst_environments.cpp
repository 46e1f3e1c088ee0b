#include "app/flows/accountservice.h"

#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

namespace {

EnvironmentDraft draftNamed(const QString& name)
{
    return {.name = name,
            .kind = EnvironmentKind::Sandbox,
            .signInUrl = QStringLiteral("https://zoo.example/api/v2/auth/sign_in")};
}

} // namespace

// Environments of one's own are edited through the service, in a real database.
class TestEnvironments : public QObject
{
    Q_OBJECT

private slots:
    void everyPartCanBeEdited_data();
    void everyPartCanBeEdited();
    void keepsItsNameInAnotherCase();
    void refusals_data();
    void refusals();
    void builtInOnesStayAsTheyAre_data();
    void builtInOnesStayAsTheyAre();
    void unknownOne();
};

void TestEnvironments::everyPartCanBeEdited_data()
{
    QTest::addColumn<EnvironmentDraft>("draft");
    EnvironmentDraft draft = draftNamed(QStringLiteral("Zoo"));
    draft.name = QStringLiteral("Other");
    QTest::newRow("name") << draft;
    draft = draftNamed(QStringLiteral("Zoo"));
    draft.kind = EnvironmentKind::Production;
    QTest::newRow("kind") << draft;
    draft = draftNamed(QStringLiteral("Zoo"));
    draft.signInUrl = QStringLiteral("https://other.example/api/v2/auth/sign_in");
    QTest::newRow("URL") << draft;
    draft = draftNamed(QStringLiteral("Zoo"));
    draft.caFile = QStringLiteral("/etc/zoo/ca.pem");
    QTest::newRow("CA file") << draft;
    draft = draftNamed(QStringLiteral("Zoo"));
    draft.bodyShape = BodyShape::Flat;
    QTest::newRow("body shape") << draft;
}

void TestEnvironments::everyPartCanBeEdited()
{
    QFETCH(EnvironmentDraft, draft);
    const World world;
    AccountService service(world.ports);
    const auto added = service.addEnvironment(draftNamed(QStringLiteral("Zoo")));
    QVERIFY(added);
    const QSignalSpy changes(&service, &AccountService::environmentsChanged);
    QCOMPARE(outcome(service.editEnvironment(added->id(), draft)), QStringLiteral("done"));
    QCOMPARE(changes.count(), 1);
    // What another program finds is what counts.
    AccountService other(world.anotherProgram());
    QVERIFY(other.reload());
    const Environment* stored = other.environment(added->id());
    QVERIFY(stored != nullptr);
    QCOMPARE(stored->name(), draft.name);
    QCOMPARE(stored->kind(), draft.kind);
    QCOMPARE(stored->signInUrl(), QUrl(draft.signInUrl));
    QCOMPARE(stored->caFile(), draft.caFile);
    QCOMPARE(stored->bodyShape(), draft.bodyShape);
    QCOMPARE(other.environments().size(), 3);
}

void TestEnvironments::keepsItsNameInAnotherCase()
{
    const World world;
    AccountService service(world.ports);
    const auto added = service.addEnvironment(draftNamed(QStringLiteral("Zoo")));
    QVERIFY(added);
    QCOMPARE(outcome(service.editEnvironment(added->id(), draftNamed(QStringLiteral("ZOO")))), QStringLiteral("done"));
    QCOMPARE(service.environment(added->id())->name(), QStringLiteral("ZOO"));
}

void TestEnvironments::refusals_data()
{
    QTest::addColumn<EnvironmentDraft>("draft");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Field>("field");
    QTest::newRow("name of another") << draftNamed(QStringLiteral("park")) << QStringLiteral("Duplicate")
                                     << Field::Name;
    QTest::newRow("name of a built-in one")
        << draftNamed(QStringLiteral("SANDBOX")) << QStringLiteral("Duplicate") << Field::Name;
    QTest::newRow("no name") << draftNamed(QString()) << QStringLiteral("FieldEmpty") << Field::Name;
    EnvironmentDraft draft = draftNamed(QStringLiteral("Zoo"));
    draft.signInUrl = QStringLiteral("http://zoo.example/");
    QTest::newRow("not encrypted") << draft << QStringLiteral("InsecureUrl") << Field::SignInUrl;
}

void TestEnvironments::refusals()
{
    QFETCH(EnvironmentDraft, draft);
    const World world;
    AccountService service(world.ports);
    QVERIFY(service.addEnvironment(draftNamed(QStringLiteral("Park"))));
    const auto added = service.addEnvironment(draftNamed(QStringLiteral("Zoo")));
    QVERIFY(added);
    const auto edited = service.editEnvironment(added->id(), draft);
    QTEST(outcome(edited), "expected");
    QTEST(edited.error().field, "field");
    QCOMPARE(service.environment(added->id())->name(), QStringLiteral("Zoo"));
    QCOMPARE(service.environment(added->id())->signInUrl().scheme(), QStringLiteral("https"));
}

void TestEnvironments::builtInOnesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("sandbox") << Environment::sandbox().id();
    QTest::newRow("production") << Environment::production().id();
}

void TestEnvironments::builtInOnesStayAsTheyAre()
{
    QFETCH(QString, id);
    const World world;
    AccountService service(world.ports);
    QVERIFY(service.reload());
    const QUrl url = service.environment(id)->signInUrl();
    const auto edited = service.editEnvironment(id, draftNamed(QStringLiteral("Mine")));
    QCOMPARE(outcome(edited), QStringLiteral("NotFound"));
    QCOMPARE(edited.error().field, Field::Environment);
    QCOMPARE(service.environment(id)->signInUrl(), url);
    QCOMPARE(outcome(service.removeEnvironment(id)), QStringLiteral("NotFound"));
    QCOMPARE(service.environments().size(), 2);
}

void TestEnvironments::unknownOne()
{
    const World world;
    AccountService service(world.ports);
    QCOMPARE(outcome(service.editEnvironment(QStringLiteral("nowhere"), draftNamed(QStringLiteral("Zoo")))),
             QStringLiteral("NotFound"));
    QVERIFY(service.reload());
    QCOMPARE(service.environments().size(), 2);
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
