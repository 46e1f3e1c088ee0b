#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace TokenDesk {

/// What a sealed text is bound to: it opens under no other account or token.
struct SealedFor
{
    AccountId account;
    TokenId token;
};

/// Authenticated encryption of token texts under a key derived from the profile's master key.
class TokenSealer
{
public:
    static constexpr qsizetype MasterKeyBytes = 32;

    virtual ~TokenSealer() = default;
    [[nodiscard]] virtual QByteArray seal(const Secret& masterKey, const Secret& text, SealedFor binding) const = 0;
    /// Error: StorageBroken for a text that was changed, moved to another row or sealed under another key.
    [[nodiscard]] virtual Result<Secret> open(const Secret& masterKey, const QByteArray& sealed,
                                              SealedFor binding) const = 0;
};

} // namespace TokenDesk
