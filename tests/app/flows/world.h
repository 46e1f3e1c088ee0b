#pragma once

#include "app/ports/ports.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandomness.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/scriptedendpoint.h"
#include "tests/support/scriptedprobe.h"

#include <QTemporaryDir>

namespace TokenDesk {
class Database;
}

namespace TokenDesk::Test {

/// Monday 2026-03-02 09:00:00 UTC, when these tests begin.
inline constexpr Instant Begin = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

/// A profile to play with: a real database in a folder that goes with it, a keychain in memory, a scripted server, and
/// a clock that stands still.
class World
{
    // First, since what follows is built upon them.
    QTemporaryDir m_folder;
    std::shared_ptr<MemorySecretStore::Items> m_items = std::make_shared<MemorySecretStore::Items>();

public:
    World();

    /// The same database and keychain as a program finds them that starts now, or beside this one.
    [[nodiscard]] Ports anotherProgram() const;
    [[nodiscard]] std::shared_ptr<Database> openDatabase() const;

    /// An account that is stored, with its password in the keychain.
    AccountId store(const QString& username, const QByteArray& password);
    /// The account's row as it stands.
    [[nodiscard]] IndexedAccount row(AccountId id) const;
    [[nodiscard]] QList<IndexedAccount> rows() const;
    [[nodiscard]] MemorySecretStore::Items& items() const { return *m_items; }
    /// The item's content; empty where there is none.
    [[nodiscard]] QByteArray item(const SecretKey& key) const { return m_items->value(key.text()); }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(Begin);
    std::shared_ptr<MemorySecretStore> secrets;
    std::shared_ptr<ScriptedEndpoint> endpoint = std::make_shared<ScriptedEndpoint>();
    std::shared_ptr<ScriptedProbe> probe = std::make_shared<ScriptedProbe>();
    std::shared_ptr<SessionSecrets> session = std::make_shared<SessionSecrets>();
    std::shared_ptr<Database> database;
    Ports ports;
};

/// "demo-one" in the built-in sandbox, with every other text filled in.
AccountDraft draftOf(const QString& username);
Secret secretOf(QByteArrayView text);

} // namespace TokenDesk::Test
