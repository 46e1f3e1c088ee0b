#include "app/flows/gettoken.h"

#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

const QString Name = QStringLiteral("demo-one");
constexpr std::chrono::seconds EnoughLife = 5min;

QByteArray bearer(Instant issuedAt)
{
    return "Bearer " + hs512Like(hs512Claims(issuedAt));
}

Result<TokenGrant> get(const World& world, AccountId id, const TokenWish& wish = {.minimumLife = EnoughLife})
{
    return resultOf(getToken(world.ports, id, wish, {}, {}));
}

/// A token of the account on the shelf, from a real sign-in.
SessionToken shelve(World& world, AccountId id, const QByteArray& text)
{
    world.endpoint->grant(text);
    const auto grant = get(world, id, {.minimumLife = 0s, .alwaysNew = true});
    if (!grant) {
        qFatal("no token: %s", qPrintable(errorKindName(grant.error().kind)));
    }
    return grant->token;
}

AccountId storeAccount(World& world)
{
    return world.store(Name, QByteArrayLiteral("a-password-not-real"));
}

} // namespace

class TestGetToken : public QObject
{
    Q_OBJECT

private slots:
    void signsInWhereThereIsNone();
    void handsOutTheFreshest();
    void minimumLife_data();
    void minimumLife();
    void alwaysNew();
    void rejected_data();
    void rejected();
    void rejectedAccountsTokensAreGood();
    void unreadableTextIsReplaced_data();
    void unreadableTextIsReplaced();
    void nextBestAfterAnUnreadableOne();
    void lockedKeychainChangesNothing();
    void otherAccountsTokensAreNotTaken();
    void openUnknownToken();
    void liveTokensInOrder();
};

void TestGetToken::signsInWhereThereIsNone()
{
    World world;
    const AccountId id = storeAccount(world);
    world.endpoint->grant(bearer(Begin));
    const auto first = get(world, id);
    QCOMPARE(outcome(first), QStringLiteral("done"));
    QVERIFY(first->isNew);
    const auto second = get(world, id);
    QCOMPARE(outcome(second), QStringLiteral("done"));
    QVERIFY(!second->isNew);
    QCOMPARE(second->token.id, first->token.id);
    QCOMPARE(second->text.view().toByteArray(), bearer(Begin));
    QCOMPARE(world.endpoint->calls().size(), 1);
}

void TestGetToken::handsOutTheFreshest()
{
    World world;
    const AccountId id = storeAccount(world);
    shelve(world, id, bearer(Begin - 2h));
    const SessionToken freshest = shelve(world, id, bearer(Begin - 1h));
    shelve(world, id, bearer(Begin - 3h));
    QCOMPARE(get(world, id)->token.id, freshest.id);
}

void TestGetToken::minimumLife_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("minimumLife");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("more than enough") << 301 << 300 << false;
    QTest::newRow("just enough") << 300 << 300 << false;
    QTest::newRow("a second short") << 299 << 300 << true;
    QTest::newRow("any life at all") << 1 << 0 << false;
    QTest::newRow("over") << 0 << 0 << true;
    QTest::newRow("long over") << -3600 << 0 << true;
}

void TestGetToken::minimumLife()
{
    QFETCH(int, secondsLeft);
    QFETCH(int, minimumLife);
    World world;
    const AccountId id = storeAccount(world);
    const SessionToken token = shelve(world, id, bearer(Begin));
    world.clock->set(token.expiresAt - std::chrono::seconds{secondsLeft});
    world.endpoint->grant(bearer(world.clock->now()));
    const auto grant = get(world, id, {.minimumLife = std::chrono::seconds{minimumLife}});
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QTEST(grant->isNew, "isNew");
}

void TestGetToken::alwaysNew()
{
    World world;
    const AccountId id = storeAccount(world);
    const SessionToken first = shelve(world, id, bearer(Begin));
    const SessionToken second = shelve(world, id, bearer(Begin));
    QVERIFY(first.id != second.id);
    QCOMPARE(world.endpoint->calls().size(), 2);
    QCOMPARE(world.ports.shelf->tokens()->size(), 2); // several can be active at once
}

void TestGetToken::rejected_data()
{
    QTest::addColumn<bool>("alwaysNew");
    QTest::addColumn<bool>("evenIfRejected");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by machine") << false << false << QStringLiteral("AccountRejected");
    QTest::newRow("by machine, always new") << true << false << QStringLiteral("AccountRejected");
    QTest::newRow("by a person") << false << true << QStringLiteral("done");
}

void TestGetToken::rejected()
{
    QFETCH(bool, alwaysNew);
    QFETCH(bool, evenIfRejected);
    QFETCH(QString, expected);
    World world;
    const AccountId id = storeAccount(world);
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    QCOMPARE(outcome(get(world, id)), QStringLiteral("PasswordRejected"));
    world.endpoint->grant(bearer(Begin));
    const TokenWish wish{.minimumLife = EnoughLife, .alwaysNew = alwaysNew, .evenIfRejected = evenIfRejected};
    QCOMPARE(outcome(get(world, id, wish)), expected);
    QCOMPARE(world.endpoint->calls().size(), evenIfRejected ? 2 : 1);
    QCOMPARE(world.row(id).account.state(), evenIfRejected ? AccountState::Stored : AccountState::Rejected);
}

