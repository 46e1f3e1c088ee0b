#pragma once

#include "app/flows/accountservice.h"
#include "tests/app/flows/world.h"

namespace TokenDesk::Test {

/// What a window stands on: a profile in a temporary folder with its service, and the means to furnish it.
class Desk
{
public:
    World world;
    AccountService service{world.ports};

    Desk() = default;
    /// Lets the keychain answer what was asked last, or the question would wait for ever.
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /// In the list and, with its password, in the keychain. "Acme Pay" gets the username "acme-pay".
    AccountId add(const QString& label, const QString& environmentId = QStringLiteral("sandbox"),
                  const QString& group = {});
    void setState(AccountId account, AccountState state);
    /// A token that was issued now and lives for @p life. Its text cannot be opened.
    SessionToken shelve(AccountId account, std::chrono::milliseconds life, const QString& label = {});
    /// The server's next answer: a token that lives 8 hours. Returns its text.
    QByteArray willGrant();
    void advance(std::chrono::milliseconds duration) { world.clock->advance(duration); }

    static constexpr char Password[] = "correct horse, not real";

private:
    void reload();

    int m_tokenCount = 0;
};

} // namespace TokenDesk::Test
