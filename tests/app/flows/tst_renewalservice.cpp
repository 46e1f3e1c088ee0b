#include "app/flows/renewalservice.h"

#include "app/adapters/database.h"
#include "app/ports/answer.h"
#include "tests/app/domain/samplejwt.h"
#include "tests/app/flows/auditedworld.h"
#include "tests/support/running.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace TokenDesk;
using namespace TokenDesk::Test;
using namespace std::chrono_literals;

namespace {

constexpr auto Lead = std::chrono::minutes{10};
constexpr auto Spread = std::chrono::seconds{150};

struct Granted
{
    QByteArray token;
    Instant at;
};

QCoro::Task<Result<SignInReply>> answerLater(Answer<bool> turn, std::shared_ptr<Result<Granted>> reply)
{
    std::ignore = co_await turn;
    if (!*reply) {
        co_return failureOf(*reply);
    }
    co_return SignInReply{.token = Secret(QByteArrayView((*reply)->token)), .serverTime = (*reply)->at};
}

/// A server for which the same time passes, whatever the computer's clock is set to, and that takes a while to answer.
class Server final : public SignInEndpoint
{
public:
    struct Call
    {
        Instant at;
        QString username;
    };

    explicit Server(std::shared_ptr<FakeClock> clock)
        : m_clock(std::move(clock))
    {
    }

    QCoro::Task<Result<SignInReply>> signIn(Environment environment, QString username, Secret password) override
    {
        Q_UNUSED(environment)
        Q_UNUSED(password)
        calls.append({m_clock->now(), username});
        const auto reply = std::make_shared<Result<Granted>>(failure(ErrorKind::Offline));
        m_waiting.append({.answerAt = m_clock->now() + latency, .username = username, .reply = reply});
        mostInFlight = std::max(mostInFlight, m_waiting.size());
        return answerLater(m_waiting.constLast().turn, reply);
    }

    /// Answers what has waited long enough.
    void serve()
    {
        for (qsizetype i = 0; i < m_waiting.size();) {
            if (m_waiting.at(i).answerAt > m_clock->now()) {
                ++i;
                continue;
            }
            const Waiting waiting = m_waiting.takeAt(i);
            *waiting.reply = replyTo(waiting.username);
            waiting.turn.give(true);
        }
    }

    [[nodiscard]] Instant time() const { return Begin + ahead + (m_clock->elapsed() - m_begun); }
    [[nodiscard]] bool isBusy() const { return !m_waiting.isEmpty(); }

    [[nodiscard]] int callsOf(const QString& username) const
    {
        return static_cast<int>(
            std::count_if(calls.begin(), calls.end(), [&](const Call& call) { return call.username == username; }));
    }
    /// Of those since then.
    [[nodiscard]] QList<Call> callsSince(Instant since) const
    {
        QList<Call> later;
        std::copy_if(calls.begin(), calls.end(), std::back_inserter(later),
                     [since](const Call& call) { return call.at >= since; });
        return later;
    }

    QList<Call> calls;
    qsizetype mostInFlight = 0;
    std::chrono::milliseconds latency = 3s;
    std::chrono::seconds life = 8h;
    /// Of the computer's clock, at first.
    std::chrono::seconds ahead = 0s;
    /// What everybody is told instead of a token.
    std::optional<Error> trouble = {};
    QStringList refused = {};

private:
    struct Waiting
    {
        Instant answerAt;
        QString username;
        std::shared_ptr<Result<Granted>> reply;
        Answer<bool> turn = {};
    };

    Result<Granted> replyTo(const QString& username) const
    {
        if (trouble) {
            return failure(*trouble);
        }
        if (refused.contains(username)) {
            return failure({.kind = ErrorKind::PasswordRejected, .httpStatus = 401});
        }
        QJsonObject claims = hs512Claims(time());
        claims[u"exp"] = secondsSinceEpoch(time() + life);
        return Granted{.token = "Bearer " + hs512Like(claims), .at = time()};
    }

