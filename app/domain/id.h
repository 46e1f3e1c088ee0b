#pragma once

#include <QHashFunctions>
#include <QUuid>
#include <compare>

namespace TokenDesk {

/// An identifier that cannot be mistaken for one of another kind.
/// A default-constructed id is null and names nothing.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }

    /// Null for a text that is not a UUID.
    static Id fromString(QAnyStringView text) { return Id(QUuid::fromString(text)); }

    /// A version 4 UUID (RFC 9562) from 16 random bytes.
    static Id fromRandomBytes(const QByteArray& sixteenBytes)
    {
        QByteArray bytes = sixteenBytes.first(16);
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return Id(QUuid::fromRfc4122(bytes));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using AccountId = Id<struct AccountTag>;
using TokenId = Id<struct TokenTag>;

} // namespace TokenDesk
