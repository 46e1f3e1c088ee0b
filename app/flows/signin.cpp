#include "app/flows/signin.h"

#include "app/domain/serverclock.h"
#include "app/flows/accountbook.h"
#include "app/flows/audittrail.h"
#include "app/flows/masterkey.h"
#include "app/flows/permitted.h"
#include "app/flows/proxysignin.h"

#include <algorithm>

namespace TokenDesk {

namespace {

Result<Environment> environmentOf(const Ports& ports, const Account& account)
{
    const auto environments = ports.index->environments();
    if (!environments) {
        return failureOf(environments);
    }
    const auto found = std::find_if(environments->begin(), environments->end(), [&account](const Environment& each) {
        return each.id() == account.environmentId();
    });
    return found != environments->end() ? Result<Environment>(*found)
                                        : failure(ErrorKind::NotFound, Field::Environment);
}

/// Whether the keychain is worth asking for the proxy's credentials: not when they were just refused.
bool mayKnowProxy(const Ports& ports, const Error& error)
{
    return error.kind == ErrorKind::ProxyAuthRequired && ports.proxySignIns->mayBeKept(error.proxy);
}

/// Reads the row again before writing it: somebody may have edited the account while the server was thinking.
Result<void> recordRejection(const Ports& ports, AccountId id)
{
    auto indexed = ports.index->account(id);
    if (!indexed) {
        return failureOf(indexed);
    }
    if (indexed->account.state() == AccountState::Removing) {
        return {};
    }
    indexed->account = indexed->account.inState(AccountState::Rejected);
    return ports.index->update(*indexed);
}

/// Over when the turn is given, or the wish to stop comes first.
QCoro::Task<bool> itsTurn(Turn turn, std::stop_token stop)
{
    const auto giveUp = [turn] { turn.give(false); };
    const std::stop_callback onStop(stop, giveUp);
    co_return co_await turn;
}

/// Over when everything has been done that is already queued.
QCoro::Task<bool> letOthersGoFirst()
{
    const Answer<bool> over;
    QMetaObject::invokeMethod(QCoreApplication::instance(), [over] { over.give(true); }, Qt::QueuedConnection);
    co_return co_await over;
}

Instant serverNow(const Ports& ports, const SignInReply& reply, const QString& environmentId)
{
    const Instant now = ports.clock->now();
    const auto known = ports.index->clockOffsets();
    const bool isKnown = known && known->contains(environmentId);
    if (!reply.serverTime) {
        return now + (isKnown ? known->value(environmentId) : std::chrono::milliseconds::zero());
    }
    const auto offset = clockOffset(*reply.serverTime, now);
    // None at all is worth knowing, too: it moves when somebody sets this computer's clock.
    if (!isKnown || known->value(environmentId) != offset) {
        // Only the countdown's precision hangs on it, so a failure to store it is not the sign-in's.
        std::ignore = ports.index->setClockOffset(environmentId, offset);
    }
    return now + offset;
}

Result<TokenGrant> shelved(const Ports& ports, const SharedSecret& key, SignInReply reply, const Account& account)
{
    const auto id = TokenId::fromRandomBytes(ports.randomness->bytes(16));
    auto token = describeToken(reply.token.view(), id, account.id(), serverNow(ports, reply, account.environmentId()));
    if (!token) {
        token.error().httpStatus = 200;
        token.error().facts = reply.facts;
        return failureOf(token);
    }
    TokenGrant grant{.token = *token, .text = std::move(reply.token), .isNew = true};
    const QByteArray sealed = ports.sealer->seal(*key, grant.text, {.account = account.id(), .token = id});
    if (const auto added = ports.shelf->add(grant.token, sealed); !added) {
        grant.notKept = added.error();
    }
    return grant;
}

QCoro::Task<Result<TokenGrant>> askForToken(Ports ports, AccountId accountId, StageObserver observer,
                                            std::stop_token stop, std::optional<Turn> turn)
{
    const auto observe = [&observer](SignInStage stage) {
        if (observer) {
            observer(stage);
        }
    };
    const auto indexed = ports.index->account(accountId);
    if (!indexed) {
        co_return failureOf(indexed);
    }
    const Account account = indexed->account;
    const auto environment = environmentOf(ports, account);
    if (!environment) {
        co_return failureOf(environment);
    }
    if (const auto permitted = checkPermitted(ports, environment->id()); !permitted) {
        co_return failureOf(permitted);
    }

    observe(SignInStage::WaitingForKeychain);
    auto readingPassword = ports.secrets->read(passwordKey(ports.profile, *indexed), stop);
    auto password = co_await readingPassword;
    if (!password) {
        co_return failureOf(password);
    }
    // Before the server is asked, so that no token is granted that could not be kept.
    auto readingKey = masterKeyOrNew(ports, stop);
    auto key = co_await readingKey;
    if (!key) {
        co_return failureOf(key);
    }
    if (turn) {
        auto waiting = itsTurn(*turn, stop);
        co_await waiting;
    }
    if (stop.stop_requested()) {
        co_return failure(ErrorKind::Cancelled);
    }

    observe(SignInStage::SigningIn);
    auto posting = ports.endpoint->signIn(*environment, account.username(), password->clone());
    auto reply = co_await posting;
    if (!reply && mayKnowProxy(ports, reply.error())) {
        // The proxy stopped the request before the server saw it.
        auto recalling = recallProxySignIn(ports, reply.error().proxy, stop);
        const auto recalled = co_await recalling;
        if (stop.stop_requested()) {
            co_return failure(ErrorKind::Cancelled);
        }
        if (recalled) {
            auto postingAgain = ports.endpoint->signIn(*environment, account.username(), std::move(*password));
            reply = co_await postingAgain;
        }
    }
    password->clear();
    if (!reply) {
        if (refusesCredentials(reply.error().kind)) {
            std::ignore = recordRejection(ports, accountId);
        }
        co_return failureOf(reply);
    }
    observe(SignInStage::Keeping);
    if (turn) {
        auto letting = letOthersGoFirst();
        co_await letting;
    }
    auto grant = shelved(ports, *key, std::move(*reply), account);
    if (grant) {
        std::ignore = ports.index->markProvenGood(accountId, ports.clock->now());
    }
    co_return grant;
}

QString reasonName(SignInReason reason)
{
    return reason == SignInReason::Renewal ? QStringLiteral("renewal") : QString();
}

void recordOutcome(const Ports& ports, AccountId id, const Result<TokenGrant>& grant, SignInReason reason)
{
    if (grant) {
        AuditEvent event = auditEvent(ports, AuditKind::SignedIn, grant->token);
        event.detail = toIsoUtc(grant->token.expiresAt);
        event.reason = reasonName(reason);
        record(ports, event);
    } else if (grant.error().kind != ErrorKind::Cancelled) {
        const auto indexed = ports.index->account(id);
        AuditEvent event = indexed ? auditEvent(ports, AuditKind::SignInFailed, indexed->account)
                                   : auditEvent(ports, AuditKind::SignInFailed);
        event.account = id;
        event.cause = errorKindName(grant.error().kind);
        event.reason = reasonName(reason);
        record(ports, event);
    }
}

} // namespace

bool refusesCredentials(ErrorKind kind)
{
    return kind == ErrorKind::PasswordRejected || kind == ErrorKind::UnknownLogin || kind == ErrorKind::AccountRejected;
}

QCoro::Task<Result<TokenGrant>> signIn(Ports ports, AccountId account, StageObserver observer, std::stop_token stop,
                                       std::optional<Turn> turn, SignInReason reason)
{
    auto asking = askForToken(ports, account, std::move(observer), std::move(stop), std::move(turn));
    auto grant = co_await asking;
    recordOutcome(ports, account, grant, reason);
    co_return grant;
}

} // namespace TokenDesk
