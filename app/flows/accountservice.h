#pragma once

#include "app/domain/accountorder.h"
#include "app/flows/accountbook.h"
#include "app/flows/auditexport.h"
#include "app/flows/auditreport.h"
#include "app/flows/auditservice.h"
#include "app/flows/backup.h"
#include "app/flows/doctor.h"
#include "app/flows/gettoken.h"
#include "app/flows/importaccounts.h"
#include "app/flows/keychainwaits.h"
#include "app/flows/knownaccounts.h"
#include "app/flows/lockservice.h"
#include "app/flows/repair.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

namespace TokenDesk {

/// The façade of the flows for windows and command lines: what is known now, the changes as plain signals, and the use
/// cases as calls with a callback. No task and no coroutine is seen from here upwards.
///
/// A callback is called exactly once, from the event loop, and not at all when its context is gone by then; what was
/// begun is finished all the same.
///
/// While it is locked, the lists are empty, no token is handed out, and what was under way is given up as far as it can
/// be: a token that the server has granted by then is kept.
class AccountService final : public QObject
{
    Q_OBJECT
public:
    explicit AccountService(Ports ports, QObject* parent = nullptr);
    ~AccountService() override;
    Q_DISABLE_COPY_MOVE(AccountService)

    template <class T>
    using Callback = std::function<void(Result<T>)>;

    /// Reads everything anew, and signals what is different. Expired tokens are taken off the shelf.
    /// Errors: those of the index and the shelf; what was known before stays. Nothing is read while it is locked.
    [[nodiscard]] Result<void> reload();

    /// As AccountOrder arranges them. Accounts that are being removed are left out.
    [[nodiscard]] const QList<Account>& accounts() const { return m_known.accounts(); }
    [[nodiscard]] const QList<Environment>& environments() const { return m_known.environments(); }
    /// All live tokens, the soonest to expire first.
    [[nodiscard]] const QList<SessionToken>& tokens() const { return m_known.tokens(); }
    /// Null for an unknown id; valid until the next change.
    [[nodiscard]] const Account* account(AccountId id) const { return m_known.account(id); }
    [[nodiscard]] const Environment* environment(const QString& id) const { return m_known.environment(id); }
    /// The time at the environment's server, as far as this computer knows.
    [[nodiscard]] Instant serverNow(const QString& environmentId) const;
    [[nodiscard]] std::chrono::milliseconds clockOffset(const QString& environmentId) const
    {
        return m_known.clockOffset(environmentId);
    }
    /// Where this computer's clock is off by more than a minute.
    [[nodiscard]] std::optional<ClockWarning> clockWarning() const { return m_clockWarning; }
    /// To be called at each tick, before any time is asked for: looks whether this computer's clock was set, and if so
    /// brings clockOffset(), clockWarning() and nextExpiry() in line, so that every time left stays what it was.
    /// By how much it was set since the last look or reload(), forwards positive; nothing if it was not. Sleep is no
    /// such thing: all that has to be done after it is to ask for the times anew.
    std::optional<std::chrono::milliseconds> noticeTime();
    [[nodiscard]] Instant now() const { return m_ports.clock->now(); }
    [[nodiscard]] std::shared_ptr<Clock> clock() const { return m_ports.clock; }
    /// When, by this computer's clock, the next token expires; reload() takes it off the list then.
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_known.nextExpiry(); }

    /// What an account's sign-in waits for; nothing when none is under way.
    [[nodiscard]] std::optional<SignInStage> signInStage(AccountId id) const;
    [[nodiscard]] bool isBusy() const { return !m_signIns.isEmpty(); }

