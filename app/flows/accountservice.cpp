#include "app/flows/accountservice.h"

#include "app/flows/keychainprobe.h"
#include "app/flows/proxysignin.h"
#include "app/flows/sessiononly.h"
#include "app/flows/testconnection.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// How long changes of a batch are gathered before they are announced.
constexpr std::chrono::milliseconds AnnouncementDelay{100};
/// How long the keychain may take before it is worth a word.
constexpr std::chrono::milliseconds KeychainPatience{1000};

bool haveSameTexts(const Account& a, const Account& b)
{
    return a.label() == b.label() && a.username() == b.username() && a.environmentId() == b.environmentId() &&
           a.group() == b.group() && a.note() == b.note();
}

bool isSame(const Account& a, const Account& b)
{
    return a.id() == b.id() && haveSameTexts(a, b) && a.state() == b.state() && a.provenGood() == b.provenGood();
}

bool isSame(const SessionToken& a, const SessionToken& b)
{
    return a.id == b.id && a.label == b.label && a.expiresAt == b.expiresAt;
}

/// The order of the shelf.
bool isBefore(const SessionToken& a, const SessionToken& b)
{
    return a.expiresAt != b.expiresAt ? a.expiresAt < b.expiresAt : a.id.toString() < b.id.toString();
}

bool isSame(const Environment& a, const Environment& b)
{
    return a.id() == b.id() && a.name() == b.name() && a.kind() == b.kind() && a.signInUrl() == b.signInUrl() &&
           a.caFile() == b.caFile() && a.bodyShape() == b.bodyShape();
}

/// Calls back from the event loop, also where the answer was there at once: whoever asks is never called inside the
/// asking.
template <class T>
void deliver(QObject* service, const QPointer<QObject>& context, const AccountService::Callback<T>& callback,
             Result<T> result)
{
    const auto shared = std::make_shared<Result<T>>(std::move(result));
    const auto call = [context, callback, shared] {
        if (context) {
            callback(std::move(*shared));
        }
    };
    QMetaObject::invokeMethod(service, call, Qt::QueuedConnection);
}

template <class T>
bool isSameList(const QList<T>& a, const QList<T>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T& x, const T& y) { return isSame(x, y); });
}

} // namespace

AccountService::AccountService(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_environments(Environment::builtIn())
    , m_serverClocks(m_ports)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(AnnouncementDelay);
    connect(&m_announcement, &QTimer::timeout, this, &AccountService::announce);
}

AccountService::~AccountService()
{
    // Whoever waits for the keychain lets go at once; what the server has been asked is beyond recall.
    for (std::stop_source& running : m_running) {
        running.request_stop();
    }
    for (RunningSignIn& running : m_signIns) {
        running.stop.request_stop();
    }
}

Result<void> AccountService::reload()
{
    const auto environments = m_ports.index->environments();
    if (!environments) {
        return failureOf(environments);
    }
    const auto indexed = m_ports.index->accounts();
    if (!indexed) {
        return failureOf(indexed);
    }
    QList<Account> accounts;
    accounts.reserve(indexed->size());
    for (const IndexedAccount& each : *indexed) {
        if (each.account.state() != AccountState::Removing) {
            accounts.append(presented(each));
        }
    }
    // Before anything is taken over.
    auto tokens = m_ports.shelf->tokens();
    if (!tokens) {
        return failureOf(tokens);
    }
    if (const auto read = m_serverClocks.reload(); !read) {
        return failureOf(read);
    }
    const bool haveEnvironmentsChanged = !isSameList(m_environments, *environments);
    m_haveAccountsChanged = m_haveAccountsChanged || !isSameList(m_accounts, accounts);
    m_environments = *environments;
    m_accounts = std::move(accounts);
    m_accountRows.clear();
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        m_accountRows.insert(m_accounts.at(row).id(), row);
    }
    // After the accounts, whose environments say what time it is at the server.
    const QList<SessionToken> liveTokens = withoutTheExpired(std::move(*tokens));
    m_haveTokensChanged = m_haveTokensChanged || !isSameList(m_tokens, liveTokens);
    m_tokens = liveTokens;
    m_nextExpiry = soonestExpiry();
    if (haveEnvironmentsChanged) {
        emit environmentsChanged();
    }
    announce();
    updateClockWarning();
    return {};
}

