#pragma once

#include "app/ports/tokensealer.h"

namespace TokenDesk {

/// XChaCha20-Poly1305 under a sub-key that HKDF-SHA-256 derives from the master key.
/// Sealed form, version 1: one byte 0x01, 24 bytes of random nonce, ciphertext, 16 bytes of tag.
class XChaChaSealer final : public TokenSealer
{
public:
    [[nodiscard]] QByteArray seal(const Secret& masterKey, const Secret& text, SealedFor binding) const override;
    [[nodiscard]] Result<Secret> open(const Secret& masterKey, const QByteArray& sealed,
                                      SealedFor binding) const override;
};

} // namespace TokenDesk