    std::shared_ptr<FakeClock> m_clock;
    std::chrono::milliseconds m_begun = m_clock->elapsed();
    QList<Waiting> m_waiting;
};

/// Accounts "demo-0", "demo-1" and so on that are all renewed, and the time that goes by for them.
class Desk
{
public:
    explicit Desk(int count, const Renewal& renewal = {.isOn = true})
    {
        world.ports.endpoint = server;
        world.ports.masterKeys->keep(std::make_shared<const Secret>(QByteArray(TokenSealer::MasterKeyBytes, 'k')));
        for (int i = 0; i < count; ++i) {
            ids.append(world.store(nameOf(i), "a-password-not-real"));
            if (!world.ports.index->setRenewal(ids.constLast(), renewal)) {
                qFatal("cannot switch it on");
            }
        }
        service.emplace(world.ports);
        reload();
        renewals.emplace(*service, world.ports.randomness, Lead);
        failures.emplace(&*renewals, &RenewalService::failed);
    }

    static QString nameOf(int i) { return QStringLiteral("demo-%1").arg(i); }
    [[nodiscard]] Instant now() const { return world.clock->now(); }

    void reload()
    {
        if (!service->reload()) {
            qFatal("cannot load");
        }
    }

    void begin()
    {
        renewals->setPaused(false);
        runQueuedEvents();
    }

    /// Time passes in small steps, and all that is due then happens.
    void passUntil(Instant end)
    {
        while (now() < end) {
            world.clock->advance(std::min<std::chrono::milliseconds>(1s, end - now()));
            if (now().time_since_epoch() % 10s == 0s || server->isBusy()) {
                tick();
            }
        }
    }
    void pass(std::chrono::milliseconds duration) { passUntil(now() + duration); }

    void tick()
    {
        const auto next = service->nextExpiry();
        if (next && *next <= now()) {
            reload();
        }
        renewals->look();
        runQueuedEvents();
        server->serve();
        runQueuedEvents();
    }

    /// Everybody has a token from now on, whose end comes at the same moment.
    void signAllIn()
    {
        for (const AccountId id : ids) {
            service->getToken(id, {.minimumLife = 0s}, &*service, [](const Result<TokenGrant>&) {});
        }
        runQueuedEvents();
        world.clock->advance(server->latency);
        server->serve();
        QTRY_VERIFY(!service->isBusy());
        runQueuedEvents();
        server->calls.clear();
        server->mostInFlight = 0;
    }

    [[nodiscard]] int liveTokens(int account) const
    {
        return static_cast<int>(
            std::count_if(service->tokens().begin(), service->tokens().end(), [&](const SessionToken& token) {
                return token.account == ids.at(account) && token.expiresAt > now();
            }));
    }
    [[nodiscard]] int accountsWithToken() const
    {
        int count = 0;
        for (int i = 0; i < ids.size(); ++i) {
            count += liveTokens(i) > 0 ? 1 : 0;
        }
        return count;
    }

    World world;
    std::shared_ptr<Server> server = std::make_shared<Server>(world.clock);
    QList<AccountId> ids;
    std::optional<AccountService> service;
    std::optional<RenewalService> renewals;
    std::optional<QSignalSpy> failures;
};

/// The most sign-ins that began within ten seconds.
qsizetype densest(const QList<Server::Call>& calls)
{
    qsizetype most = 0;
    for (const Server::Call& first : calls) {
        most = std::max(most, std::count_if(calls.begin(), calls.end(), [&first](const Server::Call& call) {
                            return call.at >= first.at && call.at < first.at + 10s;
                        }));
    }
    return most;
}

std::chrono::milliseconds lengthOf(const QList<Server::Call>& calls)
{
    return calls.isEmpty() ? 0ms : calls.constLast().at - calls.constFirst().at;
}

QString kindOf(const QSignalSpy& failures, qsizetype index)
{
    return errorKindName(failures.at(index).at(1).value<Error>().kind);
}

} // namespace

class TestRenewalService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offByDefault();
    void pausedUntilTold();
    void renewsShortlyBeforeTheEnd();
    void heedsTheServersClock();
    void heedsItsLimits();
    void stopsAtARefusal();
    void rejectedBefore();
    void goesOnAfterAnEdit();
    void othersToken();
    void waitsAsTheServerAsks();
    void growsItsPauses();
    void closedKeychain();
    void forbiddenByPolicy();
    void pausing();
    void leavesRoomForOthers();
    void shortLives();
    void tokensThatAreNotKept();
    void clockIsSet();
    void isAudited();
    void aDay();
};

