#pragma once

#include "app/ports/secretstore.h"

#include <QMap>
#include <QStringList>

namespace TokenDesk::Test {

/// A keychain in memory that answers from the event loop, and fails or hesitates when told to.
class MemorySecretStore final : public SecretStore
{
public:
    enum class Operation { Read, Write, Remove };
    /// What becomes of the change that a failing call asked for.
    enum class Effect {
        None,
        AtOnce, ///< the failure is a lie
        Late,   ///< when changesArrive() is called
    };
    using Items = QMap<QString, QByteArray>;

    /// @p items outlives the store, as a keychain outlives a program.
    explicit MemorySecretStore(std::shared_ptr<Items> items);
    ~MemorySecretStore() override;

    [[nodiscard]] Items& items() const;
    /// One line a call: "read KEY", "lock".
    [[nodiscard]] const QStringList& log() const;
    void clearLog();

    /// The next call of this kind whose key ends with @p keyEnd fails.
    void failNext(Operation operation, const Error& error, Effect effect = Effect::None, const QString& keyEnd = {});
    /// Every call fails, until succeedAgain().
    void failAlways(const Error& error);
    void succeedAgain();

    /// From now on answers wait for release(); a call whose stop token asks is answered Cancelled all the same, and
    /// its change becomes a late one.
    void hold();
    void release();
    /// Carries out the late changes, in their order.
    void changesArrive();

    void setStatus(const KeychainStatus& status);

    [[nodiscard]] QCoro::Task<Result<Secret>> read(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(SecretKey key, Secret value, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<KeychainStatus> status() override;
    [[nodiscard]] QCoro::Task<bool> lock() override;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace TokenDesk::Test
