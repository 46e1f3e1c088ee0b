#include "app/flows/accountservice.h"

#include "app/adapters/database.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/world.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView Password("a-password-not-real");
const QString Name = QStringLiteral("demo-one");
constexpr TokenWish AnyToken{.minimumLife = 0s};
constexpr TokenWish NewToken{.minimumLife = 0s, .alwaysNew = true};

QByteArray bearer(Instant issuedAt = Begin)
{
    return "Bearer " + hs512Like(hs512Claims(issuedAt));
}

/// The answers of one call, as they came.
template <class T>
class Answers
{
public:
    [[nodiscard]] AccountService::Callback<T> callback() const
    {
        return [results = m_results](Result<T> result) { results->push_back(std::move(result)); };
    }
    [[nodiscard]] int count() const { return int(m_results->size()); }
    [[nodiscard]] const Result<T>& first() const { return m_results->front(); }
    [[nodiscard]] QString outcome() const
    {
        return m_results->empty() ? QStringLiteral("no answer") : TokenDesk::Test::outcome(first());
    }

private:
    std::shared_ptr<std::vector<Result<T>>> m_results = std::make_shared<std::vector<Result<T>>>();
};

/// A service with its lists read.
struct Desk
{
    World world;
    AccountService service{world.ports};
    QSignalSpy accountsChanged{&service, &AccountService::accountsChanged};
    QSignalSpy environmentsChanged{&service, &AccountService::environmentsChanged};
    QSignalSpy tokensChanged{&service, &AccountService::tokensChanged};
    QSignalSpy stageChanged{&service, &AccountService::signInStageChanged};

    /// An account in the list; then counts signals from zero.
    AccountId store(const QString& username = Name)
    {
        const AccountId id = world.store(username, Password.toByteArray());
        load();
        return id;
    }

    void load()
    {
        if (const auto loaded = service.reload(); !loaded) {
            qFatal("cannot load: %s", qPrintable(errorKindName(loaded.error().kind)));
        }
        for (QSignalSpy* spy : {&accountsChanged, &environmentsChanged, &tokensChanged, &stageChanged}) {
            spy->clear();
        }
    }

    /// Signs in and waits for the end of it.
    Result<TokenGrant> token(AccountId id, const TokenWish& wish = NewToken)
    {
        const Answers<TokenGrant> answers;
        service.getToken(id, wish, &service, answers.callback());
        [&] { QTRY_COMPARE(answers.count(), 1); }();
        return answers.first() ? Result<TokenGrant>(answers.first()->clone()) : failureOf(answers.first());
    }

    [[nodiscard]] QStringList usernames() const
    {
        QStringList names;
        for (const Account& account : service.accounts()) {
            names.append(account.username());
        }
        return names;
    }
};

} // namespace

class TestAccountService : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheFirstReload();
    void lists();
    void accountsBeingRemovedAreLeftOut();
    void signalsOnlyWhatChanged();
    void changesFromOutside();
    void reloadThatFailsKeepsTheLists();
    void addEditRemove();
    void failedChange();
    void changeCanBeStopped();
    void answersFromTheEventLoop();
    void contextThatIsGone_data();
    void contextThatIsGone();
    void signInsAreJoined();
    void signInsOfTwoAccountsAreNot();
    void signInAfterSignIn();
    void signInsOfABatchAreAnnouncedTogether();
    void waitsForItsTurn_data();
    void waitsForItsTurn();
    void changeFromOutsideShowsAfterASignIn();
    void stages();
    void cancelledSignIn();
    void tooLateToCancel();
    void rejectionShows();
    void serviceThatIsGone();
    void expiredTokensLeave();
    void expiryByTheServersClock();
    void tokenThatDoesNotOpenLeavesTheList();
    void openAndForget();
    void labelsTokens();
    void listsAccountsByTheirPlaces();
    void newAccountsArePutWhereTheyBelong();
    void pinsAndUnpins();
    void movesAndSortsByLabel();
    void placesThatCannotBeStored();
    void pinningDuringAnEdit();
    void use();
    void environments();
    void environmentNames_data();
    void environmentNames();
    void environmentInUse();
    void proxySignIn();
    void keychainStatus();
    void finishesChanges();
};

void TestAccountService::beforeTheFirstReload()
{
    const World world;
    const AccountService service(world.ports);
    QVERIFY(service.accounts().isEmpty());
    QVERIFY(service.tokens().isEmpty());
    QCOMPARE(service.environments().size(), 2);
    QVERIFY(!service.isBusy());
    QVERIFY(!service.nextExpiry());
    QVERIFY(service.now() == Begin);
}