void TestRenewalService::initTestCase()
{
    qputenv("TZ", "UTC");
    qRegisterMetaType<Error>();
    qRegisterMetaType<AccountId>();
}

void TestRenewalService::offByDefault()
{
    Desk desk(1, {});
    desk.begin();
    desk.pass(1h);
    QVERIFY(desk.server->calls.isEmpty());
    QVERIFY(!desk.renewals->expectedAt(desk.ids.at(0)));
    // Whoever switches it on and has no token gets one soon.
    QVERIFY(desk.service->setRenewal(desk.ids.at(0), {.isOn = true}));
    desk.pass(Spread + 10s);
    QCOMPARE(desk.server->calls.size(), 1);
    QCOMPARE(desk.liveTokens(0), 1);
}

void TestRenewalService::pausedUntilTold()
{
    Desk desk(1);
    desk.pass(1h);
    QVERIFY(desk.server->calls.isEmpty());
    desk.begin();
    desk.pass(Spread + 10s);
    QCOMPARE(desk.server->calls.size(), 1);
}

void TestRenewalService::renewsShortlyBeforeTheEnd()
{
    Desk desk(1);
    desk.signAllIn();
    desk.begin();
    const Instant end = desk.service->tokens().constFirst().expiresAt;
    const auto expected = desk.renewals->expectedAt(desk.ids.at(0));
    QVERIFY(expected);
    QVERIFY(*expected >= end - Lead && *expected <= end - Lead + Spread);
    desk.passUntil(end - Lead - 1s);
    QVERIFY(desk.server->calls.isEmpty());
    desk.passUntil(end - Lead + Spread + 10s);
    QCOMPARE(desk.server->calls.size(), 1);
    QVERIFY(desk.server->calls.constFirst().at >= *expected);
    QCOMPARE(desk.liveTokens(0), 2);
    // And not again before that one's end.
    desk.pass(7h);
    QCOMPARE(desk.server->calls.size(), 1);
}

void TestRenewalService::heedsTheServersClock()
{
    Desk desk(1);
    desk.server->ahead = 1h;
    desk.signAllIn();
    desk.begin();
    // By this computer's clock, the end that the token names is an hour later than it is.
    QVERIFY(desk.service->tokens().constFirst().expiresAt > Begin + 8h + 50min);
    desk.passUntil(Begin + 8h - Lead - 1s);
    QVERIFY(desk.server->calls.isEmpty());
    desk.pass(Spread + 20s);
    QCOMPARE(desk.server->calls.size(), 1);
}

void TestRenewalService::heedsItsLimits()
{
    Desk desk(5, {.isOn = true, .until = QTime(10, 0), .onWeekdaysOnly = true});
    desk.world.clock->advance(std::chrono::days{4} + 2h); // Friday, 11:00
    desk.begin();
    desk.pass(2h);
    desk.world.clock->set(Begin + std::chrono::days{6} + 14h + 30min); // Sunday, 23:30
    desk.pass(30min);
    QVERIFY(desk.server->calls.isEmpty());
    // No burst at midnight either.
    desk.pass(Spread + 10s);
    QCOMPARE(desk.server->calls.size(), 5);
    QVERIFY(lengthOf(desk.server->calls) > 20s);
}

void TestRenewalService::stopsAtARefusal()
{
    Desk desk(2);
    desk.server->refused = {Desk::nameOf(1)};
    desk.begin();
    desk.pass(2h);
    QCOMPARE(desk.server->callsOf(Desk::nameOf(0)), 1);
    QCOMPARE(desk.server->callsOf(Desk::nameOf(1)), 1);
    QCOMPARE(desk.world.row(desk.ids.at(1)).account.state(), AccountState::Rejected);
    QCOMPARE(desk.failures->size(), 1);
    QCOMPARE(kindOf(*desk.failures, 0), QStringLiteral("PasswordRejected"));
    QVERIFY(!desk.renewals->expectedAt(desk.ids.at(1)));
    QVERIFY(desk.renewals->expectedAt(desk.ids.at(0)));
}

