#pragma once

#include "app/adapters/kdbxcrypto.h"
#include "app/domain/vault.h"

namespace TokenDesk::Kdbx {

/// How the key is made from the passphrase. Its numbers are within what a computer can do.
struct KeyDerivation
{
    enum class Method { Aes, Argon2d, Argon2id };
    Method method = Method::Argon2id;
    QByteArray salt = {};
    /// Argon2's iterations.
    quint64 rounds = 0;
    /// Of Argon2; in bytes.
    quint64 memory = 0;
    quint32 lanes = 0;
};

/// The part of the file in clear, which says how the rest is to be read.
struct Header
{
    /// Of the format: 3 or 4.
    int version = 4;
    Cipher cipher = Cipher::ChaCha20;
    bool isPacked = true;
    QByteArray masterSeed = {};
    QByteArray initialVector = {};
    KeyDerivation keyDerivation = {};
    // Of version 3; version 4 has them with the encrypted content.
    InnerStream innerStream = InnerStream::Salsa20;
    QByteArray innerKey = {};
    /// What the content begins with, where the passphrase is right.
    QByteArray firstBytes = {};
    /// In bytes, of the header itself.
    qsizetype size = 0;
};

/// Looks at every field before anything is done with it.
/// Faults: NotKeePass, Truncated, TooOld, TooNew, HeaderBroken, CipherUnknown, KeyDerivationUnknown,
/// KeyDerivationTooCostly.
VaultResult<Header> readHeader(QByteArrayView file);

/// Of version 4.
QByteArray headerBytes(const Header& header);

} // namespace TokenDesk::Kdbx
