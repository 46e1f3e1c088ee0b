#include "app/domain/fingerprint.h"

#include <QCryptographicHash>
#include <algorithm>

namespace TokenDesk {

Fingerprint Fingerprint::of(QByteArrayView bareToken)
{
    return fromBytes(QCryptographicHash::hash(bareToken, QCryptographicHash::Sha256));
}

Fingerprint Fingerprint::fromHex(QByteArrayView digits)
{
    // Qt passes over what is no digit.
    const auto isDigit = [](char character) { return QByteArrayView("0123456789abcdefABCDEF").contains(character); };
    const bool isUsable = digits.size() == 2 * Bytes && std::all_of(digits.begin(), digits.end(), isDigit);
    return isUsable ? fromBytes(QByteArray::fromHex(digits.toByteArray())) : Fingerprint();
}

Fingerprint Fingerprint::fromBytes(const QByteArray& bytes)
{
    Fingerprint fingerprint;
    std::copy(bytes.begin(), bytes.end(), fingerprint.m_bytes.begin());
    return fingerprint;
}

QString Fingerprint::toHex() const
{
    return QString::fromLatin1(QByteArray::fromRawData(m_bytes.data(), Bytes).toHex());
}

QString Fingerprint::shortText() const
{
    const QString digits = toHex();
    return digits.mid(0, 4) + u' ' + digits.mid(4, 4) + u' ' + digits.mid(8, 4);
}

} // namespace TokenDesk
