#include "app/flows/renewalservice.h"

#include <QtEndian>
#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// A timer stands still while the computer sleeps, and does not hear of a clock that is set.
constexpr seconds LongestWait{30};
/// Who has not looked for so long has slept.
constexpr seconds Overslept{90};
/// Between two renewals of an account, however short its tokens live.
constexpr minutes ShortestLife{1};
constexpr minutes FirstPause{1};
constexpr minutes LongestPause{15};
/// Where the server asks to wait and does not say how long.
constexpr minutes UnnamedPause{5};
/// A proxy that refuses a sign-in may count how often.
constexpr minutes ProxyPause{60};

minutes pauseAfter(int failures)
{
    constexpr int MostDoublings = 4;
    return std::min(FirstPause * (1 << std::min(failures - 1, MostDoublings)), LongestPause);
}

bool isOfKeychain(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainFailed:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageDenied:
        return true;
    default:
        return false;
    }
}

/// Whether the other accounts of the host are likely to fare the same.
bool isOfHost(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::Offline:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsHostMismatch:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsTooOld:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace

RenewalService::RenewalService(AccountService& service, std::shared_ptr<Randomness> randomness, seconds lead,
                               QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_randomness(std::move(randomness))
    , m_lead(lead)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RenewalService::look);
    // From the event loop: of a batch, several changes may come at once.
    connect(&service, &AccountService::accountsChanged, this, &RenewalService::lookSoon);
    connect(&service, &AccountService::environmentsChanged, this, &RenewalService::lookSoon);
    connect(&service, &AccountService::tokensChanged, this, &RenewalService::lookSoon);
}

void RenewalService::setLead(seconds lead)
{
    if (lead != std::exchange(m_lead, lead)) {
        lookSoon();
    }
}

void RenewalService::setPaused(bool paused)
{
    if (paused == std::exchange(m_isPaused, paused)) {
        return;
    }
    if (paused) {
        m_timer.stop();
        const QList<AccountId> begun = m_begun.keys();
        for (const AccountId id : begun) {
            m_service.cancelSignIn(id);
        }
    } else {
        m_looked = elapsed();
        putOffAll();
        lookSoon();
    }
}

void RenewalService::lookSoon()
{
    if (!m_isPaused) {
        m_timer.start(0);
    }
}

QString RenewalService::hostOf(AccountId id) const
{
    const Account* account = m_service.account(id);
    const Environment* environment = account != nullptr ? m_service.environment(account->environmentId()) : nullptr;
    return environment != nullptr ? environment->hostText().toLower() : QString();
}

/// Whether the account may be signed in at all, at whatever time.
bool RenewalService::isWanted(const Account& account) const
{
    return account.renewal().isOn && account.state() == AccountState::Stored && m_service.isPermitted(account.id());
}

bool RenewalService::isWayOpen(AccountId id) const
{
    return std::max(m_keychain.closedUntil, m_hosts.value(hostOf(id)).closedUntil) <= elapsed();
}

bool RenewalService::isRoomFor(AccountId id) const
{
    // Some of ours wait for the keychain's state, and are none of the service's yet.
    const auto waiting = std::count_if(m_begun.keyBegin(), m_begun.keyEnd(),
                                       [this](AccountId begun) { return !m_service.signInStage(begun); });
    if (m_service.signInCount() + waiting >= MaximumInFlight || m_service.signInStage(id) || m_begun.contains(id)) {
        return false;
    }
    // After a strike one goes alone.
    const QString host = hostOf(id);
    const bool isAlone = m_keychain.strikes > 0 ? m_begun.isEmpty()
                                                : std::find(m_begun.cbegin(), m_begun.cend(), host) == m_begun.cend();
    return isAlone || (m_keychain.strikes == 0 && m_hosts.value(host).strikes == 0);
}