std::optional<std::chrono::milliseconds> AccountService::noticeTime()
{
    const auto setBy = m_serverClocks.notice();
    if (setBy) {
        m_nextExpiry = soonestExpiry();
        updateClockWarning();
    }
    return setBy;
}

void AccountService::updateClockWarning()
{
    auto warning = m_serverClocks.warning();
    if (warning != m_clockWarning) {
        m_clockWarning = std::move(warning);
        emit clockWarningChanged();
    }
}

QList<SessionToken> AccountService::withoutTheExpired(QList<SessionToken> tokens) const
{
    // They leave with their account, or come back with it.
    tokens.removeIf([this](const SessionToken& token) { return account(token.account) == nullptr; });
    const auto isExpired = [this](const SessionToken& token) {
        const bool expired = token.expiresAt <= serverNow(environmentOf(token.account));
        if (expired) {
            // Next time if not now: an expired token that stays a little longer harms nobody.
            std::ignore = m_ports.shelf->remove(token.id);
        }
        return expired;
    };
    tokens.removeIf(isExpired);
    return tokens;
}

void AccountService::announce()
{
    m_announcement.stop();
    if (std::exchange(m_haveAccountsChanged, false)) {
        emit accountsChanged();
    }
    if (std::exchange(m_haveTokensChanged, false)) {
        emit tokensChanged();
    }
}

void AccountService::reloadQuietly()
{
    // After a change of our own, which has succeeded or has its own error; a failure to read shows at the next one.
    std::ignore = reload();
}

void AccountService::refreshAccount(AccountId id)
{
    const Account* known = account(id);
    // Somebody else's change comes with the next reload, if reading fails now.
    if (known == nullptr || !readAgain(*known)) {
        reloadQuietly();
    }
    updateClockWarning();
}

/// Errors: those of the index and the shelf; NotFound where the account's place in the list may be another.
Result<void> AccountService::readAgain(const Account& known)
{
    const AccountId id = known.id();
    const auto indexed = m_ports.index->account(id);
    if (!indexed) {
        return failureOf(indexed);
    }
    if (!haveSameTexts(indexed->account, known) || indexed->account.state() == AccountState::Removing) {
        return failure(ErrorKind::NotFound);
    }
    auto tokens = m_ports.shelf->tokensOf(id);
    if (!tokens) {
        return failureOf(tokens);
    }
    // Only the countdown's precision hangs on it.
    std::ignore = m_serverClocks.reload();
    const Account account = presented(*indexed);
    m_haveAccountsChanged = m_haveAccountsChanged || !isSame(known, account);
    m_accounts[m_accountRows.value(id)] = account;

    const QList<SessionToken> liveTokens = withoutTheExpired(std::move(*tokens));
    QList<SessionToken> before;
    const auto isIts = [id](const SessionToken& token) { return token.account == id; };
    std::copy_if(m_tokens.cbegin(), m_tokens.cend(), std::back_inserter(before), isIts);
    if (!isSameList(before, liveTokens)) {
        m_haveTokensChanged = true;
        m_tokens.removeIf(isIts);
        for (const SessionToken& token : liveTokens) {
            m_tokens.insert(std::upper_bound(m_tokens.cbegin(), m_tokens.cend(), token, isBefore), token);
        }
    }
    m_nextExpiry = soonestExpiry();
    return {};
}

std::optional<Instant> AccountService::soonestExpiry() const
{
    std::optional<Instant> soonest;
    for (const SessionToken& token : m_tokens) {
        const Instant local = token.expiresAt - clockOffset(environmentOf(token.account));
        soonest = soonest ? std::min(*soonest, local) : local;
    }
    return soonest;
}

QString AccountService::environmentOf(AccountId id) const
{
    const Account* found = account(id);
    return found != nullptr ? found->environmentId() : QString();
}

