#pragma once

#include "app/flows/clockguard.h"
#include "app/ports/ports.h"

namespace TokenDesk {

/// This computer's clock is off by more than a minute: tools that sign requests or check certificates will trip.
struct ClockWarning
{
    /// The environment whose server says so.
    QString environmentId;
    /// How far the server is ahead of this computer.
    std::chrono::milliseconds difference;

    friend bool operator==(const ClockWarning&, const ClockWarning&) = default;
};

/// How far the environments' servers are ahead of this computer, as learnt from their replies, and corrected at once
/// when somebody sets this computer's clock.
class ServerClocks
{
public:
    explicit ServerClocks(const Ports& ports);

    /// Zero where nothing was learnt.
    [[nodiscard]] std::chrono::milliseconds offset(const QString& environmentId) const;
    /// Of the server whose clock differs most; nothing where all are within a minute.
    [[nodiscard]] std::optional<ClockWarning> warning() const;

    /// Takes over what is stored. Errors: those of AccountIndex::clockOffsets(); what was known before stays.
    [[nodiscard]] Result<void> reload();
    /// Looks whether this computer's clock was set, and corrects and stores what was learnt by the old setting.
    /// By how much it was set, forwards positive; nothing if it was not.
    std::optional<std::chrono::milliseconds> notice();

private:
    std::shared_ptr<AccountIndex> m_index;
    ClockGuard m_guard;
    QHash<QString, std::chrono::milliseconds> m_offsets;
};

} // namespace TokenDesk