void TestAccountService::lists()
{
    Desk desk;
    const AccountId one = desk.store(QStringLiteral("demo-b"));
    desk.store(QStringLiteral("Demo-a"));
    desk.store(QStringLiteral("demo-c"));
    QCOMPARE(desk.usernames(),
             (QStringList{QStringLiteral("Demo-a"), QStringLiteral("demo-b"), QStringLiteral("demo-c")}));
    QVERIFY(desk.service.account(one) != nullptr);
    QCOMPARE(desk.service.account(one)->username(), QStringLiteral("demo-b"));
    QVERIFY(desk.service.account(AccountId()) == nullptr);
    QVERIFY(desk.service.environment(QStringLiteral("sandbox")) != nullptr);
    QVERIFY(desk.service.environment(QStringLiteral("nowhere")) == nullptr);
}

void TestAccountService::accountsBeingRemovedAreLeftOut()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.store(QStringLiteral("demo-two"));
    desk.world.endpoint->grant(bearer());
    QVERIFY(desk.token(id));
    QCOMPARE(desk.service.tokens().size(), 1);
    IndexedAccount row = desk.world.row(id);
    row.account = row.account.inState(AccountState::Removing);
    QVERIFY(desk.world.ports.index->update(row));
    desk.load();
    QCOMPARE(desk.usernames(), QStringList(QStringLiteral("demo-two")));
    QVERIFY(desk.service.account(id) == nullptr);
    QVERIFY(desk.service.tokens().isEmpty());
    QCOMPARE(desk.world.ports.shelf->tokens()->size(), 1); // the removal may yet be taken back
}

void TestAccountService::signalsOnlyWhatChanged()
{
    Desk desk;
    const AccountId id = desk.store();
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.accountsChanged.size() + desk.environmentsChanged.size() + desk.tokensChanged.size(), 0);

    IndexedAccount row = desk.world.row(id);
    row.account = row.account.provenGoodAt(Begin);
    QVERIFY(desk.world.ports.index->update(row));
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.accountsChanged.size(), 1);
    QCOMPARE(desk.environmentsChanged.size() + desk.tokensChanged.size(), 0);
    QVERIFY(desk.service.account(id)->provenGood() == Begin);
}

void TestAccountService::changesFromOutside()
{
    Desk desk;
    const AccountId id = desk.store();
    AccountService other(desk.world.anotherProgram());
    QVERIFY(other.reload());

    const auto environment = other.addEnvironment(
        {.name = QStringLiteral("Zoo"), .signInUrl = QStringLiteral("https://zoo.example/api/v2/auth/sign_in")});
    QVERIFY(environment);
    const Answers<Account> added;
    other.addAccount(draftOf(QStringLiteral("demo-two")), secretOf(Password), &other, added.callback());
    QTRY_COMPARE(added.outcome(), QStringLiteral("done"));
    desk.world.endpoint->grant(bearer());
    const Answers<TokenGrant> granted;
    other.getToken(id, NewToken, &other, granted.callback());
    QTRY_COMPARE(granted.outcome(), QStringLiteral("done"));

    QCOMPARE(desk.accountsChanged.size() + desk.environmentsChanged.size() + desk.tokensChanged.size(), 0);
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.accountsChanged.size(), 1);
    QCOMPARE(desk.environmentsChanged.size(), 1);
    QCOMPARE(desk.tokensChanged.size(), 1);
    QCOMPARE(desk.service.accounts().size(), 2);
    QCOMPARE(desk.service.environment(environment->id())->name(), QStringLiteral("Zoo"));
    QCOMPARE(desk.service.tokens().constFirst().id, granted.first()->token.id);
}

void TestAccountService::reloadThatFailsKeepsTheLists()
{
    Desk desk;
    desk.store();
    QVERIFY(desk.world.database->run(QStringLiteral("UPDATE account SET state = 'dreaming'")));
    QCOMPARE(outcome(desk.service.reload()), QStringLiteral("StorageBroken"));
    QCOMPARE(desk.usernames(), QStringList(Name));
    QCOMPARE(desk.accountsChanged.size(), 0);
}

