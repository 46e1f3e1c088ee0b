#include "app/flows/proxysignin.h"

#include "app/flows/signin.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;

using Operation = MemorySecretStore::Operation;

namespace {

const QString Proxy = QStringLiteral("proxy.example:3128");
constexpr QByteArrayView ProxyPassword("proxy-password-not-real");

QByteArray keptItem(const World& world)
{
    return world.item(SecretKey::proxySignIn(world.ports.profile, Proxy));
}

void putItem(const World& world, const QByteArray& item)
{
    world.items().insert(SecretKey::proxySignIn(world.ports.profile, Proxy).text(), item);
}

/// What the endpoint finds in memory: "username password", or nothing.
QByteArray inMemory(const Ports& ports)
{
    const auto known = ports.proxySignIns->find(Proxy);
    return known ? known->username.toUtf8() + ' ' + known->password.view().toByteArray() : QByteArray();
}

Result<void> keep(const World& world, const QString& username, QByteArrayView password)
{
    return resultOf(
        keepProxySignIn(world.ports, Proxy, {.username = username, .password = Secret(password)}, std::stop_token()));
}

Error proxyRefusal()
{
    return {.kind = ErrorKind::ProxyAuthRequired, .proxy = Proxy};
}

} // namespace

class TestProxySignIn : public QObject
{
    Q_OBJECT

private slots:
    void isKeptAndRecalled_data();
    void isKeptAndRecalled();
    void refusals_data();
    void refusals();
    void whatCannotBeKeptIsNotUsed();
    void unreadableItem_data();
    void unreadableItem();
    void isForgotten();
    void signInAsksTheKeychainOnce();
    void signInTellsWhatIsMissing_data();
    void signInTellsWhatIsMissing();
    void refusedCredentialsAreNotTriedTwice();
    void aProxyWithoutNameIsNotLookedUp();
    void eachProxyHasItsOwn();
    void recallErrors_data();
    void recallErrors();
    void forgettingFails();
    void keepingIsCancelled();
    void refusedIsNotLookedUpAgain();
};

void TestProxySignIn::isKeptAndRecalled_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << QStringLiteral("jo") << ProxyPassword.toByteArray();
    QTest::newRow("domain") << QStringLiteral("ZOO\\jo") << ProxyPassword.toByteArray();
    QTest::newRow("unicode") << QStringLiteral("Zoë") << QByteArray("pä:ss wörd");
}

void TestProxySignIn::isKeptAndRecalled()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    const World world;
    QCOMPARE(outcome(keep(world, username, password)), QStringLiteral("done"));
    const QByteArray expected = username.toUtf8() + ' ' + password;
    QCOMPARE(inMemory(world.ports), expected);

    Ports other = world.anotherProgram();
    other.proxySignIns = std::make_shared<ProxySignIns>();
    QCOMPARE(outcome(resultOf(recallProxySignIn(other, Proxy, {}))), QStringLiteral("done"));
    QCOMPARE(inMemory(other), expected);
}

void TestProxySignIn::refusals_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Field>("field");
    const QByteArray good = ProxyPassword.toByteArray();
    QTest::newRow("no username") << QString() << good << QStringLiteral("FieldEmpty") << Field::Username;
    QTest::newRow("no password") << QStringLiteral("jo") << QByteArray() << QStringLiteral("FieldEmpty")
                                 << Field::Password;
    // It would be read back as another username and another password.
    QTest::newRow("line break") << QStringLiteral("j\no") << good << QStringLiteral("FieldMalformed")
                                << Field::Username;
    QTest::newRow("long username") << QString(257, u'x') << good << QStringLiteral("FieldTooLong") << Field::Username;
    QTest::newRow("long password") << QStringLiteral("jo") << QByteArray(1025, 'x') << QStringLiteral("SecretTooLarge")
                                   << Field::Password;
}

void TestProxySignIn::refusals()
{
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    const World world;
    const auto kept = keep(world, username, password);
    QTEST(outcome(kept), "expected");
    QTEST(kept.error().field, "field");
    QCOMPARE(world.items().size(), 0);
    QCOMPARE(inMemory(world.ports), QByteArray());
}

