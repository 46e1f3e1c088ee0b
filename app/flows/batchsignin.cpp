#include "app/flows/batchsignin.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// So often in a row a host may be out of reach, or ask to wait, before the rest of its accounts are spared the trial.
constexpr int MostStrikes = 3;
/// So many fetch their passwords in advance. More would only keep more passwords in memory.
constexpr int MaximumAhead = 4;
/// How often a pause is looked at: its end goes by the clock, which a suspended computer's timers know nothing of.
constexpr std::chrono::milliseconds PauseTick{500};

/// Whether it stands in the way of every account: asked again, the keychain would open one prompt after the other, and
/// what the server grants would be lost.
bool concernsAll(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainMissing:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageDenied:
        return true;
    default:
        return false;
    }
}

/// Whether the server has not heard of the sign-in at all.
bool isOutOfReach(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsHostMismatch:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsTooOld:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::Offline:
        return true;
    case ErrorKind::TimedOut:
        return error.stage == ExchangeStage::Connecting;
    default:
        return false;
    }
}

std::shared_ptr<const Error> shared(const Error& error)
{
    return std::make_shared<const Error>(error);
}

bool isSettled(BatchState state)
{
    return state != BatchState::Waiting && state != BatchState::SigningIn;
}

} // namespace

BatchSignIn::BatchSignIn(AccountService& service, const QList<AccountId>& accounts, BatchWish wish, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_wish(wish)
{
    QSet<AccountId> listed;
    m_items.reserve(accounts.size());
    for (const AccountId account : accounts) {
        if (!listed.contains(account)) {
            listed.insert(account);
            m_items.append({.account = account});
        }
    }
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BatchSignIn::goOn);
    connect(&service, &AccountService::signInStageChanged, this, &BatchSignIn::noteStage);
    connect(&service.lockService(), &LockService::lockedChanged, this, [this] {
        if (m_service.isLocked()) {
            cancel();
        }
    });
}

BatchSignIn::~BatchSignIn()
{
    // Their turn would never come.
    for (const Ahead& ahead : std::as_const(m_ahead)) {
        m_service.cancelSignIn(m_items.at(ahead.index).account);
    }
}

void BatchSignIn::start()
{
    for (int index = 0; index < m_items.size(); ++index) {
        m_queue.append(index);
    }
    m_isRunning = true;
    goOnLater();
}

void BatchSignIn::cancel()
{
    if (!m_isRunning || m_isCancelled) {
        return;
    }
    m_isCancelled = true;
    QList<int> begun;
    for (const Host& host : std::as_const(m_hosts)) {
        begun += host.begun;
    }
    for (const int index : std::as_const(begun)) {
        m_service.cancelSignIn(m_items.at(index).account);
    }
    for (const int index : std::exchange(m_queue, {})) {
        settle(index, {.account = m_items.at(index).account, .state = BatchState::Cancelled});
    }
    goOnLater();
}

void BatchSignIn::retryFailed()
{
    if (m_isRunning) {
        return;
    }
    m_isCancelled = false;
    m_isKeychainOpen = false;
    m_obstacle.reset();
    for (Host& host : m_hosts) {
        // A pause that was asked for stands; a person who tries again has seen to the rest.
        host.strikes = 0;
        host.refusal.reset();
    }
    for (int index = 0; index < m_items.size(); ++index) {
        if (isWorthRetrying(m_items.at(index))) {
            m_queue.append(index);
            settle(index, {.account = m_items.at(index).account});
        }
    }
    m_isRunning = true;
    goOnLater();
}

bool BatchSignIn::isWorthRetrying(const BatchItem& item) const
{
    if (item.state == BatchState::Cancelled) {
        return true;
    }
    if (item.state != BatchState::Failed) {
        return false;
    }
    const Account* account = m_service.account(item.account);
    const bool isStillRejected = account != nullptr && account->state() == AccountState::Rejected;
    return !(item.error && refusesCredentials(item.error->kind) && isStillRejected);
}

bool BatchSignIn::canRetry() const
{
    return !m_isRunning &&
           std::any_of(m_items.begin(), m_items.end(), [this](const BatchItem& item) { return isWorthRetrying(item); });
}

BatchSignIn::Counts BatchSignIn::counts() const
{
    Counts counts{.total = static_cast<int>(m_items.size())};
    for (const BatchItem& item : m_items) {
        counts.settled += isSettled(item.state) ? 1 : 0;
        counts.signedIn += item.state == BatchState::SignedIn ? 1 : 0;
        counts.leftAlone += item.state == BatchState::HasToken || item.state == BatchState::Skipped ? 1 : 0;
        counts.failed += item.state == BatchState::Failed ? 1 : 0;
        counts.cancelled += item.state == BatchState::Cancelled ? 1 : 0;
    }
    return counts;
}

