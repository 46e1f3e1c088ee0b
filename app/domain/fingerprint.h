#pragma once

#include <QByteArrayView>
#include <QString>
#include <array>

namespace TokenDesk {

/// The SHA-256 (FIPS 180-4) of a token without `Bearer`: tells one from another and nothing of their text.
class Fingerprint
{
public:
    static constexpr qsizetype Bytes = 32;

    /// Of nothing: all zeros.
    Fingerprint() = default;
    static Fingerprint of(QByteArrayView bareToken);
    /// Of nothing for what is not 64 hex digits.
    static Fingerprint fromHex(QByteArrayView digits);

    /// In lower case.
    [[nodiscard]] QString toHex() const;
    /// "9f3c 1a77 52e0", the first twelve digits.
    [[nodiscard]] QString shortText() const;

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;

private:
    static Fingerprint fromBytes(const QByteArray& bytes);

    std::array<char, Bytes> m_bytes = {};
};

} // namespace TokenDesk
