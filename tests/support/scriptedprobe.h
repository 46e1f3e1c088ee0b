#pragma once

#include "app/ports/connectionprobe.h"

#include <QHash>
#include <QStringList>

namespace TokenDesk::Test {

/// A look at servers whose outcome a test writes down beforehand. Answers from the event loop.
class ScriptedProbe final : public ConnectionProbe
{
public:
    ScriptedProbe();
    ~ScriptedProbe() override;

    /// From now on, for the environment of that id; without it, a direct connection and HTTP 405.
    void willReport(const QString& environmentId, const ConnectionReport& report);
    /// From now on answers wait for release().
    void hold();
    void release();
    void setTlsLibrary(const QString& name);
    /// The ids of the environments, in the order in which they were asked for.
    [[nodiscard]] const QStringList& asked() const;

    [[nodiscard]] QCoro::Task<ConnectionReport> probe(Environment environment) override;
    [[nodiscard]] QString tlsLibrary() const override;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace TokenDesk::Test
