#include "app/adapters/systemrandomness.h"

#include "app/adapters/botanlibrary.h"

#include <QtGlobal>

namespace TokenDesk {

QByteArray SystemRandomness::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    const BotanLibrary& botan = botanLibrary();
    botan_rng_t generator = nullptr;
    if (botan.rngInit(&generator, "system") != BOTAN_FFI_SUCCESS ||
        botan.rngGet(generator, reinterpret_cast<uint8_t*>(result.data()), static_cast<size_t>(count)) !=
            BOTAN_FFI_SUCCESS) {
        qFatal("The system has no random numbers to give.");
    }
    botan.rngDestroy(generator);
    return result;
}

} // namespace TokenDesk
