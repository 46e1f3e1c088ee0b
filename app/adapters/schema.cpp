#include "app/adapters/schema.h"

namespace TokenDesk {

namespace {

// Times are milliseconds since 1970, UTC. The sealed text stands last, so that lists do not read it.
QStringList accountsAndTokens()
{
    return {
        QStringLiteral("CREATE TABLE environment ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " name TEXT NOT NULL COLLATE NOCASE UNIQUE,"
                       " kind TEXT NOT NULL,"
                       " sign_in_url TEXT NOT NULL,"
                       " ca_file TEXT NOT NULL,"
                       " body_shape TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE account ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " label TEXT NOT NULL,"
                       " username TEXT NOT NULL COLLATE NOCASE,"
                       " environment_id TEXT NOT NULL,"
                       " group_name TEXT NOT NULL,"
                       " note TEXT NOT NULL,"
                       " created_at INTEGER NOT NULL,"
                       " state TEXT NOT NULL,"
                       " password_stage TEXT NOT NULL,"
                       " proven_good_at INTEGER,"
                       " UNIQUE (environment_id, username))"),
        QStringLiteral("CREATE TABLE token ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,"
                       " issued_at INTEGER NOT NULL,"
                       " expires_at INTEGER NOT NULL,"
                       " expiry_assumed INTEGER NOT NULL,"
                       " fingerprint TEXT NOT NULL,"
                       " tail TEXT NOT NULL,"
                       " label TEXT NOT NULL,"
                       " issuer TEXT NOT NULL,"
                       " audience TEXT NOT NULL,"
                       " user_id TEXT NOT NULL,"
                       " organisation_id TEXT NOT NULL,"
                       " login_id TEXT NOT NULL,"
                       " sealed_text BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX token_by_account ON token (account_id)"),
        QStringLiteral("CREATE TABLE clock_offset ("
                       " environment_id TEXT PRIMARY KEY NOT NULL,"
                       " milliseconds INTEGER NOT NULL)"),
    };
}

/// Where a person has put an account in the list, and when it was last of use. No position: by label. The renewal is a
/// text, see renewalText().
QStringList placesInTheList()
{
    return {
        QStringLiteral("ALTER TABLE account ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE account ADD COLUMN position INTEGER"),
        QStringLiteral("ALTER TABLE account ADD COLUMN last_used_at INTEGER"),
        QStringLiteral("ALTER TABLE account ADD COLUMN renewal TEXT NOT NULL DEFAULT 'off'"),
    };
}

} // namespace

QStringList auditDefinitions()
{
    // An event is stored as the log's chain covers it, and nothing beside it that the chain does not cover: the columns
    // that lists are filtered by are read from it.
    return {
        QStringLiteral("CREATE TABLE audit ("
                       " sequence INTEGER PRIMARY KEY NOT NULL,"
                       " event TEXT NOT NULL,"
                       " mac BLOB,"
                       " chained_at INTEGER,"
                       " at INTEGER GENERATED ALWAYS AS (json_extract(event, '$.at')) VIRTUAL,"
                       " kind TEXT GENERATED ALWAYS AS (json_extract(event, '$.kind')) VIRTUAL,"
                       " account_id TEXT GENERATED ALWAYS AS (json_extract(event, '$.account')) VIRTUAL,"
                       " environment_id TEXT GENERATED ALWAYS AS (json_extract(event, '$.environment')) VIRTUAL)"),
        QStringLiteral("CREATE INDEX audit_by_time ON audit (at)"),
        QStringLiteral("CREATE INDEX audit_by_kind ON audit (kind, at)"),
        QStringLiteral("CREATE INDEX audit_by_account ON audit (account_id, at)"),
        QStringLiteral("CREATE INDEX audit_by_environment ON audit (environment_id, at)"),
        QStringLiteral("CREATE TABLE audit_stub ("
                       " id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),"
                       " content TEXT NOT NULL,"
                       " mac BLOB NOT NULL)"),
    };
}

QList<QStringList> schemaMigrations()
{
    return {accountsAndTokens(), auditDefinitions(), placesInTheList()};
}

} // namespace TokenDesk
