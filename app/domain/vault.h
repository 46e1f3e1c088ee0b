#pragma once

#include "app/domain/environment.h"
#include "app/domain/id.h"
#include "app/domain/instant.h"
#include "app/domain/secret.h"

#include <vector>

namespace TokenDesk {

/// One entry of a password database: an account of ours, or whatever another program keeps there.
struct VaultEntry
{
    /// The account's; of an entry that another program made, its own.
    AccountId id = {};
    QString label = {};
    QString username = {};
    /// Empty where nothing is kept.
    Secret password = {};
    /// The environment's name, where we wrote it.
    QString environment = {};
    QString url = {};
    /// The names of its groups with slashes between them; empty for one that is in none.
    QString group = {};
    QString note = {};
};

/// What a backup holds, or what was read out of a password database (KDBX): never a token.
struct Vault
{
    std::vector<VaultEntry> entries = {};
    /// The environments that are not built in; only in what we wrote.
    QList<Environment> environments = {};
    /// When it was written; in a file of another program: nothing.
    std::optional<Instant> madeAt = {};
};

/// Whether both say the same, to the letter. The time does not count.
bool saysTheSame(const Vault& a, const Vault& b);

/// Why a password database cannot be read.
enum class VaultFaultKind {
    NotKeePass, ///< some other file
    Truncated,  ///< it ends too early
    TooOld,     ///< of KeePass 1, or before version 3.1 of the format
    TooNew,
    HeaderBroken,
    CipherUnknown,
    KeyDerivationUnknown,
    KeyDerivationTooCostly, ///< it wants more memory or time than any sane file
    PassphraseWrong,        ///< or a key file is needed besides
    Damaged,                ///< the passphrase is right, and what follows is not as it was written
    ContentBroken,          ///< it opens, and what is in it makes no sense
    TooLarge,
    Empty, ///< there is no entry in it
};

struct VaultFault
{
    VaultFaultKind kind;

    friend bool operator==(const VaultFault&, const VaultFault&) = default;
};

template <class T>
using VaultResult = tl::expected<T, VaultFault>;

inline tl::unexpected<VaultFault> vaultFailure(VaultFaultKind kind)
{
    return tl::unexpected<VaultFault>(VaultFault{kind});
}

/// What can be read, and no more; in bytes once it is unpacked.
inline constexpr qsizetype MaximumVaultBytes = 200'000'000;
inline constexpr qsizetype MaximumVaultEntries = 100'000;

/// In characters: what a backup is encrypted with has to stand against a machine that may try for years.
inline constexpr qsizetype MinimumPassphraseLength = 12;

/// Errors for Field::Passphrase: FieldEmpty, FieldTooShort, FieldTooLong (what checkPassword() has for too
/// large), FieldMalformed (not UTF-8, or control characters).
Result<void> checkPassphrase(const Secret& passphrase);

/// How many random bytes a generated passphrase is made from, and how many bits of chance are in it.
inline constexpr qsizetype GeneratedPassphraseBytes = 20;
inline constexpr int GeneratedPassphraseBits = 100;
/// Groups of small letters and digits, without those that look alike: "k3mfa-…".
Secret passphraseFrom(const Secret& randomBytes);

} // namespace TokenDesk
