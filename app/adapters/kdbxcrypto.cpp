#include "app/adapters/kdbxcrypto.h"

#include "app/adapters/botanlibrary.h"

namespace TokenDesk::Kdbx {

namespace {

uint8_t* writable(QByteArray& bytes)
{
    return reinterpret_cast<uint8_t*>(bytes.data());
}

Secret hashed(const char* algorithm, qsizetype size, std::initializer_list<QByteArrayView> parts)
{
    const BotanLibrary& botan = botanLibrary();
    botan_hash_t hash = nullptr;
    requireBotan(botan.hashInit(&hash, algorithm, 0));
    for (const QByteArrayView part : parts) {
        requireBotan(botan.hashUpdate(hash, botanBytes(part), botanSize(part)));
    }
    QByteArray digest(size, Qt::Uninitialized);
    requireBotan(botan.hashFinal(hash, writable(digest)));
    botan.hashDestroy(hash);
    return Secret::take(std::move(digest));
}

const char* nameOf(Cipher cipher, Padding padding)
{
    const bool isPadded = padding == Padding::TakenOff;
    switch (cipher) {
    case Cipher::Aes256:
        return isPadded ? "AES-256/CBC/PKCS7" : "AES-256/CBC/NoPadding";
    case Cipher::ChaCha20:
        return "ChaCha20";
    case Cipher::Twofish:
        return isPadded ? "Twofish/CBC/PKCS7" : "Twofish/CBC/NoPadding";
    }
    Q_UNREACHABLE();
}

struct Transformation
{
    const char* algorithm;
    uint32_t direction;
    QByteArrayView key;
    QByteArrayView initialVector;
};

/// In one piece. Nothing where Botan refuses the input, which it does for its size and for its padding.
std::optional<QByteArray> transformed(const Transformation& transformation, QByteArrayView input)
{
    constexpr qsizetype LargestPadding = 16;
    const BotanLibrary& botan = botanLibrary();
    botan_cipher_t cipher = nullptr;
    requireBotan(botan.cipherInit(&cipher, transformation.algorithm, transformation.direction));
    requireBotan(botan.cipherSetKey(cipher, botanBytes(transformation.key), botanSize(transformation.key)));
    requireBotan(
        botan.cipherStart(cipher, botanBytes(transformation.initialVector), botanSize(transformation.initialVector)));
    QByteArray output(input.size() + LargestPadding, Qt::Uninitialized);
    size_t written = 0;
    size_t consumed = 0;
    const int status = botan.cipherUpdate(cipher, BOTAN_CIPHER_UPDATE_FLAG_FINAL, writable(output), botanSize(output),
                                          &written, botanBytes(input), botanSize(input), &consumed);
    botan.cipherDestroy(cipher);
    if (status != BOTAN_FFI_SUCCESS) {
        return std::nullopt;
    }
    output.truncate(static_cast<qsizetype>(written));
    return output;
}

} // namespace

Secret sha256(std::initializer_list<QByteArrayView> parts)
{
    return hashed("SHA-256", HashBytes, parts);
}

Secret sha512(std::initializer_list<QByteArrayView> parts)
{
    return hashed("SHA-512", 2 * HashBytes, parts);
}

Secret hmac(const Secret& key, std::initializer_list<QByteArrayView> parts)
{
    const BotanLibrary& botan = botanLibrary();
    botan_mac_t mac = nullptr;
    requireBotan(botan.macInit(&mac, "HMAC(SHA-256)", 0));
    requireBotan(botan.macSetKey(mac, botanBytes(key.view()), botanSize(key.view())));
    for (const QByteArrayView part : parts) {
        requireBotan(botan.macUpdate(mac, botanBytes(part), botanSize(part)));
    }
    QByteArray code(HashBytes, Qt::Uninitialized);
    requireBotan(botan.macFinal(mac, writable(code)));
    botan.macDestroy(mac);
    return Secret::take(std::move(code));
}

QByteArray encrypted(Cipher cipher, const Secret& key, QByteArrayView initialVector, QByteArrayView plain)
{
    auto bytes = transformed(
        {nameOf(cipher, Padding::TakenOff), BOTAN_CIPHER_INIT_FLAG_ENCRYPT, key.view(), initialVector}, plain);
    if (!bytes) {
        qFatal("Botan did not encrypt.");
    }
    return *std::move(bytes);
}

std::optional<Secret> decrypted(Cipher cipher, const Secret& key, QByteArrayView initialVector,
                                QByteArrayView encrypted, Padding padding)
{
    auto bytes =
        transformed({nameOf(cipher, padding), BOTAN_CIPHER_INIT_FLAG_DECRYPT, key.view(), initialVector}, encrypted);
    return bytes ? std::optional(Secret::take(*std::move(bytes))) : std::nullopt;
}

Secret streamed(InnerStream stream, QByteArrayView key, QByteArrayView bytes)
{
    const bool isSalsa = stream == InnerStream::Salsa20;
    constexpr QByteArrayView SalsaNonce("\xe8\x30\x09\x4b\x97\x20\x5d\x2a", 8);
    const Secret wide = isSalsa ? sha256({key}) : sha512({key});
    const QByteArrayView nonce =
        isSalsa ? SalsaNonce : wide.view().sliced(KeyBytes, initialVectorBytes(Cipher::ChaCha20));
    auto result = transformed(
        {isSalsa ? "Salsa20" : "ChaCha20", BOTAN_CIPHER_INIT_FLAG_ENCRYPT, wide.view().first(KeyBytes), nonce}, bytes);
    if (!result) {
        qFatal("Botan did not encrypt.");
    }
    return Secret::take(*std::move(result));
}

Secret aesKdf(const Secret& key, QByteArrayView seed, quint64 rounds)
{
    constexpr size_t Blocks = KeyBytes / 16;
    const BotanLibrary& botan = botanLibrary();
    botan_block_cipher_t cipher = nullptr;
    requireBotan(botan.blockCipherInit(&cipher, "AES-256"));
    requireBotan(botan.blockCipherSetKey(cipher, botanBytes(seed), botanSize(seed)));
    QByteArray bytes = key.view().toByteArray();
    uint8_t* place = writable(bytes);
    for (quint64 round = 0; round < rounds; ++round) {
        requireBotan(botan.blockCipherEncryptBlocks(cipher, place, place, Blocks));
    }
    botan.blockCipherDestroy(cipher);
    return sha256({Secret::take(std::move(bytes)).view()});
}

std::optional<Secret> argon2(const Secret& key, QByteArrayView salt, const Argon2Cost& cost)
{
    QByteArray derived(KeyBytes, Qt::Uninitialized);
    const int status = botanLibrary().pwdhash(cost.variant, cost.memoryKib, cost.iterations, cost.lanes,
                                              writable(derived), botanSize(derived), key.view().data(),
                                              botanSize(key.view()), botanBytes(salt), botanSize(salt));
    return status == BOTAN_FFI_SUCCESS ? std::optional(Secret::take(std::move(derived))) : std::nullopt;
}

} // namespace TokenDesk::Kdbx