std::optional<Instant> RenewalService::nextFor(const Account& account, const Plan& plan) const
{
    const auto toServer = m_service.clockOffset(account.environmentId());
    return nextRenewal(account.renewal(),
                       {.expiresAt = plan.expiresAt ? std::optional(*plan.expiresAt - toServer) : std::nullopt,
                        .lead = plan.lead,
                        .earliest = m_service.now() + (plan.earliest - elapsed()),
                        .jitter = plan.jitter},
                       QTimeZone::systemTimeZone());
}

std::optional<Instant> RenewalService::expectedAt(AccountId id) const
{
    const Account* account = m_service.account(id);
    const auto plan = m_plans.constFind(id);
    const bool isSure = !m_isPaused && account != nullptr && plan != m_plans.cend() && isWanted(*account) &&
                        !plan->isRefused && plan->failures == 0 && m_keychain.strikes == 0 &&
                        m_hosts.value(hostOf(id)).strikes == 0 && isWayOpen(id);
    return isSure ? nextFor(*account, *plan) : std::nullopt;
}

void RenewalService::putOff(Plan& plan) const
{
    plan.earliest = std::max(plan.earliest, elapsed());
}

/// From now on what could not be done until now is spread anew.
void RenewalService::putOffAll()
{
    for (Plan& plan : m_plans) {
        putOff(plan);
    }
}

void RenewalService::updatePlans()
{
    QHash<AccountId, SessionToken> freshest;
    // Sorted by expiry, so the last one of an account stays.
    for (const SessionToken& token : m_service.tokens()) {
        freshest.insert(token.account, token);
    }
    const Instant now = m_service.now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QHash<AccountId, Plan> plans;
    for (const Account& account : m_service.accounts()) {
        if (!account.renewal().isOn) {
            continue;
        }
        const SessionToken token = freshest.value(account.id());
        const bool isNew = !m_plans.contains(account.id());
        Plan plan = m_plans.value(account.id());
        if (isNew || plan.token != token.id) {
            putOff(plan);
            plan.token = token.id;
            plan.expiresAt = token.id.isNull() ? std::nullopt : std::optional(token.expiresAt);
            plan.jitter = qFromBigEndian<quint16>(m_randomness->bytes(sizeof(quint16)).constData()) / 65536.0;
            if (!token.id.isNull()) {
                plan.failures = 0;
                plan.isRefused = false;
            }
        }
        plan.lead = std::min<seconds>(
            m_lead, token.id.isNull() ? m_lead : std::chrono::floor<seconds>((token.expiresAt - token.issuedAt) / 2));
        // What the list says lasts longer than this program, and a person can end it.
        plan.isRefused = plan.isRefused && account.state() == AccountState::Stored;
        if (!isWanted(account) || plan.isRefused || !isWayOpen(account.id()) ||
            !isOpenForRenewal(account.renewal(), now, zone)) {
            putOff(plan);
        }
        plans.insert(account.id(), plan);
    }
    m_plans = std::move(plans);
}

void RenewalService::look()
{
    m_timer.stop();
    if (m_isPaused) {
        return;
    }
    m_service.noticeTime();
    const Elapsed sinceLooked = elapsed() - std::exchange(m_looked, elapsed());
    if (sinceLooked > Overslept) {
        putOffAll();
    }
    updatePlans();
    const Instant now = m_service.now();
    QList<std::pair<Instant, AccountId>> due;
    milliseconds wait = LongestWait;
    for (auto each = m_plans.cbegin(); each != m_plans.cend(); ++each) {
        const Account* account = m_service.account(each.key());
        const bool isPossible = isWanted(*account) && !each->isRefused && isWayOpen(each.key());
        const auto next = isPossible && !m_begun.contains(each.key()) ? nextFor(*account, *each) : std::nullopt;
        if (next && *next <= now) {
            due.append({*next, each.key()});
        } else if (next) {
            wait = std::min<milliseconds>(wait, *next - now);
        }
    }
    std::sort(due.begin(), due.end());
    for (const auto& [when, id] : std::as_const(due)) {
        if (isRoomFor(id)) {
            begin(id);
        } else {
            wait = seconds{1};
        }
    }
    if (!m_plans.isEmpty()) {
        m_timer.start(std::max<milliseconds>(wait, milliseconds{1}));
    }
}

