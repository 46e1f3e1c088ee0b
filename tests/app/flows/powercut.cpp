#include "tests/app/flows/powercut.h"

namespace TokenDesk::Test {

namespace {

tl::unexpected<Error> noPower()
{
    // A caller that was told so might still do something about it; it has no effect either.
    return failure(Error{.kind = ErrorKind::StorageBroken, .detail = QStringLiteral("power cut")});
}

class CutOffIndex final : public AccountIndex
{
public:
    CutOffIndex(std::shared_ptr<AccountIndex> index, std::shared_ptr<PowerCut> cut)
        : m_index(std::move(index))
        , m_cut(std::move(cut))
    {
    }

    [[nodiscard]] Result<QList<IndexedAccount>> accounts() const override { return m_index->accounts(); }
    [[nodiscard]] Result<IndexedAccount> account(AccountId id) const override { return m_index->account(id); }
    [[nodiscard]] Result<std::optional<AccountId>> accountWithLogin(const QString& environmentId,
                                                                    const QString& username) const override
    {
        return m_index->accountWithLogin(environmentId, username);
    }
    [[nodiscard]] Result<void> insert(const IndexedAccount& account) override
    {
        return m_cut->allowsChange() ? m_index->insert(account) : noPower();
    }
    [[nodiscard]] Result<void> update(const IndexedAccount& account) override
    {
        return m_cut->allowsChange() ? m_index->update(account) : noPower();
    }
    [[nodiscard]] Result<void> markProvenGood(AccountId id, Instant when) override
    {
        return m_cut->allowsChange() ? m_index->markProvenGood(id, when) : noPower();
    }
    [[nodiscard]] Result<void> setPinned(AccountId id, bool isPinned) override
    {
        return m_cut->allowsChange() ? m_index->setPinned(id, isPinned) : noPower();
    }
    [[nodiscard]] Result<void> setPositions(const QHash<AccountId, std::optional<int>>& positions) override
    {
        return m_cut->allowsChange() ? m_index->setPositions(positions) : noPower();
    }
    [[nodiscard]] Result<void> markUsed(AccountId id, Instant when) override
    {
        return m_cut->allowsChange() ? m_index->markUsed(id, when) : noPower();
    }
    [[nodiscard]] Result<void> setRenewal(AccountId id, const Renewal& renewal) override
    {
        return m_cut->allowsChange() ? m_index->setRenewal(id, renewal) : noPower();
    }
    [[nodiscard]] Result<void> remove(AccountId id) override
    {
        return m_cut->allowsChange() ? m_index->remove(id) : noPower();
    }
    [[nodiscard]] Result<std::unique_ptr<ChangeLease>> tryBeginChange() override { return m_index->tryBeginChange(); }
    [[nodiscard]] Result<QList<Environment>> environments() const override { return m_index->environments(); }
    [[nodiscard]] Result<void> insertEnvironment(const Environment& environment) override
    {
        return m_cut->allowsChange() ? m_index->insertEnvironment(environment) : noPower();
    }
    [[nodiscard]] Result<void> updateEnvironment(const Environment& environment) override
    {
        return m_cut->allowsChange() ? m_index->updateEnvironment(environment) : noPower();
    }
    [[nodiscard]] Result<void> removeEnvironment(const QString& id) override
    {
        return m_cut->allowsChange() ? m_index->removeEnvironment(id) : noPower();
    }
    [[nodiscard]] Result<std::chrono::milliseconds> clockOffset(const QString& environmentId) const override
    {
        return m_index->clockOffset(environmentId);
    }
    [[nodiscard]] Result<void> setClockOffset(const QString& environmentId, std::chrono::milliseconds offset) override
    {
        return m_cut->allowsChange() ? m_index->setClockOffset(environmentId, offset) : noPower();
    }
    [[nodiscard]] Result<QHash<QString, std::chrono::milliseconds>> clockOffsets() const override
    {
        return m_index->clockOffsets();
    }
    [[nodiscard]] Result<StorageHealth> checkHealth() const override { return m_index->checkHealth(); }

private:
    std::shared_ptr<AccountIndex> m_index;
    std::shared_ptr<PowerCut> m_cut;
};

template <class T>
QCoro::Task<Result<T>> answer(Result<T> result)
{
    co_return result;
}

class CutOffSecretStore final : public SecretStore
{
public:
    CutOffSecretStore(std::shared_ptr<SecretStore> store, std::shared_ptr<PowerCut> cut)
        : m_store(std::move(store))
        , m_cut(std::move(cut))
    {
    }

    [[nodiscard]] QCoro::Task<Result<Secret>> read(SecretKey key, std::stop_token stop) override
    {
        return m_store->read(std::move(key), std::move(stop));
    }
    [[nodiscard]] QCoro::Task<Result<void>> write(SecretKey key, Secret value, std::stop_token stop) override
    {
        return m_cut->allowsChange() ? m_store->write(std::move(key), std::move(value), std::move(stop))
                                     : answer<void>(noPower());
    }
    [[nodiscard]] QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override
    {
        return m_cut->allowsChange() ? m_store->remove(std::move(key), std::move(stop)) : answer<void>(noPower());
    }
    [[nodiscard]] QCoro::Task<KeychainStatus> status() override { return m_store->status(); }
    [[nodiscard]] QCoro::Task<bool> lock() override { return m_store->lock(); }

private:
    std::shared_ptr<SecretStore> m_store;
    std::shared_ptr<PowerCut> m_cut;
};

} // namespace

Ports cutOff(Ports ports, const std::shared_ptr<PowerCut>& cut)
{
    ports.index = std::make_shared<CutOffIndex>(ports.index, cut);
    ports.secrets = std::make_shared<CutOffSecretStore>(ports.secrets, cut);
    return ports;
}

} // namespace TokenDesk::Test