void TestAccountService::addEditRemove()
{
    Desk desk;
    desk.load();
    const Answers<Account> added;
    desk.service.addAccount(draftOf(Name), secretOf(Password), this, added.callback());
    QTRY_COMPARE(added.outcome(), QStringLiteral("done"));
    const AccountId id = added.first()->id();
    QCOMPARE(desk.usernames(), QStringList(Name));
    QCOMPARE(desk.service.account(id)->state(), AccountState::Stored);
    QCOMPARE(desk.accountsChanged.size(), 1);

    const Answers<Account> edited;
    desk.service.editAccount(id, draftOf(QStringLiteral("demo-two")), {}, this, edited.callback());
    QTRY_COMPARE(edited.outcome(), QStringLiteral("done"));
    QCOMPARE(desk.service.account(id)->username(), QStringLiteral("demo-two"));
    QCOMPARE(desk.accountsChanged.size(), 2);

    const Answers<void> removed;
    desk.service.removeAccount(id, this, removed.callback());
    QTRY_COMPARE(removed.outcome(), QStringLiteral("done"));
    QVERIFY(desk.service.accounts().isEmpty());
    QCOMPARE(desk.accountsChanged.size(), 3);
    QCOMPARE(added.count() + edited.count() + removed.count(), 3);
}

void TestAccountService::failedChange()
{
    Desk desk;
    desk.store();
    const Answers<Account> added;
    desk.service.addAccount(draftOf(Name), secretOf(Password), this, added.callback());
    QTRY_COMPARE(added.outcome(), QStringLiteral("Duplicate"));
    QCOMPARE(desk.accountsChanged.size(), 0);
}

void TestAccountService::changeCanBeStopped()
{
    Desk desk;
    desk.load();
    desk.world.secrets->hold();
    const Answers<Account> added;
    auto stop = desk.service.addAccount(draftOf(Name), secretOf(Password), this, added.callback());
    runQueuedEvents();
    QCOMPARE(added.count(), 0);
    stop.request_stop();
    QTRY_COMPARE(added.outcome(), QStringLiteral("Cancelled"));
    // The keychain may still do it, so the account stays, for its owner to complete.
    QCOMPARE(desk.service.accounts().constFirst().state(), AccountState::Pending);
}

// Also where the answer is known at once.
void TestAccountService::answersFromTheEventLoop()
{
    Desk desk;
    desk.load();
    const AccountId unknown = AccountId::fromRandomBytes(QByteArray(16, 'u'));
    const Answers<TokenGrant> granted;
    const Answers<Account> edited;
    const Answers<Secret> opened;
    desk.service.getToken(unknown, AnyToken, this, granted.callback());
    desk.service.editAccount(unknown, draftOf(Name), {}, this, edited.callback());
    desk.service.openToken(TokenId::fromRandomBytes(QByteArray(16, 'u')), this, opened.callback());
    QCOMPARE(granted.count() + edited.count() + opened.count(), 0);
    QTRY_COMPARE(granted.outcome(), QStringLiteral("NotFound"));
    QTRY_COMPARE(edited.outcome(), QStringLiteral("NotFound"));
    QTRY_COMPARE(opened.outcome(), QStringLiteral("NotFound"));
    runQueuedEvents();
    QCOMPARE(granted.count() + edited.count() + opened.count(), 3);
    QVERIFY(!desk.service.isBusy());
}

void TestAccountService::contextThatIsGone_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("while the server thinks") << false;
    QTest::newRow("at once") << true;
}

void TestAccountService::contextThatIsGone()
{
    QFETCH(bool, atOnce);
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->hold();
    auto context = std::make_unique<QObject>();
    const Answers<TokenGrant> granted;
    const Answers<Account> added;
    const Answers<TokenGrant> joined;
    desk.service.getToken(id, NewToken, context.get(), granted.callback());
    desk.service.getToken(id, NewToken, this, joined.callback());
    if (!atOnce) {
        QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    }
    desk.service.addAccount(draftOf(QStringLiteral("demo-two")), secretOf(Password), context.get(), added.callback());
    context.reset();
    desk.world.endpoint->release();
    QTRY_COMPARE(joined.outcome(), QStringLiteral("done"));
    QTRY_COMPARE(desk.service.accounts().size(), 2);
    runQueuedEvents();
    QCOMPARE(granted.count(), 0);
    QCOMPARE(added.count(), 0);
    // What was begun is finished all the same.
    QCOMPARE(desk.service.tokens().size(), 1);
}

void TestAccountService::signInsAreJoined()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->hold();
    Answers<TokenGrant> answers[3];
    desk.service.getToken(id, NewToken, this, answers[0].callback());
    desk.service.getToken(id, NewToken, this, answers[1].callback());
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    desk.service.getToken(id, NewToken, this, answers[2].callback()); // while the server thinks
    runQueuedEvents();
    desk.world.endpoint->release();
    for (const auto& each : answers) {
        QTRY_COMPARE(each.outcome(), QStringLiteral("done"));
        QCOMPARE(each.first()->token.id, answers[0].first()->token.id);
        QCOMPARE(each.first()->text.view().toByteArray(), bearer());
        QCOMPARE(each.count(), 1);
    }
    QCOMPARE(desk.world.endpoint->calls().size(), 1);
    QCOMPARE(desk.service.tokens().size(), 1);
    QCOMPARE(desk.tokensChanged.size(), 1);
}

