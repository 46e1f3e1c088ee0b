#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>
#include <memory>

namespace TokenDesk {

/// Overwrites @p size bytes at @p memory in a way the compiler may not leave out.
void wipeMemory(void* memory, std::size_t size) noexcept;

/// A password, a token or a key: bytes with one owner, overwritten when they are let go.
///
/// It moves and does not copy; it compares in constant time; it goes into no log, no QVariant and no QString by
/// itself. What Qt and the keychain libraries copy on the way in and out is beyond its reach.
class Secret
{
public:
    Secret() noexcept = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Takes the bytes and overwrites the source, where nothing else shares its buffer.
    static Secret take(QByteArray&& bytes);
    /// Takes a text as UTF-8 and overwrites the source likewise.
    static Secret take(QString&& text);

    /// A second owner of the same bytes: asked for by name, so that no copy is made by accident.
    [[nodiscard]] Secret clone() const { return Secret(view()); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    /// In bytes.
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    /// Valid while this object lives and is not assigned to.
    [[nodiscard]] QByteArrayView view() const noexcept { return {m_bytes.get(), m_size}; }

    /// Takes time that depends on the sizes only.
    [[nodiscard]] bool equals(const Secret& other) const noexcept;

    void clear() noexcept;

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

QDebug operator<<(QDebug, const Secret&) = delete;

} // namespace TokenDesk
