#include "app/adapters/subkey.h"

#include "app/adapters/botanlibrary.h"

namespace TokenDesk {

Secret subKey(const Secret& masterKey, QByteArrayView purpose)
{
    constexpr qsizetype Bytes = 32;
    QByteArray key(Bytes, Qt::Uninitialized);
    requireBotan(botanLibrary().kdf("HKDF(SHA-256)", reinterpret_cast<uint8_t*>(key.data()), botanSize(key),
                                    botanBytes(masterKey.view()), botanSize(masterKey.view()), nullptr, 0,
                                    botanBytes(purpose), botanSize(purpose)));
    return Secret::take(std::move(key));
}

} // namespace TokenDesk