void RenewalService::begin(AccountId id)
{
    m_begun.insert(id, hostOf(id));
    // A keychain that is closed would ask for its password, and nobody knows what for.
    m_service.keychainStatus(this, [this, id](const KeychainStatus& status) { ask(id, status); });
}

void RenewalService::ask(AccountId id, const KeychainStatus& status)
{
    const QString host = m_begun.value(id);
    if (m_isPaused || !isWayOpen(id)) {
        m_begun.remove(id);
        return;
    }
    if (status.state == KeychainStatus::State::Locked) {
        take(id, host, failure(ErrorKind::KeychainLocked));
        return;
    }
    // Somebody else may have signed it in since it was looked.
    const TokenWish wish{.minimumLife = m_lead + seconds{1}, .reason = SignInReason::Renewal};
    m_service.getToken(id, wish, this, [this, id, host](const Result<TokenGrant>& grant) { take(id, host, grant); });
}

void RenewalService::take(AccountId id, const QString& host, const Result<TokenGrant>& grant)
{
    m_begun.remove(id);
    const bool isKept = grant && !grant->notKept;
    if (isKept) {
        // Those that waited for this one to get through are spread from here.
        if (m_keychain.strikes > 0 || m_hosts.value(host).strikes > 0) {
            putOffAll();
        }
        // A pause that the server has asked somebody else for stands.
        m_keychain.strikes = 0;
        m_hosts[host].strikes = 0;
        Plan& plan = m_plans[id];
        plan.earliest = elapsed() + ShortestLife;
        plan.failures = 0;
        emit renewed(id);
    } else {
        takeFailure(id, host, grant ? *grant->notKept : grant.error());
    }
    look();
}

void RenewalService::takeFailure(AccountId id, const QString& host, const Error& error)
{
    Plan& plan = m_plans[id];
    bool isNews = false;
    if (error.kind == ErrorKind::Cancelled) {
        plan.earliest = elapsed() + FirstPause;
    } else if (refusesCredentials(error.kind)) {
        plan.isRefused = true;
        isNews = error.httpStatus.has_value(); // else it was refused to somebody else, who knows
    } else if (error.kind == ErrorKind::RateLimited) {
        // Not news: it is what the server wants, and is tried again when it says so.
        strike(m_hosts[host], error.retryAfter.value_or(UnnamedPause));
        holdBack(host);
    } else if (error.kind == ErrorKind::ProxyAuthRequired) {
        isNews = strike(m_hosts[host], ProxyPause);
        holdBack(host);
    } else if (isOfKeychain(error)) {
        isNews = strike(m_keychain);
        holdBack({});
    } else if (isOfHost(error)) {
        isNews = strike(m_hosts[host]);
    } else {
        isNews = ++plan.failures == 1;
        plan.earliest = elapsed() + pauseAfter(plan.failures);
    }
    if (isNews) {
        emit failed(id, error);
    }
}

bool RenewalService::strike(Way& way, std::optional<seconds> pause) const
{
    ++way.strikes;
    const milliseconds wait = std::max<milliseconds>(pause.value_or(pauseAfter(way.strikes)), seconds{1});
    way.closedUntil = std::max(way.closedUntil, elapsed() + wait);
    return way.strikes == 1;
}

/// Calls back what has not asked the server yet; where no host is named, whatever has not.
void RenewalService::holdBack(const QString& host)
{
    for (auto each = m_begun.cbegin(); each != m_begun.cend(); ++each) {
        if (host.isEmpty() || each.value() == host) {
            m_service.cancelSignIn(each.key());
        }
    }
}

} // namespace TokenDesk
