#pragma once

#include <QByteArrayView>
#include <QtGlobal>
#include <botan/ffi.h>

namespace TokenDesk {

/// What this program uses of Botan, through its C interface (the handbook's chapter "FFI"), which is the same in Botan
/// 2 and 3. A function returns zero when it succeeded.
struct BotanLibrary
{
    decltype(&botan_rng_init) rngInit;
    decltype(&botan_rng_get) rngGet;
    decltype(&botan_rng_destroy) rngDestroy;
    decltype(&botan_kdf) kdf;
    decltype(&botan_cipher_init) cipherInit;
    decltype(&botan_cipher_set_key) cipherSetKey;
    decltype(&botan_cipher_set_associated_data) cipherSetAssociatedData;
    decltype(&botan_cipher_start) cipherStart;
    decltype(&botan_cipher_update) cipherUpdate;
    decltype(&botan_cipher_destroy) cipherDestroy;
    decltype(&botan_mac_init) macInit;
    decltype(&botan_mac_set_key) macSetKey;
    decltype(&botan_mac_update) macUpdate;
    decltype(&botan_mac_final) macFinal;
    decltype(&botan_mac_destroy) macDestroy;
    decltype(&botan_hash_init) hashInit;
    decltype(&botan_hash_update) hashUpdate;
    decltype(&botan_hash_final) hashFinal;
    decltype(&botan_hash_destroy) hashDestroy;
    decltype(&botan_block_cipher_init) blockCipherInit;
    decltype(&botan_block_cipher_set_key) blockCipherSetKey;
    decltype(&botan_block_cipher_encrypt_blocks) blockCipherEncryptBlocks;
    decltype(&botan_block_cipher_destroy) blockCipherDestroy;
    decltype(&botan_pwdhash) pwdhash;
};

/// Where the platform does not load a library only when it is wanted, the first call does: Botan and what it drags in
/// take longer to load than all accounts to read, and a list of tokens needs none of it. Ends the program with a
/// message where the library is not installed, as the loader would have done at the start.
const BotanLibrary& botanLibrary();

inline const uint8_t* botanBytes(QByteArrayView view)
{
    return reinterpret_cast<const uint8_t*>(view.data());
}

inline size_t botanSize(QByteArrayView view)
{
    return static_cast<size_t>(view.size());
}

/// For what only a Botan without the algorithm, or no memory, can make fail.
inline void requireBotan(int status)
{
    if (status != BOTAN_FFI_SUCCESS) {
        qFatal("Botan does not work: error %d", status);
    }
}

} // namespace TokenDesk