void TestAccountService::signInsOfTwoAccountsAreNot()
{
    Desk desk;
    const AccountId one = desk.store();
    const AccountId two = desk.store(QStringLiteral("demo-two"));
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->hold();
    const Answers<TokenGrant> first;
    const Answers<TokenGrant> second;
    desk.service.getToken(one, NewToken, this, first.callback());
    desk.service.getToken(two, NewToken, this, second.callback());
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 2);
    desk.world.endpoint->release();
    QTRY_COMPARE(first.outcome(), QStringLiteral("done"));
    QTRY_COMPARE(second.outcome(), QStringLiteral("done"));
    QCOMPARE(first.first()->token.account, one);
    QCOMPARE(second.first()->token.account, two);
}

void TestAccountService::signInAfterSignIn()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->refuse({.kind = ErrorKind::TimedOut});
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->grant(bearer());
    QCOMPARE(outcome(desk.token(id)), QStringLiteral("TimedOut"));
    const auto first = desk.token(id);
    const auto second = desk.token(id);
    QVERIFY(first->token.id != second->token.id);
    QCOMPARE(desk.service.tokens().size(), 2);
    QCOMPARE(desk.token(id, AnyToken)->isNew, false);
    QCOMPARE(desk.world.endpoint->calls().size(), 3);
}

void TestAccountService::signInsOfABatchAreAnnouncedTogether()
{
    Desk desk;
    const AccountId ids[] = {desk.store(), desk.store(QStringLiteral("demo-two"))};
    const Answers<TokenGrant> answers;
    for (const AccountId id : ids) {
        desk.world.endpoint->grant(bearer());
        const Turn turn;
        turn.give(true);
        desk.service.getToken(id, NewToken, this, answers.callback(), turn);
    }
    QTRY_COMPARE(answers.count(), 2);
    QCOMPARE(desk.service.tokens().size(), 2);
    QTRY_COMPARE(desk.tokensChanged.size(), 1);
    QCOMPARE(desk.accountsChanged.size(), 1);
}

void TestAccountService::waitsForItsTurn_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"given", "cancelled", "joined"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestAccountService::waitsForItsTurn()
{
    QFETCH(QString, way);
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    const Answers<TokenGrant> answers;
    const Turn turn;
    desk.service.getToken(id, NewToken, this, answers.callback(), turn);
    runQueuedEvents();
    QVERIFY(desk.world.endpoint->calls().isEmpty());
    QVERIFY(desk.service.signInStage(id) == SignInStage::WaitingForKeychain);
    if (way == u"given") {
        turn.give(true);
    } else if (way == u"cancelled") {
        desk.service.cancelSignIn(id);
    } else {
        desk.service.getToken(id, NewToken, this, answers.callback());
    }
    QTRY_COMPARE(answers.count(), way == u"joined" ? 2 : 1);
    QCOMPARE(answers.outcome(), way == u"cancelled" ? QStringLiteral("Cancelled") : QStringLiteral("done"));
    QCOMPARE(desk.world.endpoint->calls().size(), way == u"cancelled" ? 0 : 1);
}

// The account may stand elsewhere in the list then.
void TestAccountService::changeFromOutsideShowsAfterASignIn()
{
    Desk desk;
    const AccountId id = desk.store(QStringLiteral("demo-a"));
    desk.store(QStringLiteral("demo-b"));
    IndexedAccount row = desk.world.row(id);
    AccountDraft texts = row.account.texts();
    texts.label = QStringLiteral("Zebra");
    row.account = *row.account.edited(texts);
    QVERIFY(desk.world.ports.index->update(row));
    desk.world.endpoint->grant(bearer());
    QVERIFY(desk.token(id));
    QCOMPARE(desk.usernames(), (QStringList{QStringLiteral("demo-b"), QStringLiteral("demo-a")}));
    QCOMPARE(desk.service.tokens().size(), 1);
}

void TestAccountService::stages()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->hold();
    desk.world.secrets->hold();
    QVERIFY(!desk.service.signInStage(id));
    const Answers<TokenGrant> granted;
    desk.service.getToken(id, NewToken, this, granted.callback());
    QVERIFY(desk.service.isBusy());
    QVERIFY(desk.service.signInStage(id) == SignInStage::WaitingForKeychain);
    desk.world.secrets->release();
    QTRY_VERIFY(desk.service.signInStage(id) == SignInStage::SigningIn);
    desk.world.endpoint->release();
    QTRY_COMPARE(granted.outcome(), QStringLiteral("done"));
    QVERIFY(!desk.service.signInStage(id));
    QVERIFY(!desk.service.isBusy());
    // One for each stage, and one for the end.
    QCOMPARE(desk.stageChanged.size(), 4);
    for (const QList<QVariant>& signal : desk.stageChanged) {
        QCOMPARE(signal.constFirst().value<AccountId>(), id);
    }
}