QString BatchSignIn::hostNameOf(int index) const
{
    const Account* account = m_service.account(m_items.at(index).account);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    return environment != nullptr ? environment->hostText().toLower() : QString();
}

bool BatchSignIn::mayBegin(int index) const
{
    const Host host = m_hosts.value(hostNameOf(index));
    if (reasonToSpare(host)) {
        return true; // to be told so
    }
    if (m_service.now() < host.pausedUntil) {
        return false;
    }
    // After a strike one goes alone.
    return host.strikes == 0 || (host.begun.isEmpty() && m_inFlight.size() < MaximumInFlight);
}

void BatchSignIn::goOnLater()
{
    QMetaObject::invokeMethod(this, &BatchSignIn::goOn, Qt::QueuedConnection);
}

void BatchSignIn::goOn()
{
    giveTurns();
    const int most = m_isKeychainOpen ? MaximumInFlight + MaximumAhead : 1;
    while (m_inFlight.size() + m_ahead.size() < most) {
        const auto next = std::find_if(m_queue.cbegin(), m_queue.cend(), [this](int index) { return mayBegin(index); });
        if (next == m_queue.cend()) {
            break;
        }
        const int index = *next;
        m_queue.erase(next);
        begin(index);
    }
    watchPauses();
    if (m_isRunning && m_queue.isEmpty() && m_begun == 0) {
        m_isRunning = false;
        emit finished();
    }
}

void BatchSignIn::begin(int index)
{
    const AccountId id = m_items.at(index).account;
    const Account* account = m_service.account(id);
    const QString hostName = hostNameOf(index);
    Host& host = m_hosts[hostName];
    if (account == nullptr) {
        settle(index, {.account = id, .state = BatchState::Failed, .error = shared({.kind = ErrorKind::NotFound})});
        return;
    }
    const bool isPasswordStored =
        account->state() == AccountState::Stored || account->state() == AccountState::Rejected;
    if (!isPasswordStored && !m_wish.evenIfRejected) {
        settle(index,
               {.account = id, .state = BatchState::Skipped, .error = shared({.kind = ErrorKind::SecretNotFound})});
        return;
    }
    if (const auto reason = reasonToSpare(host)) {
        settle(index, {.account = id, .state = BatchState::Failed, .error = reason});
        return;
    }
    host.begun.append(index);
    ++m_begun;
    const Turn turn;
    m_ahead.append({.index = index, .turn = turn});
    const TokenWish wish{
        .minimumLife = m_wish.enoughLife, .alwaysNew = m_wish.alwaysNew, .evenIfRejected = m_wish.evenIfRejected};
    // The host by its name of now: the account may be moved to another while this one is asked.
    const auto onGrant = [this, index, hostName](const Result<TokenGrant>& grant) {
        take(index, m_hosts[hostName], grant);
    };
    m_service.getToken(id, wish, this, onGrant, turn);
    giveTurns();
}

void BatchSignIn::giveTurns()
{
    while (m_inFlight.size() < MaximumInFlight && !m_isCancelled) {
        const auto next = std::find_if(m_ahead.cbegin(), m_ahead.cend(),
                                       [this](const Ahead& ahead) { return !m_heldBack.contains(ahead.index); });
        if (next == m_ahead.cend()) {
            return;
        }
        const auto [index, turn] = *next;
        m_ahead.erase(next);
        m_inFlight.append(index);
        turn.give(true);
        settle(index, {.account = m_items.at(index).account, .state = BatchState::SigningIn});
    }
}

void BatchSignIn::noteStage(AccountId account)
{
    const auto isIts = [this, account](int index) { return m_items.at(index).account == account; };
    const auto stage = m_service.signInStage(account);
    if (stage == SignInStage::Keeping && m_inFlight.removeIf(isIts) > 0) {
        // The server is free for the next one while this computer is busy with the token. Not at once: what has come
        // in at the same time may be its wish to be left alone.
        QMetaObject::invokeMethod(this, &BatchSignIn::giveTurns, Qt::QueuedConnection);
    } else if (stage == SignInStage::SigningIn && !std::exchange(m_isKeychainOpen, true)) {
        goOnLater();
    }
}

