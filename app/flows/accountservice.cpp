#include "app/flows/accountservice.h"

#include "app/flows/audittrail.h"
#include "app/flows/keychainprobe.h"
#include "app/flows/permitted.h"
#include "app/flows/proxysignin.h"
#include "app/flows/sessiononly.h"
#include "app/flows/testconnection.h"
#include "app/flows/verifyaudit.h"

#include <algorithm>

namespace TokenDesk {

namespace {

/// How long changes of a batch are gathered before they are announced.
constexpr std::chrono::milliseconds AnnouncementDelay{100};

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

/// Not called once the context is gone.
AuditProgress guarded(QObject* context, const AuditProgress& progress)
{
    return [guard = QPointer<QObject>(context), progress](qint64 done, qint64 total) {
        if (guard && progress) {
            progress(done, total);
        }
    };
}

} // namespace

AccountService::AccountService(Ports ports, QObject* parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_known(m_ports)
    , m_audit(m_ports)
    , m_lock(m_ports)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(AnnouncementDelay);
    connect(&m_announcement, &QTimer::timeout, this, &AccountService::announce);
    connect(&m_waits, &KeychainWaits::changed, this, &AccountService::keychainWaitChanged);
    connect(&m_lock, &LockService::lockedChanged, this, &AccountService::followLock);
}

AccountService::~AccountService()
{
    // Whoever waits for the keychain lets go at once; what the server has been asked is beyond recall.
    m_waits.cancelAll();
    for (RunningSignIn& running : m_signIns) {
        running.stop.request_stop();
    }
}

Result<void> AccountService::reload()
{
    if (isLocked()) {
        return {};
    }
    const auto changes = m_known.reload();
    if (!changes) {
        return failureOf(changes);
    }
    m_changes |= *changes;
    announce();
    updateClockWarning();
    m_audit.notice();
    return {};
}

void AccountService::followLock()
{
    if (isLocked()) {
        m_waits.cancelAll();
        // Those that have asked the server wait for nothing any more that could be given up.
        const QList<AccountId> signingIn = m_signIns.keys();
        for (const AccountId id : signingIn) {
            cancelSignIn(id);
        }
        m_changes |= m_known.forget();
        announce();
    } else {
        reloadQuietly();
    }
    m_audit.notice();
}

std::optional<std::chrono::milliseconds> AccountService::noticeTime()
{
    const auto setBy = m_known.noticeTime();
    if (setBy) {
        updateClockWarning();
    }
    return setBy;
}

void AccountService::updateClockWarning()
{
    auto warning = m_known.clockWarning();
    if (warning != m_clockWarning) {
        m_clockWarning = std::move(warning);
        emit clockWarningChanged();
    }
}

void AccountService::announce()
{
    m_announcement.stop();
    const KnownAccounts::Changes changes = std::exchange(m_changes, {});
    if (changes.environments) {
        emit environmentsChanged();
    }
    if (changes.accounts) {
        emit accountsChanged();
    }
    if (changes.tokens) {
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
    if (isLocked()) {
        return;
    }
    if (const auto changes = m_known.reload(id)) {
        m_changes |= *changes;
    } else {
        // Somebody else's change comes with the next reload, if reading fails now.
        reloadQuietly();
    }
    updateClockWarning();
    m_audit.notice();
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

int AccountService::passwordsKeptForSession() const
{
    // A list that cannot be read is no reason to lose what is in memory.
    const auto indexed = m_ports.index->accounts();
    const auto isKept = [this](const IndexedAccount& each) {
        return each.account.state() != AccountState::Removing && isKeptForSession(each.account.id());
    };
    return static_cast<int>(indexed ? std::count_if(indexed->begin(), indexed->end(), isKept)
                                    : m_ports.session->keys().size());
}

template <class T>
void AccountService::takeOver(const T& result)
{
    // Reading all the others for one account would make adding a thousand take the longer the more there are.
    if constexpr (std::is_same_v<T, Result<Account>>) {
        if (result) {
            refreshAccount(result->id());
            announce();
            return;
        }
    }
    reloadQuietly();
}

template <class Begin, class Finish>
std::stop_source AccountService::start(Effect effect, Wait wait, Begin begin, Finish finish)
{
    std::stop_source stop;
    const auto ticket = m_waits.begin(stop, [wait] { return wait == Wait::ForKeychain; });
    QCoro::connect(begin(stop.get_token()), this, [this, ticket, effect, finish = std::move(finish)](auto&& result) {
        m_waits.end(ticket);
        if (effect == Effect::ChangesLists) {
            takeOver(result);
        } else {
            m_audit.notice();
        }
        finish(std::forward<decltype(result)>(result));
    });
    return stop;
}

template <class T, class Begin>
std::stop_source AccountService::runLong(QObject* context, Callback<T> callback, Begin begin)
{
    return start(Effect::None, Wait::ForOthersToo, std::move(begin),
                 [this, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<T>&& result) {
                     deliver(this, guard, callback, std::move(result));
                 });
}

template <class T, class Begin>
std::stop_source AccountService::run(Effect effect, QObject* context, Callback<T> callback, Begin begin)
{
    return start(effect, Wait::ForKeychain, std::move(begin),
                 [this, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<T>&& result) {
                     deliver(this, guard, callback, std::move(result));
                 });
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

std::stop_source AccountService::importAccounts(std::shared_ptr<ImportPlan> plan, ImportManner manner, QObject* context,
                                                const ImportObserver& observer,
                                                std::function<void(const ImportResult&)> callback)
{
    const QPointer<QObject> guard(context);
    const auto guarded = [guard, observer](int done, int total) {
        if (guard) {
            observer(done, total);
        }
    };
    return start(
        Effect::ChangesLists, Wait::ForOthersToo,
        [&](std::stop_token stop) {
            return TokenDesk::importAccounts(m_ports, std::move(plan), manner, guarded, std::move(stop));
        },
        [guard, callback = std::move(callback)](const ImportResult& result) {
            if (guard) {
                callback(result);
            }
        });
}

std::stop_source AccountService::makeBackup(std::shared_ptr<BackupWish> wish, QObject* context,
                                            const BackupObserver& observer, Callback<BackupMade> callback)
{
    const QPointer<QObject> guard(context);
    const auto guarded = [guard, observer](int done, int total) {
        if (guard) {
            observer(done, total);
        }
    };
    return start(
        Effect::None, Wait::ForOthersToo,
        [&](std::stop_token stop) { return TokenDesk::makeBackup(m_ports, std::move(wish), guarded, std::move(stop)); },
        [this, guard, callback = std::move(callback)](Result<BackupMade>&& made) {
            deliver(this, guard, callback, std::move(made));
        });
}

Secret AccountService::generatePassphrase() const
{
    return passphraseFrom(Secret::take(m_ports.randomness->bytes(GeneratedPassphraseBytes)));
}

void AccountService::readVault(const QString& file, Secret passphrase, QObject* context,
                               std::function<void(const VaultFiles::Reading&)> callback)
{
    const QPointer<QObject> guard(context);
    auto task = m_ports.vaults->read(file, std::make_shared<const Secret>(std::move(passphrase)));
    QCoro::connect(std::move(task), this, [guard, callback = std::move(callback)](const VaultFiles::Reading& reading) {
        if (guard) {
            callback(reading);
        }
    });
}

Result<void> AccountService::setPinned(const QList<AccountId>& accounts, bool arePinned)
{
    Result<void> pinned;
    for (const AccountId id : accounts) {
        pinned = m_ports.index->setPinned(id, arePinned);
        if (!pinned) {
            break;
        }
        if (const Account* account = this->account(id); account != nullptr && account->isPinned() != arePinned) {
            record(m_ports,
                   auditEvent(m_ports, arePinned ? AuditKind::AccountPinned : AuditKind::AccountUnpinned, *account));
        }
    }
    reloadQuietly();
    return pinned;
}

Result<void> AccountService::moveAccounts(const QList<AccountId>& moved, AccountId neighbour, Side side)
{
    return storePositions(AccountOrder(environments()).positionsAfterMove(accounts(), moved, neighbour, side), moved);
}

Result<void> AccountService::sortByLabel(AccountId companion)
{
    return storePositions(AccountOrder(environments()).positionsByLabel(accounts(), companion), {companion},
                          QStringLiteral("by-label"));
}

Result<void> AccountService::storePositions(const AccountOrder::Positions& positions, const QList<AccountId>& meant,
                                            const QString& manner)
{
    if (positions.isEmpty()) {
        return {};
    }
    const auto stored = m_ports.index->setPositions(positions);
    for (const AccountId id : meant) {
        // Those that made room for it were not moved by anybody.
        if (const Account* account = this->account(id); stored && account != nullptr && positions.contains(id)) {
            AuditEvent event = auditEvent(m_ports, AuditKind::AccountMoved, *account);
            event.detail = manner;
            record(m_ports, event);
        }
    }
    reloadQuietly();
    return stored;
}

Result<void> AccountService::setRenewal(AccountId id, const Renewal& renewal)
{
    const Account* known = account(id);
    if (known != nullptr && known->renewal() == renewal) {
        return {};
    }
    if (renewal.isOn) {
        if (const auto permitted = checkPermitted(m_ports, id); !permitted) {
            return permitted;
        }
    }
    const auto set = m_ports.index->setRenewal(id, renewal);
    if (set && known != nullptr) {
        AuditEvent event = auditEvent(m_ports, AuditKind::AccountEdited, *known);
        event.detail = QStringLiteral("renewal");
        record(m_ports, event);
    }
    refreshAccount(id);
    announce();
    return set;
}

bool AccountService::isPermitted(AccountId id) const
{
    const Account* known = account(id);
    const Environment* environment = known != nullptr ? this->environment(known->environmentId()) : nullptr;
    return environment == nullptr || m_ports.permissions->allow(*environment);
}

void AccountService::noteUse(AccountId id)
{
    std::ignore = m_ports.index->markUsed(id, now());
    refreshAccount(id);
    announce();
}

void AccountService::getToken(AccountId id, TokenWish wish, QObject* context, Callback<TokenGrant> callback,
                              const std::optional<Turn>& turn)
{
    if (isLocked()) {
        deliver(this, context, callback, Result<TokenGrant>(failure(ErrorKind::Cancelled)));
        return;
    }
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
    running.ticket = m_waits.begin(running.stop, [this, id] {
        // One of many may wait for its turn instead, and all of them are given up together.
        const auto waiting = m_signIns.constFind(id);
        return waiting != m_signIns.cend() && waiting->stage == SignInStage::WaitingForKeychain && waiting->isUrgent;
    });
    const auto observer = [service = QPointer(this), id](SignInStage stage) {
        if (service) {
            service->takeStage(id, stage);
        }
    };
    auto task = TokenDesk::getToken(m_ports, id, wish, observer, running.stop.get_token(), turn);
    QCoro::connect(std::move(task), this, [this, id](const Result<TokenGrant>& result) { finishSignIn(id, result); });
}

void AccountService::takeStage(AccountId id, SignInStage stage)
{
    const auto running = m_signIns.find(id);
    if (running == m_signIns.end()) {
        return;
    }
    running->stage = stage;
    if (stage == SignInStage::SigningIn) {
        m_waits.end(running->ticket);
    }
    emit signInStageChanged(id);
}

void AccountService::finishSignIn(AccountId id, const Result<TokenGrant>& result)
{
    const RunningSignIn finished = m_signIns.take(id);
    m_waits.end(finished.ticket);
    emit signInStageChanged(id);
    refreshAccount(id);
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
    if (isLocked()) {
        deliver(this, context, callback, Result<Secret>(failure(ErrorKind::Cancelled)));
        return {};
    }
    const SessionToken* known = m_known.token(id);
    // Copied: the list may change while the keychain is asked.
    const SessionToken token = known != nullptr ? *known : SessionToken{.id = id};
    return run(Effect::None, context, std::move(callback),
               [&](std::stop_token stop) { return TokenDesk::openToken(m_ports, token, std::move(stop)); });
}

Result<void> AccountService::forgetToken(TokenId id)
{
    const SessionToken* known = m_known.token(id);
    const AuditEvent event =
        auditEvent(m_ports, AuditKind::TokenForgotten, known != nullptr ? *known : SessionToken{.id = id});
    const auto removed = m_ports.shelf->remove(id);
    if (removed && *removed) {
        record(m_ports, event);
    }
    reloadQuietly();
    return removed ? Result<void>() : failureOf(removed);
}

Result<void> AccountService::labelToken(TokenId id, const QString& label)
{
    const auto checked = checkedTokenLabel(label);
    if (!checked) {
        return failureOf(checked);
    }
    const SessionToken* known = m_known.token(id);
    const auto labelled = m_ports.shelf->setLabel(id, *checked);
    if (labelled && known != nullptr && known->label != *checked) {
        AuditEvent event = auditEvent(m_ports, AuditKind::TokenLabelled, *known);
        event.detail = *checked;
        record(m_ports, event);
    }
    reloadQuietly();
    return labelled;
}

Result<Environment> AccountService::addEnvironment(const EnvironmentDraft& draft)
{
    const QString id = AccountId::fromRandomBytes(m_ports.randomness->bytes(16)).toString();
    return storeEnvironment(id, draft, AuditKind::EnvironmentAdded, &AccountIndex::insertEnvironment);
}

Result<Environment> AccountService::editEnvironment(const QString& id, const EnvironmentDraft& draft)
{
    return storeEnvironment(id, draft, AuditKind::EnvironmentEdited, &AccountIndex::updateEnvironment);
}

Result<Environment> AccountService::storeEnvironment(const QString& id, const EnvironmentDraft& draft, AuditKind kind,
                                                     Result<void> (AccountIndex::*store)(const Environment&))
{
    auto environment = Environment::make(id, draft);
    if (!environment) {
        return environment;
    }
    const Environment* before = this->environment(id);
    const bool isPermitted =
        m_ports.permissions->allow(*environment) && (before == nullptr || m_ports.permissions->allow(*before));
    if (!isPermitted) {
        return failure(ErrorKind::ForbiddenByPolicy);
    }
    // The database knows nothing of the built-in names.
    const bool isTaken =
        std::any_of(environments().cbegin(), environments().cend(), [&environment](const Environment& each) {
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
    record(m_ports, auditEvent(m_ports, kind, *environment));
    reloadQuietly();
    return environment;
}

Result<void> AccountService::removeEnvironment(const QString& id)
{
    const Environment* known = environment(id);
    const AuditEvent event = known != nullptr ? auditEvent(m_ports, AuditKind::EnvironmentRemoved, *known)
                                              : auditEvent(m_ports, AuditKind::EnvironmentRemoved);
    const auto removed = m_ports.index->removeEnvironment(id);
    if (removed) {
        record(m_ports, event);
    }
    reloadQuietly();
    return removed;
}

void AccountService::testConnection(const Environment& environment, QObject* context,
                                    std::function<void(const ConnectionReport&)> callback)
{
    QCoro::connect(TokenDesk::testConnection(m_ports, environment), context, std::move(callback));
}

Result<void> AccountService::checkCopy(TokenFormat format) const
{
    return m_ports.permissions->allow(format) ? Result<void>() : failure(ErrorKind::ForbiddenByPolicy);
}

std::stop_source AccountService::examine(const SettingsReport& settings, QObject* context,
                                         std::function<void(const DoctorReport&)> callback)
{
    return start(
        Effect::ChangesLists, Wait::ForOthersToo,
        [&](std::stop_token stop) { return TokenDesk::examine(m_ports, settings, std::move(stop)); },
        [guard = QPointer<QObject>(context), callback = std::move(callback)](const DoctorReport& report) {
            if (guard) {
                callback(report);
            }
        });
}

std::stop_source AccountService::verifyAudit(const AuditProgress& progress, QObject* context,
                                             Callback<AuditVerdict> callback)
{
    return runLong<AuditVerdict>(context, std::move(callback), [&](std::stop_token stop) {
        return TokenDesk::verifyAudit(m_ports, guarded(context, progress), std::move(stop));
    });
}

std::stop_source AccountService::exportAudit(const AuditSearch& search, AuditExportFormat format, AuditSink sink,
                                             const AuditProgress& progress, QObject* context,
                                             Callback<AuditExport> callback)
{
    return runLong<AuditExport>(context, std::move(callback), [&](std::stop_token stop) {
        return TokenDesk::exportAudit(m_ports, search, format, std::move(sink), guarded(context, progress),
                                      std::move(stop));
    });
}

std::stop_source AccountService::makeReport(AuditReport report, const AuditPeriod& period,
                                            const AuditProgress& progress, QObject* context,
                                            Callback<QString> callback)
{
    if (report == AuditReport::Tokens) {
        deliver(this, QPointer<QObject>(context), callback, tokensReport(m_ports));
        return {};
    }
    return runLong<QString>(context, std::move(callback), [&](std::stop_token stop) {
        return signInsReport(m_ports, period, guarded(context, progress), std::move(stop));
    });
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
    return start(
        Effect::ChangesLists, Wait::ForOthersToo,
        [&](std::stop_token stop) { return TokenDesk::repair(m_ports, findings, std::move(stop)); },
        [guard = QPointer<QObject>(context), callback = std::move(callback)](const QList<RepairOutcome>& outcomes) {
            if (guard) {
                callback(outcomes);
            }
        });
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
