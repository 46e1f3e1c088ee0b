#include "app/domain/secret.h"

#include <algorithm>
#include <utility>

namespace TokenDesk {

void wipeMemory(void* memory, std::size_t size) noexcept
{
    // A store through a volatile pointer is an effect that must happen, on every compiler we build with.
    auto* byte = static_cast<volatile char*>(memory);
    while (size-- > 0) {
        *byte++ = 0;
    }
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : std::make_unique<char[]>(static_cast<std::size_t>(bytes.size())))
    , m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QByteArray&& bytes)
{
    QByteArray source = std::move(bytes);
    Secret secret{QByteArrayView(source)};
    // data() of a shared array would detach: a further copy, and the original would stay.
    if (source.isDetached() && !source.isEmpty()) {
        wipeMemory(source.data(), static_cast<std::size_t>(source.size()));
    }
    return secret;
}

Secret Secret::take(QString&& text)
{
    QString source = std::move(text);
    Secret secret = take(source.toUtf8());
    if (source.isDetached() && !source.isEmpty()) {
        wipeMemory(source.data(), static_cast<std::size_t>(source.size()) * sizeof(QChar));
    }
    return secret;
}

bool Secret::equals(const Secret& other) const noexcept
{
    if (m_size != other.m_size) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_size; ++i) {
        const auto index = static_cast<std::size_t>(i);
        difference |= static_cast<unsigned char>(m_bytes[index]) ^ static_cast<unsigned char>(other.m_bytes[index]);
    }
    return difference == 0;
}

void Secret::clear() noexcept
{
    if (m_bytes) {
        wipeMemory(m_bytes.get(), static_cast<std::size_t>(m_size));
        m_bytes.reset();
    }
    m_size = 0;
}

} // namespace TokenDesk
