#pragma once

#include "app/domain/secret.h"

#include <optional>

namespace TokenDesk {

// The gzip format (RFC 1952), which Qt has no call for; in one member.

QByteArray gzipped(QByteArrayView bytes);
/// Nothing for what is not whole, and for what is larger than @p limit, in bytes.
std::optional<Secret> gunzipped(QByteArrayView packed, qsizetype limit);

} // namespace TokenDesk