void TestAccountService::cancelledSignIn()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    desk.world.secrets->hold();
    const Answers<TokenGrant> first;
    const Answers<TokenGrant> second;
    desk.service.getToken(id, NewToken, this, first.callback());
    desk.service.getToken(id, NewToken, this, second.callback());
    runQueuedEvents();
    desk.service.cancelSignIn(id);
    QTRY_COMPARE(first.outcome(), QStringLiteral("Cancelled"));
    QTRY_COMPARE(second.outcome(), QStringLiteral("Cancelled"));
    QVERIFY(desk.world.endpoint->calls().isEmpty());
    QVERIFY(!desk.service.isBusy());
    desk.service.cancelSignIn(id); // nothing to cancel
    desk.world.secrets->release();
    QCOMPARE(outcome(desk.token(id)), QStringLiteral("done"));
}

void TestAccountService::tooLateToCancel()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    desk.world.endpoint->hold();
    const Answers<TokenGrant> granted;
    desk.service.getToken(id, NewToken, this, granted.callback());
    QTRY_COMPARE(desk.world.endpoint->calls().size(), 1);
    desk.service.cancelSignIn(id);
    desk.world.endpoint->release();
    QTRY_COMPARE(granted.outcome(), QStringLiteral("done"));
    QCOMPARE(desk.service.tokens().size(), 1);
}

void TestAccountService::rejectionShows()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->refuse({.kind = ErrorKind::UnknownLogin});
    QCOMPARE(outcome(desk.token(id)), QStringLiteral("UnknownLogin"));
    QCOMPARE(desk.service.account(id)->state(), AccountState::Rejected);
    QCOMPARE(desk.accountsChanged.size(), 1);
}

// Whoever waits for the keychain lets go; what the server has been asked is finished.
void TestAccountService::serviceThatIsGone()
{
    World world;
    const AccountId waiting = world.store(Name, Password.toByteArray());
    const AccountId asked = world.store(QStringLiteral("demo-two"), Password.toByteArray());
    world.endpoint->grant(bearer());
    world.endpoint->hold();
    const Answers<TokenGrant> granted;
    const Answers<Account> added;
    {
        AccountService service(world.ports);
        QVERIFY(service.reload());
        service.getToken(asked, NewToken, this, granted.callback());
        QTRY_COMPARE(world.endpoint->calls().size(), 1);
        world.secrets->hold();
        service.getToken(waiting, NewToken, this, granted.callback());
        service.addAccount(draftOf(QStringLiteral("demo-three")), secretOf(Password), this, added.callback());
        runQueuedEvents();
    }
    world.endpoint->release();
    QTRY_COMPARE(world.ports.shelf->tokens()->size(), 1);
    QCOMPARE(world.ports.shelf->tokens()->constFirst().account, asked);
    runQueuedEvents();
    world.secrets->release();
    runQueuedEvents();
    QCOMPARE(granted.count() + added.count(), 0);
    QCOMPARE(world.endpoint->calls().size(), 1);
}

void TestAccountService::expiredTokensLeave()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer(Begin));
    desk.world.endpoint->grant(bearer(Begin - 4h));
    const auto later = desk.token(id);
    const auto sooner = desk.token(id);
    QCOMPARE(desk.service.tokens().size(), 2);
    QCOMPARE(desk.service.tokens().constFirst().id, sooner->token.id); // the soonest first
    QVERIFY(desk.service.nextExpiry() == Begin + 4h);

    desk.world.clock->set(Begin + 4h - 1ms);
    desk.load();
    QCOMPARE(desk.service.tokens().size(), 2);
    desk.world.clock->set(Begin + 4h);
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.tokensChanged.size(), 1);
    QCOMPARE(desk.service.tokens().size(), 1);
    QCOMPARE(desk.service.tokens().constFirst().id, later->token.id);
    // And their sealed text with them.
    QCOMPARE(outcome(desk.world.ports.shelf->sealedText(sooner->token.id)), QStringLiteral("NotFound"));
    QVERIFY(desk.service.nextExpiry() == Begin + 8h);
}

