#pragma once

#include "app/domain/secret.h"

#include <initializer_list>
#include <optional>

namespace TokenDesk::Kdbx {

// The primitives that a KDBX file is made of, as Botan has them.

enum class Cipher { Aes256, ChaCha20, Twofish };
/// What protects the passwords within the document.
enum class InnerStream { Salsa20, ChaCha20 };

constexpr qsizetype KeyBytes = 32;
constexpr qsizetype HashBytes = 32;

/// In bytes.
constexpr qsizetype initialVectorBytes(Cipher cipher)
{
    return cipher == Cipher::ChaCha20 ? 12 : 16;
}

/// Of the parts, one after the other.
Secret sha256(std::initializer_list<QByteArrayView> parts);
Secret sha512(std::initializer_list<QByteArrayView> parts);
/// HMAC-SHA-256.
Secret hmac(const Secret& key, std::initializer_list<QByteArrayView> parts);

QByteArray encrypted(Cipher cipher, const Secret& key, QByteArrayView initialVector, QByteArrayView plain);
/// Whether the padding at the end is looked at and taken off.
enum class Padding { TakenOff, Left };
/// Nothing for what the key does not fit, as far as size and padding tell.
std::optional<Secret> decrypted(Cipher cipher, const Secret& key, QByteArrayView initialVector,
                                QByteArrayView encrypted, Padding padding = Padding::TakenOff);

/// Encrypts what is plain and decrypts what is not, from the beginning of the stream that belongs to the key.
Secret streamed(InnerStream stream, QByteArrayView key, QByteArrayView bytes);

/// The key of 32 bytes, encrypted again and again under @p seed, and hashed.
Secret aesKdf(const Secret& key, QByteArrayView seed, quint64 rounds);

struct Argon2Cost
{
    /// "Argon2d" or "Argon2id".
    const char* variant = "Argon2id";
    quint64 memoryKib = 0;
    quint64 iterations = 0;
    quint32 lanes = 0;
};

/// Version 1.3 of it. Nothing where the computer does not have the memory.
std::optional<Secret> argon2(const Secret& key, QByteArrayView salt, const Argon2Cost& cost);

} // namespace TokenDesk::Kdbx
