#include "watchedmemory.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace {

constexpr std::size_t MaximumSize = 4096;

// Plain memory: nothing here may allocate while operator delete runs.
const void* watchedBlock = nullptr;
std::size_t watchedSize = 0;
bool wasFreed = false;
char contentAtEnd[MaximumSize];

void* allocate(std::size_t size) noexcept
{
    return std::malloc(size == 0 ? 1 : size);
}

void* allocateOrThrow(std::size_t size)
{
    void* block = allocate(size);
    if (!block) {
        throw std::bad_alloc();
    }
    return block;
}

void release(void* block) noexcept
{
    if (block && block == watchedBlock) {
        std::memcpy(contentAtEnd, block, watchedSize);
        watchedBlock = nullptr;
        wasFreed = true;
    }
    std::free(block);
}

} // namespace

void* operator new(std::size_t size)
{
    return allocateOrThrow(size);
}
void* operator new[](std::size_t size)
{
    return allocateOrThrow(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}
void operator delete(void* block) noexcept
{
    release(block);
}
void operator delete[](void* block) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    release(block);
}
void operator delete[](void* block, std::size_t) noexcept
{
    release(block);
}
void operator delete(void* block, const std::nothrow_t&) noexcept
{
    release(block);
}
void operator delete[](void* block, const std::nothrow_t&) noexcept
{
    release(block);
}

namespace WatchedMemory {

void watch(const void* block, qsizetype size)
{
    const auto bytes = static_cast<std::size_t>(size);
    Q_ASSERT(block && bytes <= MaximumSize);
    std::memset(contentAtEnd, 0x5a, sizeof contentAtEnd);
    watchedSize = bytes;
    wasFreed = false;
    watchedBlock = block;
}

std::optional<QByteArray> contentWhenFreed()
{
    return wasFreed ? std::optional(QByteArray(contentAtEnd, static_cast<qsizetype>(watchedSize))) : std::nullopt;
}

} // namespace WatchedMemory
