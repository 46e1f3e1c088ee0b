#include "app/adapters/sqlitetokenshelf.h"

#include "app/adapters/database.h"

#include <algorithm>
#include <tuple>

namespace TokenDesk {

namespace {

constexpr QLatin1String
    DescriptionColumns("id, account_id, issued_at, expires_at, expiry_assumed, fingerprint, tail, label, "
                       "issuer, audience, user_id, organisation_id, login_id");

QString selectedColumns()
{
    return joinedTexts(QLatin1String("id, account_id, fingerprint, tail, label, "
                                     "issuer, audience, user_id, organisation_id, login_id")) +
           QLatin1String(", issued_at, expires_at, expiry_assumed");
}

Instant instantOf(const QVariant& value)
{
    return Instant{std::chrono::milliseconds{value.toLongLong()}};
}

SessionToken tokenOf(const QSqlQuery& row)
{
    const JoinedTexts texts(row.value(0));
    return {.id = TokenId::fromString(QLatin1String(texts.utf8(0))),
            .account = AccountId::fromString(QLatin1String(texts.utf8(1))),
            .issuedAt = instantOf(row.value(1)),
            .expiresAt = instantOf(row.value(2)),
            .expiryAssumed = row.value(3).toBool(),
            .fingerprint = Fingerprint::fromHex(texts.utf8(2)),
            .tail = texts.text(3),
            .label = texts.text(4),
            .issuer = texts.text(5),
            .audience = texts.text(6),
            .userId = texts.text(7),
            .organisationId = texts.text(8),
            .loginId = texts.text(9)};
}

Result<QList<SessionToken>> listOf(const Database& database, Result<QSqlQuery> rows)
{
    if (!rows) {
        return failureOf(rows);
    }
    QList<SessionToken> tokens;
    while (rows->next()) {
        tokens.append(tokenOf(*rows));
    }
    if (const auto end = database.ended(*rows); !end) {
        return failureOf(end);
    }
    // Here and not in the database, which would sort whole rows.
    std::sort(tokens.begin(), tokens.end(), [](const SessionToken& a, const SessionToken& b) {
        return std::tie(a.expiresAt, a.id) < std::tie(b.expiresAt, b.id);
    });
    return tokens;
}

} // namespace

SqliteTokenShelf::SqliteTokenShelf(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<SessionToken>> SqliteTokenShelf::tokens() const
{
    return listOf(*m_database, m_database->run(QStringLiteral("SELECT %1 FROM token").arg(selectedColumns())));
}

Result<QList<SessionToken>> SqliteTokenShelf::tokensOf(AccountId account) const
{
    return listOf(*m_database,
                  m_database->run(QStringLiteral("SELECT %1 FROM token WHERE account_id = ?").arg(selectedColumns()),
                                  {account.toString()}));
}

Result<void> SqliteTokenShelf::add(const SessionToken& token, const QByteArray& sealedText)
{
    const auto added = m_database->runWithoutWaiting(
        QStringLiteral("INSERT INTO token (%1, sealed_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(DescriptionColumns),
        {token.id.toString(), token.account.toString(), qint64{token.issuedAt.time_since_epoch().count()},
         qint64{token.expiresAt.time_since_epoch().count()}, token.expiryAssumed, token.fingerprint.toHex(), token.tail,
         token.label, token.issuer, token.audience, token.userId, token.organisationId, token.loginId, sealedText});
    return added ? Result<void>() : failureOf(added);
}

Result<QByteArray> SqliteTokenShelf::sealedText(TokenId id) const
{
    auto rows = m_database->run(QStringLiteral("SELECT sealed_text FROM token WHERE id = ?"), {id.toString()});
    if (!rows) {
        return failureOf(rows);
    }
    if (rows->next()) {
        return rows->value(0).toByteArray();
    }
    const auto end = m_database->ended(*rows);
    return end ? failure(ErrorKind::NotFound) : failureOf(end);
}

Result<bool> SqliteTokenShelf::remove(TokenId id)
{
    const auto removed = m_database->run(QStringLiteral("DELETE FROM token WHERE id = ?"), {id.toString()});
    return removed ? Result<bool>(removed->numRowsAffected() > 0) : failureOf(removed);
}

Result<void> SqliteTokenShelf::setLabel(TokenId id, const QString& label)
{
    const auto changed =
        m_database->run(QStringLiteral("UPDATE token SET label = ? WHERE id = ?"), {label, id.toString()});
    if (!changed) {
        return failureOf(changed);
    }
    return changed->numRowsAffected() > 0 ? Result<void>() : failure(ErrorKind::NotFound);
}

} // namespace TokenDesk
