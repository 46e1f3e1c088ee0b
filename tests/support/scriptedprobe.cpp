#include "tests/support/scriptedprobe.h"

#include "app/ports/answer.h"

namespace TokenDesk::Test {

namespace {

QCoro::Task<ConnectionReport> answerWith(ConnectionReport report, Answer<bool> turn)
{
    std::ignore = co_await turn;
    co_return report;
}

} // namespace

struct ScriptedProbe::State
{
    QHash<QString, ConnectionReport> reports;
    QStringList asked;
    QString tlsLibrary = QStringLiteral("OpenSSL 3.0.17");
    bool isHeld = false;
    QList<Answer<bool>> held;
};

ScriptedProbe::ScriptedProbe()
    : m_state(std::make_shared<State>())
{
}

ScriptedProbe::~ScriptedProbe() = default;

void ScriptedProbe::willReport(const QString& environmentId, const ConnectionReport& report)
{
    m_state->reports.insert(environmentId, report);
}

void ScriptedProbe::hold()
{
    m_state->isHeld = true;
}

void ScriptedProbe::release()
{
    m_state->isHeld = false;
    for (const Answer<bool>& turn : std::exchange(m_state->held, {})) {
        turn.give(true);
    }
}

void ScriptedProbe::setTlsLibrary(const QString& name)
{
    m_state->tlsLibrary = name;
}

const QStringList& ScriptedProbe::asked() const
{
    return m_state->asked;
}

QCoro::Task<ConnectionReport> ScriptedProbe::probe(Environment environment)
{
    m_state->asked.append(environment.id());
    ConnectionReport plain;
    plain.endpoint = environment.signInUrl().toString();
    plain.httpStatus = 405;
    Answer<bool> turn;
    if (m_state->isHeld) {
        m_state->held.append(turn);
    } else {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [turn] { turn.give(true); }, Qt::QueuedConnection);
    }
    return answerWith(m_state->reports.value(environment.id(), plain), turn);
}

QString ScriptedProbe::tlsLibrary() const
{
    return m_state->tlsLibrary;
}

} // namespace TokenDesk::Test
