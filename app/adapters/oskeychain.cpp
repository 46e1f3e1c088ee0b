#include "app/adapters/oskeychain.h"

#include "app/adapters/keychainservice.h"
#include "app/domain/account.h"
#include "app/ports/answer.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <functional>
#include <qt6keychain/keychain.h>

namespace TokenDesk {

namespace {

/// What a job said when it ended, or that nobody waited for its end.
struct JobEnd
{
    enum class Reason { Finished, DeadlinePassed, Cancelled };
    Reason reason = Reason::Finished;
    QKeychain::Error error = QKeychain::NoError;
    QString message = {};
    Secret value = {};
};

struct Limits
{
    QDeadlineTimer deadline;
    std::stop_token stop;
};

Secret valueOf(const QKeychain::Job& job, SecretKey::Content content)
{
    const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
    if (read == nullptr || job.error() != QKeychain::NoError) {
        return {};
    }
    return content == SecretKey::Content::Text ? Secret::take(read->textData()) : Secret::take(read->binaryData());
}

/// Calls @p giveUp with the reason once the deadline has passed or somebody wants to stop.
class GivingUp
{
public:
    GivingUp(const Limits& limits, const std::function<void(JobEnd::Reason)>& giveUp)
        : m_onStop(limits.stop, [giveUp] { giveUp(JobEnd::Reason::Cancelled); })
    {
        m_deadline.setSingleShot(true);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline,
                         [giveUp] { giveUp(JobEnd::Reason::DeadlinePassed); });
        m_deadline.start(std::chrono::milliseconds{limits.deadline.remainingTime()});
    }

private:
    QTimer m_deadline;
    std::stop_callback<std::function<void()>> m_onStop;
};

/// What came before a job.
struct Beginning
{
    /// Other than Finished: nobody waited for it.
    JobEnd::Reason reason = JobEnd::Reason::Finished;
    bool wasRefused = false;
    /// See keychainServiceRun(); not asked for a read.
    QString run = {};

    [[nodiscard]] bool isDone() const { return reason == JobEnd::Reason::Finished && !wasRefused; }
};

enum class Purpose { Read, Change };

QCoro::Task<Beginning> prepare(Purpose purpose)
{
    auto opening = openKeychainService();
    const bool wasRefused = !co_await opening;
    QString run;
    if (purpose == Purpose::Change && !wasRefused) {
        auto asking = keychainServiceRun();
        run = co_await asking;
    }
    co_return Beginning{.wasRefused = wasRefused, .run = run};
}

QCoro::Task<Beginning> begin(Purpose purpose, Limits limits)
{
    Answer<Beginning> answer;
    QCoro::connect(prepare(purpose), QCoreApplication::instance(),
                   [answer](const Beginning& beginning) { answer.give(beginning); });
    const GivingUp givingUp(limits, [answer](JobEnd::Reason reason) { answer.give({.reason = reason}); });
    co_return co_await answer;
}

struct JobUnderWay
{
    QKeychain::Job* job;
    Answer<JobEnd> answer;
};

/// In the order in which QtKeychain runs them, one after another.
QList<JobUnderWay>& jobsUnderWay()
{
    static QList<JobUnderWay> jobs;
    return jobs;
}

/// Libsecret (0.20.5) never ends a job whose service ended while it waited for a prompt, and to store something in
/// KeePassXC it waits for one, seen or unseen. QtKeychain would keep all later jobs waiting for that one.
void letGoOfStuckJob()
{
    constexpr auto LongEnoughToEndByItself = std::chrono::seconds{1};
    if (jobsUnderWay().isEmpty()) {
        return;
    }
    QKeychain::Job* stuck = jobsUnderWay().first().job;
    QTimer::singleShot(LongEnoughToEndByItself, stuck, [stuck] {
        if (!jobsUnderWay().isEmpty() && jobsUnderWay().first().job == stuck) {
            jobsUnderWay().first().answer.give(
                {.error = QKeychain::OtherError, .message = QStringLiteral("the keychain service ended")});
            Q_EMIT stuck->finished(stuck);
        }
    });
}

/// Starts the job and waits for its end, the deadline or the wish to stop, whichever comes first. The job owns itself
/// and lives on when we give up: libsecret's jobs do not survive being deleted, and none can be cancelled.
QCoro::Task<JobEnd> endOf(QKeychain::Job* job, SecretKey key, Limits limits)
{
    [[maybe_unused]] static const bool isWatching = (watchKeychainService(&letGoOfStuckJob), true);
    Answer<JobEnd> answer;
    jobsUnderWay().append({job, answer});
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key.text());
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, content = key.content()](QKeychain::Job* finished) {
        jobsUnderWay().removeIf([finished](const JobUnderWay& other) { return other.job == finished; });
        answer.give(
            {.error = finished->error(), .message = finished->errorString(), .value = valueOf(*finished, content)});
    });
    job->start();

    const GivingUp givingUp(limits, [answer](JobEnd::Reason reason) { answer.give({.reason = reason}); });
    co_return co_await answer;
}

