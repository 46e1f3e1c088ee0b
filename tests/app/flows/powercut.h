#pragma once

#include "app/ports/ports.h"

#include <memory>

namespace TokenDesk::Test {

/// Cuts a program off after a number of changes: nothing it does after that has any effect, in the list or in the
/// keychain, as if it had been killed there.
class PowerCut
{
public:
    explicit PowerCut(int changesBefore)
        : m_left(changesBefore)
    {
    }

    /// Whether a change still takes place.
    [[nodiscard]] bool allowsChange() { return m_left-- > 0; }
    [[nodiscard]] bool hasHappened() const { return m_left < 0; }
    [[nodiscard]] int changesLeft() const { return m_left; }

private:
    int m_left;
};

/// @p ports as a program uses them that is going to be cut off.
Ports cutOff(Ports ports, const std::shared_ptr<PowerCut>& cut);

} // namespace TokenDesk::Test
