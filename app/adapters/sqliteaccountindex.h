#pragma once

#include "app/ports/accountindex.h"

namespace TokenDesk {

class Database;

/// The account list in the profile's database. A lock file beside it is the change lease; the operating system
/// releases it when its holder ends in whatever way.
class SqliteAccountIndex final : public AccountIndex
{
public:
    explicit SqliteAccountIndex(std::shared_ptr<Database> database);

    [[nodiscard]] Result<QList<IndexedAccount>> accounts() const override;
    [[nodiscard]] Result<IndexedAccount> account(AccountId id) const override;
    [[nodiscard]] Result<std::optional<AccountId>> accountWithLogin(const QString& environmentId,
                                                                    const QString& username) const override;
    [[nodiscard]] Result<void> insert(const IndexedAccount& account) override;
    [[nodiscard]] Result<void> update(const IndexedAccount& account) override;
    [[nodiscard]] Result<void> markProvenGood(AccountId id, Instant when) override;
    [[nodiscard]] Result<void> setPinned(AccountId id, bool isPinned) override;
    [[nodiscard]] Result<void> setPositions(const QHash<AccountId, std::optional<int>>& positions) override;
    [[nodiscard]] Result<void> markUsed(AccountId id, Instant when) override;
    [[nodiscard]] Result<void> setRenewal(AccountId id, const Renewal& renewal) override;
    [[nodiscard]] Result<void> remove(AccountId id) override;
    [[nodiscard]] Result<std::unique_ptr<ChangeLease>> tryBeginChange() override;
    [[nodiscard]] Result<QList<Environment>> environments() const override;
    [[nodiscard]] Result<void> insertEnvironment(const Environment& environment) override;
    [[nodiscard]] Result<void> updateEnvironment(const Environment& environment) override;
    [[nodiscard]] Result<void> removeEnvironment(const QString& id) override;
    [[nodiscard]] Result<std::chrono::milliseconds> clockOffset(const QString& environmentId) const override;
    [[nodiscard]] Result<void> setClockOffset(const QString& environmentId, std::chrono::milliseconds offset) override;
    [[nodiscard]] Result<QHash<QString, std::chrono::milliseconds>> clockOffsets() const override;
    [[nodiscard]] Result<StorageHealth> checkHealth() const override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace TokenDesk
