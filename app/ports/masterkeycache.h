#pragma once

#include "app/domain/secret.h"

#include <memory>

namespace TokenDesk {

/// The profile's master key while it is in memory. Locking drops it; what is under way keeps its own share to the end.
class MasterKeyCache
{
public:
    [[nodiscard]] std::shared_ptr<const Secret> key() const { return m_key; }
    /// Does nothing while it is closed.
    void keep(std::shared_ptr<const Secret> key)
    {
        if (!m_isClosed) {
            m_key = std::move(key);
        }
    }
    void drop() { m_key.reset(); }

    /// Drops the key, and takes none until open(): what was asked of the keychain before may be answered only now.
    void close()
    {
        m_isClosed = true;
        drop();
    }
    void open() { m_isClosed = false; }

private:
    std::shared_ptr<const Secret> m_key;
    bool m_isClosed = false;
};

} // namespace TokenDesk