const Account* AccountService::account(AccountId id) const
{
    const auto row = m_accountRows.constFind(id);
    return row != m_accountRows.cend() ? &m_accounts.at(*row) : nullptr;
}

const Environment* AccountService::environment(const QString& id) const
{
    const auto found = std::find_if(m_environments.cbegin(), m_environments.cend(),
                                    [&id](const Environment& environment) { return environment.id() == id; });
    return found != m_environments.cend() ? &*found : nullptr;
}

std::chrono::milliseconds AccountService::clockOffset(const QString& environmentId) const
{
    return m_serverClocks.offset(environmentId);
}

Instant AccountService::serverNow(const QString& environmentId) const
{
    return m_ports.clock->now() + clockOffset(environmentId);
}

std::optional<SignInStage> AccountService::signInStage(AccountId id) const
{
    const auto running = m_signIns.constFind(id);
    return running != m_signIns.cend() ? std::optional(running->stage) : std::nullopt;
}

bool AccountService::isKeptForSession(AccountId id) const
{
    return m_ports.session->holds(SecretKey::password(m_ports.profile, id));
}

Account AccountService::presented(const IndexedAccount& indexed) const
{
    const bool isKept = indexed.account.state() == AccountState::Pending && indexed.stage == PasswordStage::Absent &&
                        isKeptForSession(indexed.account.id());
    return isKept ? indexed.account.inState(AccountState::Stored) : indexed.account;
}

template <class Key>
void AccountService::setSlow(QSet<Key>& slow, const Key& key, bool isSlow)
{
    const bool wasWaiting = isWaitingForKeychain();
    if (isSlow) {
        slow.insert(key);
    } else {
        slow.remove(key);
    }
    if (wasWaiting != isWaitingForKeychain()) {
        emit keychainWaitChanged();
    }
}

void AccountService::watchRunning(int id)
{
    QTimer::singleShot(KeychainPatience, this, [this, id] {
        if (m_running.contains(id)) {
            setSlow(m_slow, id, true);
        }
    });
}

void AccountService::watchSignIn(AccountId id)
{
    QTimer::singleShot(KeychainPatience, this, [this, id] {
        const auto running = m_signIns.constFind(id);
        // One of many may wait for its turn instead, and all of them are given up together.
        if (running != m_signIns.cend() && running->stage == SignInStage::WaitingForKeychain && running->isUrgent) {
            setSlow(m_slowSignIns, id, true);
        }
    });
}

void AccountService::cancelKeychainWaits()
{
    for (const int id : std::as_const(m_slow)) {
        if (const auto running = m_running.find(id); running != m_running.end()) {
            running->request_stop();
        }
    }
    for (const AccountId id : std::as_const(m_slowSignIns)) {
        cancelSignIn(id);
    }
}

template <class T, class Start>
std::stop_source AccountService::run(Effect effect, QObject* context, Callback<T> callback, Start start)
{
    const int id = ++m_lastRunning;
    std::stop_source stop;
    m_running.insert(id, stop);
    watchRunning(id);
    QCoro::connect(
        start(stop.get_token()), this,
        [this, id, effect, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<T>&& result) {
            m_running.remove(id);
            setSlow(m_slow, id, false);
            if (effect == Effect::ChangesLists) {
                reloadQuietly();
            }
            deliver(this, guard, callback, std::move(result));
        });
    return stop;
}

std::stop_source AccountService::addAccount(const AccountDraft& draft, Secret password, QObject* context,
                                            Callback<Account> callback)
{
    return run(Effect::ChangesLists, context, std::move(callback), [&](std::stop_token stop) {
        return TokenDesk::addAccount(m_ports, draft, std::move(password), std::move(stop));
    });
}

std::stop_source AccountService::editAccount(AccountId id, const AccountDraft& draft, Secret newPassword,
                                             QObject* context, Callback<Account> callback)
{
    return run(Effect::ChangesLists, context, std::move(callback), [&](std::stop_token stop) {
        return TokenDesk::editAccount(m_ports, id, draft, std::move(newPassword), std::move(stop));
    });
}