void TestProxySignIn::whatCannotBeKeptIsNotUsed()
{
    const World world;
    world.secrets->failNext(Operation::Write, {.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(keep(world, QStringLiteral("jo"), ProxyPassword)), QStringLiteral("KeychainLocked"));
    QCOMPARE(inMemory(world.ports), QByteArray());
}

void TestProxySignIn::unreadableItem_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("no line break") << QByteArray("jo");
    QTest::newRow("no username") << QByteArray("\nsecret");
    QTest::newRow("no password") << QByteArray("jo\n");
}

void TestProxySignIn::unreadableItem()
{
    QFETCH(QByteArray, item);
    const World world;
    putItem(world, item);
    QCOMPARE(outcome(resultOf(recallProxySignIn(world.ports, Proxy, {}))), QStringLiteral("KeychainFailed"));
    QCOMPARE(inMemory(world.ports), QByteArray());
    QCOMPARE(keptItem(world), item);
}

void TestProxySignIn::isForgotten()
{
    const World world;
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    for (int i = 0; i < 2; ++i) { // there is nothing the second time, which is as good
        QCOMPARE(outcome(resultOf(forgetProxySignIn(world.ports, Proxy, {}))), QStringLiteral("done"));
        QCOMPARE(inMemory(world.ports), QByteArray());
        QCOMPARE(keptItem(world), QByteArray());
    }
}

// The proxy stopped the request before the server saw it, so it may be sent again; the password was not tried twice.
void TestProxySignIn::signInAsksTheKeychainOnce()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), "demo-password-not-real");
    putItem(world, "jo\nproxy-password-not-real");
    world.endpoint->refuse(proxyRefusal());
    world.endpoint->grant("Bearer first");
    world.endpoint->grant("Bearer second");
    QCOMPARE(outcome(resultOf(signIn(world.ports, id, {}, {}))), QStringLiteral("done"));
    QCOMPARE(world.endpoint->calls().size(), 2);
    for (const auto& call : world.endpoint->calls()) {
        QCOMPARE(call.password, QByteArray("demo-password-not-real"));
    }
    QCOMPARE(inMemory(world.ports), QByteArray("jo proxy-password-not-real"));
    world.secrets->clearLog();
    QCOMPARE(outcome(resultOf(signIn(world.ports, id, {}, {}))), QStringLiteral("done"));
    QCOMPARE(world.endpoint->calls().size(), 3);
    QCOMPARE(world.secrets->log().filter(QStringLiteral("/proxy/")), QStringList());
}

void TestProxySignIn::signInTellsWhatIsMissing_data()
{
    QTest::addColumn<std::optional<ErrorKind>>("keychainError");
    QTest::newRow("nothing kept") << std::optional<ErrorKind>();
    QTest::newRow("keychain locked") << std::optional(ErrorKind::KeychainLocked);
}

// Whatever the keychain says, what the person has to know is that the proxy wants a sign-in.
void TestProxySignIn::signInTellsWhatIsMissing()
{
    QFETCH(std::optional<ErrorKind>, keychainError);
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), "demo-password-not-real");
    world.endpoint->refuse(proxyRefusal());
    if (keychainError) {
        world.secrets->failNext(Operation::Read, {.kind = *keychainError}, MemorySecretStore::Effect::None,
                                QStringLiteral("/proxy/") + Proxy);
    }
    const auto grant = resultOf(signIn(world.ports, id, {}, {}));
    QCOMPARE(outcome(grant), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(grant.error().proxy, Proxy);
    QCOMPARE(world.endpoint->calls().size(), 1);
    QCOMPARE(world.row(id).account.state(), AccountState::Stored);
}

void TestProxySignIn::refusedCredentialsAreNotTriedTwice()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), "demo-password-not-real");
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    world.endpoint->refuse(proxyRefusal());
    QCOMPARE(outcome(resultOf(signIn(world.ports, id, {}, {}))), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(world.endpoint->calls().size(), 1);
}

