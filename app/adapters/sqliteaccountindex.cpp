#include "app/adapters/sqliteaccountindex.h"

#include "app/adapters/database.h"
#include "app/adapters/databasecopies.h"
#include "app/adapters/databasefaults.h"
#include "app/adapters/databaserescue.h"
#include "app/adapters/filepresence.h"
#include "app/adapters/filesystem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace TokenDesk {

namespace {

constexpr std::pair<PasswordStage, QLatin1String> StageNames[] = {
    {PasswordStage::Settled, QLatin1String("settled")},
    {PasswordStage::Staging, QLatin1String("staging")},
    {PasswordStage::Replacing, QLatin1String("replacing")},
    {PasswordStage::Absent, QLatin1String("absent")},
};

QString stageName(PasswordStage stage)
{
    for (const auto& [value, name] : StageNames) {
        if (value == stage) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

std::optional<PasswordStage> stageFromName(const QString& text)
{
    for (const auto& [value, name] : StageNames) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

QString accountColumns()
{
    return joinedTexts(QLatin1String("id, label, username, environment_id, group_name, note, state, password_stage, "
                                     "pinned, position, last_used_at, renewal")) +
           QLatin1String(", created_at, proven_good_at");
}

QVariant valueOf(std::optional<Instant> instant)
{
    return instant ? QVariant(qint64{instant->time_since_epoch().count()}) : QVariant();
}

/// What update() writes, in its order.
QVariantList valuesOf(const IndexedAccount& indexed)
{
    const Account& account = indexed.account;
    return {account.label(),
            account.username(),
            account.environmentId(),
            account.group(),
            account.note(),
            qint64{account.createdAt().time_since_epoch().count()},
            accountStateName(account.state()),
            stageName(indexed.stage),
            valueOf(account.provenGood())};
}

/// What update() leaves as it is.
QVariantList placeValuesOf(const Account& account)
{
    const auto position = account.place().position;
    return {account.isPinned(), position ? QVariant(*position) : QVariant(), valueOf(account.lastUsed()),
            renewalText(account.renewal())};
}

QVariantList valuesOf(const Environment& environment)
{
    return {environment.name(), environmentKindName(environment.kind()),
            environment.signInUrl().toString(QUrl::FullyEncoded), environment.caFile(),
            environment.bodyShape() == BodyShape::Flat ? QStringLiteral("flat") : QStringLiteral("wrapped")};
}

Instant instantOf(const QVariant& value)
{
    return Instant{std::chrono::milliseconds{value.toLongLong()}};
}

/// Where a text is no number, the account has none.
AccountPlace placeOf(QByteArrayView pinned, QByteArrayView position)
{
    bool isNumber = false;
    const int number = position.toInt(&isNumber);
    return {.isPinned = pinned.toInt() != 0, .position = isNumber ? std::optional(number) : std::nullopt};
}

Result<IndexedAccount> accountOf(const QSqlQuery& row)
{
    const JoinedTexts texts(row.value(0));
    const AccountDraft draft{.label = texts.text(1),
                             .username = texts.text(2),
                             .environmentId = texts.text(3),
                             .group = texts.text(4),
                             .note = texts.text(5)};
    auto account = Account::make(AccountId::fromString(QLatin1String(texts.utf8(0))), draft, instantOf(row.value(1)));
    const auto state = accountStateFromName(texts.text(6));
    const auto stage = stageFromName(texts.text(7));
    if (!account || !state || !stage) {
        return failure(ErrorKind::StorageBroken, QStringLiteral("account row %1").arg(texts.text(0)));
    }
    if (const QVariant provenGood = row.value(2); !provenGood.isNull()) {
        *account = account->provenGoodAt(instantOf(provenGood));
    }
    if (const QByteArrayView lastUsed = texts.utf8(10); !lastUsed.isEmpty()) {
        *account = account->usedAt(Instant{std::chrono::milliseconds{lastUsed.toLongLong()}});
    }
    // A form that a later version has made up is none that anybody asked this one for.
    *account = account->renewed(renewalFromText(texts.text(11)).value_or(Renewal()));
    return IndexedAccount{.account = account->inState(*state).placedAt(placeOf(texts.utf8(8), texts.utf8(9))),
                          .stage = *stage};
}

Result<Environment> environmentOf(const QSqlQuery& row)
{
    const auto kind = environmentKindFromName(row.value(2).toString());
    auto environment =
        Environment::make(row.value(0).toString(),
                          {.name = row.value(1).toString(),
                           .kind = kind.value_or(EnvironmentKind::Production),
                           .signInUrl = row.value(3).toString(),
                           .caFile = row.value(4).toString(),
                           .bodyShape = row.value(5).toString() == u"flat" ? BodyShape::Flat : BodyShape::Wrapped});
    if (!environment || !kind) {
        return failure(ErrorKind::StorageBroken, QStringLiteral("environment row %1").arg(row.value(0).toString()));
    }
    return environment;
}

Result<void> changedOne(const Result<QSqlQuery>& query)
{
    if (!query) {
        return failureOf(query);
    }
    return query->numRowsAffected() > 0 ? Result<void>() : failure(ErrorKind::NotFound);
}

Result<void> done(const Result<QSqlQuery>& query)
{
    return query ? Result<void>() : failureOf(query);
}

/// Here and not in the database, which knows the letter case of ASCII only, and would sort whole rows.
QList<IndexedAccount> sortedByLabel(QList<IndexedAccount> accounts)
{
    std::vector<std::pair<LabelPlace, IndexedAccount*>> places;
    places.reserve(static_cast<size_t>(accounts.size()));
    for (IndexedAccount& each : accounts) {
        places.emplace_back(LabelPlace(each.account), &each);
    }
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<IndexedAccount> sorted;
    sorted.reserve(accounts.size());
    for (const auto& [place, account] : places) {
        sorted.append(std::move(*account));
    }
    return sorted;
}

/// One change at a time, over all programs. The system takes the lock back from a holder that was killed, at whatever
/// moment; a file that tells who holds it, as QLockFile's does, is empty for good if its writer dies at the wrong one.
class PresenceLease final : public ChangeLease
{
public:
    explicit PresenceLease(std::unique_ptr<FilePresence> presence)
        : m_presence(std::move(presence))
    {
    }

private:
    std::unique_ptr<FilePresence> m_presence;
};

} // namespace

SqliteAccountIndex::SqliteAccountIndex(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<IndexedAccount>> SqliteAccountIndex::accounts() const
{
    auto rows = m_database->run(QStringLiteral("SELECT %1 FROM account").arg(accountColumns()));
    if (!rows) {
        return failureOf(rows);
    }
    QList<IndexedAccount> accounts;
    while (rows->next()) {
        auto account = accountOf(*rows);
        if (!account) {
            return failureOf(account);
        }
        accounts.append(std::move(*account));
    }
    if (const auto end = m_database->ended(*rows); !end) {
        return failureOf(end);
    }
    return sortedByLabel(std::move(accounts));
}

Result<IndexedAccount> SqliteAccountIndex::account(AccountId id) const
{
    auto rows =
        m_database->run(QStringLiteral("SELECT %1 FROM account WHERE id = ?").arg(accountColumns()), {id.toString()});
    if (!rows) {
        return failureOf(rows);
    }
    if (rows->next()) {
        return accountOf(*rows);
    }
    const auto end = m_database->ended(*rows);
    return end ? failure(ErrorKind::NotFound) : failureOf(end);
}

Result<std::optional<AccountId>> SqliteAccountIndex::accountWithLogin(const QString& environmentId,
                                                                      const QString& username) const
{
    // Compared here and not in the database, which knows the letter case of ASCII only.
    auto rows = m_database->run(QStringLiteral("SELECT %1 FROM account WHERE environment_id = ?")
                                    .arg(joinedTexts(QLatin1String("id, username"))),
                                {environmentId});
    if (!rows) {
        return failureOf(rows);
    }
    while (rows->next()) {
        const JoinedTexts texts(rows->value(0));
        if (texts.text(1).compare(username, Qt::CaseInsensitive) == 0) {
            return AccountId::fromString(QLatin1String(texts.utf8(0)));
        }
    }
    const auto end = m_database->ended(*rows);
    return end ? Result<std::optional<AccountId>>(std::nullopt) : failureOf(end);
}

Result<void> SqliteAccountIndex::insert(const IndexedAccount& account)
{
    return done(m_database->run(
        QStringLiteral("INSERT INTO account (label, username, environment_id, group_name, note, created_at, state, "
                       "password_stage, proven_good_at, pinned, position, last_used_at, renewal, id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        valuesOf(account) + placeValuesOf(account.account) << account.account.id().toString()));
}

Result<void> SqliteAccountIndex::update(const IndexedAccount& account)
{
    // What stands at the right of an "=" is what was before.
    return changedOne(m_database->run(
        QStringLiteral("UPDATE account SET label = ?, username = ?, environment_id = ?, group_name = ?, note = ?, "
                       "created_at = ?, state = ?, password_stage = ?, proven_good_at = ?, "
                       "position = CASE WHEN pinned OR (environment_id = ? AND group_name = ?) THEN position END "
                       "WHERE id = ?"),
        valuesOf(account) << account.account.environmentId() << account.account.group()
                          << account.account.id().toString()));
}

Result<void> SqliteAccountIndex::markProvenGood(AccountId id, Instant when)
{
    // A password that is in memory only is not stored, however good.
    return done(m_database->runWithoutWaiting(
        QStringLiteral("UPDATE account SET state = CASE password_stage WHEN ? THEN ? ELSE ? END, proven_good_at = ?"
                       " WHERE id = ? AND state != ?"),
        {stageName(PasswordStage::Absent), accountStateName(AccountState::Pending),
         accountStateName(AccountState::Stored), qint64{when.time_since_epoch().count()}, id.toString(),
         accountStateName(AccountState::Removing)}));
}

Result<void> SqliteAccountIndex::setPinned(AccountId id, bool isPinned)
{
    return done(
        m_database->run(QStringLiteral("UPDATE account SET pinned = ?, position = NULL WHERE id = ? AND pinned != ?"),
                        {isPinned, id.toString(), isPinned}));
}

Result<void> SqliteAccountIndex::setPositions(const QHash<AccountId, std::optional<int>>& positions)
{
    QJsonObject byId;
    for (auto each = positions.cbegin(); each != positions.cend(); ++each) {
        byId.insert(each.key().toString(), *each ? QJsonValue(**each) : QJsonValue());
    }
    // One statement is all or nothing, and a list of values has an end.
    return done(m_database->run(QStringLiteral("UPDATE account SET position = place.value FROM json_each(?) AS place "
                                               "WHERE account.id = place.key"),
                                {QString::fromUtf8(QJsonDocument(byId).toJson(QJsonDocument::Compact))}));
}

Result<void> SqliteAccountIndex::markUsed(AccountId id, Instant when)
{
    return done(m_database->runWithoutWaiting(QStringLiteral("UPDATE account SET last_used_at = ? WHERE id = ?"),
                                              {valueOf(when), id.toString()}));
}

Result<void> SqliteAccountIndex::setRenewal(AccountId id, const Renewal& renewal)
{
    return done(m_database->run(QStringLiteral("UPDATE account SET renewal = ? WHERE id = ?"),
                                {renewalText(renewal), id.toString()}));
}

Result<void> SqliteAccountIndex::remove(AccountId id)
{
    return done(m_database->run(QStringLiteral("DELETE FROM account WHERE id = ?"), {id.toString()}));
}

Result<std::unique_ptr<ChangeLease>> SqliteAccountIndex::tryBeginChange()
{
    auto presence = FilePresence::tryTake(m_database->file() + QLatin1String(".lock"), FilePresence::Kind::Alone);
    if (presence) {
        return std::make_unique<PresenceLease>(std::move(*presence));
    }
    // Where it cannot be made, that may be for a full disk, too.
    return presence.error().kind == ErrorKind::StorageBusy ? failureOf(presence)
                                                           : failure(storageError(m_database->file()));
}

Result<QList<Environment>> SqliteAccountIndex::environments() const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT id, name, kind, sign_in_url, ca_file, body_shape FROM environment ORDER BY name"));
    if (!rows) {
        return failureOf(rows);
    }
    QList<Environment> environments = Environment::builtIn();
    while (rows->next()) {
        const auto environment = environmentOf(*rows);
        if (!environment) {
            return failureOf(environment);
        }
        environments.append(*environment);
    }
    const auto end = m_database->ended(*rows);
    return end ? Result<QList<Environment>>(std::move(environments)) : failureOf(end);
}

Result<void> SqliteAccountIndex::insertEnvironment(const Environment& environment)
{
    return done(
        m_database->run(QStringLiteral("INSERT INTO environment (name, kind, sign_in_url, ca_file, body_shape, id) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"),
                        valuesOf(environment) << environment.id()));
}

Result<void> SqliteAccountIndex::updateEnvironment(const Environment& environment)
{
    auto changed = changedOne(
        m_database->run(QStringLiteral("UPDATE environment SET name = ?, kind = ?, sign_in_url = ?, ca_file = ?, "
                                       "body_shape = ? WHERE id = ?"),
                        valuesOf(environment) << environment.id()));
    if (!changed && changed.error().kind == ErrorKind::NotFound) {
        changed.error().field = Field::Environment;
    }
    return changed;
}

Result<void> SqliteAccountIndex::removeEnvironment(const QString& id)
{
    const auto removed = m_database->run(QStringLiteral("DELETE FROM environment WHERE id = ? AND NOT EXISTS "
                                                        "(SELECT 1 FROM account WHERE environment_id = ?)"),
                                         {id, id});
    if (!removed) {
        return failureOf(removed);
    }
    if (removed->numRowsAffected() > 0) {
        return done(m_database->run(QStringLiteral("DELETE FROM clock_offset WHERE environment_id = ?"), {id}));
    }
    auto existing = m_database->run(QStringLiteral("SELECT 1 FROM environment WHERE id = ?"), {id});
    if (!existing) {
        return failureOf(existing);
    }
    if (existing->next()) {
        return failure(ErrorKind::InUse);
    }
    const auto end = m_database->ended(*existing);
    return end ? failure(ErrorKind::NotFound, Field::Environment) : failureOf(end);
}

Result<std::chrono::milliseconds> SqliteAccountIndex::clockOffset(const QString& environmentId) const
{
    auto rows = m_database->run(QStringLiteral("SELECT milliseconds FROM clock_offset WHERE environment_id = ?"),
                                {environmentId});
    if (!rows) {
        return failureOf(rows);
    }
    if (rows->next()) {
        return std::chrono::milliseconds{rows->value(0).toLongLong()};
    }
    return m_database->ended(*rows).map([] { return std::chrono::milliseconds{0}; });
}

Result<void> SqliteAccountIndex::setClockOffset(const QString& environmentId, std::chrono::milliseconds offset)
{
    return done(m_database->runWithoutWaiting(
        QStringLiteral("INSERT INTO clock_offset (environment_id, milliseconds) VALUES (?, ?) ON CONFLICT "
                       "(environment_id) DO UPDATE SET milliseconds = excluded.milliseconds"),
        {environmentId, qint64{offset.count()}}));
}

Result<QHash<QString, std::chrono::milliseconds>> SqliteAccountIndex::clockOffsets() const
{
    auto rows = m_database->run(QStringLiteral("SELECT environment_id, milliseconds FROM clock_offset"));
    if (!rows) {
        return failureOf(rows);
    }
    QHash<QString, std::chrono::milliseconds> offsets;
    while (rows->next()) {
        offsets.insert(rows->value(0).toString(), std::chrono::milliseconds{rows->value(1).toLongLong()});
    }
    const auto end = m_database->ended(*rows);
    return end ? Result<QHash<QString, std::chrono::milliseconds>>(std::move(offsets)) : failureOf(end);
}

Result<StorageHealth> SqliteAccountIndex::checkHealth() const
{
    // The file as it will be once the log has gone into it.
    const auto size =
        m_database->value(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    auto faults = faultsOf(*m_database);
    if (!size || !faults) {
        return size ? failureOf(faults) : failureOf(size);
    }
    if (!faults->isEmpty()) {
        markAsSuspect(m_database->file());
    }
    StorageHealth health{.problems = std::move(*faults), .bytes = size->toLongLong()};
    if (const auto copies = DatabaseCopies(m_database->file()).list(); !copies.isEmpty()) {
        health.copiedAt = copies.constFirst().madeAt;
    }
    return health;
}

} // namespace TokenDesk