void TestAccountService::expiryByTheServersClock()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer(Begin + 3h), Begin + 3h); // the server is three hours ahead
    QVERIFY(desk.token(id));
    const auto offset = desk.service.clockOffset(QStringLiteral("sandbox"));
    QVERIFY(offset == 3h + 500ms);
    QVERIFY(desk.service.serverNow(QStringLiteral("sandbox")) == Begin + offset);
    QVERIFY(desk.service.serverNow(QStringLiteral("production")) == Begin);
    QVERIFY(desk.service.nextExpiry() == Begin + 11h - offset);
    desk.world.clock->set(Begin + 8h - 501ms);
    desk.load();
    QCOMPARE(desk.service.tokens().size(), 1);
    desk.world.clock->set(Begin + 8h - 500ms);
    desk.load();
    QCOMPARE(desk.service.tokens().size(), 0);
}

void TestAccountService::tokenThatDoesNotOpenLeavesTheList()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    const auto good = desk.token(id);
    SessionToken bad = good->token;
    bad.id = TokenId::fromRandomBytes(QByteArray(16, 'b'));
    bad.expiresAt += 1h;
    QVERIFY(desk.world.ports.shelf->add(bad, QByteArrayLiteral("not sealed at all")));
    desk.load();
    QCOMPARE(desk.service.tokens().size(), 2);
    QCOMPARE(desk.token(id, AnyToken)->token.id, good->token.id);
    QCOMPARE(desk.service.tokens().size(), 1);
    QCOMPARE(desk.tokensChanged.size(), 1);
}

void TestAccountService::openAndForget()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    const TokenId token = desk.token(id)->token.id;
    desk.tokensChanged.clear();
    const Answers<Secret> opened;
    desk.service.openToken(token, this, opened.callback());
    QTRY_COMPARE(opened.outcome(), QStringLiteral("done"));
    QCOMPARE(opened.first()->view().toByteArray(), bearer());
    QCOMPARE(desk.tokensChanged.size(), 0);

    QCOMPARE(outcome(desk.service.forgetToken(token)), QStringLiteral("done"));
    QVERIFY(desk.service.tokens().isEmpty());
    QCOMPARE(desk.tokensChanged.size(), 1);
    const Answers<Secret> openedAgain;
    desk.service.openToken(token, this, openedAgain.callback());
    QTRY_COMPARE(openedAgain.outcome(), QStringLiteral("NotFound"));
}

void TestAccountService::labelsTokens()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    const TokenId token = desk.token(id)->token.id;
    desk.tokensChanged.clear();
    QCOMPARE(outcome(desk.service.labelToken(token, QStringLiteral(" ticket 48213 "))), QStringLiteral("done"));
    QCOMPARE(desk.service.tokens().constFirst().label, QStringLiteral("ticket 48213"));
    QCOMPARE(desk.world.ports.shelf->tokens()->constFirst().label, QStringLiteral("ticket 48213"));
    QCOMPARE(desk.tokensChanged.size(), 1);
    QCOMPARE(outcome(desk.service.labelToken(token, QString(81, u'x'))), QStringLiteral("FieldTooLong"));
    QCOMPARE(desk.service.tokens().constFirst().label, QStringLiteral("ticket 48213"));
    QCOMPARE(outcome(desk.service.labelToken(token, {})), QStringLiteral("done"));
    QCOMPARE(desk.service.tokens().constFirst().label, QString());
    QCOMPARE(outcome(desk.service.labelToken({}, QStringLiteral("x"))), QStringLiteral("NotFound"));
}

void TestAccountService::listsAccountsByTheirPlaces()
{
    Desk desk;
    desk.store(QStringLiteral("a"));
    const AccountId b = desk.store(QStringLiteral("b"));
    desk.store(QStringLiteral("c"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("a b c"));
    // By another program, say.
    QVERIFY(desk.world.ports.index->setPinned(b, true));
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("b a c"));
    QCOMPARE(desk.service.account(b)->username(), QStringLiteral("b"));
    QCOMPARE(desk.accountsChanged.size(), 1);
}

void TestAccountService::newAccountsArePutWhereTheyBelong()
{
    Desk desk;
    const AccountId b = desk.store(QStringLiteral("b"));
    const AccountId d = desk.store(QStringLiteral("d"));
    const AccountId e = desk.store(QStringLiteral("e"));
    QVERIFY(desk.service.setPinned({e}, true));
    QVERIFY(desk.service.moveAccounts({d}, b, Side::Before));
    for (const QString& name : {QStringLiteral("c"), QStringLiteral("a")}) {
        const Answers<Account> added;
        desk.service.addAccount(draftOf(name), secretOf(Password), this, added.callback());
        QTRY_COMPARE(added.outcome(), QStringLiteral("done"));
    }
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("e d b a c"));
    QVERIFY(desk.service.reload());
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("e d b a c"));
}