void TestRenewalService::rejectedBefore()
{
    Desk desk(1);
    IndexedAccount row = desk.world.row(desk.ids.at(0));
    row.account = row.account.inState(AccountState::Rejected);
    QVERIFY(desk.world.ports.index->update(row));
    desk.reload();
    desk.begin();
    desk.pass(10h);
    QVERIFY(desk.server->calls.isEmpty());
    QVERIFY(desk.failures->isEmpty());
}

void TestRenewalService::goesOnAfterAnEdit()
{
    Desk desk(1);
    desk.server->refused = {Desk::nameOf(0)};
    desk.begin();
    desk.pass(1h);
    QCOMPARE(desk.server->calls.size(), 1);
    desk.server->refused.clear();
    QSignalSpy changed(&*desk.service, &AccountService::accountsChanged);
    desk.service->editAccount(desk.ids.at(0), draftOf(Desk::nameOf(0)), secretOf("another-not-real"), &*desk.service,
                              [](const Result<Account>&) {});
    QTRY_COMPARE(desk.world.row(desk.ids.at(0)).account.state(), AccountState::Stored);
    QTRY_VERIFY(!changed.isEmpty());
    desk.pass(Spread + 15s);
    QCOMPARE(desk.server->calls.size(), 2);
    QCOMPARE(desk.liveTokens(0), 1);
}

void TestRenewalService::othersToken()
{
    Desk desk(1);
    desk.signAllIn();
    desk.begin();
    desk.passUntil(Begin + 7h);
    // The command line signs in, an hour before this program would.
    const Ports others = desk.world.anotherProgram();
    const SessionToken known = desk.service->tokens().constFirst();
    SessionToken token = known;
    token.id = TokenId::fromRandomBytes(desk.world.ports.randomness->bytes(16));
    token.issuedAt = desk.now();
    token.expiresAt = desk.now() + 8h;
    QVERIFY(others.shelf->add(token, desk.world.ports.shelf->sealedText(known.id).value()));
    desk.reload();
    desk.passUntil(Begin + 14h);
    QVERIFY(desk.server->calls.isEmpty());
    desk.passUntil(Begin + 15h);
    QCOMPARE(desk.server->calls.size(), 1);
}

void TestRenewalService::waitsAsTheServerAsks()
{
    Desk desk(8);
    desk.server->trouble = Error{.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = 600s};
    desk.begin();
    while (desk.server->calls.isEmpty()) {
        desk.pass(1s);
    }
    const Instant asked = desk.now();
    desk.pass(5s); // it answers
    const auto before = desk.server->calls.size();
    desk.server->trouble.reset();
    desk.passUntil(asked + 600s);
    QCOMPARE(desk.server->calls.size(), before);
    desk.pass(3 * Spread);
    QCOMPARE(desk.accountsWithToken(), 8);
    QVERIFY(desk.server->mostInFlight <= RenewalService::MaximumInFlight);
    QVERIFY(lengthOf(desk.server->callsSince(asked + 600s)) > 30s);
    QVERIFY2(desk.failures->isEmpty(), "to wait is no failure");
}

void TestRenewalService::growsItsPauses()
{
    Desk desk(3);
    desk.server->trouble = Error{.kind = ErrorKind::ServerFault, .httpStatus = 503};
    desk.begin();
    desk.pass(1h);
    // 1, 2, 4, 8 and 15 minutes between them, for all accounts of the host together.
    QVERIFY2(desk.server->calls.size() >= 5 && desk.server->calls.size() <= 12,
             qPrintable(QString::number(desk.server->calls.size())));
    QCOMPARE(desk.failures->size(), 1);
    desk.server->trouble.reset();
    desk.pass(15min + 3 * Spread);
    QCOMPARE(desk.accountsWithToken(), 3);
}

void TestRenewalService::closedKeychain()
{
    Desk desk(3);
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Locked});
    desk.world.secrets->clearLog();
    desk.begin();
    desk.pass(1h);
    QVERIFY(desk.server->calls.isEmpty());
    QVERIFY2(desk.world.secrets->log().isEmpty(), "it would have asked for the keychain's password");
    QCOMPARE(desk.failures->size(), 1);
    QCOMPARE(kindOf(*desk.failures, 0), QStringLiteral("KeychainLocked"));
    desk.world.secrets->setStatus({.state = KeychainStatus::State::Available});
    desk.pass(15min + 3 * Spread);
    QCOMPARE(desk.accountsWithToken(), 3);
}

