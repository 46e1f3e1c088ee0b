#pragma once

#include "app/domain/secret.h"

namespace TokenDesk {

/// A key of 32 bytes for one purpose, which HKDF-SHA-256 (RFC 5869) derives from the master key. One of another purpose
/// tells nothing of it.
Secret subKey(const Secret& masterKey, QByteArrayView purpose);

} // namespace TokenDesk
