#include "tests/support/scriptedendpoint.h"

#include "app/ports/answer.h"

namespace TokenDesk::Test {

namespace {

struct ScriptedReply
{
    QByteArray token;
    std::optional<Instant> serverTime;
};

QCoro::Task<Result<SignInReply>> answerWith(Result<ScriptedReply> reply, Answer<bool> turn)
{
    std::ignore = co_await turn;
    if (!reply) {
        co_return failureOf(reply);
    }
    co_return SignInReply{.token = Secret(QByteArrayView(reply->token)),
                          .serverTime = reply->serverTime,
                          .facts = {{QStringLiteral("endpoint"), QStringLiteral("scripted")}}};
}

} // namespace

struct ScriptedEndpoint::State
{
    QList<Result<ScriptedReply>> script;
    QList<Call> calls;
    bool isHeld = false;
    QList<Answer<bool>> held;
};

ScriptedEndpoint::ScriptedEndpoint()
    : m_state(std::make_shared<State>())
{
}

ScriptedEndpoint::~ScriptedEndpoint() = default;

void ScriptedEndpoint::grant(const QByteArray& token, std::optional<Instant> serverTime)
{
    m_state->script.append(ScriptedReply{.token = token, .serverTime = serverTime});
}

void ScriptedEndpoint::refuse(const Error& error)
{
    m_state->script.append(failure(error));
}

void ScriptedEndpoint::hold()
{
    m_state->isHeld = true;
}

void ScriptedEndpoint::release()
{
    m_state->isHeld = false;
    for (const Answer<bool>& turn : std::exchange(m_state->held, {})) {
        turn.give(true);
    }
}

const QList<ScriptedEndpoint::Call>& ScriptedEndpoint::calls() const
{
    return m_state->calls;
}

QCoro::Task<Result<SignInReply>> ScriptedEndpoint::signIn(Environment environment, QString username, Secret password)
{
    m_state->calls.append({environment.id(), username, password.view().toByteArray()});
    const auto reply = m_state->script.isEmpty()
                           ? Result<ScriptedReply>(failure(ErrorKind::ServerFault, QStringLiteral("no script")))
                           : m_state->script.takeFirst();
    Answer<bool> turn;
    if (m_state->isHeld) {
        m_state->held.append(turn);
    } else {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [turn] { turn.give(true); }, Qt::QueuedConnection);
    }
    return answerWith(reply, turn);
}

} // namespace TokenDesk::Test
