#include "app/adapters/oskeychain.h"

#include "app/adapters/keychainservice.h"
#include "app/domain/account.h"
#include "app/ports/answer.h"

#include <QDeadlineTimer>
#include <QTimer>
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

    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &deadline,
                     [answer] { answer.give({.reason = JobEnd::Reason::DeadlinePassed}); });
    deadline.start(std::chrono::milliseconds{limits.deadline.remainingTime()});
    const auto giveUp = [answer] { answer.give({.reason = JobEnd::Reason::Cancelled}); };
    const std::stop_callback onStop(limits.stop, giveUp);

    co_return co_await answer;
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
    co_return Error{.kind = ErrorKind::KeychainFailed, .detail = detail, .mayStillHappen = deadlinePassed};
}

QCoro::Task<Result<Secret>> readItem(SecretKey key, Limits limits)
{
    auto job = endOf(new QKeychain::ReadPasswordJob(keychainServiceName()), key, limits);
    JobEnd end = co_await job;
    if (end.reason == JobEnd::Reason::Finished && end.error == QKeychain::NoError) {
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

/// Success is what can be read back: KWallet reports a failed write as done, libsecret a dismissed prompt.
QCoro::Task<Result<void>> writeItem(SecretKey key, Secret value, Limits limits)
{
    if (const auto checked = checkValue(key, value); !checked) {
        co_return failureOf(checked);
    }
    auto job = endOf(writeJob(key, value), key, limits);
    const JobEnd end = co_await job;
    if (end.reason != JobEnd::Reason::Finished || end.error != QKeychain::NoError) {
        auto cause = causeOf(end.reason, end.error, end.message);
        Error error = co_await cause;
        if (error.kind == ErrorKind::SecretNotFound) {
            error.kind = ErrorKind::KeychainFailed;
        }
        co_return failure(std::move(error));
    }
    auto readBack = readItem(key, limits);
    const auto stored = co_await readBack;
    if (stored && stored->equals(value)) {
        co_return Result<void>();
    }
    if (!stored && stored.error().kind != ErrorKind::SecretNotFound) {
        Error error = stored.error();
        // The write was reported as done, so the value may well be there.
        error.mayStillHappen = error.kind != ErrorKind::KeychainLocked;
        co_return failure(std::move(error));
    }
    co_return failure(ErrorKind::KeychainFailed,
                      QStringLiteral("the keychain reported success but does not hold the value"));
}

QCoro::Task<Result<void>> removeItem(SecretKey key, Limits limits)
{
    auto job = endOf(new QKeychain::DeletePasswordJob(keychainServiceName()), key, limits);
    const JobEnd end = co_await job;
    if (end.reason != JobEnd::Reason::Finished ||
        (end.error != QKeychain::NoError && end.error != QKeychain::EntryNotFound)) {
        auto cause = causeOf(end.reason, end.error, end.message);
        co_return failure(co_await cause);
    }
    auto readBack = readItem(key, limits);
    const auto remaining = co_await readBack;
    if (remaining) {
        co_return failure(ErrorKind::KeychainFailed,
                          QStringLiteral("the keychain reported a removal but still holds the item"));
    }
    if (remaining.error().kind == ErrorKind::SecretNotFound) {
        co_return Result<void>();
    }
    Error error = remaining.error();
    // The removal was reported as done, so the item may well be gone.
    error.mayStillHappen = error.kind != ErrorKind::KeychainLocked;
    co_return failure(std::move(error));
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

} // namespace TokenDesk
