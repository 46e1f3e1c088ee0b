#include "tests/support/memorysecretstore.h"

#include "app/ports/answer.h"

#include <QList>
#include <functional>

namespace TokenDesk::Test {

namespace {

using Operation = MemorySecretStore::Operation;
using Effect = MemorySecretStore::Effect;
using Change = std::function<void(MemorySecretStore::Items&)>;

struct Fault
{
    Operation operation;
    Error error;
    Effect effect;
    QString keyEnd;
};

} // namespace

struct MemorySecretStore::State
{
    std::shared_ptr<Items> items;
    QStringList log = {};
    QList<Fault> faults = {};
    std::optional<Error> permanentFault = {};
    KeychainStatus status = {.state = KeychainStatus::State::Available, .name = QStringLiteral("Memory")};
    bool isHeld = false;
    QList<Answer<bool>> held = {};
    QList<Change> lateChanges = {};

    std::optional<Fault> takeFault(Operation operation, const SecretKey& key)
    {
        if (permanentFault) {
            return Fault{.operation = operation, .error = *permanentFault, .effect = Effect::None, .keyEnd = {}};
        }
        for (qsizetype i = 0; i < faults.size(); ++i) {
            if (faults.at(i).operation == operation && key.text().endsWith(faults.at(i).keyEnd)) {
                return faults.takeAt(i);
            }
        }
        return std::nullopt;
    }

    Answer<bool> turn()
    {
        Answer<bool> turn;
        if (isHeld) {
            held.append(turn);
        } else {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [turn] { turn.give(true); }, Qt::QueuedConnection);
        }
        return turn;
    }
};

namespace {

using SharedState = std::shared_ptr<MemorySecretStore::State>;

/// True when the call's turn has come, false when it was cancelled before.
QCoro::Task<bool> itsTurn(Answer<bool> turn, std::stop_token stop)
{
    const auto giveUp = [turn] { turn.give(false); };
    const std::stop_callback onStop(stop, giveUp);
    co_return co_await turn;
}

QCoro::Task<Result<Secret>> readItem(SharedState state, SecretKey key, std::stop_token stop)
{
    const auto fault = state->takeFault(Operation::Read, key);
    auto waiting = itsTurn(state->turn(), stop);
    const bool hasTurn = co_await waiting;
    if (!hasTurn) {
        co_return failure(ErrorKind::Cancelled);
    }
    if (fault) {
        co_return failure(fault->error);
    }
    const auto item = state->items->constFind(key.text());
    if (item == state->items->cend()) {
        co_return failure(ErrorKind::SecretNotFound);
    }
    co_return Secret(QByteArrayView(*item));
}

QCoro::Task<Result<void>> makeChange(SharedState state, std::optional<Fault> fault, Change change, std::stop_token stop)
{
    auto waiting = itsTurn(state->turn(), stop);
    const bool hasTurn = co_await waiting;
    if (!hasTurn) {
        state->lateChanges.append(change);
        co_return failure(Error{.kind = ErrorKind::Cancelled, .mayStillHappen = true});
    }
    if (!fault || fault->effect == Effect::AtOnce) {
        change(*state->items);
    } else if (fault->effect == Effect::Late) {
        state->lateChanges.append(change);
    }
    co_return fault ? failure(fault->error) : Result<void>();
}

QCoro::Task<KeychainStatus> answerStatus(SharedState state)
{
    auto waiting = itsTurn(state->turn(), {});
    co_await waiting;
    // A copy first: QCoro moves from whatever it is given, and the next one who asks wants it whole.
    KeychainStatus status = state->status;
    co_return status;
}

QCoro::Task<bool> answerLock(SharedState state)
{
    auto waiting = itsTurn(state->turn(), {});
    co_await waiting;
    state->status.state = KeychainStatus::State::Locked;
    co_return true;
}

} // namespace

MemorySecretStore::MemorySecretStore(std::shared_ptr<Items> items)
    : m_state(std::make_shared<State>(State{.items = std::move(items)}))
{
}

MemorySecretStore::~MemorySecretStore() = default;

MemorySecretStore::Items& MemorySecretStore::items() const
{
    return *m_state->items;
}

const QStringList& MemorySecretStore::log() const
{
    return m_state->log;
}

void MemorySecretStore::clearLog()
{
    m_state->log.clear();
}

void MemorySecretStore::failNext(Operation operation, const Error& error, Effect effect, const QString& keyEnd)
{
    m_state->faults.append({.operation = operation, .error = error, .effect = effect, .keyEnd = keyEnd});
}

void MemorySecretStore::failAlways(const Error& error)
{
    m_state->permanentFault = error;
}

void MemorySecretStore::succeedAgain()
{
    m_state->permanentFault.reset();
}

void MemorySecretStore::hold()
{
    m_state->isHeld = true;
}

void MemorySecretStore::release()
{
    m_state->isHeld = false;
    for (const Answer<bool>& turn : std::exchange(m_state->held, {})) {
        turn.give(true);
    }
}

void MemorySecretStore::changesArrive()
{
    for (const Change& change : std::exchange(m_state->lateChanges, {})) {
        change(*m_state->items);
    }
}

void MemorySecretStore::setStatus(const KeychainStatus& status)
{
    m_state->status = status;
}

QCoro::Task<Result<Secret>> MemorySecretStore::read(SecretKey key, std::stop_token stop)
{
    m_state->log.append(QLatin1String("read ") + key.text());
    return readItem(m_state, std::move(key), std::move(stop));
}

QCoro::Task<Result<void>> MemorySecretStore::write(SecretKey key, Secret value, std::stop_token stop)
{
    m_state->log.append(QLatin1String("write ") + key.text());
    const Change change = [text = key.text(), bytes = value.view().toByteArray()](Items& items) {
        items.insert(text, bytes);
    };
    return makeChange(m_state, m_state->takeFault(Operation::Write, key), change, std::move(stop));
}

QCoro::Task<Result<void>> MemorySecretStore::remove(SecretKey key, std::stop_token stop)
{
    m_state->log.append(QLatin1String("remove ") + key.text());
    const Change change = [text = key.text()](Items& items) { items.remove(text); };
    return makeChange(m_state, m_state->takeFault(Operation::Remove, key), change, std::move(stop));
}

QCoro::Task<KeychainStatus> MemorySecretStore::status()
{
    return answerStatus(m_state);
}

QCoro::Task<bool> MemorySecretStore::lock()
{
    m_state->log.append(QStringLiteral("lock"));
    return answerLock(m_state);
}

} // namespace TokenDesk::Test
