#pragma once

#include "app/domain/result.h"
#include "app/ports/signinendpoint.h"

#include <QList>

namespace TokenDesk::Test {

/// A server whose replies a test writes down beforehand. Answers from the event loop; ServerFault when there is
/// nothing left to say.
class ScriptedEndpoint final : public SignInEndpoint
{
public:
    struct Call
    {
        QString environmentId;
        QString username;
        QByteArray password;
    };

    ScriptedEndpoint();
    ~ScriptedEndpoint() override;

    void grant(const QByteArray& token, std::optional<Instant> serverTime = {});
    void refuse(const Error& error);

    /// From now on replies wait for release().
    void hold();
    void release();

    [[nodiscard]] const QList<Call>& calls() const;

    [[nodiscard]] QCoro::Task<Result<SignInReply>> signIn(Environment environment, QString username,
                                                          Secret password) override;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace TokenDesk::Test
