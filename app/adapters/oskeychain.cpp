#include "app/adapters/oskeychain.h"

#include "app/adapters/keychainservice.h"
#include "app/domain/account.h"
#include "app/ports/answer.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <functional>
#include <qt6keychain/keychain.h>

namespace TokenDesk {

/// The last change that could be looked at afterwards: it says that the service is there and open, as well as the
/// service itself would say it.
struct OsKeychain::Confirmation
{
    /// See keychainServiceRun(); empty for no such change.
    QString run = {};
    /// As long as no person can have come between.
    QDeadlineTimer expiry = {};
};

namespace {

constexpr std::chrono::milliseconds ConfirmationLife{2000};

using SharedConfirmation = std::shared_ptr<OsKeychain::Confirmation>;

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
    GivingUp(const Limits& limits, std::function<void(JobEnd::Reason)> giveUp)
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

/// How the service was before a job that changes something.
struct Before
{
    /// See keychainServiceRun().
    QString run = {};
    KeychainStatus::State state = KeychainStatus::State::Unknown;
};

/// What the service said before a job, or why nobody waited for that.
struct Beginning
{
    JobEnd::Reason reason = JobEnd::Reason::Finished;
    /// Nothing for a read.
    Before before = {};
};

QCoro::Task<Before> askBeforeChange(SharedConfirmation confirmation)
{
    auto askingForRun = keychainServiceRun();
    const QString run = co_await askingForRun;
    if (!run.isEmpty() && run == confirmation->run && !confirmation->expiry.hasExpired()) {
        // One of many changes. Should it have been locked all the same, then causeOfDoubt() has the more doubt.
        co_return Before{run, KeychainStatus::State::Available};
    }
    auto askingForStatus = queryKeychainService();
    const KeychainStatus status = co_await askingForStatus;
    co_return Before{run, status.state};
}

QCoro::Task<Beginning> beginRead(Limits limits)
{
    Answer<Beginning> answer;
    QCoro::connect(settleKeychainService(), QCoreApplication::instance(),
                   [answer](bool /*settled*/) { answer.give({}); });
    const GivingUp givingUp(limits, [answer](JobEnd::Reason reason) { answer.give({.reason = reason}); });
    co_return co_await answer;
}

QCoro::Task<Beginning> beginChange(SharedConfirmation confirmation, Limits limits)
{
    Answer<Beginning> answer;
    QCoro::connect(askBeforeChange(std::move(confirmation)), QCoreApplication::instance(),
                   [answer](const Before& before) { answer.give({.before = before}); });
    const GivingUp givingUp(limits, [answer](JobEnd::Reason reason) { answer.give({.reason = reason}); });
    co_return co_await answer;
}

/// Starts the job and waits for its end, the deadline or the wish to stop, whichever comes first. The job owns itself
/// and lives on when we give up: libsecret's jobs do not survive being deleted, and none can be cancelled.
QCoro::Task<JobEnd> endOf(QKeychain::Job* job, SecretKey key, Limits limits)
{
    Answer<JobEnd> answer;
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key.text());
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, content = key.content()](QKeychain::Job* finished) {
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
QCoro::Task<Error> causeOf(JobEnd::Reason reason, QKeychain::Error error, QString message)
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
        co_return Error{.kind = ErrorKind::SecretNotFound};
    }
    // A service that says nothing about itself may be slow, and come to the job later.
    co_return Error{.kind = ErrorKind::KeychainFailed,
                    .detail = detail,
                    .mayStillHappen = deadlinePassed || status.state == State::Unknown};
}

/// What did not even begin changed nothing, now or later.
QCoro::Task<Error> causeOfNoBeginning(JobEnd::Reason reason)
{
    auto cause = causeOf(reason, QKeychain::OtherError, {});
    Error error = co_await cause;
    error.mayStillHappen = false;
    co_return error;
}

/// The same for a job that changes something.
QCoro::Task<Error> causeOfChange(Before before, JobEnd::Reason reason, QKeychain::Error error, QString message)
{
    auto findingCause = causeOf(reason, error, message);
    Error cause = co_await findingCause;
    if (!cause.mayStillHappen && !before.run.isEmpty()) {
        // A service that ended in the middle of the job may have done it before that.
        auto asking = keychainServiceRun();
        const QString run = co_await asking;
        cause.mayStillHappen = run != before.run;
    }
    co_return cause;
}

/// What it means that a change was reported as done and could not be looked at afterwards.
QCoro::Task<Error> causeOfDoubt(Before before, Error cause)
{
    // libsecret calls it done when the prompt was dismissed, and nothing has happened then. But a service that was open
    // before may have done it, and one that was started anew, too.
    auto asking = keychainServiceRun();
    const QString run = co_await asking;
    const bool isUnchanged = run == before.run && before.state == KeychainStatus::State::Locked;
    const bool wasDismissed = isUnchanged && cause.kind == ErrorKind::KeychainLocked;
    cause.mayStillHappen = !wasDismissed;
    co_return cause;
}

