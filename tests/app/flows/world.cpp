#include "tests/app/flows/world.h"

#include "app/adapters/database.h"
#include "app/adapters/kdbxfiles.h"
#include "app/adapters/sessionkeychain.h"
#include "app/adapters/sqliteaccountindex.h"
#include "app/adapters/sqliteauditlog.h"
#include "app/adapters/sqlitetokenshelf.h"
#include "app/adapters/xchachasealer.h"

namespace TokenDesk::Test {

World::World()
    : secrets(std::make_shared<MemorySecretStore>(m_items))
    , database(openDatabase())
    , ports{.profile = QStringLiteral("test"),
            .clock = clock,
            .randomness = std::make_shared<FakeRandomness>(),
            .secrets = std::make_shared<SessionKeychain>(secrets, session),
            .endpoint = endpoint,
            .index = std::make_shared<SqliteAccountIndex>(database),
            .shelf = std::make_shared<SqliteTokenShelf>(database),
            .sealer = std::make_shared<XChaChaSealer>(),
            .audit = std::make_shared<SqliteAuditLog>(database),
            .vaults = std::make_shared<KdbxFiles>(
                std::make_shared<FakeRandomness>(), // its threads ask nobody else's
                Kdbx::Header{.keyDerivation = {.rounds = 1, .memory = 16 * 1024, .lanes = 1}}),
            .origin = {.osUser = QStringLiteral("jo"),
                       .computer = QStringLiteral("desk-1"),
                       .program = QStringLiteral("tokendesk"),
                       .version = QStringLiteral("1.2.3")},
            .probe = probe,
            .session = session}
{
}

std::shared_ptr<Database> World::openDatabase() const
{
    auto opened = Database::open(m_folder.filePath(QStringLiteral("tokendesk.db")));
    if (!opened) {
        qFatal("no database: %s", qPrintable(opened.error().detail));
    }
    return std::move(*opened);
}

Ports World::anotherProgram() const
{
    const auto itsDatabase = openDatabase();
    Ports itsPorts = ports;
    itsPorts.session = std::make_shared<SessionSecrets>();
    itsPorts.secrets =
        std::make_shared<SessionKeychain>(std::make_shared<MemorySecretStore>(m_items), itsPorts.session);
    itsPorts.index = std::make_shared<SqliteAccountIndex>(itsDatabase);
    itsPorts.shelf = std::make_shared<SqliteTokenShelf>(itsDatabase);
    itsPorts.audit = std::make_shared<SqliteAuditLog>(itsDatabase);
    itsPorts.auditCondition = std::make_shared<AuditCondition>();
    itsPorts.masterKeys = std::make_shared<MasterKeyCache>();
    return itsPorts;
}

AccountId World::store(const QString& username, const QByteArray& password)
{
    const auto id = AccountId::fromRandomBytes(ports.randomness->bytes(16));
    const auto account = Account::make(id, draftOf(username), clock->now());
    const auto inserted = ports.index->insert({account->inState(AccountState::Stored)});
    if (!inserted) {
        qFatal("no account: %s", qPrintable(inserted.error().detail));
    }
    m_items->insert(SecretKey::password(ports.profile, id).text(), password);
    return id;
}

IndexedAccount World::row(AccountId id) const
{
    const auto found = ports.index->account(id);
    if (!found) {
        qFatal("no row: %s", qPrintable(errorKindName(found.error().kind)));
    }
    return *found;
}

QList<IndexedAccount> World::rows() const
{
    const auto all = ports.index->accounts();
    if (!all) {
        qFatal("no rows: %s", qPrintable(all.error().detail));
    }
    return *all;
}

AccountDraft draftOf(const QString& username)
{
    return {.label = QLatin1String("Label of ") + username,
            .username = username,
            .environmentId = QStringLiteral("sandbox"),
            .group = QStringLiteral("Group"),
            .note = QStringLiteral("Note")};
}

Secret secretOf(QByteArrayView text)
{
    return Secret(text);
}

} // namespace TokenDesk::Test
