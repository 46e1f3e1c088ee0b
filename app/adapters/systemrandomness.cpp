#include "app/adapters/systemrandomness.h"

#include <botan/system_rng.h>

namespace TokenDesk {

QByteArray SystemRandomness::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<uint8_t*>(result.data()), static_cast<size_t>(count));
    return result;
}

} // namespace TokenDesk
