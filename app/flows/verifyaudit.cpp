#include "app/flows/verifyaudit.h"

#include "app/flows/auditanchor.h"
#include "app/flows/masterkey.h"
#include "app/ports/answer.h"

#include <QThreadPool>

namespace TokenDesk {

namespace {

/// How many rows are looked at before somebody is told, or asked whether to stop: about ten milliseconds' worth.
constexpr int RowsAtATime = 4000;

using Verdict = Result<AuditVerdict>;

/// What goes to the other thread and comes back from it. The log is read through a connection of its own there.
struct Look
{
    std::shared_ptr<AuditLog> log;
    SharedSecret key;
    std::optional<AuditHead> anchor;
    AuditProgress progress;
    std::stop_token stop;
    Answer<Verdict> verdict;
};

/// In the thread of the event loop.
void later(const std::function<void()>& call)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), call, Qt::QueuedConnection);
}

Verdict look(const Look& wanted, qint64 last)
{
    const auto begun = wanted.log->examine(wanted.key.get(), wanted.anchor);
    if (!begun) {
        return failureOf(begun);
    }
    AuditExamination& examination = **begun;
    while (true) {
        const auto over = examination.lookAt(RowsAtATime);
        if (!over) {
            return failureOf(over);
        }
        const AuditVerdict& verdict = examination.verdict();
        if (*over) {
            return verdict;
        }
        if (wanted.stop.stop_requested()) {
            return failure(ErrorKind::Cancelled);
        }
        if (wanted.progress) {
            later([progress = wanted.progress, done = verdict.total, total = last - verdict.lastShortened] {
                progress(done, total);
            });
        }
    }
}

} // namespace

QCoro::Task<Result<AuditVerdict>> verifyAudit(Ports ports, AuditProgress progress, std::stop_token stop)
{
    if (ports.session->isOn()) {
        co_return failure(ErrorKind::KeychainMissing);
    }
    auto readingKey = masterKey(ports, stop);
    const auto key = co_await readingKey;
    if (!key && key.error().kind != ErrorKind::SecretNotFound) {
        co_return failureOf(key);
    }
    auto readingAnchor = readAnchor(ports, stop);
    const auto anchor = co_await readingAnchor;
    if (!anchor) {
        co_return failureOf(anchor);
    }
    const auto last = ports.audit->lastSequence();
    if (!last) {
        co_return failureOf(last);
    }
    const Look wanted{.log = ports.audit,
                      .key = key ? *key : SharedSecret(),
                      .anchor = *anchor,
                      .progress = std::move(progress),
                      .stop = stop,
                      .verdict = {}};
    QThreadPool::globalInstance()->start([wanted, last = *last] {
        later([answer = wanted.verdict, verdict = look(wanted, last)] { answer.give(verdict); });
    });
    const Answer<Verdict> verdict = wanted.verdict;
    co_return co_await verdict;
}

} // namespace TokenDesk
