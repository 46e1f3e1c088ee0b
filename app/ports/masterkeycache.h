#pragma once

#include "app/domain/secret.h"

#include <memory>

namespace TokenDesk {

/// The profile's master key while it is in memory. Locking drops it; what is under way keeps its own share to the end.
class MasterKeyCache
{
public:
    [[nodiscard]] std::shared_ptr<const Secret> key() const { return m_key; }
    void keep(std::shared_ptr<const Secret> key) { m_key = std::move(key); }
    void drop() { m_key.reset(); }

private:
    std::shared_ptr<const Secret> m_key;
};

} // namespace TokenDesk
