#include "app/flows/serverclocks.h"

namespace TokenDesk {

namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds WorthAWarning{60};

} // namespace

ServerClocks::ServerClocks(const Ports& ports)
    : m_index(ports.index)
    , m_guard(ports.clock)
{
}

milliseconds ServerClocks::offset(const QString& environmentId) const
{
    return m_offsets.value(environmentId, milliseconds::zero());
}

std::optional<ClockWarning> ServerClocks::warning() const
{
    std::optional<ClockWarning> worst;
    for (auto each = m_offsets.cbegin(); each != m_offsets.cend(); ++each) {
        const milliseconds size = std::chrono::abs(each.value());
        if (size > WorthAWarning && (!worst || size > std::chrono::abs(worst->difference))) {
            worst = {.environmentId = each.key(), .difference = each.value()};
        }
    }
    return worst;
}

Result<void> ServerClocks::reload()
{
    // What is about to be read may have been stored by the old setting, and only here is it known which.
    notice();
    return m_index->clockOffsets().map([this](const auto& stored) { m_offsets = stored; });
}

std::optional<milliseconds> ServerClocks::notice()
{
    const auto setBy = m_guard.look();
    if (!setBy) {
        return std::nullopt;
    }
    const auto stored = m_index->clockOffsets().value_or(m_offsets);
    for (auto each = m_offsets.begin(); each != m_offsets.end(); ++each) {
        // A sign-in since then has learnt by the new setting, and another program may have corrected it already.
        const bool isOfOldSetting = stored.value(each.key(), each.value()) == each.value();
        each.value() = isOfOldSetting ? each.value() - *setBy : stored.value(each.key());
        if (isOfOldSetting) {
            // If it cannot be stored it is right in this process, and the next sign-in learns it anew.
            std::ignore = m_index->setClockOffset(each.key(), each.value());
        }
    }
    return setBy;
}

} // namespace TokenDesk