QCoro::Task<Result<Secret>> readItem(SecretKey key, Limits limits)
{
    auto beginning = beginRead(limits);
    const Beginning begun = co_await beginning;
    if (begun.reason != JobEnd::Reason::Finished) {
        auto cause = causeOfNoBeginning(begun.reason);
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
    auto cause = causeOf(end.reason, end.error, end.message);
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
QCoro::Task<Result<void>> change(QKeychain::Job* job, SecretKey key, Before before, QKeychain::Error isDoneToo,
                                 Limits limits)
{
    auto changing = endOf(job, key, limits);
    const JobEnd end = co_await changing;
    if (isDone(end) || (end.reason == JobEnd::Reason::Finished && end.error == isDoneToo)) {
        co_return Result<void>();
    }
    auto cause = causeOfChange(before, end.reason, end.error, end.message);
    Error error = co_await cause;
    if (error.kind == ErrorKind::SecretNotFound) {
        error.kind = ErrorKind::KeychainFailed;
    }
    co_return failure(std::move(error));
}

/// Success is what can be read back: KWallet reports a failed write as done, libsecret a dismissed prompt.
QCoro::Task<Result<void>> writeItem(SharedConfirmation confirmation, SecretKey key, Secret value, Limits limits)
{
    if (const auto checked = checkValue(key, value); !checked) {
        co_return failureOf(checked);
    }
    auto beginning = beginChange(confirmation, limits);
    const Beginning begun = co_await beginning;
    if (begun.reason != JobEnd::Reason::Finished) {
        auto cause = causeOfNoBeginning(begun.reason);
        co_return failure(co_await cause);
    }
    auto changing = change(writeJob(key, value), key, begun.before, QKeychain::NoError, limits);
    const auto changed = co_await changing;
    if (!changed) {
        co_return failureOf(changed);
    }
    auto readBack = readItem(key, limits);
    const auto stored = co_await readBack;
    if (stored && stored->equals(value)) {
        *confirmation = {.run = begun.before.run, .expiry = QDeadlineTimer(ConfirmationLife)};
        co_return Result<void>();
    }
    if (!stored && stored.error().kind != ErrorKind::SecretNotFound) {
        auto doubting = causeOfDoubt(begun.before, stored.error());
        co_return failure(co_await doubting);
    }
    // KeePassXC (2.7.4) fills in what looks like one of its placeholders; then there is an item, with another value.
    co_return failure(Error{.kind = ErrorKind::KeychainFailed,
                            .detail = QStringLiteral("the keychain reported success but does not hold the value"),
                            .mayStillHappen = stored.has_value()});
}

/// Removes the item once and looks for it: SecretNotFound, or its value, or why neither can be told.
QCoro::Task<Result<Secret>> removeOnce(SecretKey key, Before before, Limits limits)
{
    auto changing =
        change(new QKeychain::DeletePasswordJob(keychainServiceName()), key, before, QKeychain::EntryNotFound, limits);
    const auto changed = co_await changing;
    if (!changed) {
        co_return failureOf(changed);
    }
    auto readBack = readItem(key, limits);
    auto remaining = co_await readBack;
    if (!remaining && remaining.error().kind != ErrorKind::SecretNotFound) {
        auto doubting = causeOfDoubt(before, remaining.error());
        co_return failure(co_await doubting);
    }
    co_return std::move(remaining);
}

QCoro::Task<Result<void>> removeItem(SharedConfirmation confirmation, SecretKey key, Limits limits)
{
    auto beginning = beginChange(confirmation, limits);
    const Beginning begun = co_await beginning;
    if (begun.reason != JobEnd::Reason::Finished) {
        auto cause = causeOfNoBeginning(begun.reason);
        co_return failure(co_await cause);
    }
    auto first = removeOnce(key, begun.before, limits);
    auto remaining = co_await first;
    if (remaining) {
        // Where GNOME Keyring (42.1) had to be unlocked for it, libsecret reports a removal that has not happened.
        auto second = removeOnce(key, begun.before, limits);
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
    , m_confirmation(std::make_shared<Confirmation>())
{
}

QCoro::Task<Result<Secret>> OsKeychain::read(SecretKey key, std::stop_token stop)
{
    return readItem(std::move(key), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<Result<void>> OsKeychain::write(SecretKey key, Secret value, std::stop_token stop)
{
    return writeItem(m_confirmation, std::move(key), std::move(value), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<Result<void>> OsKeychain::remove(SecretKey key, std::stop_token stop)
{
    return removeItem(m_confirmation, std::move(key), {QDeadlineTimer(m_patience), std::move(stop)});
}

QCoro::Task<KeychainStatus> OsKeychain::status()
{
    return queryKeychainService();
}

} // namespace TokenDesk
