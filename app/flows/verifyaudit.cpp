#include "app/flows/verifyaudit.h"

#include "app/flows/auditanchor.h"
#include "app/flows/masterkey.h"
#include "app/ports/answer.h"

#include <QTimer>

namespace TokenDesk {

namespace {

/// How many rows are looked at between two turns of the event loop: about ten milliseconds' worth.
constexpr int RowsAtATime = 4000;

/// Lets everybody else have a turn.
QCoro::Task<bool> nextTurn()
{
    const Answer<bool> turn;
    QTimer::singleShot(0, QCoreApplication::instance(), [turn] { turn.give(true); });
    co_return co_await turn;
}

} // namespace

QCoro::Task<Result<AuditVerdict>> verifyAudit(Ports ports, std::stop_token stop)
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
    const auto examination = ports.audit->examine(key ? key->get() : nullptr, *anchor);
    if (!examination) {
        co_return failureOf(examination);
    }
    while (true) {
        const auto over = (*examination)->lookAt(RowsAtATime);
        if (!over) {
            co_return failureOf(over);
        }
        if (*over) {
            co_return (*examination)->verdict();
        }
        auto waiting = nextTurn();
        co_await waiting;
        if (stop.stop_requested()) {
            co_return failure(ErrorKind::Cancelled);
        }
    }
}

} // namespace TokenDesk