void TestRenewalService::forbiddenByPolicy()
{
    Desk desk(1);
    AccountDraft draft = draftOf(QStringLiteral("live"));
    draft.environmentId = QStringLiteral("production");
    const auto account =
        Account::make(AccountId::fromRandomBytes(desk.world.ports.randomness->bytes(16)), draft, desk.now());
    QVERIFY(desk.world.ports.index->insert({account->inState(AccountState::Stored).renewed({.isOn = true})}));
    desk.world.items().insert(SecretKey::password(QStringLiteral("test"), account->id()).text(), "not-real");
    desk.world.ports.permissions->production = false;
    desk.reload();
    desk.begin();
    desk.pass(1h);
    QCOMPARE(desk.server->callsOf(QStringLiteral("live")), 0);
    QCOMPARE(desk.server->callsOf(Desk::nameOf(0)), 1);
    QVERIFY(desk.failures->isEmpty());
    QCOMPARE(outcome(desk.service->setRenewal(account->id(), {.isOn = true, .onWeekdaysOnly = true})),
             QStringLiteral("ForbiddenByPolicy"));
    QCOMPARE(outcome(desk.service->setRenewal(account->id(), {})), QStringLiteral("done"));
}

void TestRenewalService::pausing()
{
    Desk desk(10);
    desk.begin();
    desk.world.secrets->hold();
    desk.pass(Spread + 10s);
    // The keychain has been asked how it is, and has not answered.
    QVERIFY(desk.renewals->expectedAt(desk.ids.at(0)));
    desk.renewals->setPaused(true);
    desk.world.secrets->release();
    desk.pass(3h);
    QVERIFY(desk.server->calls.isEmpty());
    QVERIFY(!desk.renewals->expectedAt(desk.ids.at(0)));
    const Instant unlocked = desk.now();
    desk.renewals->setPaused(false);
    desk.pass(2 * Spread);
    QCOMPARE(desk.accountsWithToken(), 10);
    QVERIFY(lengthOf(desk.server->callsSince(unlocked)) > 60s);
}

void TestRenewalService::leavesRoomForOthers()
{
    Desk desk(10);
    desk.server->latency = 10min;
    for (int i = 0; i < RenewalService::MaximumInFlight - 1; ++i) {
        desk.service->getToken(desk.ids.at(i), {.minimumLife = 0s}, &*desk.service, [](const Result<TokenGrant>&) {});
    }
    desk.begin();
    desk.pass(8min);
    QCOMPARE(desk.server->calls.size(), RenewalService::MaximumInFlight);
    desk.pass(1h);
    QCOMPARE(desk.accountsWithToken(), 10);
    QCOMPARE(desk.server->mostInFlight, qsizetype{RenewalService::MaximumInFlight});
    QCOMPARE(desk.server->calls.size(), 10);
}

void TestRenewalService::shortLives()
{
    Desk desk(1);
    desk.server->life = 4min;
    desk.begin();
    desk.pass(1h);
    QVERIFY(desk.server->calls.size() >= 15 && desk.server->calls.size() <= 31);
    desk.server->life = 2s;
    desk.server->calls.clear();
    desk.pass(1h);
    QVERIFY2(desk.server->calls.size() <= 61, qPrintable(QString::number(desk.server->calls.size())));
}

void TestRenewalService::tokensThatAreNotKept()
{
    Desk desk(1);
    QVERIFY(desk.world.database->run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON token BEGIN "
                                                    "SELECT RAISE(FAIL, 'no room'); END")));
    desk.begin();
    desk.pass(1h);
    QVERIFY2(desk.server->calls.size() <= 8, "each would be a token that nobody sees");
    QCOMPARE(desk.failures->size(), 1);
}

void TestRenewalService::clockIsSet()
{
    Desk desk(10);
    desk.signAllIn();
    desk.begin();
    desk.world.clock->setWallClock(desk.now() + 24h);
    desk.tick();
    desk.pass(1h);
    QVERIFY2(desk.server->calls.isEmpty(), "no time has passed for the tokens");
    desk.world.clock->setWallClock(desk.now() - 48h);
    desk.pass(6h + 40min);
    QVERIFY(desk.server->calls.isEmpty());
    desk.pass(15min);
    QCOMPARE(desk.server->calls.size(), 10);
}