void TestGetToken::rejectedAccountsTokensAreGood()
{
    World world;
    const AccountId id = storeAccount(world);
    const SessionToken token = shelve(world, id, bearer(Begin));
    world.endpoint->refuse({.kind = ErrorKind::PasswordRejected});
    QVERIFY(!get(world, id, {.minimumLife = EnoughLife, .alwaysNew = true}));
    QCOMPARE(get(world, id)->token.id, token.id);
}

void TestGetToken::unreadableTextIsReplaced_data()
{
    QTest::addColumn<QByteArray>("masterKey");
    QTest::newRow("another master key") << QByteArray(32, 'x');
    QTest::newRow("no master key") << QByteArray();
}

// The keychain was emptied or exchanged: what is sealed under its old key is of no use to anybody.
void TestGetToken::unreadableTextIsReplaced()
{
    QFETCH(QByteArray, masterKey);
    World world;
    const AccountId id = storeAccount(world);
    const SessionToken old = shelve(world, id, bearer(Begin));
    world.ports.masterKeys->drop();
    const QString key = SecretKey::masterKey(world.ports.profile).text();
    world.items().remove(key);
    if (!masterKey.isEmpty()) {
        world.items().insert(key, masterKey);
    }
    world.endpoint->grant(bearer(Begin));
    const auto grant = get(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QVERIFY(grant->isNew);
    const auto tokens = world.ports.shelf->tokens();
    QCOMPARE(tokens->size(), 1);
    QVERIFY(tokens->constFirst().id != old.id);
    QCOMPARE(get(world, id)->text.view().toByteArray(), bearer(Begin));
}

void TestGetToken::nextBestAfterAnUnreadableOne()
{
    World world;
    const AccountId id = storeAccount(world);
    const SessionToken good = shelve(world, id, bearer(Begin - 1h));
    SessionToken bad = good;
    bad.id = TokenId::fromRandomBytes(QByteArray(16, 'b'));
    bad.expiresAt += 1h;
    QVERIFY(world.ports.shelf->add(bad, QByteArrayLiteral("not sealed at all")));
    const auto grant = get(world, id);
    QCOMPARE(outcome(grant), QStringLiteral("done"));
    QCOMPARE(grant->token.id, good.id);
    QVERIFY(!grant->isNew);
    QCOMPARE(world.ports.shelf->tokens()->size(), 1);
}

void TestGetToken::lockedKeychainChangesNothing()
{
    World world;
    const AccountId id = storeAccount(world);
    shelve(world, id, bearer(Begin));
    world.ports.masterKeys->drop();
    world.secrets->failAlways({.kind = ErrorKind::KeychainLocked});
    QCOMPARE(outcome(get(world, id)), QStringLiteral("KeychainLocked"));
    QCOMPARE(world.ports.shelf->tokens()->size(), 1);
    QCOMPARE(world.endpoint->calls().size(), 1);
}

void TestGetToken::otherAccountsTokensAreNotTaken()
{
    World world;
    const AccountId id = storeAccount(world);
    const AccountId other = world.store(QStringLiteral("demo-two"), QByteArrayLiteral("x"));
    shelve(world, other, bearer(Begin));
    world.endpoint->grant(bearer(Begin));
    const auto grant = get(world, id);
    QVERIFY(grant->isNew);
    QCOMPARE(grant->token.account, id);
}

void TestGetToken::openUnknownToken()
{
    World world;
    const SessionToken unknown{.id = TokenId::fromRandomBytes(QByteArray(16, 'u'))};
    QCOMPARE(outcome(resultOf(openToken(world.ports, unknown, {}))), QStringLiteral("NotFound"));
    QCOMPARE(world.secrets->log(), QStringList());
}

void TestGetToken::liveTokensInOrder()
{
    const auto account = AccountId::fromRandomBytes(QByteArray(16, 'a'));
    const auto other = AccountId::fromRandomBytes(QByteArray(16, 'o'));
    const auto tokenOf = [](char id, AccountId owner, std::chrono::milliseconds life) {
        return SessionToken{
            .id = TokenId::fromRandomBytes(QByteArray(16, id)), .account = owner, .expiresAt = Begin + life};
    };
    const QList<SessionToken> tokens{tokenOf('1', account, 1h), tokenOf('3', account, 3h),  tokenOf('x', account, 0ms),
                                     tokenOf('o', other, 9h),   tokenOf('0', account, 1ms), tokenOf('2', account, 2h)};
    QByteArray ids;
    for (const SessionToken& token : liveTokens(tokens, account, Begin)) {
        ids += token.id.uuid().toRfc4122().first(1);
    }
    QCOMPARE(ids, QByteArrayLiteral("3210"));
}

QTEST_GUILESS_MAIN(TestGetToken)
#include "tst_gettoken.moc"
