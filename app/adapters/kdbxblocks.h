#pragma once

#include "app/domain/vault.h"

namespace TokenDesk::Kdbx {

// How what is encrypted is cut into blocks, each of which proves that it is whole and in its place.

/// Whether the blocks of version 4 are all there, without any key: what a broken-off copy lacks shows at once.
bool hasAllBlocks(QByteArrayView blocks);

/// Of version 4: each block has an HMAC under a key of its own, made from @p base.
/// Faults: Truncated, Damaged.
VaultResult<Secret> joinAuthenticatedBlocks(QByteArrayView blocks, const Secret& base);
QByteArray authenticatedBlocks(QByteArrayView content, const Secret& base);

/// The HMAC of the file's header.
Secret headerCode(QByteArrayView header, const Secret& base);

/// Of version 3, within what is encrypted: each block has its hash. Likewise.
VaultResult<Secret> joinHashedBlocks(QByteArrayView blocks);

} // namespace TokenDesk::Kdbx
