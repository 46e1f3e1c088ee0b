#pragma once

#include <QByteArray>

namespace TokenDesk {

/// Random bytes fit for keys and identifiers.
class Randomness
{
public:
    virtual ~Randomness() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

} // namespace TokenDesk