    /// What was done, and by whom.
    [[nodiscard]] AuditService& audit() { return m_audit; }
    [[nodiscard]] LockService& lockService() { return m_lock; }
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }

    // What the calls that follow return stops their wait for the keychain.

    std::stop_source addAccount(const AccountDraft& draft, Secret password, QObject* context,
                                Callback<Account> callback);
    /// An empty @p newPassword keeps the present one.
    std::stop_source editAccount(AccountId id, const AccountDraft& draft, Secret newPassword, QObject* context,
                                 Callback<Account> callback);
    std::stop_source removeAccount(AccountId id, QObject* context, Callback<void> callback);
    /// See finishChanges().
    std::stop_source finishChanges(QObject* context, Callback<void> callback);

    /// See TokenDesk::importAccounts(). The lists are read anew at its end.
    std::stop_source importAccounts(std::shared_ptr<ImportPlan> plan, ImportManner manner, QObject* context,
                                    const ImportObserver& observer, std::function<void(const ImportResult&)> callback);
    /// What an administrator allows.
    [[nodiscard]] const Permissions& permissions() const { return *m_ports.permissions; }
    /// See TokenDesk::makeBackup().
    std::stop_source makeBackup(std::shared_ptr<BackupWish> wish, QObject* context, const BackupObserver& observer,
                                Callback<BackupMade> callback);
    /// A passphrase that nobody guesses, see passphraseFrom().
    [[nodiscard]] Secret generatePassphrase() const;
    /// Reads a backup or another password database, which may take a while.
    void readVault(const QString& file, Secret passphrase, QObject* context,
                   std::function<void(const VaultFiles::Reading&)> callback);
    /// See TokenDesk::isBackupDue().
    [[nodiscard]] bool isBackupDue() const { return TokenDesk::isBackupDue(m_ports); }

    // Where accounts stand in the list. Errors of all: those of the index.

    [[nodiscard]] Result<void> setPinned(const QList<AccountId>& accounts, bool arePinned);
    /// See AccountOrder::positionsAfterMove().
    [[nodiscard]] Result<void> moveAccounts(const QList<AccountId>& moved, AccountId neighbour, Side side);
    /// The account and those that stand with it go by their labels again.
    [[nodiscard]] Result<void> sortByLabel(AccountId companion);

    /// Errors: those of the index; ForbiddenByPolicy where it is switched on for what the policy forbids.
    [[nodiscard]] Result<void> setRenewal(AccountId id, const Renewal& renewal);

    /// To be called where a person got or copied a token of the account. What is lost of it harms nobody.
    void noteUse(AccountId id);

    /// One sign-in an account at a time: a further request joins the one under way.
    /// A @p turn makes it one of many: it does not ask the server before its turn is given, and the signals of a
    /// changed list come with those of the next ones, so that hundreds of them do not redraw everything each time. The
    /// lists themselves are up to date before the callback in any case. A request without a turn that joins waits for
    /// none.
    void getToken(AccountId id, TokenWish wish, QObject* context, Callback<TokenGrant> callback,
                  const std::optional<Turn>& turn = {});
    /// Gives up the account's sign-in as long as the server has not been asked.
    void cancelSignIn(AccountId id);
    /// How many sign-ins are under way, at whatever stage.
    [[nodiscard]] qsizetype signInCount() const { return m_signIns.size(); }
    /// Whether the administrator allows what the account is for.
    [[nodiscard]] bool isPermitted(AccountId id) const;
    /// The text of a token on the shelf, as issued.
    std::stop_source openToken(TokenId id, QObject* context, Callback<Secret> callback);
    /// To be called before a token is copied or printed in this form. Error: ForbiddenByPolicy.
    [[nodiscard]] Result<void> checkCopy(TokenFormat format) const;
    /// Takes the token off this computer; at the server it stays valid until it expires.
    [[nodiscard]] Result<void> forgetToken(TokenId id);
    /// Errors: those of checkedTokenLabel() and TokenShelf::setLabel().
    [[nodiscard]] Result<void> labelToken(TokenId id, const QString& label);

    /// Errors: those of Environment::make() and AccountIndex::insertEnvironment(), ForbiddenByPolicy.
    [[nodiscard]] Result<Environment> addEnvironment(const EnvironmentDraft& draft);
    /// Errors: those of Environment::make() and AccountIndex::updateEnvironment(), ForbiddenByPolicy.
    [[nodiscard]] Result<Environment> editEnvironment(const QString& id, const EnvironmentDraft& draft);
    [[nodiscard]] Result<void> removeEnvironment(const QString& id);
    /// Connects as a sign-in would and tells what it sees; sends no credentials of an account. The environment need
    /// not be a stored one. Its proxy's credentials are taken from the keychain if the proxy wants them.
    void testConnection(const Environment& environment, QObject* context,
                        std::function<void(const ConnectionReport&)> callback);

    /// See TokenDesk::examine(). What it learns of the servers' clocks counts from then on.
    std::stop_source examine(const SettingsReport& settings, QObject* context,
                             std::function<void(const DoctorReport&)> callback);

    /// See TokenDesk::verifyAudit(). @p progress is not called once the context is gone.
    std::stop_source verifyAudit(const AuditProgress& progress, QObject* context, Callback<AuditVerdict> callback);

    /// See TokenDesk::exportAudit().
    std::stop_source exportAudit(const AuditSearch& search, AuditExportFormat format, AuditSink sink,
                                 const AuditProgress& progress, QObject* context, Callback<AuditExport> callback);

    /// See TokenDesk::tokensReport() and TokenDesk::signInsReport(); the period is for sign-ins.
    std::stop_source makeReport(AuditReport report, const AuditPeriod& period, const AuditProgress& progress,
                                QObject* context, Callback<QString> callback);

    /// See keepProxySignIn() and forgetProxySignIn().
    std::stop_source keepProxySignIn(const QString& proxy, ProxyCredentials credentials, QObject* context,
                                     Callback<void> callback);
    std::stop_source forgetProxySignIn(const QString& proxy, QObject* context, Callback<void> callback);

    void keychainStatus(QObject* context, std::function<void(KeychainStatus)> callback);
    /// See TokenDesk::probeKeychain().
    std::stop_source probeKeychain(QObject* context, Callback<void> callback);
    /// Whether something has been waiting for the keychain for longer than a moment: its prompt may stand open.
    [[nodiscard]] bool isWaitingForKeychain() const { return m_waits.isAnySlow(); }
    /// Gives up whatever has been waiting for so long.
    void cancelKeychainWaits() { m_waits.cancelSlow(); }

    /// See TokenDesk::reconcile() and TokenDesk::reconcileAtStart().
    std::stop_source reconcile(Scope scope, QObject* context, Callback<Reconciliation> callback);
    std::stop_source reconcileAtStart(QObject* context, Callback<Reconciliation> callback);
    /// See TokenDesk::repair().
    std::stop_source repair(const QList<Finding>& findings, QObject* context,
                            std::function<void(const QList<RepairOutcome>&)> callback);

    /// Whether what is entered now is kept in memory, for want of a keychain. See sessiononly.h.
    [[nodiscard]] bool isSessionOnly() const { return m_ports.session->isOn(); }
    [[nodiscard]] bool isKeptForSession(AccountId id) const;
    /// Also while it is locked.
    [[nodiscard]] int passwordsKeptForSession() const;
    /// By a person's word only.
    void beginSessionOnly();
    /// See moveToKeychain().
    std::stop_source storeNow(QObject* context, Callback<int> callback);

