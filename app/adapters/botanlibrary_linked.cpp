#include "app/adapters/botanlibrary.h"

namespace TokenDesk {

const BotanLibrary& botanLibrary()
{
    static constexpr BotanLibrary Linked{
        .rngInit = botan_rng_init,
        .rngGet = botan_rng_get,
        .rngDestroy = botan_rng_destroy,
        .kdf = botan_kdf,
        .cipherInit = botan_cipher_init,
        .cipherSetKey = botan_cipher_set_key,
        .cipherSetAssociatedData = botan_cipher_set_associated_data,
        .cipherStart = botan_cipher_start,
        .cipherUpdate = botan_cipher_update,
        .cipherDestroy = botan_cipher_destroy,
        .macInit = botan_mac_init,
        .macSetKey = botan_mac_set_key,
        .macUpdate = botan_mac_update,
        .macFinal = botan_mac_final,
        .macDestroy = botan_mac_destroy,
        .hashInit = botan_hash_init,
        .hashUpdate = botan_hash_update,
        .hashFinal = botan_hash_final,
        .hashDestroy = botan_hash_destroy,
        .blockCipherInit = botan_block_cipher_init,
        .blockCipherSetKey = botan_block_cipher_set_key,
        .blockCipherEncryptBlocks = botan_block_cipher_encrypt_blocks,
        .blockCipherDestroy = botan_block_cipher_destroy,
        .pwdhash = botan_pwdhash,
    };
    return Linked;
}

} // namespace TokenDesk
