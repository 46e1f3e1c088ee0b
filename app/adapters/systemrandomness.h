#pragma once

#include "app/ports/randomness.h"

namespace TokenDesk {

/// The operating system's generator, through Botan.
class SystemRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace TokenDesk