std::stop_source AccountService::removeAccount(AccountId id, QObject* context, Callback<void> callback)
{
    return run(Effect::ChangesLists, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::removeAccount(m_ports, id, std::move(stop)); });
}

std::stop_source AccountService::finishChanges(QObject* context, Callback<void> callback)
{
    return run(Effect::ChangesLists, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::finishChanges(m_ports, std::move(stop)); });
}

void AccountService::getToken(AccountId id, TokenWish wish, QObject* context, Callback<TokenGrant> callback,
                              const std::optional<Turn>& turn)
{
    RunningSignIn& running = m_signIns[id];
    running.isUrgent = running.isUrgent || !turn;
    if (!turn && running.turn) {
        running.turn->give(true);
    }
    running.waiters.append({context, std::move(callback)});
    if (running.waiters.size() > 1) {
        return;
    }
    running.turn = turn;
    watchSignIn(id);
    const auto observer = [service = QPointer(this), id](SignInStage stage) {
        if (service && service->m_signIns.contains(id)) {
            service->m_signIns[id].stage = stage;
            if (stage == SignInStage::SigningIn) {
                service->setSlow(service->m_slowSignIns, id, false);
            }
            emit service->signInStageChanged(id);
        }
    };
    auto task = TokenDesk::getToken(m_ports, id, wish, observer, running.stop.get_token(), turn);
    QCoro::connect(std::move(task), this, [this, id](const Result<TokenGrant>& result) { finishSignIn(id, result); });
}

void AccountService::finishSignIn(AccountId id, const Result<TokenGrant>& result)
{
    const RunningSignIn finished = m_signIns.take(id);
    setSlow(m_slowSignIns, id, false);
    emit signInStageChanged(id);
    refreshAccount(id);
    if (result) {
        // The same texts as whoever gets the grant holds, instead of others read from the database.
        const auto listed = std::find_if(m_tokens.begin(), m_tokens.end(),
                                         [&result](const SessionToken& token) { return isSame(token, result->token); });
        if (listed != m_tokens.end()) {
            *listed = result->token;
        }
    }
    if (finished.isUrgent) {
        announce();
    } else if (!m_announcement.isActive()) {
        m_announcement.start();
    }
    for (const Waiter& waiter : finished.waiters) {
        deliver(this, waiter.context, waiter.callback,
                result ? Result<TokenGrant>(result->clone()) : failureOf(result));
    }
}

void AccountService::cancelSignIn(AccountId id)
{
    const auto running = m_signIns.find(id);
    if (running != m_signIns.end()) {
        running->stop.request_stop();
    }
}

std::stop_source AccountService::openToken(TokenId id, QObject* context, Callback<Secret> callback)
{
    const auto found =
        std::find_if(m_tokens.cbegin(), m_tokens.cend(), [id](const SessionToken& token) { return token.id == id; });
    // Copied: the list may change while the keychain is asked.
    const SessionToken token = found != m_tokens.cend() ? *found : SessionToken{.id = id};
    return run(Effect::None, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::openToken(m_ports, token, std::move(stop)); });
}

Result<void> AccountService::forgetToken(TokenId id)
{
    const auto removed = m_ports.shelf->remove(id);
    reloadQuietly();
    return removed;
}

Result<Environment> AccountService::addEnvironment(const EnvironmentDraft& draft)
{
    const QString id = AccountId::fromRandomBytes(m_ports.randomness->bytes(16)).toString();
    return storeEnvironment(id, draft, &AccountIndex::insertEnvironment);
}

Result<Environment> AccountService::editEnvironment(const QString& id, const EnvironmentDraft& draft)
{
    return storeEnvironment(id, draft, &AccountIndex::updateEnvironment);
}