void TestAccountService::pinsAndUnpins()
{
    Desk desk;
    desk.store(QStringLiteral("a"));
    const AccountId b = desk.store(QStringLiteral("b"));
    const AccountId c = desk.store(QStringLiteral("c"));
    QCOMPARE(outcome(desk.service.setPinned({b, c}, true)), QStringLiteral("done"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("b c a"));
    QVERIFY(desk.service.account(b)->isPinned());
    QCOMPARE(desk.accountsChanged.size(), 1);
    QCOMPARE(outcome(desk.service.setPinned({b}, false)), QStringLiteral("done"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("c a b"));
}

void TestAccountService::movesAndSortsByLabel()
{
    Desk desk;
    const AccountId a = desk.store(QStringLiteral("a"));
    const AccountId b = desk.store(QStringLiteral("b"));
    const AccountId c = desk.store(QStringLiteral("c"));
    QCOMPARE(outcome(desk.service.moveAccounts({c}, a, Side::Before)), QStringLiteral("done"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("c a b"));
    QCOMPARE(desk.accountsChanged.size(), 1);
    AccountService another(desk.world.anotherProgram());
    QVERIFY(another.reload());
    QCOMPARE(another.accounts().constFirst().username(), QStringLiteral("c"));
    QCOMPARE(outcome(desk.service.moveAccounts({c}, a, Side::Before)), QStringLiteral("done"));
    QCOMPARE(desk.accountsChanged.size(), 1);
    QCOMPARE(outcome(desk.service.sortByLabel(b)), QStringLiteral("done"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("a b c"));
    QVERIFY(!desk.service.account(c)->place().position);
}

void TestAccountService::placesThatCannotBeStored()
{
    Desk desk;
    const AccountId a = desk.store(QStringLiteral("a"));
    const AccountId b = desk.store(QStringLiteral("b"));
    QVERIFY(desk.world.database->run(
        QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON account BEGIN SELECT RAISE(ABORT, 'no'); END")));
    QCOMPARE(outcome(desk.service.setPinned({b}, true)), QStringLiteral("StorageBroken"));
    QCOMPARE(outcome(desk.service.moveAccounts({b}, a, Side::Before)), QStringLiteral("StorageBroken"));
    QCOMPARE(desk.usernames().join(u' '), QStringLiteral("a b"));
}

void TestAccountService::pinningDuringAnEdit()
{
    Desk desk;
    const AccountId id = desk.store();
    AccountDraft draft = draftOf(Name);
    draft.label = QStringLiteral("Another");
    desk.world.secrets->hold();
    const Answers<Account> edited;
    desk.service.editAccount(id, draft, secretOf("another-not-real"), this, edited.callback());
    runQueuedEvents();
    QCOMPARE(edited.count(), 0);
    QVERIFY(desk.service.setPinned({id}, true));
    desk.world.secrets->release();
    QTRY_COMPARE(edited.outcome(), QStringLiteral("done"));
    QCOMPARE(desk.service.account(id)->label(), QStringLiteral("Another"));
    QVERIFY(desk.service.account(id)->isPinned());
}

void TestAccountService::use()
{
    Desk desk;
    const AccountId id = desk.store();
    desk.world.endpoint->grant(bearer());
    QVERIFY(desk.token(id));
    // Whether a person got it, a batch or a script, only the caller knows.
    QVERIFY(!desk.service.account(id)->lastUsed());
    desk.accountsChanged.clear();
    desk.world.clock->advance(5min);
    desk.service.noteUse(id);
    QVERIFY(desk.service.account(id)->lastUsed() == desk.world.clock->now());
    QVERIFY(desk.world.row(id).account.lastUsed() == desk.world.clock->now());
    QCOMPARE(desk.accountsChanged.size(), 1);
    desk.service.noteUse({});
}

void TestAccountService::environments()
{
    Desk desk;
    desk.load();
    const auto added = desk.service.addEnvironment({.name = QStringLiteral("Zoo"),
                                                    .kind = EnvironmentKind::Production,
                                                    .signInUrl = QStringLiteral("https://zoo.example/sign_in")});
    QCOMPARE(outcome(added), QStringLiteral("done"));
    QCOMPARE(desk.environmentsChanged.size(), 1);
    QCOMPARE(desk.service.environments().size(), 3);
    QCOMPARE(desk.service.environments().at(0).id(), QStringLiteral("sandbox"));
    QCOMPARE(desk.service.environments().at(1).id(), QStringLiteral("production"));
    QCOMPARE(desk.service.environment(added->id())->kind(), EnvironmentKind::Production);

    QCOMPARE(outcome(desk.service.removeEnvironment(added->id())), QStringLiteral("done"));
    QCOMPARE(desk.environmentsChanged.size(), 2);
    QCOMPARE(outcome(desk.service.removeEnvironment(added->id())), QStringLiteral("NotFound"));
    QCOMPARE(desk.environmentsChanged.size(), 2);
}

void TestAccountService::environmentNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const QString url = QStringLiteral("https://zoo.example/sign_in");
    QTest::newRow("built in") << QStringLiteral("Sandbox") << url << QStringLiteral("Duplicate");
    QTest::newRow("built in, other case") << QStringLiteral("pRODUCTION ") << url << QStringLiteral("Duplicate");
    QTest::newRow("own, other case") << QStringLiteral("zOÖ") << url << QStringLiteral("Duplicate");
    QTest::newRow("none") << QString() << url << QStringLiteral("FieldEmpty");
    QTest::newRow("no URL") << QStringLiteral("X") << QString() << QStringLiteral("FieldEmpty");
    QTest::newRow("in clear") << QStringLiteral("X") << QStringLiteral("http://zoo.example/")
                              << QStringLiteral("InsecureUrl");
    QTest::newRow("fine") << QStringLiteral("Zoö 2") << url << QStringLiteral("done");
}

void TestAccountService::environmentNames()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    Desk desk;
    desk.load();
    QVERIFY(desk.service.addEnvironment(
        {.name = QStringLiteral("Zoö"), .signInUrl = QStringLiteral("https://other.example/sign_in")}));
    const auto added = desk.service.addEnvironment({.name = name, .signInUrl = url});
    QCOMPARE(outcome(added), expected);
    if (!added && added.error().kind == ErrorKind::Duplicate) {
        QCOMPARE(added.error().field, Field::Name);
    }
    QCOMPARE(desk.service.environments().size(), added ? 4 : 3);
}

void TestAccountService::proxySignIn()
{
    const QString proxy = QStringLiteral("proxy.example:3128");
    Desk desk;
    desk.load();
    const Answers<void> kept;
    desk.service.keepProxySignIn(proxy, {.username = QStringLiteral("somebody"), .password = secretOf(Password)}, this,
                                 kept.callback());
    QTRY_COMPARE(kept.outcome(), QStringLiteral("done"));
    QCOMPARE(desk.world.ports.proxySignIns->find(proxy)->username, QStringLiteral("somebody"));
    const Answers<void> forgotten;
    desk.service.forgetProxySignIn(proxy, this, forgotten.callback());
    QTRY_COMPARE(forgotten.outcome(), QStringLiteral("done"));
    QVERIFY(desk.world.ports.proxySignIns->find(proxy) == nullptr);
    QVERIFY(desk.world.items().isEmpty());
}

void TestAccountService::environmentInUse()
{
    Desk desk;
    desk.load();
    const auto environment = desk.service.addEnvironment(
        {.name = QStringLiteral("Zoo"), .signInUrl = QStringLiteral("https://zoo.example/sign_in")});
    QVERIFY(environment);
    AccountDraft draft = draftOf(Name);
    draft.environmentId = environment->id();
    const Answers<Account> added;
    desk.service.addAccount(draft, secretOf(Password), this, added.callback());
    QTRY_COMPARE(added.outcome(), QStringLiteral("done"));
    QCOMPARE(outcome(desk.service.removeEnvironment(environment->id())), QStringLiteral("InUse"));
    QCOMPARE(desk.service.environments().size(), 3);
}

void TestAccountService::keychainStatus()
{
    Desk desk;
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Locked, .name = QStringLiteral("Some Keyring")});
    std::optional<KeychainStatus> status;
    desk.service.keychainStatus(this, [&status](const KeychainStatus& answer) { status = answer; });
    QTRY_VERIFY(status);
    QCOMPARE(status.value_or(KeychainStatus()).state, KeychainStatus::State::Locked);
    QCOMPARE(status.value_or(KeychainStatus()).name, QStringLiteral("Some Keyring"));
}

void TestAccountService::finishesChanges()
{
    Desk desk;
    const AccountId id = desk.store();
    IndexedAccount row = desk.world.row(id);
    row.account = row.account.inState(AccountState::Pending);
    QVERIFY(desk.world.ports.index->update(row));
    desk.load();
    const Answers<void> finished;
    desk.service.finishChanges(this, finished.callback());
    QTRY_COMPARE(finished.outcome(), QStringLiteral("done"));
    QCOMPARE(desk.service.account(id)->state(), AccountState::Stored);
    QCOMPARE(desk.accountsChanged.size(), 1);
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
