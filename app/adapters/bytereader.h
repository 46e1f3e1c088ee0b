#pragma once

#include <QByteArrayView>
#include <QtEndian>
#include <optional>

namespace TokenDesk {

/// Takes bytes apart from front to back, and never reads past their end.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_place == m_bytes.size(); }
    /// How many bytes were read.
    [[nodiscard]] qsizetype place() const { return m_place; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_place; }

    /// Nothing where there are fewer, or for a negative count.
    std::optional<QByteArrayView> take(qint64 count)
    {
        if (count < 0 || count > left()) {
            return std::nullopt;
        }
        const QByteArrayView taken = m_bytes.sliced(m_place, static_cast<qsizetype>(count));
        m_place += taken.size();
        return taken;
    }

    /// An integer with its lowest byte first.
    template <class Integer>
    std::optional<Integer> number()
    {
        const auto bytes = take(sizeof(Integer));
        return bytes ? std::optional(qFromLittleEndian<Integer>(bytes->data())) : std::nullopt;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_place = 0;
};

/// The integer with its lowest byte first.
template <class Integer>
QByteArray littleEndian(Integer number)
{
    QByteArray bytes(sizeof(Integer), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace TokenDesk