bool isDone(const JobEnd& end)
{
    return end.reason == JobEnd::Reason::Finished && end.error == QKeychain::NoError;
}

/// Why a job that did not succeed failed. QtKeychain cannot tell all cases apart; the service's own state decides.
QCoro::Task<Error> causeOf(SecretKey key, JobEnd::Reason reason, QKeychain::Error error, QString message)
{
    using State = KeychainStatus::State;
    if (reason == JobEnd::Reason::Cancelled) {
        co_return Error{.kind = ErrorKind::Cancelled, .mayStillHappen = true};
    }
    if (error == QKeychain::AccessDeniedByUser) {
        co_return Error{.kind = ErrorKind::KeychainDenied, .detail = message};
    }
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented) {
        co_return Error{.kind = ErrorKind::KeychainMissing, .detail = message};
    }
    auto statusTask = queryKeychainService();
    const KeychainStatus status = co_await statusTask;
    const bool deadlinePassed = reason == JobEnd::Reason::DeadlinePassed;
    const QString detail = deadlinePassed ? QStringLiteral("no answer before the deadline") : message;
    if (status.state == State::Missing) {
        co_return Error{.kind = ErrorKind::KeychainMissing, .detail = detail, .mayStillHappen = deadlinePassed};
    }
    if (status.state == State::Locked) {
        co_return Error{.kind = ErrorKind::KeychainLocked, .detail = detail, .mayStillHappen = deadlinePassed};
    }
    if (error == QKeychain::AccessDenied) {
        co_return Error{.kind = ErrorKind::KeychainDenied, .detail = detail};
    }
    if (error == QKeychain::EntryNotFound && status.state == State::Available) {
        auto asking = isKeychainItemWithheld(key.text());
        const std::optional<bool> isWithheld = co_await asking;
        if (isWithheld) {
            co_return Error{.kind = *isWithheld ? ErrorKind::KeychainDenied : ErrorKind::SecretNotFound};
        }
        // It has not answered, so it is no longer as it was a moment ago.
        auto cause = causeOf(key, reason, QKeychain::OtherError, message);
        co_return co_await cause;
    }
    // A service that says nothing about itself may be slow, and come to the job later.
    co_return Error{.kind = ErrorKind::KeychainFailed,
                    .detail = detail,
                    .mayStillHappen = deadlinePassed || status.state == State::Unknown};
}

/// What did not even begin changed nothing, now or later.
QCoro::Task<Error> causeOfNoBeginning(SecretKey key, Beginning beginning)
{
    // What was open and yet refused was not for us.
    auto cause = causeOf(key, beginning.reason, beginning.wasRefused ? QKeychain::AccessDenied : QKeychain::OtherError,
                         beginning.wasRefused ? QStringLiteral("the keychain's prompt was dismissed") : QString());
    Error error = co_await cause;
    error.mayStillHappen = false;
    co_return error;
}

/// The same for a job that changes something. @p runBefore is keychainServiceRun() before it.
QCoro::Task<Error> causeOfChange(SecretKey key, QString runBefore, JobEnd::Reason reason, QKeychain::Error error,
                                 QString message)
{
    auto findingCause = causeOf(key, reason, error, message);
    Error cause = co_await findingCause;
    if (!cause.mayStillHappen && !runBefore.isEmpty()) {
        // A service that ended in the middle of the job may have done it before that.
        auto asking = keychainServiceRun();
        const QString run = co_await asking;
        cause.mayStillHappen = run != runBefore;
    }
    co_return cause;
}

/// A change was reported as done, and cannot be looked at.
Error doubtful(Error cause)
{
    cause.mayStillHappen = true;
    return cause;
}

QCoro::Task<Result<Secret>> readItem(SecretKey key, Limits limits)
{
    auto beginning = begin(Purpose::Read, limits);
    const Beginning begun = co_await beginning;
    if (!begun.isDone()) {
        auto cause = causeOfNoBeginning(key, begun);
        co_return failure(co_await cause);
    }
    auto job = endOf(new QKeychain::ReadPasswordJob(keychainServiceName()), key, limits);
    JobEnd end = co_await job;
    // No item of ours is empty. To QtKeychain (0.13.2) a KWallet that is closed or ends during the read has said so.
    if (isDone(end) && end.value.isEmpty()) {
        end.error = QKeychain::OtherError;
        end.message = QStringLiteral("the keychain returned an empty value");
    }
    if (isDone(end)) {
        co_return std::move(end.value);
    }
    auto cause = causeOf(key, end.reason, end.error, end.message);
    Error error = co_await cause;
    // A read that comes too late changes nothing.
    error.mayStillHappen = false;
    co_return failure(std::move(error));
}

Result<void> checkValue(const SecretKey& key, const Secret& value)
{
    if (key.content() == SecretKey::Content::Text) {
        return checkPassword(value);
    }
    // An empty value deletes the item in KWallet.
    if (value.isEmpty()) {
        return failure(ErrorKind::FieldEmpty, Field::Password);
    }
    return value.size() <= MaximumPasswordBytes ? Result<void>() : failure(ErrorKind::SecretTooLarge, Field::Password);
}

