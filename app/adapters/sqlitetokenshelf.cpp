#include "app/adapters/sqlitetokenshelf.h"

#include "app/adapters/database.h"

namespace TokenDesk {

namespace {

constexpr QLatin1String
    DescriptionColumns("id, account_id, issued_at, expires_at, expiry_assumed, fingerprint, tail, label, "
                       "issuer, audience, user_id, organisation_id, login_id");

Instant instantOf(const QVariant& value)
{
    return Instant{std::chrono::milliseconds{value.toLongLong()}};
}

SessionToken tokenOf(const QSqlQuery& row)
{
    return {.id = TokenId::fromString(row.value(0).toString()),
            .account = AccountId::fromString(row.value(1).toString()),
            .issuedAt = instantOf(row.value(2)),
            .expiresAt = instantOf(row.value(3)),
            .expiryAssumed = row.value(4).toBool(),
            .fingerprint = row.value(5).toString(),
            .tail = row.value(6).toString(),
            .label = row.value(7).toString(),
            .issuer = row.value(8).toString(),
            .audience = row.value(9).toString(),
            .userId = row.value(10).toString(),
            .organisationId = row.value(11).toString(),
            .loginId = row.value(12).toString()};
}

Result<QList<SessionToken>> listOf(Result<QSqlQuery> rows)
{
    if (!rows) {
        return failureOf(rows);
    }
    QList<SessionToken> tokens;
    while (rows->next()) {
        tokens.append(tokenOf(*rows));
    }
    return tokens;
}

} // namespace

SqliteTokenShelf::SqliteTokenShelf(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<SessionToken>> SqliteTokenShelf::tokens() const
{
    return listOf(
        m_database->run(QStringLiteral("SELECT %1 FROM token ORDER BY expires_at, id").arg(DescriptionColumns)));
}

Result<QList<SessionToken>> SqliteTokenShelf::tokensOf(AccountId account) const
{
    return listOf(m_database->run(
        QStringLiteral("SELECT %1 FROM token WHERE account_id = ? ORDER BY expires_at, id").arg(DescriptionColumns),
        {account.toString()}));
}

Result<void> SqliteTokenShelf::add(const SessionToken& token, const QByteArray& sealedText)
{
    const auto added = m_database->run(
        QStringLiteral("INSERT INTO token (%1, sealed_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(DescriptionColumns),
        {token.id.toString(), token.account.toString(), qint64{token.issuedAt.time_since_epoch().count()},
         qint64{token.expiresAt.time_since_epoch().count()}, token.expiryAssumed, token.fingerprint, token.tail,
         token.label, token.issuer, token.audience, token.userId, token.organisationId, token.loginId, sealedText});
    return added ? Result<void>() : failureOf(added);
}

Result<QByteArray> SqliteTokenShelf::sealedText(TokenId id) const
{
    auto rows = m_database->run(QStringLiteral("SELECT sealed_text FROM token WHERE id = ?"), {id.toString()});
    if (!rows) {
        return failureOf(rows);
    }
    return rows->next() ? Result<QByteArray>(rows->value(0).toByteArray()) : failure(ErrorKind::NotFound);
}

Result<void> SqliteTokenShelf::remove(TokenId id)
{
    const auto removed = m_database->run(QStringLiteral("DELETE FROM token WHERE id = ?"), {id.toString()});
    return removed ? Result<void>() : failureOf(removed);
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
