#pragma once

#include <QByteArray>
#include <optional>

/// What lay in one block of memory at the moment it was given back.
///
/// This program replaces the global operator new and delete (all their forms by malloc and free, which
/// AddressSanitizer checks as well), so it sees a block before anybody else can have it.
namespace WatchedMemory {

/// Watches the block that starts at @p block and that operator delete will be called for.
void watch(const void* block, qsizetype size);
/// The bytes as they were when the block was given back; nothing as long as it is in use.
std::optional<QByteArray> contentWhenFreed();

} // namespace WatchedMemory