QKeychain::Job* writeJob(const SecretKey& key, const Secret& value)
{
    auto* job = new QKeychain::WritePasswordJob(keychainServiceName());
    if (key.content() == SecretKey::Content::Text) {
        job->setTextData(QString::fromUtf8(value.view()));
    } else {
        job->setBinaryData(value.view().toByteArray());
    }
    return job;
}

/// What the keychain says to a change. @p isDoneToo is an end that comes to the same as success.
QCoro::Task<Result<void>> change(QKeychain::Job* job, SecretKey key, QString runBefore, QKeychain::Error isDoneToo,
                                 Limits limits)
{
    auto changing = endOf(job, key, limits);
    const JobEnd end = co_await changing;
    if (isDone(end) || (end.reason == JobEnd::Reason::Finished && end.error == isDoneToo)) {
        auto flushing = flushKeychainService();
        co_await flushing;
        co_return Result<void>();
    }
    auto cause = causeOfChange(key, runBefore, end.reason, end.error, end.message);
    Error error = co_await cause;
    if (error.kind == ErrorKind::SecretNotFound) {
        error.kind = ErrorKind::KeychainFailed;
    }
    co_return failure(std::move(error));
}

/// Success is what can be read back: KWallet reports a failed write as done.
QCoro::Task<Result<void>> writeItem(SecretKey key, Secret value, Limits limits)
{
    if (const auto checked = checkValue(key, value); !checked) {
        co_return failureOf(checked);
    }
    auto beginning = begin(Purpose::Change, limits);
    const Beginning begun = co_await beginning;
    if (!begun.isDone()) {
        auto cause = causeOfNoBeginning(key, begun);
        co_return failure(co_await cause);
    }
    auto changing = change(writeJob(key, value), key, begun.run, QKeychain::NoError, limits);
    const auto changed = co_await changing;
    if (!changed) {
        co_return failureOf(changed);
    }
    auto readBack = readItem(key, limits);
    const auto stored = co_await readBack;
    if (stored && stored->equals(value)) {
        co_return Result<void>();
    }
    if (!stored && stored.error().kind != ErrorKind::SecretNotFound) {
        co_return failure(doubtful(stored.error()));
    }
    // KeePassXC (2.7.4) fills in what looks like one of its placeholders; then there is an item, with another value.
    co_return failure(Error{.kind = ErrorKind::KeychainFailed,
                            .detail = QStringLiteral("the keychain reported success but does not hold the value"),
                            .mayStillHappen = stored.has_value()});
}

/// Removes the item once and looks for it: SecretNotFound, or its value, or why neither can be told.
QCoro::Task<Result<Secret>> removeOnce(SecretKey key, QString runBefore, Limits limits)
{
    auto changing = change(new QKeychain::DeletePasswordJob(keychainServiceName()), key, runBefore,
                           QKeychain::EntryNotFound, limits);
    const auto changed = co_await changing;
    if (!changed) {
        co_return failureOf(changed);
    }
    auto readBack = readItem(key, limits);
    auto remaining = co_await readBack;
    if (!remaining && remaining.error().kind != ErrorKind::SecretNotFound) {
        co_return failure(doubtful(remaining.error()));
    }
    co_return std::move(remaining);
}

QCoro::Task<Result<void>> removeItem(SecretKey key, Limits limits)
{
    auto beginning = begin(Purpose::Change, limits);
    const Beginning begun = co_await beginning;
    if (!begun.isDone()) {
        auto cause = causeOfNoBeginning(key, begun);
        co_return failure(co_await cause);
    }
    auto first = removeOnce(key, begun.run, limits);
    auto remaining = co_await first;
    if (remaining) {
        // Libsecret (0.20.5) removes no item that is locked, as KeePassXC's are until we may have them, and reports
        // that as done. After it has been read it is locked no longer.
        auto second = removeOnce(key, begun.run, limits);
        remaining = co_await second;
    }
    if (remaining) {
        co_return failure(ErrorKind::KeychainFailed,
                          QStringLiteral("the keychain reported a removal but still holds the item"));
    }
    co_return remaining.error().kind == ErrorKind::SecretNotFound ? Result<void>() : failureOf(remaining);
}

} // namespace

OsKeychain::OsKeychain(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

QCoro::Task<Result<Secret>> OsKeychain::read(SecretKey key, std::stop_token stop)
{
    return readItem(std::move(key), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<Result<void>> OsKeychain::write(SecretKey key, Secret value, std::stop_token stop)
{
    return writeItem(std::move(key), std::move(value), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<Result<void>> OsKeychain::remove(SecretKey key, std::stop_token stop)
{
    return removeItem(std::move(key), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<KeychainStatus> OsKeychain::status()
{
    return queryKeychainService();
}

QCoro::Task<bool> OsKeychain::lock()
{
    return lockKeychainService();
}

} // namespace TokenDesk