void BatchSignIn::take(int index, Host& host, const Result<TokenGrant>& grant)
{
    --m_begun;
    m_isKeychainOpen = true;
    m_ahead.removeIf([index](const Ahead& ahead) { return ahead.index == index; });
    m_inFlight.removeOne(index);
    host.begun.removeOne(index);
    BatchItem item{.account = m_items.at(index).account};
    if (grant && !grant->notKept) {
        item.state = grant->isNew ? BatchState::SignedIn : BatchState::HasToken;
        item.token = {grant->token.id, grant->token.expiresAt, grant->token.expiryAssumed};
        host.strikes = grant->isNew ? 0 : host.strikes;
    } else if (!grant && grant.error().kind == ErrorKind::Cancelled && m_heldBack.remove(index) && !m_isCancelled) {
        m_queue.prepend(index);
    } else {
        item.error = shared(grant ? grant->notKept.value_or(Error{.kind = ErrorKind::StorageBroken}) : grant.error());
        item.state = stateAfter(item.error, host);
        if (item.state == BatchState::Waiting) {
            item.error.reset();
            // Behind the others: it may be the only one that is told to wait.
            m_queue.append(index);
        }
    }
    m_heldBack.remove(index);
    holdBack();
    settle(index, item);
    goOn();
}

BatchState BatchSignIn::stateAfter(const SharedError& error, Host& host)
{
    if (error->kind == ErrorKind::Cancelled) {
        return BatchState::Cancelled;
    }
    if (error->kind == ErrorKind::AccountRejected && !error->httpStatus) {
        return BatchState::Skipped; // rejected before, and not asked again
    }
    if (error->kind == ErrorKind::RateLimited) {
        return pauseHost(error, host) && !m_isCancelled ? BatchState::Waiting : BatchState::Failed;
    }
    if (concernsAll(*error)) {
        m_obstacle = error;
    } else if (error->kind == ErrorKind::ProxyAuthRequired) {
        // Each further try might bring the proxy's own account nearer to a lock-out.
        host.refusal = error;
    } else if (isOutOfReach(*error)) {
        strike(error, host);
    } else if (error->httpStatus) {
        host.strikes = 0;
    }
    return BatchState::Failed;
}

/// Calls back what has not asked the server yet and should not.
void BatchSignIn::holdBack()
{
    QList<int> early;
    for (const Host& host : std::as_const(m_hosts)) {
        early += m_service.now() < host.pausedUntil || reasonToSpare(host) ? host.begun : QList<int>();
    }
    for (const Ahead& ahead : std::as_const(m_ahead)) {
        if (m_hosts.value(hostNameOf(ahead.index)).strikes > 0) {
            early.append(ahead.index);
        }
    }
    for (const int index : std::as_const(early)) {
        m_heldBack.insert(index);
        m_service.cancelSignIn(m_items.at(index).account);
    }
}

/// Whether the host's accounts may go on after a while.
bool BatchSignIn::pauseHost(const SharedError& error, Host& host)
{
    if (!error->retryAfter) {
        host.refusal = error;
        return false;
    }
    const Instant now = m_service.now();
    // Several are told so at the same time; that is one strike.
    if (now >= host.pausedUntil) {
        strike(error, host);
    }
    host.pauseError = error;
    host.pausedUntil = std::max<Instant>(host.pausedUntil, now + std::max(*error->retryAfter, std::chrono::seconds{1}));
    return !reasonToSpare(host);
}

/// Why the host's accounts are not signed in, if so.
BatchSignIn::SharedError BatchSignIn::reasonToSpare(const Host& host) const
{
    if (m_obstacle) {
        return m_obstacle;
    }
    return host.pausedUntil - m_service.now() > LongestPause ? host.pauseError : host.refusal;
}

void BatchSignIn::strike(const SharedError& error, Host& host)
{
    if (++host.strikes >= MostStrikes) {
        host.refusal = error;
    }
}

void BatchSignIn::settle(int index, const BatchItem& item)
{
    m_items[index] = item;
    emit itemChanged(index);
}

void BatchSignIn::watchPauses()
{
    const Instant now = m_service.now();
    const auto isPaused = [now](const Host& host) { return host.pausedUntil > now; };
    std::optional<Instant> soonest;
    if (std::any_of(m_hosts.cbegin(), m_hosts.cend(), isPaused)) {
        for (const int index : std::as_const(m_queue)) {
            const Host host = m_hosts.value(hostNameOf(index));
            if (isPaused(host)) {
                soonest = soonest ? std::min(*soonest, host.pausedUntil) : host.pausedUntil;
            }
        }
    }
    if (soonest) {
        m_pause.start(std::clamp<std::chrono::milliseconds>(*soonest - now, std::chrono::milliseconds{1}, PauseTick));
    }
    if (soonest != m_pausedUntil) {
        m_pausedUntil = soonest;
        emit pausedChanged();
    }
}

} // namespace TokenDesk
