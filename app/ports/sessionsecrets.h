#pragma once

#include "app/ports/secretstore.h"

#include <map>

namespace TokenDesk {

/// What a person has chosen to keep in memory for want of a keychain, until the program ends. Never on by itself: it
/// is begun by the person's word, and ends when everything has been moved to a keychain.
class SessionSecrets
{
public:
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void begin() { m_isOn = true; }
    void end()
    {
        m_isOn = false;
        m_items.clear();
    }

    /// Where an item is to be written, and read, now.
    [[nodiscard]] SecretKey placeOf(const SecretKey& key) const { return m_isOn ? key.forSession() : key; }

    // By the item's key, for the keychain or for the session.

    [[nodiscard]] bool holds(const SecretKey& key) const { return m_items.contains(key.forSession().text()); }
    /// Of all items, as they would be called in the keychain.
    [[nodiscard]] QList<SecretKey> keys() const
    {
        QList<SecretKey> keys;
        for (const auto& [text, item] : m_items) {
            keys.append(item.key);
        }
        return keys;
    }
    void keep(const SecretKey& key, Secret value)
    {
        m_items.insert_or_assign(key.forSession().text(), Item{.key = key.forKeychain(), .value = std::move(value)});
    }
    void drop(const SecretKey& key) { m_items.erase(key.forSession().text()); }
    /// Null where there is no such item.
    [[nodiscard]] const Secret* find(const SecretKey& key) const
    {
        const auto item = m_items.find(key.forSession().text());
        return item != m_items.end() ? &item->second.value : nullptr;
    }

private:
    struct Item
    {
        SecretKey key;
        Secret value;
    };
    bool m_isOn = false;
    std::map<QString, Item> m_items;
};

} // namespace TokenDesk
