#include "ui/viewmodels/expirywatch.h"

#include "ui/viewmodels/freshtokens.h"

#include <algorithm>

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A timer stands still while the computer sleeps, and does not hear of a clock that is set.
constexpr std::chrono::minutes LongestWait{1};

} // namespace

ExpiryWatch::ExpiryWatch(AccountService& service, ExpiryThresholds thresholds, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_thresholds(thresholds)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::look);
    // From the event loop: of a batch, several tokens may come at once.
    const auto lookSoon = [this] { m_timer.start(0); };
    connect(&service, &AccountService::tokensChanged, this, lookSoon);
    lookSoon();
}

void ExpiryWatch::setThresholds(ExpiryThresholds thresholds)
{
    m_thresholds = thresholds;
    m_timer.start(0);
}

void ExpiryWatch::snooze(const QList<SessionToken>& tokens)
{
    const auto freshest = freshestTokens(m_service);
    for (const SessionToken& token : tokens) {
        const seconds life = freshest.value(token.account).id == token.id ? timeLeft(token, m_service) : seconds{};
        if (life > seconds::zero()) {
            Told told = toldOf(token);
            told.again = m_service.now() + std::min<milliseconds>(LongestSnooze, life / 2);
            m_told.insert(token.id, told);
        }
    }
    waitForNext();
}

bool ExpiryWatch::isCurrent(const SessionToken& token) const
{
    return freshestTokens(m_service).value(token.account).id == token.id;
}

Phase ExpiryWatch::phaseAt(seconds life) const
{
    return life <= m_thresholds.urgent ? Phase::Urgent : life <= m_thresholds.expiring ? Phase::Expiring : Phase::Live;
}

ExpiryWatch::Told ExpiryWatch::toldOf(const SessionToken& token) const
{
    // A token that is that short from the start says nothing new by being so.
    return m_told.value(token.id, {phaseAt(std::chrono::floor<seconds>(token.expiresAt - token.issuedAt))});
}

bool ExpiryWatch::isDue(const SessionToken& token, seconds life) const
{
    const Told told = toldOf(token);
    return phaseAt(life) > told.phase || (told.again && *told.again <= m_service.now());
}

void ExpiryWatch::look()
{
    if (m_service.isLocked()) {
        return; // and forgets nothing of what has been told; the tokens come back with a signal
    }
    m_service.noticeTime();
    QList<SessionToken> due;
    QHash<TokenId, Told> told;
    bool isAnyDue = false;
    const auto freshest = freshestTokens(m_service);
    for (const SessionToken& token : freshest) {
        const seconds life = timeLeft(token, m_service);
        isAnyDue = isAnyDue || isDue(token, life);
        if (isDue(token, std::max(life - seconds{Together}, seconds{1}))) {
            due.append(token);
        }
        if (m_told.contains(token.id)) {
            told.insert(token.id, m_told.value(token.id));
        }
    }
    m_told = std::move(told); // what has gone is forgotten
    if (isAnyDue) {
        std::sort(due.begin(), due.end(),
                  [](const SessionToken& a, const SessionToken& b) { return a.expiresAt < b.expiresAt; });
        for (const SessionToken& token : std::as_const(due)) {
            m_told.insert(token.id, {phaseAt(std::max(timeLeft(token, m_service) - seconds{Together}, seconds{1}))});
        }
        emit this->due(due);
    }
    waitForNext();
}

void ExpiryWatch::waitForNext()
{
    std::optional<milliseconds> next;
    const auto consider = [&next](milliseconds wait) { next = next ? std::min(*next, wait) : wait; };
    const auto freshest = freshestTokens(m_service);
    for (const SessionToken& token : freshest) {
        const seconds life = timeLeft(token, m_service);
        const Told told = toldOf(token);
        if (told.again) {
            consider(*told.again - m_service.now());
        }
        if (told.phase < Phase::Expiring && life > m_thresholds.expiring) {
            consider(life - m_thresholds.expiring);
        }
        if (told.phase < Phase::Urgent && life > m_thresholds.urgent) {
            consider(life - m_thresholds.urgent);
        }
    }
    if (next) {
        m_timer.start(std::clamp<milliseconds>(*next, seconds{1}, LongestWait));
    } else {
        m_timer.stop();
    }
}

} // namespace TokenDesk