Result<Environment> AccountService::storeEnvironment(const QString& id, const EnvironmentDraft& draft,
                                                     Result<void> (AccountIndex::*store)(const Environment&))
{
    auto environment = Environment::make(id, draft);
    if (!environment) {
        return environment;
    }
    // The database knows nothing of the built-in names.
    const bool isTaken =
        std::any_of(m_environments.cbegin(), m_environments.cend(), [&environment](const Environment& each) {
            return each.id() != environment->id() && each.name().compare(environment->name(), Qt::CaseInsensitive) == 0;
        });
    if (isTaken) {
        return failure(ErrorKind::Duplicate, Field::Name);
    }
    if (auto stored = (m_ports.index.get()->*store)(*environment); !stored) {
        if (stored.error().kind == ErrorKind::Duplicate) {
            stored.error().field = Field::Name;
        }
        return failureOf(stored);
    }
    reloadQuietly();
    return environment;
}

Result<void> AccountService::removeEnvironment(const QString& id)
{
    const auto removed = m_ports.index->removeEnvironment(id);
    reloadQuietly();
    return removed;
}

void AccountService::testConnection(const Environment& environment, QObject* context,
                                    std::function<void(const ConnectionReport&)> callback)
{
    QCoro::connect(TokenDesk::testConnection(m_ports, environment), context, std::move(callback));
}

std::stop_source AccountService::examine(const QList<SettingInForce>& settings, QObject* context,
                                         std::function<void(const DoctorReport&)> callback)
{
    const int id = ++m_lastRunning;
    std::stop_source stop;
    m_running.insert(id, stop);
    QCoro::connect(
        TokenDesk::examine(m_ports, settings, stop.get_token()), this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](const DoctorReport& report) {
            m_running.remove(id);
            reloadQuietly();
            if (guard) {
                callback(report);
            }
        });
    return stop;
}

std::stop_source AccountService::keepProxySignIn(const QString& proxy, ProxyCredentials credentials, QObject* context,
                                                 Callback<void> callback)
{
    return run(Effect::None, context, std::move(callback), [&](std::stop_token stop) {
        return TokenDesk::keepProxySignIn(m_ports, proxy, std::move(credentials), std::move(stop));
    });
}

std::stop_source AccountService::forgetProxySignIn(const QString& proxy, QObject* context, Callback<void> callback)
{
    return run(Effect::None, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::forgetProxySignIn(m_ports, proxy, std::move(stop)); });
}

void AccountService::keychainStatus(QObject* context, std::function<void(KeychainStatus)> callback)
{
    QCoro::connect(m_ports.secrets->status(), context, std::move(callback));
}

std::stop_source AccountService::probeKeychain(QObject* context, Callback<void> callback)
{
    return run(Effect::None, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::probeKeychain(m_ports, std::move(stop)); });
}

std::stop_source AccountService::reconcile(Scope scope, QObject* context, Callback<Reconciliation> callback)
{
    return run(Effect::None, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::reconcile(m_ports, scope, std::move(stop)); });
}

std::stop_source AccountService::reconcileAtStart(QObject* context, Callback<Reconciliation> callback)
{
    return run(Effect::ChangesLists, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::reconcileAtStart(m_ports, std::move(stop)); });
}

std::stop_source AccountService::repair(const QList<Finding>& findings, QObject* context,
                                        std::function<void(const QList<RepairOutcome>&)> callback)
{
    const int id = ++m_lastRunning;
    std::stop_source stop;
    m_running.insert(id, stop);
    QCoro::connect(TokenDesk::repair(m_ports, findings, stop.get_token()), this,
                   [this, id, guard = QPointer<QObject>(context),
                    callback = std::move(callback)](const QList<RepairOutcome>& outcomes) {
                       m_running.remove(id);
                       reloadQuietly();
                       if (guard) {
                           callback(outcomes);
                       }
                   });
    return stop;
}

void AccountService::beginSessionOnly()
{
    TokenDesk::beginSessionOnly(m_ports);
    emit sessionOnlyChanged();
}

std::stop_source AccountService::storeNow(QObject* context, Callback<int> callback)
{
    return run(
        Effect::ChangesLists, this,
        Callback<int>([this, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<int> moved) {
            if (!isSessionOnly()) {
                emit sessionOnlyChanged();
            }
            if (guard) {
                callback(std::move(moved));
            }
        }),
        [&](std::stop_token stop) { return moveToKeychain(m_ports, std::move(stop)); });
}

} // namespace TokenDesk
