#pragma once

#include "app/domain/account.h"
#include "app/domain/environment.h"

#include <QHash>
#include <memory>

namespace TokenDesk {

/// Where a change of an account's password stands. The keychain and the list change together, so the list says first
/// what is about to happen; see AccountBook.
enum class PasswordStage {
    Settled,   ///< the password lies under its key
    Staging,   ///< a new one may lie under the staged key; the old one counts
    Replacing, ///< the staged one counts, and is being moved to its key
    Absent     ///< the keychain holds none that counts: it is in memory for this session (SessionSecrets), or lost
};

struct IndexedAccount
{
    Account account;
    PasswordStage stage = PasswordStage::Settled;
};

struct StorageHealth
{
    /// What is wrong, in the words of the storage, the first few; empty where all is sound. Nothing of what is stored.
    QStringList problems;
    qint64 bytes = 0;
    /// When the newest copy was made; nothing if there is none.
    std::optional<Instant> copiedAt = {};
};

/// Held while accounts change; nobody else, in this process or another, changes them meanwhile.
class ChangeLease
{
public:
    virtual ~ChangeLease() = default;
};

/// The list of accounts and of the environments that are not built in: everything but the passwords.
/// Errors of all: StorageBroken, StorageBusy, StorageFull, StorageDenied.
class AccountIndex
{
public:
    virtual ~AccountIndex() = default;

    [[nodiscard]] virtual Result<QList<IndexedAccount>> accounts() const = 0;
    /// Additionally NotFound.
    [[nodiscard]] virtual Result<IndexedAccount> account(AccountId id) const = 0;
    /// The account that signs in with this username, in any letter case; nothing where there is none.
    [[nodiscard]] virtual Result<std::optional<AccountId>> accountWithLogin(const QString& environmentId,
                                                                            const QString& username) const = 0;
    /// Additionally Duplicate: environment and username are unique together, in any letter case.
    [[nodiscard]] virtual Result<void> insert(const IndexedAccount& account) = 0;
    /// Everything but its place in the list, its last use and its renewal, which have calls of their own: a change of
    /// an account may take as long as a prompt stands open. One that goes to another environment or group loses its
    /// position. Additionally Duplicate and NotFound.
    [[nodiscard]] virtual Result<void> update(const IndexedAccount& account) = 0;
    /// Stored (or pending, where the stage is Absent), and accepted by the server at @p when. Succeeds when there is no
    /// such account or it is being removed. A power cut may take it back: the next sign-in says it again.
    [[nodiscard]] virtual Result<void> markProvenGood(AccountId id, Instant when) = 0;
    /// One that is pinned or unpinned thereby has no position among those it then stands with. Succeeds when there is
    /// no such account.
    [[nodiscard]] virtual Result<void> setPinned(AccountId id, bool isPinned) = 0;
    /// Nothing for an account that goes by its label. All of them or none; what is no account is passed over.
    [[nodiscard]] virtual Result<void> setPositions(const QHash<AccountId, std::optional<int>>& positions) = 0;
    /// A person got or copied a token of it at @p when. Succeeds when there is no such account. A power cut may take it
    /// back.
    [[nodiscard]] virtual Result<void> markUsed(AccountId id, Instant when) = 0;
    /// Succeeds when there is no such account.
    [[nodiscard]] virtual Result<void> setRenewal(AccountId id, const Renewal& renewal) = 0;
    /// The account's tokens go with it. Succeeds when there is no such account.
    [[nodiscard]] virtual Result<void> remove(AccountId id) = 0;

    /// Nothing while another change is under way.
    [[nodiscard]] virtual Result<std::unique_ptr<ChangeLease>> tryBeginChange() = 0;

    /// The built-in ones first, then the others by name.
    [[nodiscard]] virtual Result<QList<Environment>> environments() const = 0;
    /// Additionally Duplicate for the name, in any letter case.
    [[nodiscard]] virtual Result<void> insertEnvironment(const Environment& environment) = 0;
    /// Additionally Duplicate for the name, and NotFound for none or a built-in one.
    [[nodiscard]] virtual Result<void> updateEnvironment(const Environment& environment) = 0;
    /// Additionally InUse, and NotFound for none or a built-in one.
    [[nodiscard]] virtual Result<void> removeEnvironment(const QString& id) = 0;

    /// How far the environment's server is ahead of this computer, as last learnt; zero if never.
    [[nodiscard]] virtual Result<std::chrono::milliseconds> clockOffset(const QString& environmentId) const = 0;
    [[nodiscard]] virtual Result<void> setClockOffset(const QString& environmentId,
                                                      std::chrono::milliseconds offset) = 0;
    /// By the environment's id; only where something was learnt.
    [[nodiscard]] virtual Result<QHash<QString, std::chrono::milliseconds>> clockOffsets() const = 0;

    /// Reads the whole storage through. An error is one that kept it from being read.
    [[nodiscard]] virtual Result<StorageHealth> checkHealth() const = 0;
};

} // namespace TokenDesk