// A 407 of the server itself, say.
void TestProxySignIn::aProxyWithoutNameIsNotLookedUp()
{
    World world;
    const AccountId id = world.store(QStringLiteral("demo-one"), "demo-password-not-real");
    world.endpoint->refuse({.kind = ErrorKind::ProxyAuthRequired});
    QCOMPARE(outcome(resultOf(signIn(world.ports, id, {}, {}))), QStringLiteral("ProxyAuthRequired"));
    QCOMPARE(world.endpoint->calls().size(), 1);
    QCOMPARE(world.secrets->log().filter(QStringLiteral("/proxy/")), QStringList());
}

void TestProxySignIn::eachProxyHasItsOwn()
{
    const World world;
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    const QString neighbour = QStringLiteral("proxy.example:8080");
    QCOMPARE(outcome(resultOf(recallProxySignIn(world.ports, neighbour, {}))), QStringLiteral("SecretNotFound"));
    QCOMPARE(world.ports.proxySignIns->find(neighbour), ProxySignIns::Shared());
}

void TestProxySignIn::recallErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::KeychainLocked, ErrorKind::KeychainDenied, ErrorKind::KeychainMissing,
                            ErrorKind::KeychainFailed, ErrorKind::SecretNotFound}) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestProxySignIn::recallErrors()
{
    QFETCH(ErrorKind, kind);
    const World world;
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    Ports other = world.anotherProgram();
    other.secrets = world.secrets;
    other.proxySignIns = std::make_shared<ProxySignIns>();
    world.secrets->failNext(Operation::Read, {.kind = kind});
    QCOMPARE(outcome(resultOf(recallProxySignIn(other, Proxy, {}))), errorKindName(kind));
    QCOMPARE(inMemory(other), QByteArray());
    // Nothing is deleted because of an error.
    QCOMPARE(world.items().size(), 1);
}

void TestProxySignIn::forgettingFails()
{
    const World world;
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    world.secrets->failNext(Operation::Remove, {.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(resultOf(forgetProxySignIn(world.ports, Proxy, {}))), QStringLiteral("KeychainLocked"));
    // Whoever asked for it does not want them used from now on, whatever became of the item.
    QCOMPARE(inMemory(world.ports), QByteArray());
    QCOMPARE(world.items().size(), 1);
}

void TestProxySignIn::keepingIsCancelled()
{
    const World world;
    world.secrets->hold();
    std::stop_source stop;
    const Running<Result<void>> keeping(keepProxySignIn(
        world.ports, Proxy, {.username = QStringLiteral("jo"), .password = Secret(ProxyPassword)}, stop.get_token()));
    runQueuedEvents();
    QVERIFY(!keeping.isOver());
    stop.request_stop();
    QCOMPARE(outcome(keeping.result()), QStringLiteral("Cancelled"));
    QCOMPARE(inMemory(world.ports), QByteArray());
}

void TestProxySignIn::refusedIsNotLookedUpAgain()
{
    const World world;
    ProxySignIns& signIns = *world.ports.proxySignIns;
    QVERIFY(!signIns.mayBeKept(QString()));
    QVERIFY(signIns.mayBeKept(Proxy));
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    QVERIFY(!signIns.mayBeKept(Proxy)); // it is in memory already
    signIns.refuse(Proxy);
    QCOMPARE(inMemory(world.ports), QByteArray());
    QVERIFY(!signIns.mayBeKept(Proxy)); // one more refusal could lock somebody out
    QVERIFY(signIns.mayBeKept(QStringLiteral("proxy.example:8080")));
    QVERIFY(keep(world, QStringLiteral("jo"), ProxyPassword));
    QVERIFY(!inMemory(world.ports).isEmpty());
    signIns.refuse(Proxy);
    QVERIFY(resultOf(forgetProxySignIn(world.ports, Proxy, {})));
    QVERIFY(signIns.mayBeKept(Proxy));
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