signals:
    void accountsChanged();
    void environmentsChanged();
    void tokensChanged();
    void clockWarningChanged();
    void signInStageChanged(TokenDesk::AccountId account);
    void keychainWaitChanged();
    void sessionOnlyChanged();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Callback<TokenGrant> callback;
    };
    struct RunningSignIn
    {
        std::stop_source stop;
        KeychainWaits::Ticket ticket = 0;
        SignInStage stage = SignInStage::WaitingForKeychain;
        QList<Waiter> waiters;
        /// Somebody waits for this one alone.
        bool isUrgent = false;
        std::optional<Turn> turn = {};
    };

    enum class Effect { None, ChangesLists };
    /// Whether a flow that takes long does so because of the keychain.
    enum class Wait { ForKeychain, ForOthersToo };
    /// @p begin begins a flow with the stop token it is given; @p finish takes its result, and runs in any case.
    template <class Begin, class Finish>
    std::stop_source start(Effect effect, Wait wait, Begin begin, Finish finish);
    /// The same for a flow whose result goes to the callback.
    template <class T, class Begin>
    std::stop_source run(Effect effect, QObject* context, Callback<T> callback, Begin begin);
    /// The same for one that takes long for itself, and changes no lists.
    template <class T, class Begin>
    std::stop_source runLong(QObject* context, Callback<T> callback, Begin begin);
    [[nodiscard]] Result<Environment> storeEnvironment(const QString& id, const EnvironmentDraft& draft, AuditKind kind,
                                                       Result<void> (AccountIndex::*store)(const Environment&));
    /// What a flow has changed, as far as its result tells.
    template <class T>
    void takeOver(const T& result);
    /// @p meant are those of them that a person moved.
    [[nodiscard]] Result<void> storePositions(const AccountOrder::Positions& positions, const QList<AccountId>& meant,
                                              const QString& manner = {});
    void takeStage(AccountId id, SignInStage stage);
    void finishSignIn(AccountId id, const Result<TokenGrant>& result);
    /// Brings up to date what a change or a sign-in of the account may have changed, reading its rows only.
    void refreshAccount(AccountId id);
    void announce();
    void reloadQuietly();
    void updateClockWarning();
    void followLock();

    Ports m_ports;
    KnownAccounts m_known;
    AuditService m_audit;
    LockService m_lock;
    /// What has changed and was not announced yet.
    KnownAccounts::Changes m_changes;
    std::optional<ClockWarning> m_clockWarning;
    QHash<AccountId, RunningSignIn> m_signIns;
    KeychainWaits m_waits;
    QTimer m_announcement;
};

} // namespace TokenDesk
