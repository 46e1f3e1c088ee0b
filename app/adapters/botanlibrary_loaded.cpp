#include "app/adapters/botanlibrary.h"

#include <QLibrary>

namespace TokenDesk {

namespace {

template <class Function>
void find(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    if (function == nullptr) {
        qFatal("Token Desk needs Botan: %s", qPrintable(library.errorString()));
    }
}

BotanLibrary load()
{
    QLibrary library(QStringLiteral(TOKENDESK_BOTAN_FILE));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    BotanLibrary botan{};
    find(library, "botan_rng_init", botan.rngInit);
    find(library, "botan_rng_get", botan.rngGet);
    find(library, "botan_rng_destroy", botan.rngDestroy);
    find(library, "botan_kdf", botan.kdf);
    find(library, "botan_cipher_init", botan.cipherInit);
    find(library, "botan_cipher_set_key", botan.cipherSetKey);
    find(library, "botan_cipher_set_associated_data", botan.cipherSetAssociatedData);
    find(library, "botan_cipher_start", botan.cipherStart);
    find(library, "botan_cipher_update", botan.cipherUpdate);
    find(library, "botan_cipher_destroy", botan.cipherDestroy);
    find(library, "botan_mac_init", botan.macInit);
    find(library, "botan_mac_set_key", botan.macSetKey);
    find(library, "botan_mac_update", botan.macUpdate);
    find(library, "botan_mac_final", botan.macFinal);
    find(library, "botan_mac_destroy", botan.macDestroy);
    find(library, "botan_hash_init", botan.hashInit);
    find(library, "botan_hash_update", botan.hashUpdate);
    find(library, "botan_hash_final", botan.hashFinal);
    find(library, "botan_hash_destroy", botan.hashDestroy);
    find(library, "botan_block_cipher_init", botan.blockCipherInit);
    find(library, "botan_block_cipher_set_key", botan.blockCipherSetKey);
    find(library, "botan_block_cipher_encrypt_blocks", botan.blockCipherEncryptBlocks);
    find(library, "botan_block_cipher_destroy", botan.blockCipherDestroy);
    find(library, "botan_pwdhash", botan.pwdhash);
    return botan;
}

} // namespace

const BotanLibrary& botanLibrary()
{
    static const BotanLibrary loaded = load();
    return loaded;
}

} // namespace TokenDesk