void TestRenewalService::isAudited()
{
    Desk desk(1);
    desk.begin();
    desk.pass(Spread + 15s);
    AuditRow row = newestRow(desk.world);
    QCOMPARE(row.kindName, QStringLiteral("signed-in"));
    QCOMPARE(row.event->reason, QStringLiteral("renewal"));
    desk.server->refused = {Desk::nameOf(0)};
    desk.pass(8h);
    QVERIFY(recorded(desk.world).contains(QStringLiteral("sign-in-failed PasswordRejected")));
    QCOMPARE(auditVerdict(desk.world.ports), QStringLiteral("sound"));
}

void TestRenewalService::aDay()
{
    constexpr int Count = 30;
    constexpr int Rejected = 7;
    Desk desk(Count);
    Server& server = *desk.server;
    desk.signAllIn();
    desk.begin();

    // All end at 17:00, and are renewed at ten minutes to. The password of one is not what it was any more.
    server.refused = {Desk::nameOf(Rejected)};
    const Instant end = desk.service->tokens().constFirst().expiresAt;
    desk.passUntil(end - Lead - 1s);
    QVERIFY(server.calls.isEmpty());
    desk.passUntil(end - Lead + Spread + 15s);
    QCOMPARE(server.calls.size(), Count);
    QVERIFY(lengthOf(server.calls) > Spread / 2);
    QVERIFY2(densest(server.calls) <= 8, qPrintable(QString::number(densest(server.calls))));
    QCOMPARE(desk.world.row(desk.ids.at(Rejected)).account.state(), AccountState::Rejected);
    QCOMPARE(desk.failures->size(), 1);
    desk.passUntil(end + 1min);
    QCOMPARE(desk.accountsWithToken(), Count - 1);

    // The network is gone when the next ones end, and comes back when they have ended.
    const Instant secondEnd = desk.service->tokens().constFirst().expiresAt;
    desk.passUntil(secondEnd - 20min);
    server.calls.clear();
    server.trouble = Error{.kind = ErrorKind::Offline};
    desk.passUntil(secondEnd + 1h);
    QCOMPARE(desk.accountsWithToken(), 0);
    QVERIFY2(server.calls.size() <= 15, qPrintable(QString::number(server.calls.size())));
    QCOMPARE(desk.failures->size(), 2);
    QCOMPARE(kindOf(*desk.failures, 1), QStringLiteral("Offline"));
    server.calls.clear();
    server.trouble.reset();
    desk.passUntil(secondEnd + 1h + 15min + 3 * Spread);
    QCOMPARE(desk.accountsWithToken(), Count - 1);
    QCOMPARE(server.calls.size(), Count - 1);
    QVERIFY(lengthOf(server.calls) > Spread / 2);
    QVERIFY2(densest(server.calls) <= 8, qPrintable(QString::number(densest(server.calls))));

    // The computer sleeps until all of them have ended.
    server.calls.clear();
    desk.world.clock->advance(10h);
    const Instant awake = desk.now();
    desk.tick();
    desk.pass(1s);
    QVERIFY2(server.calls.size() <= 1, "no burst when it wakes up");
    desk.passUntil(awake + Spread + 30s);
    QCOMPARE(desk.accountsWithToken(), Count - 1);
    QCOMPARE(server.calls.size(), Count - 1);
    QVERIFY(lengthOf(server.calls) > Spread / 2);
    QVERIFY2(densest(server.calls) <= 8, qPrintable(QString::number(densest(server.calls))));

    QVERIFY(server.mostInFlight <= RenewalService::MaximumInFlight);
    QCOMPARE(desk.liveTokens(Rejected), 0);
    QCOMPARE(server.callsOf(Desk::nameOf(Rejected)), 0); // since the first refusal
    for (int i = 0; i < Count; ++i) {
        QCOMPARE(desk.liveTokens(i), i == Rejected ? 0 : 1);
    }
    QCOMPARE(desk.failures->size(), 2);
}

QTEST_GUILESS_MAIN(TestRenewalService)
#include "tst_renewalservice.moc"
