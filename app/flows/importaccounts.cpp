#include "app/flows/importaccounts.h"

#include "app/domain/errortext.h"
#include "app/flows/accountbook.h"
#include "app/flows/audittrail.h"

#include <QCoroTimer>
#include <algorithm>

namespace TokenDesk {

namespace {

/// An account as it was before its row was carried out.
struct Before
{
    size_t row = 0;
    AccountDraft draft = {};
    AccountState state = AccountState::Stored;
    /// Empty where the keychain had none; the imported one stays then.
    Secret password = {};
};

bool changesSomething(const ImportRow& row)
{
    return row.action == ImportAction::Add || row.action == ImportAction::Update;
}

/// Whether the other rows would fail in the same way.
bool isObstacle(ErrorKind kind)
{
    const ExitCode exitCode = exitCodeFor(kind);
    return kind == ErrorKind::Cancelled || (exitCode == ExitCode::Keychain && kind != ErrorKind::SecretNotFound) ||
           exitCode == ExitCode::Storage;
}

/// What takeBack() needs to know of a row before it is carried out.
QCoro::Task<Result<std::shared_ptr<Before>>> readBefore(Ports ports, std::shared_ptr<ImportPlan> plan, size_t index,
                                                        std::stop_token stop)
{
    const ImportRow& row = plan->rows[index];
    const auto before = std::make_shared<Before>(Before{.row = index, .draft = row.draft});
    if (row.action == ImportAction::Add) {
        co_return before;
    }
    const auto indexed = ports.index->account(row.existing);
    if (!indexed) {
        co_return failureOf(indexed);
    }
    before->draft = indexed->account.texts();
    before->state = indexed->account.state();
    if (!row.password.isEmpty()) {
        auto reading = ports.secrets->read(passwordKey(ports.profile, *indexed), stop);
        auto password = co_await reading;
        if (!password && password.error().kind != ErrorKind::SecretNotFound) {
            co_return failureOf(password);
        }
        if (password) {
            before->password = std::move(*password);
        }
    }
    co_return before;
}

/// Adds the environment that the row needs and that comes with the plan, if it is not there yet.
Result<void> addEnvironmentFor(const Ports& ports, const ImportRow& row, const ImportPlan& plan,
                               QList<Environment>& added)
{
    const auto isMeant = [&row](const Environment& each) { return each.id() == row.draft.environmentId; };
    const auto needed = std::find_if(plan.newEnvironments.cbegin(), plan.newEnvironments.cend(), isMeant);
    const auto known = ports.index->environments();
    if (!known) {
        return failureOf(known);
    }
    if (needed == plan.newEnvironments.cend() || std::any_of(known->cbegin(), known->cend(), isMeant)) {
        return {};
    }
    if (!ports.permissions->allow(*needed)) {
        return failure(ErrorKind::ForbiddenByPolicy);
    }
    auto inserted = ports.index->insertEnvironment(*needed);
    if (!inserted) {
        inserted.error().field = Field::Environment;
        return inserted;
    }
    record(ports, auditEvent(ports, AuditKind::EnvironmentAdded, *needed));
    added.append(*needed);
    return {};
}

/// Those that were added for accounts that are not there any more. One that somebody has put to use stays.
void removeEnvironments(const Ports& ports, const QList<Environment>& added)
{
    for (const Environment& environment : added) {
        const AuditEvent event = auditEvent(ports, AuditKind::EnvironmentRemoved, environment);
        if (ports.index->removeEnvironment(environment.id())) {
            record(ports, event);
        }
    }
}

QCoro::Task<Result<Account>> carryOut(Ports ports, std::shared_ptr<ImportPlan> plan, size_t index, std::stop_token stop)
{
    // An edit of texts waits for nothing: the event loop gets its turn here.
    constexpr std::chrono::milliseconds AtOnce{0};
    auto turn = QCoro::sleepFor(AtOnce);
    co_await turn;
    if (stop.stop_requested()) {
        co_return failure(ErrorKind::Cancelled);
    }
    ImportRow& row = plan->rows[index];
    if (row.action == ImportAction::Add) {
        auto adding = addAccount(ports, row.draft, std::move(row.password), stop);
        co_return co_await adding;
    }
    auto editing = editAccount(ports, row.existing, row.draft, std::move(row.password), stop);
    co_return co_await editing;
}

QCoro::Task<Result<void>> removeImported(Ports ports, AccountDraft draft)
{
    const auto id = ports.index->accountWithLogin(draft.environmentId, draft.username);
    if (!id) {
        co_return failureOf(id);
    }
    if (!*id) {
        co_return Result<void>();
    }
    auto removing = removeAccount(ports, **id, {});
    co_return co_await removing;
}

QCoro::Task<Result<void>> restore(Ports ports, AccountId id, std::shared_ptr<Before> before)
{
    auto editing = editAccount(ports, id, before->draft, std::move(before->password), {});
    const auto edited = co_await editing;
    if (!edited) {
        co_return failureOf(edited);
    }
    if (before->state == AccountState::Rejected) {
        // With the former password the rejection is back, too: nothing may try it by itself.
        auto indexed = ports.index->account(id);
        if (!indexed) {
            co_return failureOf(indexed);
        }
        indexed->account = indexed->account.inState(AccountState::Rejected);
        co_return ports.index->update(*indexed);
    }
    co_return Result<void>();
}

/// Undoes what was done, the last first. The stop that asked for it does not stop it.
QCoro::Task<QList<ImportOutcome>> takeBack(Ports ports, std::shared_ptr<ImportPlan> plan, QList<ImportOutcome> outcomes,
                                           QList<std::shared_ptr<Before>> undo)
{
    while (!undo.isEmpty()) {
        const auto before = undo.takeLast();
        const ImportRow& row = plan->rows[before->row];
        ImportOutcome& outcome = outcomes[static_cast<qsizetype>(before->row)];
        auto undoing =
            row.action == ImportAction::Add ? removeImported(ports, row.draft) : restore(ports, row.existing, before);
        const auto undone = co_await undoing;
        if (outcome.state != ImportState::Failed) {
            outcome.state = ImportState::TakenBack;
            outcome.error = undone ? std::nullopt : std::optional(undone.error());
        }
    }
    co_return outcomes;
}

/// One event for the whole, beside those of the accounts.
void recordImport(const Ports& ports, const ImportPlan& plan, const ImportResult& result)
{
    const auto count = [&result](ImportState state) {
        return QString::number(std::count_if(result.outcomes.begin(), result.outcomes.end(),
                                             [state](const ImportOutcome& outcome) { return outcome.state == state; }));
    };
    AuditEvent event = auditEvent(ports, plan.isBackup ? AuditKind::BackupRestored : AuditKind::AccountsImported);
    event.detail =
        QStringList{count(ImportState::Added), count(ImportState::Updated), count(ImportState::Failed)}.join(u' ');
    event.cause = result.obstacle ? errorKindName(result.obstacle->kind) : QString();
    record(ports, event);
}

} // namespace

QCoro::Task<ImportResult> importAccounts(Ports ports, std::shared_ptr<ImportPlan> plan, ImportManner manner,
                                         ImportObserver observer, std::stop_token stop)
{
    const bool isWhole = manner == ImportManner::AllOrNothing;
    const ImportCounts counts = plan->counts();
    ImportResult result;
    for (const ImportRow& row : plan->rows) {
        result.outcomes.append({.state = changesSomething(row) ? ImportState::NotTried : ImportState::LeftOut});
    }
    if (!ports.permissions->imports) {
        result.obstacle = Error{.kind = ErrorKind::ForbiddenByPolicy};
        co_return result;
    }
    if (isWhole && counts.refused > 0) {
        co_return result;
    }
    QList<Environment> addedEnvironments;
    QList<std::shared_ptr<Before>> undo;
    bool hasFailed = false;
    int done = 0;
    for (size_t i = 0; i < plan->rows.size() && !result.obstacle && !(isWhole && hasFailed); ++i) {
        if (!changesSomething(plan->rows[i])) {
            continue;
        }
        std::optional<Error> error;
        if (const auto added = addEnvironmentFor(ports, plan->rows[i], *plan, addedEnvironments); !added) {
            error = added.error();
        }
        if (isWhole && !error) {
            auto reading = readBefore(ports, plan, i, stop);
            const auto before = co_await reading;
            if (before) {
                undo.append(*before);
            } else {
                error = before.error();
            }
        }
        if (!error) {
            auto changing = carryOut(ports, plan, i, stop);
            const auto changed = co_await changing;
            if (changed) {
                const bool isNew = plan->rows[i].action == ImportAction::Add;
                result.outcomes[static_cast<qsizetype>(i)] = {
                    .state = isNew ? ImportState::Added : ImportState::Updated, .account = changed->id()};
            } else {
                error = changed.error();
                if (isWhole && !error->mayStillHappen) {
                    // It is as it was; an account that somebody else has added meanwhile is not ours to take back.
                    undo.removeLast();
                }
            }
        }
        if (error) {
            hasFailed = true;
            const bool isStopped = error->kind == ErrorKind::Cancelled && !error->mayStillHappen;
            result.outcomes[static_cast<qsizetype>(i)] = {.state =
                                                              isStopped ? ImportState::NotTried : ImportState::Failed,
                                                          .error = isStopped ? std::nullopt : error};
            if (isObstacle(error->kind)) {
                result.obstacle = error;
            }
        }
        observer(++done, counts.added + counts.updated);
    }
    if (isWhole && hasFailed) {
        auto undoing = takeBack(ports, plan, result.outcomes, undo);
        result.outcomes = co_await undoing;
        removeEnvironments(ports, addedEnvironments);
    }
    recordImport(ports, *plan, result);
    co_return result;
}

} // namespace TokenDesk
